"""What pages say of review: one line each, nothing where all is signed."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.pages.all_pages import all_pages
from generator.pages.review import line, named, sections_of, told_in, written
from tests import county, smallest
from tests.conftest import mingbai
from tests.pages.conftest import TODAY
from tests.signed import sign_all

NOBODY, SOME = "这一页的说明还没有人审核签字。", "这一页的说明还没有全部审核签字。"
SIGNED = {("terms", "a"), ("units", "b")}


@pytest.mark.parametrize(
    ("entries", "said"),
    [
        ((), ""),
        ((("terms", "a"),), ""),
        ((("terms", "a"), ("units", "b")), ""),
        ((("terms", "b"),), NOBODY),
        ((("terms", "a"), ("terms", "b"), ("terms", "c")), SOME),
    ],
)
def test_the_line_of_a_page(entries, said: str):
    assert line(entries, SIGNED) == said


def test_entries_of_what_is_shown(two):
    assert named("units", ["a", "b"]) == (("units", "a"), ("units", "b"))
    both = (("measures", "mou-2020-1/01-a"), ("measures", "xian-2021-3/01-butie"))
    assert told_in(two.sections) == both
    assert sections_of(two, [*two.provisions, *two.provisions]) == both
    assert written(two, "about.md") == (("about", "about.md"), ("about", "site.yml"))
    assert written(two, "editors/index.md") == ()


def test_each_page_knows_what_is_to_be_signed_on_it(two):
    found = {each.url: {area for area, _ in each.entries} for each in all_pages(two, TODAY)}
    assert {url: areas for url, areas in found.items() if areas} == {
        "contacts/": {"contacts"},
        "documents/": {"documents"},
        "documents/mou-2020-1/": {"documents"},
        "documents/xian-2021-3/": {"documents"},
        "finder/": {"finder", "measures"},
        "for/": {"audiences"},
        "for/company/": {"audiences", "measures"},
        "for/worker/": {"audiences"},
        "gaps/": {"measures"},
        "measures/01-a/": {"measures"},
        "measures/01-butie/": {"measures"},
        "needs/": {"needs"},
        "needs/keep-staff/": {"needs", "measures"},
        "terms/": {"terms"},
        "units/": {"units"},
        "units/fz-renshe/": {"units", "contacts"},
        "units/fz-caizheng/": {"units", "contacts"},
    }


def built(root: Path) -> dict[str, BeautifulSoup]:
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stderr
    pages = (root / "site").rglob("*.html")
    return {
        path.relative_to(root / "site").as_posix(): BeautifulSoup(
            path.read_text(encoding="utf-8"), "html.parser"
        )
        for path in pages
    }


def said(page: BeautifulSoup) -> list[str]:
    return [each.text for each in page.select("[data-unsigned]")]


def test_a_page_that_nobody_signed_says_so_once(tmp_path: Path):
    found = built(smallest.write(tmp_path))
    for name in ("terms", "contacts", "units", "units/fz-renshe", "for/company", "needs/keep-staff", "finder",
                 "documents/mou-2020-1", "measures/01-a"):  # fmt: skip
        page = found[f"{name}/index.html"]
        assert said(page) == [NOBODY]
        assert "没有政府部门审核过" not in page.footer.text  # which would say it again
    assert said(found["about.html"]) == [NOBODY]
    for name in ("index.html", "search/index.html", "404.html", "editors/due/index.html"):
        assert said(found[name]) == []
        assert "没有政府部门审核过这里的说明" in found[name].footer.text


def test_what_is_signed_is_silent_and_what_is_half_signed_says_so(tmp_path: Path):
    found = built(sign_all(county.write(tmp_path), "terms", "audiences", "about"))
    assert (said(found["terms/index.html"]), said(found["about.html"])) == ([], [])
    assert said(found["for/company/index.html"]) == [SOME]  # nobody has signed the measures
    assert said(found["contacts/index.html"]) == [NOBODY]
    assert "没有签完的页面上写明了" in found["index.html"].footer.text


def test_where_all_is_signed_no_page_says_anything(tmp_path: Path):
    found = built(sign_all(county.write(tmp_path)))
    assert {name: said(page) for name, page in found.items() if said(page)} == {}
