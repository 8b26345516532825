"""The page of search works without its script as far as it can: needs to go on with, filters hidden."""

from generator.pages.search import pages
from tests.pages.conftest import TODAY


def test_filters_are_the_needs_and_the_audiences_with_a_guide(site_with, shown):
    site = site_with()
    html = shown(site, *pages(site, TODAY))
    options = {
        each["name"]: [option["value"] for option in each.select("option")] for each in html.select("select")
    }
    assert options == {"for": ["", "company", "worker"], "need": ["", "keep-staff"]}
    assert html.select_one("#search-filters").has_attr("hidden")


def test_readers_without_a_script_find_the_needs(site_with, shown):
    site = site_with()
    html = shown(site, *pages(site, TODAY))
    assert [each["href"] for each in html.select("[aria-labelledby=search-needs] a")] == [
        "../needs/keep-staff/index.html"
    ]
    assert html.noscript
    assert html.select_one("#search-form input[name=q]")
    assert html.select_one("#search-none [href='tel:12345']")
