"""The data for download, and how much is in them."""

import pytest

from generator.exports import all_files
from generator.pages.data import pages
from tests.pages.conftest import TODAY
from tests.smallest import FILES as FILES_OF
from tests.smallest import REPLY

DOCUMENT = "data/documents/mou-2020-1/document.yml"

FILES = ["site.json", "site.schema.json"]
TABLES = ["statements.csv", "units.csv", "contacts.csv", "documents.csv", "terms.csv"]
REST = ["gaps.csv", "../gaps/index.html", "dates.ics", "changes.atom", "../changes/index.html", "index.md"]
NO_TIME = "time: {during: 疫情期间}\n"


def test_the_counts_are_those_of_the_site(two, shown):
    [page] = pages(two, TODAY)
    assert page.context["counts"] == {"documents": 2, "measures": 2, "provisions": 2, "units": 2, "terms": 1}
    html = shown(two, page)
    assert [int(each.text) for each in html.select("[data-count]")] == [2, 2, 2, 2, 1, 2, 2, 1, 2, 1]
    assert [each["href"] for each in html.select("a")] == [
        each for each in (*FILES, *TABLES, *REST) if each != "dates.ics"
    ]


def test_the_answers_are_offered_where_there_are_any(site_with, shown):
    asked = "\n# data/questions.yml\n- {id: huzhao, asks: 怎么办护照？, absent: [护照]}\n"
    site = site_with(asked)
    links = [each["href"] for each in shown(site, *pages(site, TODAY)).select("a")]
    assert links == [*FILES, "answers.csv", "answers.jsonl", *TABLES, *REST]


@pytest.mark.parametrize(
    "lines",
    [
        "",
        NO_TIME,
        f"{NO_TIME}later: [{{as_of: 2025, says: 改了。, checked_on: 2026-11-24, until: 2025-12-31}}]\n",
        NO_TIME + REPLY,
        f"{NO_TIME}# data/site.yml\n{FILES_OF['data/site.yml']}review_by: 2027-01-01\n",
        f"{NO_TIME}# {DOCUMENT}\n{FILES_OF[DOCUMENT]}validity: {{from: 2020-08-01, quote: 实施期限延长至2021年4月30日}}\n",
        f"{NO_TIME}# data/terms.yml\n[]\n",
    ],
)
def test_just_the_files_that_are_made_are_offered(site_with, shown, lines: str):
    site = site_with(lines)
    made = {path for make in all_files() for path, _ in make(site, TODAY) if path.startswith("data/")}
    links = (each["href"] for each in shown(site, *pages(site, TODAY)).select("a"))
    assert {f"data/{each}" for each in links if not each.startswith("..") and each != "index.md"} == made
