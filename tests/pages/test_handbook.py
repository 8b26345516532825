"""The handbook: every page of it stands in the order once, with its neighbours."""

import pytest

from generator.pages.handbook import ORDER, handbook
from tests.site.test_contracts import soup

THERE = ("index.html", "editors/index.html", "editors/start.html", "editors/words/index.html")


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("editors/index.html", None, "editors/start.html"),
        ("editors/start.html", "editors/index.html", "editors/words/index.html"),
        ("editors/words/index.html", "editors/start.html", None),
    ],
)
def test_what_a_site_lacks_is_passed_over(file, before, after):
    found = handbook(file, THERE)
    assert found is not None
    assert (found.before and found.before[0], found.after and found.after[0]) == (before, after)


def test_other_pages_have_no_handbook():
    assert handbook("about.html", THERE) is None


def test_a_page_that_is_not_in_the_order_still_lists_the_others():
    found = handbook("editors/own.html", THERE)
    assert found is not None
    assert (found.before, found.after, len(found.pages)) == (None, None, 3)


def test_every_page_of_the_handbook_is_in_the_order_once(built):
    files = {path.relative_to(built).as_posix() for path in built.glob("editors/**/*.html")}
    assert {f"editors/{name}.html" for name, _ in ORDER} == files
    for name, title in ORDER:
        page = soup(built / f"editors/{name}.html")
        assert page.h1.get_text(strip=True), name
        assert [each.text for each in page.select("[aria-label=手册的各页] a")] == [each for _, each in ORDER]
        assert page.select_one("[aria-current=page]").text == title
