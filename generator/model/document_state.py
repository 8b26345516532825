"""How whole documents stand on a given day: what pages say of them around their statements."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol

from generator.model.document import Document, Validity
from generator.model.status import Period, is_said
from generator.text.dates import MOST_SAID, day

DocumentState = Literal["future", "expired", "dated", "permanent", "old", "young", "several"]


class Times(Protocol):
    """When a document was signed, and how long it says that it counts."""

    @property
    def signed_on(self) -> date: ...
    @property
    def validity(self) -> Validity | None: ...


class Dated(Protocol):
    """A document, or what is known of one elsewhere."""

    @property
    def meta(self) -> Times: ...


class DocumentWords(NamedTuple):
    """A state as pages say it: in the line on top, on the home page, on paper, on the document's own page.

    “2020年7月的” goes before `bar` and `home`. The browser has the same table.
    """

    bar: str
    home: str
    paper: str = ""
    page: str = ""


DATED = ("future", "expired", "dated")  # states that name days
MOST_DAYS = 3  # that anybody reads; more are said in the words that name none
_DATED = "文件，按它写的，到{until}为止"
_FUTURE = "文件，还没开始，按它写的，{from}起"
_PERMANENT = "文件，写明长期有效"
_SEVERAL = "文件，各写了起止的日子"
_MAY_HAVE_CHANGED = "，也可能变了"
DOCUMENT_WORDS: dict[DocumentState, DocumentWords] = {
    "future": DocumentWords(_FUTURE, _FUTURE, "还没开始，", "还没开始。"),
    "expired": DocumentWords(
        "老文件，按它写的，到{until}为止，已经过期",
        "老文件，按它写的，到{until}为止，不是今天的政策",
        "按它写的，到{until}为止，",
        "已经过期。",
    ),
    "dated": DocumentWords(_DATED, _DATED + _MAY_HAVE_CHANGED, "按它写的，到{until}为止，"),
    "permanent": DocumentWords(_PERMANENT, _PERMANENT + _MAY_HAVE_CHANGED, "写明长期有效，"),
    "old": DocumentWords("老文件", "老文件，不是今天的政策"),
    "young": DocumentWords("文件", "文件，可能已经到期或变了"),
    "several": DocumentWords(_SEVERAL, _SEVERAL + _MAY_HAVE_CHANGED),
}


def words(documents: Iterable[Dated], today: date) -> DocumentWords:
    """Return what pages about `documents` say on the day `today`: 老 only of what has ended or may have."""
    every = tuple(documents)
    found = {_state(each, today) for each in every}
    if len(found) == 1:
        [state] = found
    elif found <= {"expired", "old"}:
        state = "old"
    else:
        state = "young" if found & {"expired", "old", "young"} else "several"
    validities = [each.meta.validity for each in every if each.meta.validity]
    days = {
        "from": _each(each.from_ for each in validities),
        "until": _each(each.last_day for each in validities),
    }
    if state in DATED and max(map(len, days.values())) > MOST_DAYS:
        state = "old" if state == "expired" else "several"
    said = {name: "、".join(each) for name, each in days.items()}
    return DocumentWords(*(text.format(**said) for text in DOCUMENT_WORDS[state]))


def each_named(names: Iterable[str]) -> str:
    """What documents are called, each once; of many how many they are."""
    found = list(dict.fromkeys(names))
    return "、".join(found) if len(found) <= MOST_SAID else f"{len(found)}份文件"


def turns(document: Document) -> tuple[date, ...]:
    """The days on which the words of one document may change: as it is valid, and a year after it was signed."""
    validity, signed = document.meta.validity, document.meta.signed_on
    period = Period(validity.from_, validity.last_day) if validity else Period(None, None)
    old = _a_year_after(signed)
    return (*period.turns, old) if old else period.turns


def as_json(documents: Iterable[Dated]) -> str:
    """The dates of `documents` for the browser: [signed, first day, last day, permanent], each once."""
    return json.dumps(list(dict.fromkeys(map(_dates, documents))), separators=(",", ":"))


def says(document: Document) -> str:
    """How long the document counts, as its own page says it: the whole sentence, and what follows from it."""
    validity = document.meta.validity
    if validity is None:
        return "文件没有写到哪天为止。今天是否还有效，请问12345。"
    sentence_of = document.official.sentence_of
    quote = "".join(sentence_of[id_].text for id_ in validity.quote.sentences) or validity.quote.text
    first, last = validity.from_, validity.last_day
    start = f"从{day(first)}起" if first and not is_said(first, validity.quote.text) else ""
    end = f"到{day(last)}为止" if last and not is_said(last, validity.quote.text) else ""
    reckoned = "，".join(filter(None, (start, end)))
    return (
        f"文件写的是：“{quote}”{f'按这句话算，{reckoned}。' if reckoned else ''}今天是否还有效，请问12345。"
    )


def _state(document: Dated, today: date) -> DocumentState:
    validity, signed = document.meta.validity, document.meta.signed_on
    if validity and validity.last_day and validity.last_day < today:
        return "expired"
    if validity and validity.from_ and today < validity.from_:
        return "future"
    if validity and (validity.last_day or validity.permanent):
        return "dated" if validity.last_day else "permanent"
    old = _a_year_after(signed)
    return "old" if old and old <= today else "young"


def _a_year_after(signed: date) -> date | None:
    """The day from which a document is old; 1 March for the 29th of February, None beyond the calendar."""
    if signed.year == date.max.year:
        return None
    leap = (signed.month, signed.day) == (2, 29)
    return date(signed.year + 1, 3, 1) if leap else signed.replace(year=signed.year + 1)


def _dates(document: Dated) -> tuple[str | bool, ...]:
    validity = document.meta.validity
    days = (document.meta.signed_on, validity and validity.from_, validity and validity.last_day)
    return (*(each.isoformat() if each else "" for each in days), bool(validity and validity.permanent))


def _each(days: Iterable[date | None]) -> list[str]:
    return list(dict.fromkeys(day(each) for each in days if each))
