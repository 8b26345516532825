"""Every kind of page is made, each page once, and its template has all that it needs."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.pages import all_pages
from tests import smallest
from tests.conftest import mingbai
from tests.pages.conftest import TODAY
from tests.smallest import BEGUN, HALF


def test_every_kind_of_page_is_made(site_with):
    urls = {page.url for page in all_pages(site_with(), TODAY)}
    assert urls >= {
        *(
            "",
            "a-z/",
            "changes/",
            "contacts/",
            "coverage/mou-2020-1/",
            "data/",
            "documents/mou-2020-1/",
            "gaps/",
        ),
        *(
            "editors/due/",
            "editors/library/",
            "editors/words/",
            "finder/",
            "for/",
            "for/company/",
            "measures/",
            "measures/01-a/",
            "needs/",
        ),
        *("needs/keep-staff/", "search/", "terms/", "units/", "units/fz-renshe/"),
    }


def test_every_page_has_an_address_and_a_title_of_its_own_place(real_site):
    pages = list(all_pages(real_site, TODAY))
    urls = [page.url for page in pages]
    assert len(urls) == len(set(urls))
    assert all(url == "" or (url.endswith("/") and not url.startswith("/")) for url in urls)
    assert all(page.title.strip() for page in pages)


def test_every_page_of_two_documents_can_be_rendered(two, shown):
    pages = {page.url: page for page in all_pages(two, TODAY)}
    assert {"documents/", "documents/xian-2021-3/", "measures/01-butie/"} <= set(pages)
    for url, page in pages.items():
        assert len(shown(two, page).select("h1")) == 1, url


def test_a_page_about_a_document_names_it(two):
    about = {page.url: page.document for page in all_pages(two, TODAY)}
    assert about["measures/01-butie/"] == about["documents/xian-2021-3/"] == "xian-2021-3"
    assert about["coverage/mou-2020-1/"] == "mou-2020-1"
    assert about[""] == about["for/company/"] == ""


LISTS = (
    "coverage/mou-2020-1/",
    "data/",
    "documents/mou-2020-1/",
    "finder/",
    "for/",
    "for/company/",
    "measures/",
    "needs/",
)


@pytest.mark.parametrize("example", ["", HALF, BEGUN])
def test_what_lists_a_half_finished_document_says_so(site_with, shown, example):
    site = site_with(example)
    for page in all_pages(site, TODAY):
        if page.url in (*LISTS, "needs/keep-staff/", "search/"):
            words = "条，共" in shown(site, page).text or "写了一部分，共" in shown(site, page).text
            assert words is (example != ""), page.url


def test_an_article_is_called_by_its_own_label_everywhere(site_with, shown):
    text = smallest.TEXT.replace("一、保居民就业\n(一)", "第十二条 ").replace(
        "2020年7月16日", "第十三条 抓好落实。\n2020年7月16日"
    )
    site = site_with(f"# {smallest.TEXT_FILE}\n{text}")
    assert site.documents[0].official.names == {"m01": "第十二条", "m02": "第十三条"}
    said = " ".join(shown(site, page).text for page in all_pages(site, TODAY))
    assert {"第十二条第1句", "第十二条　少裁员的企业"} <= set(
        re.findall("第十二条(?:第1句|　少裁员的企业)", said)
    )
    assert not re.search("第(?:1|12)条", said)


@pytest.fixture(scope="module")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that has no questions, terms, needs or guides yet."""
    audiences = smallest.FILES["data/audiences.yml"].replace("guide: true", "guide: false")
    root = smallest.write(
        tmp_path_factory.mktemp("bare"),
        **{
            "data/audiences.yml": audiences,
            "data/needs.yml": "[]\n",
            "data/terms.yml": "[]\n",
            "data/finder.yml": "[]\n",
            smallest.MEASURE_FILE: smallest.MEASURE.replace("    needs: [keep-staff]\n", ""),
        },
    )
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def test_what_would_be_empty_has_no_page_and_no_link(bare):
    for folder in ("finder", "terms", "needs", "for"):
        assert not (bare / folder).exists(), folder
    pages = sorted(bare.rglob("*.html"))
    assert len(pages) > 10
    for path in pages:
        for link in BeautifulSoup(path.read_text("utf-8"), "html.parser").select("a[href]"):
            target = str(link["href"]).partition("#")[0]
            if target and ":" not in target and not target.startswith("/"):
                assert (path.parent / target).is_file(), f"{path}: {link}"


def test_the_home_page_of_a_bare_site_offers_what_is_there(bare):
    home = BeautifulSoup((bare / "index.html").read_text("utf-8"), "html.parser")
    assert not home.select("#home-needs, #home-audiences, .mb-hero .mb-names")
    assert [each.text for each in home.select(".mb-menu a")] == ["全部措施", "责任单位", "打电话问", "看原文"]
    contacts = BeautifulSoup((bare / "contacts/index.html").read_text("utf-8"), "html.parser")
    assert [each.text for each in contacts.select("h2")] == ["咨询和投诉", "这一页有错？"]
