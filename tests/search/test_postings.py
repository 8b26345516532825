"""Postings are numbers, and text that assets/js/search/index.js reads."""

import pytest

from generator.search.postings import DIGITS, Index, encode
from generator.search.weights import LEVELS


def posting(entry: int, level: int) -> int:
    return entry * LEVELS + level


def decode(text: str) -> list[tuple[int, int]]:
    """The reading side, as search/index.js does it: (entry, level)."""
    found, number, power, last = [], 0, 1, 0
    for digit in text:
        value = DIGITS.index(digit)
        number += value % 32 * power
        power *= 32
        if value < 32:
            last += number // LEVELS
            found.append((last, number % LEVELS))
            number, power = 0, 1
    return found


@pytest.mark.parametrize(
    "postings",
    [
        [],
        [(0, 0)],
        [(0, 15), (1, 0)],
        [(31, 1), (32, 2), (5000, 15)],
        [(123456, 7)],
        [(1, 1), (2_000_000, 3)],
    ],
)
def test_postings_are_read_as_they_were_written(postings):
    assert decode(encode([posting(*each) for each in postings])) == postings


def test_an_index_keeps_the_postings_in_the_order_of_the_entries():
    index = Index()
    index.add(0, {"低保": 3})
    index.add(7, {"低保": 15, "物价": 2})
    assert {token: decode(encode(each)) for token, each in index.postings.items()} == {
        "低保": [(0, 3), (7, 15)],
        "物价": [(7, 2)],
    }
