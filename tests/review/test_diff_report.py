"""What changed, for the second reader: on the terminal and as a page, the same words in both."""

from pathlib import Path

from bs4 import BeautifulSoup

from generator.model import Change, FieldChange
from generator.model.diff import compare
from generator.review.diff_report import as_html, as_text
from generator.review.marked_diff import names
from tests import smallest
from tests.signed import loaded
from tests.smallest import MEASURE, MEASURE_FILE

CHANGED = MEASURE.replace("force: stated", "force: may").replace(
    "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%",
    "says: 符合条件的职工少裁员，退回上年度失业保险费的60%",
)
TEXT = """\
共 1 条有变化。要当心的改动：数字 1 处、否定 1 处、人群/单位 1 处、限定 2 处。别的改动：0 处。
[-…-] 是删去的字，{+…+} 是加上的字，〔…〕说前面的字为什么要当心。

改了 事项 wengang-50“少裁员的企业，退回失业保险费”
    说法：符合条件的[-企业不裁员或-]〔否定、人群/单位、限定〕{+职工+}〔人群/单位〕少裁员，退回上年度失业保险费的[-50%-]〔数字〕{+60%+}〔数字〕。
    力度：[-文件写明-]〔限定〕{+可以，由办理单位定+}〔限定〕"""
EVIL = "<script>alert(1)</script>&\"'{{ 7*7 }}"


def plain(text: str, kind: str) -> str:
    return text


def edited(tmp_path: Path):
    return loaded(smallest.write(tmp_path / "a")), loaded(
        smallest.write(tmp_path / "b", **{MEASURE_FILE: CHANGED})
    )


def test_changes_are_marked_in_place_and_counted_by_danger(tmp_path: Path):
    sites = edited(tmp_path)
    assert as_text(compare(*sites), names(*sites), plain) == TEXT


def test_each_kind_of_run_is_painted(tmp_path: Path):
    sites = edited(tmp_path)
    painted = as_text(compare(*sites), names(*sites), lambda text, kind: f"<{kind} {text}>")
    for words in ("<gone [-50%-]><danger 〔数字〕>", "<new {+60%+}><danger 〔数字〕>", "<same 符合条件的>"):
        assert words in painted


def test_the_page_says_the_same(tmp_path: Path):
    sites = edited(tmp_path)
    page = BeautifulSoup(as_html(compare(*sites), names(*sites)), "html.parser")
    assert page.html["lang"] == "zh-CN"
    summary, _, _, heading, says, force = TEXT.splitlines()
    assert (page.strong.text, page.h2.text) == (summary, heading)
    signs = str.maketrans("", "", "[]{}+-")
    assert [each.text for each in page.select("section p")] == [
        line.strip().translate(signs) for line in (says, force)
    ]
    assert [each.text for each in page.select("del")] == ["企业不裁员或", "50%", "文件写明"]
    assert [each.text for each in page.select("ins")] == ["职工", "60%", "可以，由办理单位定"]
    assert [each.text for each in page.select(".danger")][-2:] == ["〔限定〕", "〔限定〕"]


def test_hostile_text_is_text(site_with):
    field = FieldChange(field=EVIL, before=f"旧{EVIL}", after=f"新{EVIL}")
    change = Change(what=EVIL, id=EVIL, title=EVIL, kind="changed", fields=(field,))
    page = BeautifulSoup(as_html([change], names(site_with())), "html.parser")
    assert not page.select("script, link, [src], [href]")
    assert page.text.count(EVIL) == 5


def test_nothing_changed(site_with):
    known = names(site_with())
    assert as_text([], known, plain) == "没有变化。"
    assert "没有变化。" in as_html([], known)


def test_what_was_not_there_is_all_new(tmp_path: Path):
    more = smallest.FILES["data/needs.yml"] + "- {id: rent, name: 减租, intro: 看租金。}\n"
    old = loaded(smallest.write(tmp_path / "a"))
    new = loaded(smallest.write(tmp_path / "b", **{"data/needs.yml": more}))
    assert as_text(compare(old, new), names(old, new), plain).splitlines()[3:] == [
        "新增 想办的事 rent“减租”",
        "    名称：{+减租+}",
        "    介绍：{+看租金。+}",
    ]
    assert as_text(compare(new, old), names(old, new), plain).splitlines()[3:] == [
        "删去 想办的事 rent“减租”",
        "    名称：[-减租-]",
        "    介绍：[-看租金。-]",
    ]
