"""草稿: what is not written yet. A draft is a record that lacks what only an editor can say.

`draft: true` in document.yml, in a measure's or part's file, or in one provision. Nothing of a draft is
published; `build --drafts` shows it, marked.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import TypeVar

from pydantic import Field

from generator.model import (
    Document,
    DocumentMeta,
    Draft,
    Finding,
    Measure,
    Part,
    Provision,
    Record,
    Section,
    Site,
)
from generator.model.record import NO_DAY, Day, Id, Text, YesNo

S = TypeVar("S", bound=Section)


class DraftMeasure(Measure):
    """A measure of which only the original is known."""

    draft: YesNo = True
    plain: Text = "草稿：这一条还没有写成大白话"
    summary: Text = "这一条还没有写成大白话。给不给、写给谁、到哪天，是程序按原文的词猜的，要人核对。"
    units: tuple[Id, ...] = Field(default=())


class DraftPart(Part):
    """A part around the measures of which only the original is known."""

    draft: YesNo = True
    plain: Text = "草稿：这一部分还没有写成大白话"
    summary: Text = "这一部分还没有写成大白话。"


class DraftMeta(DocumentMeta):
    """document.yml, half filled in."""

    draft: YesNo = True
    title: Text = "草稿"
    short: Text = "草稿文件"
    issuer: Text = "（发文机关还没有写）"
    signed_on: Day = NO_DAY
    source_name: Text = "（出处还没有写）"


UNFINISHED: dict[type[Record], type[Record]] = {
    Measure: DraftMeasure,
    Part: DraftPart,
    DocumentMeta: DraftMeta,
}


def finished(site: Site) -> Site:
    """Return `site` without anything that is a draft."""
    documents = (_finished(each) for each in site.documents if not each.meta.draft)
    kept = replace(site, documents=tuple(documents))
    known = {each.id for each in kept.provisions}
    replies = (each for each in site.replies if not known.isdisjoint(each.provisions))
    return replace(kept, replies=tuple(replies))


def written_so_far(site: Site) -> Site:
    """Return `site` with its drafts, but without the provisions of which something is not written yet."""
    documents = (
        replace(
            each,
            measures=tuple(map(_without_unwritten, each.measures)),
            parts=tuple(map(_without_unwritten, each.parts)),
        )
        for each in site.documents
    )
    return replace(site, documents=tuple(documents))


def begun(section: Section) -> bool:
    """Is anything of the section told in our words, so that there is something to check?"""
    return bool(_told(section)) or bool(section.model_fields_set & {"plain", "summary", "left_out"})


def notes(site: Site) -> Iterator[Finding]:
    """Yield a note for each draft: the whole document, else the measure, else the provision."""
    for document in site.documents:
        if document.meta.draft:
            yield _note(document.meta, f"文件“{document.id}”还是草稿，整份都不放进网站。")
            continue
        for section in document.sections:
            if section.draft:
                yield _note(section, "这一条还是草稿：网站上只有它的原文。")
                continue
            for provision in section.provisions:
                if provision.draft:
                    yield _note(provision, f"“{provision.id}”还是草稿，不放进网站。")


def notes_of_sections(site: Site) -> Iterator[Finding]:
    """Yield a note for each measure and part of a draft document, for who looks at one of them alone."""
    for document in site.documents:
        for section in document.sections if document.meta.draft else ():
            yield _note(section, f"文件“{document.id}”还是草稿，这一条也不放进网站。")


def _note(record: Record, message: str) -> Finding:
    return Finding(record.place("draft"), message, "写完、核对以后，删掉 draft 这一行。", "D120", "note")


def _finished(document: Document) -> Document:
    measures = tuple(_without_drafts(each) for each in document.measures if not each.draft)
    parts = tuple(_without_drafts(each) for each in document.parts if not each.draft)
    unwritten = tuple(each for each in document.measures if each.draft)
    return replace(document, measures=measures, parts=parts, unwritten=unwritten)


def _told(section: Section) -> tuple[Provision, ...]:
    return tuple(each for each in section.provisions if not (isinstance(each, Draft) and each.missing))


def _without_unwritten(section: S) -> S:
    return section.model_copy(update={"provisions": _told(section)})


def _without_drafts(section: S) -> S:
    kept = tuple(each for each in section.provisions if not each.draft)
    return section.model_copy(update={"provisions": kept})
