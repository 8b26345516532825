"""部门答复 as the reader meets it: beside what the document says, never among it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from generator.model import Reply, Site
from generator.model.asking import ASKING_WORDS


@dataclass(frozen=True)
class Told:
    """A reply, who gave it, what it answers in words, and whether it has ended."""

    reply: Reply
    office: str
    answers: tuple[str, ...]
    ended: bool


def told(site: Site, replies: Iterable[Reply], today: date) -> tuple[Told, ...]:
    """Return replies ready to be shown on the day `today`."""
    return tuple(
        Told(
            reply=each,
            office=site.office_of(each),
            answers=tuple(ASKING_WORDS[kind] for kind in each.answers),
            ended=each.ended(today),
        )
        for each in replies
    )
