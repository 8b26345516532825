"""Links work on file:// and on any sub-path."""

import pytest

from generator.model.urls import relative


@pytest.mark.parametrize(
    ("page", "target", "expected"),
    [
        ("", "", "index.html"),
        ("", "measures/01-a/", "measures/01-a/index.html"),
        ("measures/01-a/", "", "../../index.html"),
        ("measures/01-a/", "units/fz/", "../../units/fz/index.html"),
        ("measures/01-a/", "measures/01-a/#x", "#x"),
        ("contacts/", "contacts/#tel-1", "#tel-1"),
        ("for/a/", "contacts/#tel-1", "../../contacts/index.html#tel-1"),
        ("search/", "assets/js/site.js", "../assets/js/site.js"),
    ],
)
def test_links_are_relative(page, target, expected):
    assert relative(page, target) == expected
