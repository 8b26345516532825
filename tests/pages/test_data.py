"""The data for download, and how much is in them."""

from generator.pages.data import pages
from tests.pages.conftest import TODAY

FILES = ["site.json", "site.schema.json"]
GAPS = ["gaps.csv", "../gaps/index.html"]


def test_the_counts_are_those_of_the_site(two, shown):
    [page] = pages(two, TODAY)
    assert page.context["counts"] == {"documents": 2, "measures": 2, "provisions": 2, "units": 2, "terms": 1}
    html = shown(two, page)
    assert [int(each.text) for each in html.select("[data-count]")] == [2, 2, 2, 2, 1]
    assert [each["href"] for each in html.select("a")] == [*FILES, *GAPS]


def test_the_answers_are_offered_where_there_are_any(site_with, shown):
    asked = "\n# data/questions.yml\n- {id: huzhao, asks: 怎么办护照？, absent: [护照]}\n"
    site = site_with(asked)
    links = [each["href"] for each in shown(site, *pages(site, TODAY)).select("a")]
    assert links == [*FILES, "answers.csv", "answers.jsonl", *GAPS]
