"""The keys that files may have are those of the records."""

from generator.load.known_keys import known_keys


def test_keys_of_records_inside_records_are_known_by_the_names_that_editors_write():
    assert {"says", "for", "not", "is", "answered_by", "as_written"} <= known_keys()
    assert not {"for_", "not_", "is_"} & known_keys()
