"""What people ask. The wordings are words of the provisions that answer (entries.py), so the search finds those; here
is what the page needs to tell which question is meant, and the questions of which no document has a word.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.model import Site, status
from generator.model.answers import Answer
from generator.search.entries import Entry, Field
from generator.search.shards import pages_of, shown
from generator.text.pinyin import read

# The entries that answer a question, its id, its wordings, what is shown of it.
Row = tuple[list[int], str, list[str], list[object]]


def absent(site: Site, asked: Iterable[Answer]) -> Iterator[Entry]:
    """Yield an entry for each question of which no document has a word."""
    for each in asked:
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
    site: Site, asked: Iterable[Answer], found: Sequence[Entry], documents: int
) -> Mapping[int, list[Row]]:
    """Return the questions that entries of `found` answer, each under the number of the page of the first of them."""
    pages = pages_of(found)
    number_of = {each.id: number for number, each in enumerate(found) if each.kind == "provision"}
    rows: dict[int, list[Row]] = {}
    for each in asked:
        numbers = [number_of[one.id] for one in each.provisions if one.id in number_of]
        if numbers:
            wordings = [each.asked.asks, *each.asked.also]
            row = (numbers, each.asked.id, wordings, shown(_entry(site, each, ()), documents))
            rows.setdefault(pages[numbers[0]], []).append(row)
    return rows


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
