"""A sentence of the original → what it tells: a piece for each ； and item, with the words that limit it."""

from collections.abc import Iterator
from typing import NamedTuple

from generator.official.labels import find
from generator.text.limits import limits, names_limits
from generator.text.sentences import outside_brackets, parted


class Piece(NamedTuple):
    """What becomes a provision: the words it rests on, and the limits among them; all are words of the sentence."""

    quotes: tuple[str, ...]
    limits: tuple[str, ...]


def pieces(sentence: str, lead: str = "") -> list[Piece]:
    """Cut a sentence where it tells of another thing; `lead` is the sentence that leads it in, if any.

    Cases, conditions and papers under a lead-in stay one piece: they are the limits of what the lead-in says.
    """
    said, text = parted(sentence)
    items = list(_cut(text))
    if not said:
        led = (lead,) if lead else ()
        return [Piece((*led, each), _limits_of(lead, each)) for each in items]
    if names_limits(said):
        return [Piece((sentence,), (*limits(said), *map(_unlabelled, items)))]
    return [Piece((said, each), _limits_of(said, each)) for each in items]


def _unlabelled(item: str) -> str:
    label = find(item)
    return item[label.length if label else 0 :].rstrip("。")


def _limits_of(lead: str, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*limits(lead), *limits(text))))


def _cut(text: str) -> Iterator[str]:
    """What stands between the ； and has a word in it."""
    for part in outside_brackets(text, "；;"):
        if any(character.isalnum() for character in part):
            yield part.strip()
