"""What is open stands under who is to answer it, once; what is answered has moved, for as long as the reply holds."""

from datetime import date

from generator.pages.gaps import of_units, pages
from tests.pages.conftest import TODAY
from tests.smallest import REPLY


def shown_gaps(site, shown, today: date = TODAY):
    [page] = pages(site, today)
    return shown(site, page)


def test_a_question_stands_under_its_unit_with_what_it_is_about(site_with, shown):
    html = shown_gaps(site_with(), shown)
    [unit] = html.select("[data-unit]")
    [gap] = unit.select("[data-gap]")
    assert (unit["data-unit"], gap["data-gap"]) == ("市人社局", "01-a-how")
    assert gap.select_one("a")["href"] == "../measures/01-a/index.html#wengang-50"
    assert "第（一）条" in unit.text
    assert "某府发〔2020〕1号" in unit.text
    assert "一起的单位：市财政局" in unit.text
    assert "没写到期" in gap.text or "已过期" in gap.text or "文件写到" in gap.text
    assert [each["href"] for each in html.select("[href$=docx]")] == ["fz-renshe.docx"]
    assert [each.text for each in html.select("[data-count]")] == ["1", "1", "1", "1"]


def test_a_reply_moves_it_until_the_reply_ends(site_with, shown):
    site = site_with(REPLY)
    html = shown_gaps(site, shown, date(2026, 11, 24))
    assert not html.select("[data-unit]")
    [gap] = html.select("[aria-labelledby=settled] [data-gap][data-settled]")
    assert "市人社局比对数据后直接返还" in gap.select_one("[data-part=reply]").text
    assert gap.select_one("[data-ends]")["data-ends"] == "2027-12-31"
    assert of_units(site, date(2026, 11, 24)) == {}

    html = shown_gaps(site, shown, date(2028, 1, 1))
    [gap] = html.select("[data-unit] [data-gap]")
    assert "已过期" in gap.select_one("[data-part=reply]").text
    assert not html.select("[aria-labelledby=settled]")


def test_where_nothing_is_open_the_page_says_so(site_with, shown):
    site = site_with(
        "effect: limit\nforce_word: 返还\nunknown: []\nsays: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。\n"
    )
    assert "现在没有要问的" in shown_gaps(site, shown).text


def test_two_readings_are_told_with_their_note(site_with, shown):
    html = shown_gaps(site_with("note: “上年度”管不管后半句，有两种读法。请问12345。\n"), shown)
    assert html.select_one("[data-gap='01-a-reading'] .mb-note").text == "“上年度”管不管后半句，有两种读法。"


def test_every_gap_of_the_real_site_is_there_once(real_site, shown):
    ids = [each["data-gap"] for each in shown_gaps(real_site, shown).select("[data-unit] [data-gap]")]
    assert len(ids) == len(set(ids)) > 50
