"""Chinese numerals: 五十 ↔ 50, 一百零一 ↔ 101."""

import re

DIGITS = {digit: value for value, digit in enumerate("零一二三四五六七八九")} | {"两": 2, "〇": 0}
NUMERAL = "零〇一二两三四五六七八九十百"
_WELL_FORMED = re.compile(
    "(?:[一二两三四五六七八九]百)?(?:[零〇]?[一二两三四五六七八九])?(?:十[一二三四五六七八九]?)?"
)
_WRITTEN = "零一二三四五六七八九"
_PLACES = ("", "十", "百", "千")
_FOURS = ("", "万", "亿", "万亿")


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
    """Return a number as a numeral: 0 → 零, 12 → 十二, 101 → 一百零一, 10500 → 一万零五百."""
    if number == 0:
        return "零"
    text, rest = "", number
    for place, name in enumerate(_FOURS):
        rest, four = divmod(rest, 10_000)
        if four:
            text = _of_four(four) + name + text
            # 一万零五百: what is not full begins with 零 after a greater place.
            if rest and four < 1000:
                text = "零" + text
        elif text and not text.startswith("零"):
            text = "零" + text
        if place == len(_FOURS) - 1 or not rest:
            break
    return text[1:] if text.startswith("一十") else text


def _of_four(number: int) -> str:
    """A number of up to four places."""
    text = ""
    for place, digit in enumerate(reversed(str(number))):
        if digit != "0":
            text = _WRITTEN[int(digit)] + _PLACES[place] + text
        elif text and not text.startswith("零"):
            text = "零" + text
    return text
