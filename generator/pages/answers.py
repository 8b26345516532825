"""What people ask, for whoever answers the phone: one card a question, with the clause it rests on."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Provision, Site, lacks
from generator.model.answers import Answer, Clause, answers
from generator.pages.cards import Card, Link, Passage, card
from generator.pages.page import Page
from generator.pages.replies import Told, told
from generator.pages.review import Entries, holding, named, sections_of
from generator.pages.split import is_long, leaves

ADDRESS, TITLE = "answers/", "常问的问题"
NOT_WRITTEN = "全文没有写的"


@dataclass(frozen=True)
class Basis:
    """Where an answer stands, or what is silent: a clause, where its statement is (no address: the whole text), its sentences."""

    clause: Clause
    url: str | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Row:
    """A question as the reader meets it: its answer, the card of what answers it first (of a whole text: none).

    `lacks` is what that does not say, in words, but for what the answer tells itself.
    """

    answer: Answer
    card: Card | None
    lacks: tuple[str, ...]
    bases: tuple[Basis, ...]
    replies: tuple[Told, ...]

    @property
    def id(self) -> str:
        """Its place on the page."""
        return f"q-{self.answer.asked.id}"


@dataclass(frozen=True)
class Group:
    """Questions of one matter: the id and the name of its heading."""

    id: str
    name: str
    rows: tuple[Row, ...]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page, unless nobody has asked; assets/js/answers.js finds a card while somebody types."""
    if not site.asked:
        return
    groups = list(_groups(site, [_row(site, each, today) for each in answers(site, today)]))
    rows = [row for group in groups for row in group.rows]
    description = "接电话的人用的：一个问题一句回答，写明依据哪一条、什么条件、问谁。"
    if not is_long(site, sum(map(_heavy, rows))):
        context = {"groups": groups, "contents": _contents(groups), "title": TITLE}
        entries = _entries(site, rows)
        yield Page(ADDRESS, TITLE, "pages/answers.html", context, description, entries=entries)
        return
    below = [(each, list(leaves(site, f"{ADDRESS}{each.id}/", each.rows, _heavy))) for each in groups]
    context = {"groups": below, "title": TITLE}
    yield Page(ADDRESS, TITLE, "pages/answers-index.html", context, description)
    for group, found in below:
        title = f"{TITLE}：{group.name}"
        # What stands on a page is also decided by what stands on the others: a longer card moves the next.
        deciding = holding(site, _answering(group.rows))
        for leaf in found:
            yield Page(
                leaf.url,
                leaf.titled(title),
                "pages/answers-part.html",
                {"title": title, "leaf": leaf},
                entries=_entries(site, leaf.items),
                sections=deciding,
            )


def _entries(site: Site, rows: Iterable[Row]) -> Entries:
    mine = list(rows)
    return (*named("questions", (row.answer.asked.id for row in mine)), *sections_of(site, _answering(mine)))


def _answering(rows: Iterable[Row]) -> Iterator[Provision]:
    return (each for row in rows for each in row.answer.provisions)


def _heavy(row: Row) -> int:
    """About the bytes of a card, and of its line in the contents."""
    conditions = row.card.conditions if row.card else ()
    later = row.card.later if row.card else ()
    texts = (row.answer.asked.asks, row.answer.text, *(says for says, _ in conditions), *row.answer.units)
    notes = sum(600 + 3 * len(each.later.says) for each in later) + 900 * len(row.replies)
    return 1_100 + 300 * len(row.bases) + 3 * sum(map(len, texts)) + notes


def _row(site: Site, answer: Answer, today: date) -> Row:
    found = [card(site, each, today) for each in answer.provisions]
    first = found[0] if found else None
    said = {*lacks.told(answer.text), *(() if answer.asked.answer else answer.asked.unknown)}
    left = [each for each in first.provision.unknown if each not in said] if first else []
    return Row(
        answer,
        first,
        lacks.in_words(left),
        tuple(_bases(site, answer, found)),
        told(site, answer.replies, today),
    )


def _bases(site: Site, answer: Answer, found: list[Card]) -> Iterator[Basis]:
    """Yield each clause with the first statement and all quoted sentences that the answer has of it."""
    for clause in answer.clauses:
        mine = [each for each in found if site.section_of[each.provision.id] is clause.section]
        passages = {passage.sentence: passage for each in mine for passage in each.passages}
        yield Basis(clause, mine[0].url if mine else None, tuple(passages.values()))


def _groups(site: Site, rows: Iterable[Row]) -> Iterator[Group]:
    """Yield the rows by the first need of what answers them; last what no document says a word of."""
    mine: dict[str, list[Row]] = {each: [] for each in site.matters}
    silent: list[Row] = []
    for row in rows:
        (mine[row.card.provision.matter] if row.card else silent).append(row)
    for id_, found in mine.items():
        if found:
            yield Group(f"need-{id_ or 'other'}", site.matters[id_], tuple(found))
    if silent:
        yield Group("not-written", NOT_WRITTEN, tuple(silent))


def _contents(groups: Iterable[Group]) -> list[tuple[Link, list[Link]]]:
    """Every question, under its matter."""
    return [
        (Link(each.name, f"#{each.id}"), [Link(row.answer.asked.asks, f"#{row.id}") for row in each.rows])
        for each in groups
    ]
