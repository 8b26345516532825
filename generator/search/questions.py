"""What people ask, found apart from everything else: an index of its own, so that it moves no other hit.

q/t7.js  tokens whose code points, added up, leave 7 when divided by the number of these files; written as in t/
q/12.js  questions 24 and 25: id, wordings, and what is shown of them, as in d/
"""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, status
from generator.model.answers import Answer, answers
from generator.search import meaning
from generator.search.entries import Entry, Field
from generator.search.pipeline import traditional
from generator.search.shards import SHOWN_TOGETHER, shown_files, token_text
from generator.search.weights import index
from generator.text.pinyin import read

POSTINGS_A_PART = 1000


def files(site: Site, today: date) -> Iterator[tuple[str, object]]:
    """Yield (name, content) of the files of the questions, “q” first: what the core says of them."""
    found = answers(site, today)
    if not found:
        return
    entries = list(meaning.widen((entry(site, each) for each in found), site, traditional()))
    postings = index(entries, traditional())
    parts = 1 + sum(map(len, postings.values())) // POSTINGS_A_PART
    yield "q", {"entries": len(entries), "parts": parts}
    for part in range(parts):
        yield (
            f"q/t{part}",
            token_text(postings, [each for each in sorted(postings) if _sum(each) % parts == part]),
        )
    wordings = [[each.asked.id, [each.asked.asks, *each.asked.also]] for each in found]
    for number, shown in shown_files(entries):
        first = number * SHOWN_TOGETHER
        yield f"q/{number}", [[*wordings[at], row] for at, row in enumerate(shown, first)]


def _sum(token: str) -> int:
    return sum(map(ord, token))


def entry(site: Site, answer: Answer) -> Entry:
    """A question as something to find: by its wordings first, then by its answer and what that rests on."""
    asked, first = answer.asked, answer.provisions[0] if answer.provisions else None
    fields = [
        Field(asked.asks, 5),
        *(Field(each, 4) for each in (*asked.also, *asked.absent)),
        *(Field("".join(read(each)), 4) for each in asked.absent),  # no other entry knows how they sound
        Field(answer.text, 1.5),
    ]
    if first:
        fields.append(Field(first.title, 2))
    return Entry(
        kind="question",
        title=asked.asks,
        url=f"answers/#q-{asked.id}",
        shown=answer.text,
        fields=tuple(fields),
        prior=1.0,
        group="answers",
        year=answer.clauses[0].document.meta.signed_on.year,
        state=status.between(site, first) if first else "",
        period=status.period(site, first) if first else status.NEVER_SAID,
        clause="、".join(each.name for each in answer.clauses),
    )
