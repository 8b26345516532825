"""Figures without a unit that count all the same: 补贴系数为1.3, 租金标准×0.4."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from generator.lexicon.words import one_of, words

_WORDS = words("shares")
_UNITS = one_of([unit for units in words("measures").values() for unit in units])
_RATIO = re.compile(
    rf"(?:(?P<name>[\u4e00-\u9fff]{{0,4}}(?:{one_of(_WORDS['ratio'])}))(?:{one_of(_WORDS['linked'])})?(?=\d)"
    # 乘12路公交 is no ratio
    rf"|(?:{one_of(_WORDS['times'])})(?=\d+\.))(?P<value>\d+(?:\.\d+)?)(?![\d./]|{_UNITS})"
)


class Ratio(NamedTuple):
    """A figure without a unit, what it is called, and where it stands in the text."""

    value: str
    name: str | None
    at: int
    end: int


def ratios(text: str) -> Iterator[Ratio]:
    """Yield the ratios of normalised `text`."""
    for match in _RATIO.finditer(text):
        yield Ratio(match["value"], match["name"], *match.span("value"))
