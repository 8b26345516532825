"""Is a figure told as a share of what it is a share of, for each of what it is meant for, in its own stretch of time?"""

import re
from collections.abc import Iterator

from generator.lexicon.words import one_of, words
from generator.text.bounds import SHARE, clause_start
from generator.text.licence import EMPTY, unlicensed
from generator.text.numbers import Quantity, measured, quantities
from generator.text.shares import base, per

REACH = 8  # characters right before the figure that name the base
LEAST = 2  # characters of another base that the original has not
_WORDS = words("shares")
_ALIKE = {each: group[0] for group in _WORDS["alike"] for each in group}
_PERIODS: dict[str, list[str]] = _WORDS["periods"]
_PERIOD = re.compile(rf"(?<![第\d])[一1]个?({one_of(list(_PERIODS))})(?![半级])")
_DATE = re.compile(r"(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年(?:度)?")


def other_base(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (of what it is a share here, of what there): 贷款本金的40% for 利息的40%; both texts normalised.

    The base of another figure is no other base: there figures are exchanged.
    """
    every = "|".join(_before(official, each) for each in quantities(official))
    for figure in quantities(plain):
        here = base(plain, figure) if figure.unit in SHARE else None
        there = [(base(official, each), _before(official, each)) for each in _same(official, figure)]
        known = "|".join(f"{of}|{before}" for of, before in there if of)
        if here and there and all(of for of, _ in there):
            near = here[-REACH:]  # before that stands whose it is
            if len(_lacking(near, known)) >= LEAST <= len(_lacking(near, every)):
                yield here, there[0][0] or ""


def _lacking(base_: str, official: str) -> frozenset[str]:
    return frozenset("".join(unlicensed(base_, official, whole=base_))) - EMPTY


def other_each(plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (for each of what it is here, for each of what there): 每家公司 for 每个算法."""
    for figure in quantities(plain):
        here = per(plain, figure)
        there = [per(official, each) for each in _same(official, figure)]
        if here and there and all(each and _counted(each).isdisjoint(_counted(here)) for each in there):
            yield here, there[0] or ""


def other_period(plain: str, official: str) -> Iterator[str]:
    """Yield 一个月, 一学年 of normalised `plain` where `official` reckons by no month, no school year."""
    there = _DATE.sub("", official)
    for match in _PERIOD.finditer(_DATE.sub("", plain)):
        if not any(each in there for each in _PERIODS[match[1]]):
            yield match.group()


def _same(text: str, figure: Quantity) -> Iterator[Quantity]:
    own = measured(figure)
    return (each for each in quantities(text) if measured(each) == own)


def _before(text: str, figure: Quantity) -> str:
    return text[clause_start(text, figure) : figure.at]


def _counted(each: str) -> set[str]:
    """The characters of 每人每月 that say for what, those that mean the same as one."""
    return {_ALIKE.get(one, one) for one in each} - {"每"}
