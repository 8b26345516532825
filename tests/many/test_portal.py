"""The pages of a portal."""

from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.many.county import County, Times, Told
from generator.many.portal import base, described, groups, pages
from generator.model import Refused
from generator.model.document import Validity
from generator.pages.split import HEAVIEST

DAY = date(2026, 11, 24)
EVIL = "<script>alert(1)</script>\"'&"


def told(id_: str = "a-1", year: int = 2020, validity: Validity | None = None, **given) -> Told:
    standard = {"audiences": {"company": "企业"}, "needs": {"loan": "借钱"}}
    return Told(
        id_,
        f"{year}年的文件",
        "甲县人民政府",
        f"〔{year}〕1号",
        Times(date(year, 7, 16), validity),
        **{**standard, **given},
    )


def county(name: str, *documents: Told) -> County:
    return County(Path(f"/srv/{name}"), name, "谁办的。", (name,), documents or (told(),))


def made(*counties: County) -> dict[str, BeautifulSoup]:
    found = pages("某省", counties, Path("/srv/门户"), DAY)
    return {path: BeautifulSoup(html, "html.parser") for path, html in found}


def test_every_site_and_document_is_linked_from_every_list():
    found = made(county("甲县"), county("乙县", told("b-1", 2026)))
    links = {path: {str(each["href"]) for each in page.select("main a")} for path, page in found.items()}
    assert "../%E7%94%B2%E5%8E%BF/index.html" in links["index.html"]
    assert "../../%E4%B9%99%E5%8E%BF/documents/b-1/index.html" in links["documents/index.html"]
    for path in ("for/company/index.html", "needs/loan/index.html"):
        assert "../../../%E7%94%B2%E5%8E%BF/documents/a-1/index.html" in links[path]
    assert "loan/index.html" in links["needs/index.html"]


def test_each_row_says_year_and_state_of_the_day_and_lets_the_browser_correct_it():
    until = Validity.model_validate({"until": "2026-12-31", "quote": "到2026年12月31日"})
    rows = made(county("甲县", told(), told("b-1", 2026, until)))["documents/index.html"].select(
        "li span.mb-small:first-of-type"
    )
    listed = {
        each.get_text(): each.select_one("[data-documents]")
        for each in rows
        if each.select_one("[data-documents]")
    }
    old, dated = sorted(listed)
    assert old.endswith("2020年7月16日的老文件，不是今天的政策")
    assert dated.endswith("2026年7月16日的文件，按它写的，到2026年12月31日为止，也可能变了")
    assert listed[dated]["data-documents"] == '[["2026-07-16","","2026-12-31",false]]'


def test_all_is_escaped():
    evil = told(audiences={"company": EVIL}, needs={"loan": EVIL})._replace(
        title=EVIL, issuer=EVIL, number=EVIL
    )
    counties = [County(Path("/srv/甲县"), EVIL, EVIL, (EVIL,), (evil,))]
    for path, html in pages(EVIL, counties, Path("/srv/门户"), DAY):
        assert "<script>alert" not in html, path
        assert "&lt;script&gt;alert" in html, path
        for each in BeautifulSoup(html, "html.parser").select("script"):
            assert each["src"]
            assert not each.string


def test_one_name_is_one_group_and_one_id_never_two():
    one = county("甲县", told(needs={"loan": "借钱"}))
    other = county("乙县", told(needs={"loan": "贷款", "borrow": "借钱"}))
    found = {each.name: (each.id, len(each.rows)) for each in groups("needs", [one, other])}
    assert found == {"借钱": ("loan", 2), "贷款": ("loan-2", 1)}


@pytest.mark.parametrize("many", [100])
def test_no_page_of_a_hundred_counties_is_heavy(many):
    names = {f"need-{number}": f"想办的第{number}件事情" for number in range(20)}
    documents = [told(f"d-{number}", 2000 + number, audiences=names, needs=names) for number in range(20)]
    counties = [county(f"第{number}个县", *documents) for number in range(many)]
    total = 0
    for path, html in pages("某省", counties, Path("/srv/门户"), DAY):
        assert len(html.encode()) < HEAVIEST, path
        total += html.count("/documents/d-") if path.startswith("documents/") else 0
    assert total == many * 20


def test_the_script_knows_every_site():
    [found] = described([county("甲县", told(), told("b-1", 2026))], Path("/srv/门户"))
    assert found == {
        "name": "甲县",
        "url": "../%E7%94%B2%E5%8E%BF/",
        "place": ["甲县"],
        "documents": 2,
        "dates": [["2020-07-16", "", "", False], ["2026-07-16", "", "", False]],
        "for": ["企业"],
        "needs": ["借钱"],
    }


@pytest.mark.parametrize("folder", ["/srv", "/srv/甲县", "/srv/甲县/门户", "/"])
def test_a_portal_lies_beside_the_sites_never_around_or_inside_one(folder):
    with pytest.raises(Refused, match="门户的文件夹里有网站"):
        base(Path(folder), Path("/srv/甲县"))
