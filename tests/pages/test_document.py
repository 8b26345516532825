"""The complete text: every sentence with what rests on it, the editor's notes, the parts around the measures."""

from generator.pages.document import pages
from tests import smallest
from tests.pages.conftest import TODAY

DOCUMENT = "data/documents/mou-2020-1/document.yml"
NOTES = (
    f"# {DOCUMENT}\n"
    + smallest.FILES[DOCUMENT]
    + """notes:
  - {quote: 扎实做好就业工作, says: 说句子的。}
  - {quote: "某府发〔2020〕1号", says: 说文号的。}
"""
)


def rows(page):
    return {row.sentence.id: row for block in page.context["blocks"] for row in block.rows}


def test_every_sentence_leads_to_what_rests_on_it(site_with, shown):
    site = site_with()
    [page] = pages(site, TODAY)
    assert (page.url, page.document) == ("documents/mou-2020-1/", "mou-2020-1")
    links = {id_: [(each.text, each.url) for each in row.provisions] for id_, row in rows(page).items()}
    title = site.provisions[0].title
    assert links == {"m01s01": [(title, "measures/01-a/#wengang-50")], "m01s02": []}
    html = shown(site, page)
    assert html.select_one("#m01s01 li a")["href"] == "../../measures/01-a/index.html#wengang-50"
    assert html.select_one("#m01s02 li") is None
    assert html.select_one("h4#m01 + p a")["href"] == "../../measures/01-a/index.html"


def test_a_sentence_quoted_twice_leads_to_its_provision_once(site_with):
    site = site_with("quotes: [对符合条件的不裁员或少裁员的企业, 返还其上年度实际缴纳失业保险费的50%]")
    assert len(rows(next(pages(site, TODAY)))["m01s01"].provisions) == 1


def test_a_note_stands_at_its_sentence_or_its_line(site_with, shown):
    site = site_with(NOTES)
    [page] = pages(site, TODAY)
    assert {id_: [each.says for each in row.notes] for id_, row in rows(page).items()} == {
        "m01s01": [],
        "m01s02": ["说句子的。"],
    }
    lines = {
        block.text: [each.says for each in block.notes] for block in page.context["blocks"] if block.notes
    }
    assert lines == {"某府发〔2020〕1号": ["说文号的。"]}
    assert [each.text for each in shown(site, page).select(".mb-note")] == [
        "编者注说文号的。",
        "编者注说句子的。",
    ]


def test_nothing_of_the_text_is_lost_and_marks_are_full_width(site_with):
    site = site_with()
    [page] = pages(site, TODAY)
    shown = "".join(block.text for block in page.context["blocks"])
    assert "对符合条件的不裁员或少裁员的企业，返还" in shown
    assert "（责任单位：市人社局、市财政局）" in shown
    assert len(shown) == len("".join(smallest.TEXT.split("\n")))


def test_the_parts_stand_below_with_their_cards(real_site, shown):
    [page] = pages(real_site, TODAY)
    [document] = real_site.documents
    assert [part.id for part, _ in page.context["parts"]] == [each.id for each in document.parts]
    for part, cards in page.context["parts"]:
        assert [each.provision for each in cards] == list(part.provisions)
    html = shown(real_site, page)
    for link, _ in page.context["contents"]:
        assert html.find(id=link.url.removeprefix("#")), link
    assert len(page.context["contents"]) == 1 + len(document.measures) + len(document.parts)


def test_the_document_and_its_parts_are_to_be_signed(real_site):
    [page] = pages(real_site, TODAY)
    parts = [("measures", f"fuzhou-2020-15/{each}") for each in ("notice", "preamble", "closing")]
    assert sorted(page.entries) == sorted([("documents", "fuzhou-2020-15"), *parts])


def test_each_document_has_its_page_and_says_what_others_did_to_it(two):
    old, new = pages(two, TODAY)
    assert [page.url for page in (old, new)] == ["documents/mou-2020-1/", "documents/xian-2021-3/"]
    assert {id_: len(row.related) for id_, row in rows(old).items()} == {"m01s01": 2, "m01s02": 1}
    assert {id_: len(row.related) for id_, row in rows(new).items()} == {
        "m01s01": 1,
        "m01s02": 1,
        "m01s03": 1,
    }


def test_a_document_that_nobody_compared_says_so(site_with, shown):
    compared = site_with()
    assert "某市人民政府网站，2026年11月24日核对" in shown(compared, next(pages(compared, TODAY))).text
    lines = f"# {DOCUMENT}\n" + smallest.FILES[DOCUMENT].replace("checked_on: 2026-11-24\n", "")
    site = site_with(lines)
    html = shown(site, next(pages(site, TODAY))).text
    assert "某市人民政府网站，还没有对照原件" in html
    assert "核对" not in html.partition("还没有对照原件")[2][:20]
