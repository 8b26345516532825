"""What the search box suggests."""

from generator.search.pipeline import traditional
from generator.search.suggest import suggestions


def test_suggestions_lead_from_everyday_words(real_site):
    found = suggestions(real_site, traditional())
    assert ["下岗", "失业人员"] in found["x"]
    assert ["低保"] in found["d"]
    assert not [words for each in found.values() for words, *_ in each if words.startswith("政府要")]
