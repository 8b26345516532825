"""还要问清楚的: how an office is asked about what a statement leaves open. One reply settles the kinds of a group."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.model.reply import ASKINGS, Asking
from generator.model.vocabulary import UNKNOWNS


class Question(NamedTuple):
    """The end of a question: about what a reader may get or must do, and about what the government does itself."""

    reader: str
    government: str


QUESTIONS: dict[Asking, Question] = {
    "amount": Question("钱数或者数量是多少", "钱数或者数量是多少"),
    "who": Question("具体是哪些人、哪些单位", "具体是哪些人、哪些单位"),
    "how": Question("怎么办", "具体怎么做"),
    "where": Question("在哪里办、找谁办", "在哪里做"),
    "when": Question("什么时候办", "什么时候做"),
    "papers": Question("要带什么材料", "要什么材料"),
    "threshold": Question("具体标准是什么", "具体标准是什么"),
    "other-document": Question("要看的另一份文件是哪一份", "要看的另一份文件是哪一份"),
    "reading": Question("文件有两种读法，按哪一种办", "文件有两种读法，按哪一种做"),
}
# In the order in which a reader asks.
GROUPS: tuple[tuple[Asking, ...], ...] = (
    ("amount",),
    ("who",),
    ("threshold",),
    ("how", "where", "papers"),
    ("when",),
    ("other-document",),
    ("reading",),
)
ASKING_WORDS: dict[Asking, str] = {"reading": "按哪种读法"}
ASKING_WORDS = {**{each: UNKNOWNS[each] for each in UNKNOWNS}, **ASKING_WORDS}
MOST_NAMED = 2


def question(titles: Sequence[str], kinds: Iterable[Asking], gives: bool) -> str:
    """A question that can be sent: “A”“B”等3件事，怎么办、在哪里办、找谁办？ `gives`: may a reader get or must he do it?"""
    asked = set(kinds)
    ends = (QUESTIONS[each] for each in ASKINGS if each in asked)
    told = "、".join(each.reader if gives else each.government for each in ends)
    return f"{named(titles)}，{told}？"


def named(titles: Sequence[str]) -> str:
    """“A”; “A”“B”这2件事; “A”“B”等5件事."""
    marked = "".join(f"“{each.replace('“', '‘').replace('”', '’')}”" for each in titles[:MOST_NAMED])
    count = len(titles)
    return f"{marked}{'等' if count > MOST_NAMED else '这'}{count}件事" if count > 1 else marked
