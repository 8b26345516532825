"""Chinese numerals: 五十 ↔ 50, 一百零一 ↔ 101."""

import re

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
NUMERAL = "零〇一二两三四五六七八九十百"
_WELL_FORMED = re.compile(
    "(?:[一二两三四五六七八九]百)?(?:[零〇]?[一二两三四五六七八九])?(?:十[一二三四五六七八九]?)?"
)
_WRITTEN = "零一二三四五六七八九"


def value(numeral: str) -> int | None:
    """Return what a numeral up to 999 stands for, None for what is none (十三五): 十六 → 16, 一百零九 → 109."""
    if not numeral or not _WELL_FORMED.fullmatch(numeral):
        return None
    total, digit = 0, 0
    for character in numeral:
        if character == "百":
            total, digit = total + digit * 100, 0
        elif character == "十":
            total, digit = total + (digit or 1) * 10, 0
        else:
            digit = DIGITS[character]
    return total + digit


def written(number: int) -> str:
    """Return a number from 1 to 999 as a numeral: 1 → 一, 12 → 十二, 20 → 二十, 101 → 一百零一."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    text = f"{_WRITTEN[hundreds]}百" if hundreds else ""
    if hundreds and rest and not tens:
        text += "零"
    if tens:
        text += ("" if tens == 1 and not hundreds else _WRITTEN[tens]) + "十"
    return text + (_WRITTEN[ones] if ones else "")
