"""What people say anywhere: each word leads one way, and nothing is denied under another name."""

import re
from collections import Counter

import yaml

from tests.conftest import ROOT

SYNONYMS = yaml.safe_load((ROOT / "generator/library/synonyms.yml").read_text(encoding="utf-8"))
WRITTEN = [each for each in SYNONYMS if each["written"]]
ABSENT = [each for each in SYNONYMS if not each["written"]]
MEANT = {said: each["written"] for each in WRITTEN for said in each["said"]}
LONGEST = 8  # characters of an official word that any document may have
NAMES = {"人力资源和社会保障", "人力资源和社会保障服务热线"}  # which are longer wherever they stand


def test_a_word_is_said_in_one_entry():
    counted = Counter(said for each in WRITTEN for said in each["said"])
    assert [word for word, count in counted.items() if count > 1] == []


def reached(said: str) -> set[str]:
    """All words that a word leads to."""
    found, pending = set[str](), list(MEANT[said])
    while pending:
        word = pending.pop()
        if word not in found:
            found.add(word)
            pending += MEANT.get(word, [])
    return found


def test_no_word_leads_back_to_itself():
    assert [said for said in MEANT if said in reached(said)] == []


def test_official_words_are_short_and_without_figures():
    found = {written for each in WRITTEN for written in each["written"]}
    assert {word for word in found if len(word) > LONGEST} == NAMES
    assert {word for word in found if re.search("[0-9]", word)} == {"5G网络"}


def test_what_is_denied_has_the_words_that_it_may_be_written_with():
    """Else a site that has one of them would show both: where it is written, and that it is not."""
    lacking = [
        (said, written)
        for entry in ABSENT
        for said in entry["said"]
        for written in MEANT.get(said, ())
        if not any(word in written for word in entry["said"])
    ]
    assert lacking == []
