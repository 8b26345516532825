"""Likely slips of the typist: a blank inside a number, a character that is missing from the document's own kind."""

import re
from collections.abc import Iterator, Sequence

from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.text.characters import normalise

_NEAR = 6
_BLANK = "[ \u00a0]+"
# 0. 2, 1 .5; 20 16年. Not: 1. 2026年 at the start of a line, 1 000元 with thousands apart, 8888 1234 as a phone number.
_BROKEN = re.compile(
    rf"(?<![\d.])\d{{1,4}}(?:\.{_BLANK}|{_BLANK}\.)\d+(?![\d.])|"
    rf"(?<![\d.])\d{{1,4}}{_BLANK}(?!\d{{3}}(?!\d))\d{{1,4}}(?=[年元%％]|[万亿]元)"
)
_KIND = re.compile(
    r"(实施(?:意见|细则|办法|方案)|(?:暂行|试行|管理)(?:办法|规定)|若干(?:措施|政策|意见|规定)|行动(?:计划|方案))(?:\(.+\))?$"
)


def slips(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """Yield what was surely not meant to be typed so."""
    for line in lines:
        for match in _BROKEN.finditer(line.text):
            if match.start():
                words = line.text[max(0, match.start() - _NEAR) : match.end()].strip()
                yield Oddity(line.number, words, f"数字“{match.group()}”中间多了空格。")
    own = _KIND.search(normalise(official.titles[-1])) if official.titles else None
    if own:
        yield from _own_kind(lines, own.group(1))


def _own_kind(lines: Sequence[Line], kind: str) -> Iterator[Oddity]:
    """本施意见 in a document that is 实施意见: one of its characters is missing."""
    short = {kind[:at] + kind[at + 1 :] for at in range(len(kind))}
    pattern = re.compile(rf"本(?!{kind})({'|'.join(sorted(short))})")
    for line in lines:
        for match in pattern.finditer(line.text):
            message = f"“{match.group()}”像是少了字，这份文件是“{kind}”。"
            yield Oddity(line.number, match.group(), message)
