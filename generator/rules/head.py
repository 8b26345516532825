"""F: is document.yml what the head and the end of the official text say?"""

import re
from collections.abc import Iterator
from datetime import date

from generator.model import Document, Finding, Site
from generator.official.facts import facts, lines
from generator.rules.registry import rule
from generator.rules.time import DOCUMENT
from generator.text.characters import normalise
from generator.text.dates import day
from generator.text.numbers import moments
from generator.text.spelling import nearest

_FILE = "# data/documents/mou-2020-1/document.yml\n"
_MARKS = re.compile("[《》]")


@rule(
    "F140",
    why="标题、文号、发文机关、日期写错一个，读者就找不到这份文件，也会把它当成别人发的。",
    bad=_FILE + DOCUMENT.replace("2020-07-16", "2020-07-17"),
    good=_FILE + DOCUMENT,
)
def head_differs(site: Site) -> Iterator[Finding]:
    """document.yml 的标题、文号、发文机关、成文日期，和原文写的不一样。"""
    for document in site.documents:
        meta, found, text = document.meta, facts(document.official), normalise(document.text)
        titles = [_plain(each) for each in document.official.titles]
        if titles and _plain(meta.title) not in titles:
            yield Finding(
                meta.place("title"), "原文没有这个标题。", nearest(meta.title, document.official.titles)
            )
        noted = any(normalise(found.number or "") in normalise(each.quote.text) for each in meta.notes)
        if found.number and not noted and normalise(meta.number) != normalise(found.number):
            yield Finding(meta.place("number"), f"原文的文号是“{found.number}”。", "请照原文写。")
        issuers = [normalise(each) for each in re.split("[、 ]", meta.issuer)]
        by = meta.forwarded_by
        named = (
            found.issuer
            if _plain(meta.title).startswith(f"{_plain(found.issuer or '')}关于")
            else meta.issuer
        )
        if (
            not all(each in text for each in issuers)
            or meta.issuer != named
            or (by and by.issuer == meta.issuer)
        ):
            hint = f"原文像是“{found.issuer}”发的。" if found.issuer else "请照原文的落款写。"
            yield Finding(meta.place("issuer"), f"发文机关不是“{meta.issuer}”。", hint)
        others = (by.signed_on,) if by and by.signed_on != found.signed_on else ()
        yield from _signed(document, meta.signed_on, ("signed_on",), others)
        if by:
            yield from _signed(document, by.signed_on, ("forwarded_by", "signed_on"), ())
            for key in ("issuer", "number", "title"):
                if _plain(getattr(by, key)) not in _MARKS.sub("", text):
                    message = f"原文没有“{getattr(by, key)}”。"
                    yield Finding(meta.place("forwarded_by", key), message, "请照转发的通知写。")


def _plain(words: str) -> str:
    return _MARKS.sub("", normalise(words))


def _signed(
    document: Document, given: date, keys: tuple[str, ...], others: tuple[date, ...]
) -> Iterator[Finding]:
    """The day is one that stands alone on a line; where the text has none, nothing can be said."""
    found = [each.last for text in lines(document.official) for each in moments(text) if each.written == text]
    days = [each for each in found if each not in others]
    if days and given not in days:
        message = f"原文落款的日期里没有{day(given)}。"
        yield Finding(document.meta.place(*keys), message, f"原文写的是{'、'.join(map(day, days))}。")
