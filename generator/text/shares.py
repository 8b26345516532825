"""For each of what is an amount (每人每月), and of what is it a share (缴费基数的50%)?"""

import re

from generator.lexicon.words import one_of, words
from generator.text.bounds import clause_start
from generator.text.numbers import Quantity

LONGEST_NAME = 6  # characters of the name behind 每个
_WORDS = words("shares")
_NAMED = one_of(_WORDS["named"])
_EACH = one_of([*_WORDS["each"], *_WORDS["named"]])
_END = rf"{one_of(_WORDS['after_name'])}|\d|$"
_NAME = rf"(?:[A-Za-z]+|(?:(?!{_END})[\u4e00-\u9fff]){{1,{LONGEST_NAME}}}(?={_END}))?"
_BEFORE = re.compile(
    rf"(?:每(?:(?:{_NAMED}){_NAME}|(?:{_EACH})))+|单(?:{_NAMED}){_NAME}|{one_of(_WORDS['alone'])}"
)
# 元/人·月, 元/人、年; in 元/人、年底 the 年 begins a word.
_AFTER = re.compile(rf"(?:[/·每](?:{_EACH}))+(?:、(?:{_EACH})(?![\u4e00-\u9fff]))*")
_SHARES = ("%", "‰", "倍", "成", "")
_BASE = re.compile(r"([^,;:。、]{2,})(?:的[^,;:。]{0,6}|[×*])$")
# 按实际贷款利息50%: without “的”, where “按” begins it.
_BY = re.compile(r"按照?([^,;:。、\d]{2,12})$")
_BEFORE_BASE = re.compile(f".*(?:{one_of(_WORDS['before_base'])})")
# 2个月最低生活保障标准: so many times a standard, no time.
_STANDARD = re.compile(r"的?([\u4e00-\u9fff]{2,14}?标准)")


def per(text: str, quantity: Quantity) -> str | None:
    """Return for each of what `quantity` of the normalised `text` is meant (每人每月), None if it does not say.

    元/人·月 and 元/人、月 are read as 每人每月.
    """
    if match := _AFTER.match(text, quantity.end):
        return "".join(f"每{each}" for each in re.split("[/·、每]", match.group()) if each)
    found = _BEFORE.findall(text[clause_start(text, quantity) : quantity.at])
    return found[-1] if found else None


def base(text: str, quantity: Quantity) -> str | None:
    """Return of what `quantity` is a share, in the words right before “的” or the standard right behind it.

    None for what is no share.
    """
    if quantity.unit == "个月" and (match := _STANDARD.match(text, quantity.end)):
        return match.group(1)
    if quantity.unit not in _SHARES:
        return None
    before = text[clause_start(text, quantity) : quantity.at]
    match = _BASE.search(before) or _BY.search(before)
    said = _BEFORE_BASE.sub("", match.group(1)) if match else ""
    return said if len(said) > 1 else None
