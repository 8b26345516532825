"""The home page leads to every need and every guide, to the document and to the others."""

from generator.pages.home import pages
from tests.pages.conftest import TODAY


def hrefs(html) -> list[str]:
    return [str(each["href"]) for each in html.select("a[href]")]


def test_it_is_named_as_the_site_is(site_with):
    site = site_with()
    [page] = pages(site, TODAY)
    assert (page.url, page.title, page.description) == ("", site.settings.name, site.settings.description)


def test_every_need_and_every_guide_is_linked_once(real_site, shown):
    links = hrefs(shown(real_site, *pages(real_site, TODAY)))
    for need in real_site.needs:
        assert links.count(f"needs/{need.id}/index.html") == 1, need.id
    for audience in real_site.audiences:
        assert links.count(f"for/{audience.id}/index.html") == int(audience.guide), audience.id


def test_it_leads_to_the_text_and_to_search(site_with, shown):
    site = site_with()
    html = shown(site, *pages(site, TODAY))
    assert html.select_one("form[role=search]")["action"] == "search/index.html"
    assert html.select_one("form[role=search] input")["name"] == "q"
    assert {"documents/mou-2020-1/index.html", "measures/index.html", "finder/index.html"} <= set(hrefs(html))
    assert "tel:12345" in hrefs(html)


def test_a_need_counts_what_is_written_for_it(site_with, shown):
    needs = "# data/needs.yml\n" + "".join(
        f"- {{id: {id_}, name: {id_}, intro: 看这里。}}\n" for id_ in ("keep-staff", "rent")
    )
    site = site_with(needs)
    html = shown(site, *pages(site, TODAY))
    assert html.select_one("a[href='needs/keep-staff/index.html'] [data-count]").text == "1"
    assert html.select_one("a[href='needs/rent/index.html'] [data-count]") is None


def test_the_other_documents_are_linked(two, shown):
    links = hrefs(shown(two, *pages(two, TODAY)))
    assert "documents/xian-2021-3/index.html" in links
    assert "documents/mou-2020-1/index.html" in links
