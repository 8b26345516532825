"""What an official text says of itself: title, issuer, number, date, validity. Found, never made up."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from generator.official import OfficialText, Sentence
from generator.official.colophon import printed_on
from generator.official.validity import FoundValidity, validity
from generator.text.characters import full_width, normalise
from generator.text.numbers import moments

_ISSUER_IN_TITLE = re.compile(r"(.{2,40}?)关于")
_ISSUER_LINE = re.compile(r"[\u4e00-\u9fff]{2,20}(人民政府(办公[厅室])?|政府办公[厅室]|委员会|[厅局委办])")
_LETTERHEAD = re.compile(rf"({_ISSUER_LINE.pattern})文件")
_VALIDITY = re.compile(r"有效期|施行|实施之日|起实施|起执行|废止")


class Facts(NamedTuple):
    """None where the text does not say it in a way that the program knows."""

    title: str | None
    issuer: str | None
    number: str | None
    signed_on: date | None
    validity: tuple[Sentence, ...]
    own_validity: FoundValidity | None
    printed_on: date | None = None


def facts(official: OfficialText) -> Facts:
    """Read the facts out of a text that was cut up."""
    title = official.titles[-1] if official.titles else None
    return Facts(
        title=full_width(title) if title else None,
        issuer=official.issuer or _issuer(official) or _letterhead(official),
        number=official.number or None,
        signed_on=_signed_on(official),
        own_validity=validity(official, _signed_on(official)),
        printed_on=printed_on(official),
        validity=tuple(each for each in official.sentences if _VALIDITY.search(each.text)),
    )


def id_from_number(number: str | None) -> str | None:
    """宿政办规〔2026〕1号 → wenjian-2026-1."""
    found = re.search(r"(\d{4})\D{0,2}(\d+)号", normalise(number or ""))
    return f"wenjian-{found.group(1)}-{found.group(2)}" if found else None


def _issuer(official: OfficialText) -> str | None:
    """The body before 关于 in a title, the last one first, else the signature; 示例省关于… names no body."""
    signatures = list(_signatures(official))
    named = [
        match.group(1) for title in reversed(official.titles) if (match := _ISSUER_IN_TITLE.match(title))
    ]
    bodies = [each for each in named if _ISSUER_LINE.fullmatch(normalise(each))]
    return next(iter([*bodies, *reversed(signatures), *named]), None)


def _letterhead(official: OfficialText) -> str | None:
    """The body of the red head of a document: 示例县人民政府文件."""
    heads = (_LETTERHEAD.fullmatch(text) for text in lines(official))
    return next((match.group(1) for match in heads if match), None)


def _signatures(official: OfficialText) -> Iterator[str]:
    """The lines that are nothing but a body; two bodies side by side sign together."""
    for paragraph in official.paragraphs:
        if paragraph.kind == "line" and paragraph.annex is None:
            names = [normalise(each) for each in paragraph.text.split("\u3000") if each.strip()]
            if not all(_ISSUER_LINE.fullmatch(each) for each in names):
                names = ["".join(names)]
            if _ISSUER_LINE.fullmatch(names[0]):
                yield "、".join(names)


def _signed_on(official: OfficialText) -> date | None:
    """The last line that is nothing but a date; one of an annex only where the text has none."""
    for texts in (lines(official, annexes=False), lines(official)):
        days = [each for text in texts for each in moments(text) if each.written == text]
        if found := next((each.last for each in reversed(days) if each.written.endswith("日")), None):
            return found
    return None


def lines(official: OfficialText, annexes: bool = True) -> Iterator[str]:
    """The lines that are no sentences (addressee, signature, date), as they are compared; with those of annexes."""
    for paragraph in official.paragraphs:
        if paragraph.kind == "line" and (annexes or paragraph.annex is None):
            yield normalise(paragraph.text)
