"""The list of documents: only where there are several, the newest first."""

from generator.pages.documents import pages
from tests.pages.conftest import TODAY


def test_one_document_needs_no_list(site_with):
    assert list(pages(site_with(), TODAY)) == []


def test_the_newest_is_first_and_says_what_it_does(two, shown):
    [page] = pages(two, TODAY)
    assert [(document.id, len(notes)) for document, notes in page.context["rows"]] == [
        ("xian-2021-3", 3),
        ("mou-2020-1", 0),
    ]
    html = shown(two, page)
    assert [each["href"] for each in html.select(".mb-list > li > a")] == [
        "xian-2021-3/index.html",
        "mou-2020-1/index.html",
    ]
    assert html.select_one("[data-count]").text == "2"
