"""The page of marks explains every state, effect and force."""

from datetime import date

from generator.model.status import STATE_WORDS
from generator.model.vocabulary import EFFECT_WORDS, FORCE_WORDS
from generator.pages.marks import pages


def test_every_mark_is_explained(site_with):
    [page] = pages(site_with(), date(2026, 11, 26))
    assert [name for _, name, _ in page.context["states"]] == [each.short for each in STATE_WORDS.values()]
    assert all(meaning for *_, meaning in page.context["states"])
    assert list(page.context["effects"]) == list(EFFECT_WORDS.values())
    assert list(page.context["forces"]) == list(FORCE_WORDS.values())
