"""The list of what is wrong: on top of the last good page, or a page of its own; the data are only text."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.model import Finding, Place
from generator.serve.problems import problems_page

GOOD = "<html><body><h1>好的一页</h1></body></html>\n".encode()
LINES = "says: 好\nsays: <b>切实</b>做好\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("a.yml", "b.yml"):
        (tmp_path / name).write_text(LINES, encoding="utf-8")
    return tmp_path


def finding(path: str = "a.yml", line: int = 2, **given) -> Finding:
    settled = {"message": "“切实”是空话。", "hint": "请<删掉>。", "code": "W103", **given}
    return Finding(Place(path, line, 7), **settled)


def soup(page: bytes) -> BeautifulSoup:
    return BeautifulSoup(page.decode(), "html.parser")


def test_a_good_page_gets_only_the_script_that_reloads_it(root: Path):
    page = problems_page(GOOD, root, [], "", 7)
    found = soup(page)
    [script] = found.select("body > script")
    assert (script["src"], script["data-version"]) == ("/_mingbai/reload.js", "7")
    assert not found.select("details, link")
    before, _, after = GOOD.partition(b"</body>")
    assert page.startswith(before)
    assert page.endswith(b"</body>" + after)


def test_what_is_wrong_lies_over_the_last_good_page(root: Path):
    found = soup(problems_page(GOOD, root, [finding(), finding("b.yml", severity="warning")], "", 1))
    assert found.h1.text == "好的一页"
    box = found.select_one("body > details[role=alert][open]")
    assert box.summary.text == "有 1 个错误、1 个提醒。后面是上一次没有错误时的样子"
    assert [each.text for each in box.select("h2")] == ["a.yml", "b.yml"]
    assert ["错误 W103" in each.text for each in box.select("ol")] == [True, False]
    assert "提醒 W103" in box.select("ol")[1].text


def test_each_finding_has_its_place_line_hint_and_reason(root: Path):
    found = soup(problems_page(GOOD, root, [finding()], "", 1)).select_one("li")
    assert found.strong.text == "第 2 行，第 7 列"
    assert (found.pre.text, found.mark.text) == ("says: <b>切实</b>做好", "切实")
    assert "怎么改：请<删掉>。" in [each.text for each in found.select("p")]
    assert found.select("p")[-1].text.startswith("为什么：空话占了地方")
    assert found.b is None


@pytest.mark.parametrize("path", ["gone.yml", "a.yml"])
def test_a_line_that_is_gone_is_not_shown(root: Path, path: str):
    found = soup(problems_page(GOOD, root, [finding(path, 9, hint="", code="X999")], "", 1)).select_one("li")
    assert found.pre is None
    assert len(found.select("p")) == 1


def test_without_a_good_page_it_is_a_page_of_its_own(root: Path):
    page = problems_page(None, root, [finding()], "", 3)
    found = soup(page)
    assert page.startswith(b"<!doctype html>")
    assert (found.html["lang"], found.title.text) == ("zh", "有 1 个错误")
    assert found.summary.text == "有 1 个错误"
    assert found.script["data-version"] == "3"


def test_a_message_stands_where_there_are_no_findings(root: Path):
    found = soup(problems_page(GOOD, root, [], "<i>坏模板</i>", 1))
    assert found.summary.text.startswith("网站做不出来")
    assert [each.text for each in found.select("details pre")] == ["<i>坏模板</i>"]
    assert found.i is None


def test_a_page_without_an_end_is_not_cut(root: Path):
    page = problems_page("只有字".encode(), root, [], "坏了", 1)
    assert page.startswith("只有字".encode())
    assert b"<details" in page


def test_it_stands_before_the_last_end_of_the_page(root: Path):
    twice = b"<body><pre>&lt;/body&gt;</pre><!-- </body> --><p>x</p></body>"
    assert problems_page(twice, root, [], "", 1).startswith(
        b"<body><pre>&lt;/body&gt;</pre><!-- </body> --><p>x</p>"
    )
