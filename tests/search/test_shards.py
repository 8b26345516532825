"""The small files of the index, read as search/index.js reads them."""

import pytest

from generator.search.pipeline import traditional
from generator.search.shards import DIGITS, encode, script, unknown_files
from generator.search.sounds import sounds
from generator.search.weights import LEVELS, Posting


def decode(text):
    """The reading side, as search/index.js does it."""
    found, number, power, last = [], 0, 1, 0
    for digit in text:
        value = DIGITS.index(digit)
        number += value % 32 * power
        power *= 32
        if value < 32:
            last += number // LEVELS
            found.append(Posting(last, number % LEVELS))
            number, power = 0, 1
    return found


@pytest.mark.parametrize(
    "postings",
    [[], [(0, 0)], [(0, 15), (1, 0)], [(31, 1), (32, 2), (5000, 15)], [(123456, 7)]],
)
def test_postings_are_read_as_they_were_written(postings):
    expected = [Posting(*each) for each in postings]
    assert decode(encode(expected)) == expected


def test_traditional_characters_lead_to_simplified_ones():
    found = unknown_files(sounds(["减税"]))
    everything = {character: what for each in found.values() for character, what in each.items()}
    assert everything["減"] == "减"
    assert everything["猪"] == "zhu"
    assert "费" in everything
    assert "減" in traditional()
    assert "減" not in {character for each in unknown_files(sounds(["猪"])).values() for character in each}


def test_a_file_hands_over_text_without_markup():
    assert script("d/0", ["</script>\u2028"]) == 'mingbaiSearch.receive("d/0",["\\u003c/script>\\u2028"]);\n'
