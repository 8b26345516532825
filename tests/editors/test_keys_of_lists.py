"""What keys of lists are for: the codes that may be written are those of the vocabulary."""

from generator.editors.keys import OF_DOCUMENTS
from generator.editors.keys_of_lists import OF_LISTS
from generator.model.vocabulary import FORCE_WORDS


def test_the_handbook_lists_every_force_for_a_word_of_the_site():
    assert all(f"{code} " in OF_LISTS["OwnWord"]["force"].says for code in FORCE_WORDS)


def test_no_record_is_explained_in_two_places():
    assert not OF_DOCUMENTS.keys() & OF_LISTS.keys()
