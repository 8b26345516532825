"""What people ask. The wordings are words of the provisions that answer (entries.py), so the search finds those; here
is what the page needs to tell which question is meant, and the questions of which no document has a word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from generator.model import Site, status
from generator.model.answers import Answer, answers
from generator.search.entries import Entry, Field
from generator.search.shards import shown
from generator.text.pinyin import read


def absent(site: Site, today: date) -> Iterator[Entry]:
    """Yield an entry for each question of which no document has a word."""
    for each in answers(site, today):
        if each.asked.absent:
            words = (*each.asked.also, *each.asked.absent)
            fields = [
                Field(each.asked.asks, 5),
                *(Field(word, 4) for word in words),
                # No other entry knows how they sound.
                *(Field("".join(read(word)), 4) for word in each.asked.absent),
            ]
            yield _entry(site, each, tuple(fields))


def by_page(
    site: Site, today: date, found: Sequence[Entry], pages: Sequence[int], documents: int
) -> Mapping[str, object]:
    """Return q/PAGE → [[entries that answer, id, wordings, what is shown of the question], …].

    `pages` are the numbers of the pages of the entries `found`; a question is with its first provision.
    """
    number_of = {each.id: number for number, each in enumerate(found) if each.kind == "provision"}
    files: dict[str, list[object]] = {}
    for each in answers(site, today):
        numbers = [number_of[one.id] for one in each.provisions if one.id in number_of]
        if numbers:
            row = [
                numbers,
                each.asked.id,
                [each.asked.asks, *each.asked.also],
                shown(_entry(site, each, ()), documents),
            ]
            files.setdefault(f"q/{pages[numbers[0]]}", []).append(row)
    return files


def asked_of(found: Iterable[Entry], site: Site) -> frozenset[int]:
    """The numbers of the entries of provisions that answer a question before all others."""
    first = {each.answered_by[0] for each in site.asked if each.answered_by}
    return frozenset(
        number for number, each in enumerate(found) if each.kind == "provision" and each.id in first
    )


def _entry(site: Site, answer: Answer, fields: tuple[Field, ...]) -> Entry:
    first = answer.provisions[0] if answer.provisions else None
    return Entry(
        kind="question",
        title=answer.asked.asks,
        url=f"answers/#q-{answer.asked.id}",
        shown=answer.text,
        fields=fields,
        prior=1.0,
        group="answers",
        year=answer.clauses[0].document.meta.signed_on.year,
        state=status.between(site, first) if first else "",
        period=status.period(site, first) if first else status.NEVER_SAID,
        clause="、".join(each.name for each in answer.clauses),
        document=answer.clauses[0].document.id,
        conditions=tuple(each.says for each in first.conditions) if first else (),
        later=first.later[0].says if first and first.later else "",
        id=answer.asked.id,
    )
