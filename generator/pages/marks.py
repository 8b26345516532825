"""What the marks on a statement mean: its state, what it is for the reader, how firmly it is written."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.model.status import STATE_MEANINGS, STATE_WORDS
from generator.model.vocabulary import EFFECT_WORDS, FORCE_WORDS
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page."""
    context = {
        "states": [(state, words.short, STATE_MEANINGS[state]) for state, words in STATE_WORDS.items()],
        "effects": EFFECT_WORDS.values(),
        "forces": FORCE_WORDS.values(),
    }
    yield Page("marks/", "各种标记的意思", "pages/marks.html", context, by_needs=True)
