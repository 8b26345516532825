"""Two documents on one site: what a city's pages and those of a county's supplement say of each other."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag


@pytest.fixture
def site(two_documents: Path) -> Path:
    return two_documents


def page(site: Path, url: str) -> BeautifulSoup:
    return BeautifulSoup((site / url / "index.html").read_text(encoding="utf-8"), "html.parser")


def words(tag: Tag) -> str:
    return " ".join(tag.text.split())


@pytest.mark.parametrize(
    ("url", "kind"), [("needs/keep-staff", "data-need"), ("for/company", "data-audience")]
)
def test_guides_have_the_provisions_of_both_and_say_of_which(site: Path, url: str, kind: str):
    cards = page(site, url).select(f"[{kind}] [data-provision]")
    origin = {card["data-provision"]: words(card.select_one("[data-part=document]")) for card in cards}
    assert origin == {
        "wengang-50": "出自某市就业文件（2020年7月）",
        "xian-butie": "出自某县补充文件（2021年3月）",
    }


def test_a_provision_says_what_another_document_did_to_it(site: Path):
    card = page(site, "measures/01-a").select_one("#wengang-50")
    assert [words(each) for each in card.select("[data-part=related]")] == [
        "某县补充文件（2021年3月1日）补充了这里县里在市里的钱以外，再给一笔。 看某县补充文件第1条第1句",
        "某县补充文件（2021年3月1日）延长了这里县里把期限改到2021年12月31日。 看某县补充文件第1条第2句",
    ]
    assert card.select_one("[data-part=related] a")["href"] == "../../documents/xian-2021-3/index.html#m01s01"


def test_a_date_that_another_document_moved_is_not_past(site: Path):
    assert page(site, "measures/01-a").select_one("#wengang-50")["data-state"] == "changed"


def test_the_supplement_says_what_it_does(site: Path):
    card = page(site, "measures/01-butie").select_one("#xian-butie")
    assert [words(each) for each in card.select("[data-part=related]")] == [
        "这里补充了某市就业文件（2020年7月16日）第1条第1句县里在市里的钱以外，再给一笔。 看某市就业文件第1条第1句"
    ]


def test_the_texts_of_both_say_so_at_the_sentence(site: Path):
    old = page(site, "documents/mou-2020-1").select_one("#m01s02")
    assert "某县补充文件（2021年3月1日）替换了这里" in words(old)
    new = page(site, "documents/xian-2021-3").select_one("#m01s03")
    assert "这里替换了某市就业文件（2020年7月16日）第1条第2句" in words(new)
    assert len(page(site, "documents/mou-2020-1").select(".mb-original [data-part=related]")) == 3


def test_each_page_is_dated_by_its_own_document(site: Path):
    titles = {
        url: page(site, url).title.text for url in ("measures/01-a", "measures/01-butie", "for/company")
    }
    assert "（2020年文件）" in titles["measures/01-a"]
    assert "（2021年文件）" in titles["measures/01-butie"]
    assert "（2020、2021年文件）" in titles["for/company"]
    assert "2021年3月" in words(page(site, "measures/01-butie").select_one(".mb-age"))
    assert "2020年7月、2021年3月" in words(page(site, "for/company").select_one(".mb-age"))


def test_documents_are_listed_newest_first(site: Path):
    items = page(site, "documents").select(".mb-list > li")
    assert [item.a.text for item in items] == [
        "某县人民政府关于补充稳就业措施的通知",
        "某市人民政府关于稳定就业的实施意见",
    ]
    assert "替换了某市就业文件（2020年7月16日）第1条第2句" in words(items[0])


def test_all_links_between_the_documents_lead_somewhere(site: Path):
    for path in site.rglob("*.html"):
        soup = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        for anchor in soup.select("[data-part=related] a, [data-part=document] a"):
            file, _, fragment = anchor["href"].partition("#")
            target = (path.parent / file).resolve() if file else path
            assert target.is_file(), anchor
            if fragment:
                assert BeautifulSoup(target.read_text(encoding="utf-8"), "html.parser").find(id=fragment), (
                    anchor
                )
