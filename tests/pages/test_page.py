"""A page knows what its template needs, or how to make it."""

from generator.pages.page import Page


def test_what_the_template_needs_is_made_when_it_is_asked_for():
    made: list[int] = []

    def needs() -> dict[str, int]:
        made.append(1)
        return {"number": len(made)}

    page = Page("a/", "A", "a.html", needs)
    assert made == []
    assert (page.context, page.context) == ({"number": 1}, {"number": 2})
    assert Page("a/", "A", "a.html", {"number": 3}).context == {"number": 3}
