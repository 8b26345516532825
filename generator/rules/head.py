"""F: is document.yml what the head and the end of the official text say?"""

import re
from collections.abc import Iterator
from datetime import date

from generator.model import Document, DocumentMeta, Finding, Forwarding, Site
from generator.official.facts import Facts, facts, lines
from generator.rules.registry import rule
from generator.text.characters import normalise
from generator.text.dates import day
from generator.text.numbers import moments
from generator.text.numerals import NUMERAL
from generator.text.spelling import nearest

_MARKS = re.compile("[《》]")
# 某市第八届人民代表大会常务委员会 is 某市人民代表大会常务委员会, whichever its term.
_SESSION = re.compile(rf"第(?:[{NUMERAL}]+|\d+)届(?=人民代表大会)")


@rule("F140", reads_answers=False, by_document=True)
def head_differs(site: Site) -> Iterator[Finding]:
    """document.yml 的标题、文号、发文机关、成文日期，和原文写的不一样。"""
    for document in site.documents:
        meta, found, by = document.meta, facts(document.official), document.meta.forwarded_by
        others = (by.signed_on,) if by and by.signed_on != found.signed_on else ()
        checks = {
            "title": _title(document),
            "number": _number(meta, found),
            "issuer": _issuer(document, found),
            "signed_on": _signed(document, meta.signed_on, ("signed_on",), others),
            "forwarded_by": _forwarded(document, by) if by else (),
        }
        for key, differences in checks.items():
            if key in meta.model_fields_set:  # a draft has not said everything yet
                yield from differences


def _title(document: Document) -> Iterator[Finding]:
    given, titles = document.meta.title, document.official.titles
    if titles and _plain(given) not in map(_plain, titles):
        yield Finding(document.meta.place("title"), "原文没有这个标题。", nearest(given, titles))


def _number(meta: DocumentMeta, found: Facts) -> Iterator[Finding]:
    number = normalise(found.number or "")
    noted = any(number in normalise(each.quote.text) for each in meta.notes)
    compared = _digits if noted else normalise  # a slip that is noted has its digits all the same
    if number and compared(meta.number) != compared(number):
        yield Finding(meta.place("number"), f"原文的文号是“{found.number}”。", "请照原文写。")


def _issuer(document: Document, found: Facts) -> Iterator[Finding]:
    """Every body stands in the text; it is the one with which the title begins, and not the one that forwards."""
    meta = document.meta
    text = normalise(document.text) + _SESSION.sub("", normalise(document.text))
    stands = all(normalise(each) in text for each in re.split("[、 ]", meta.issuer))
    in_title = found.issuer and _plain(meta.title).startswith(f"{_plain(found.issuer)}关于")
    forwards = meta.forwarded_by and meta.forwarded_by.issuer == meta.issuer
    if not stands or forwards or (in_title and meta.issuer != found.issuer):
        hint = f"原文像是“{found.issuer}”发的。" if found.issuer else "请照原文的落款写。"
        yield Finding(meta.place("issuer"), f"发文机关不是“{meta.issuer}”。", hint)


def _forwarded(document: Document, by: Forwarding) -> Iterator[Finding]:
    yield from _signed(document, by.signed_on, ("forwarded_by", "signed_on"), ())
    for key in ("issuer", "number", "title"):
        if _plain(getattr(by, key)) not in _plain(document.text):
            message = f"原文没有“{getattr(by, key)}”。"
            yield Finding(document.meta.place("forwarded_by", key), message, "请照转发的通知写。")


def _digits(words: str) -> str:
    return "".join(filter(str.isdigit, normalise(words)))


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
