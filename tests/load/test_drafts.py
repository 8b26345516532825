"""草稿: told by check as a note, left out by build, shown and marked by build --drafts."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.check import check
from tests import smallest
from tests.conftest import DAY, mingbai
from tests.smallest import MEASURE, MEASURE_FILE

DRAFT = """  - id: zuohao-jiuye
    draft: true
    quotes: [扎实做好就业工作]
"""
WITH_DRAFT = MEASURE.replace("left_out: [{quote: 扎实做好就业工作, why: 只是号召。}]\n", DRAFT)
DOCUMENT_FILE = "data/documents/mou-2020-1/document.yml"
NOTE = "写完、核对以后，删掉 draft 这一行。"


def drafts_page(root: Path) -> BeautifulSoup:
    page = root / "build/drafts/measures/01-a/index.html"
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")


def test_a_draft_is_a_note_and_its_clauses_count_as_told(tmp_path: Path):
    checked = check(smallest.write(tmp_path, **{MEASURE_FILE: WITH_DRAFT}), DAY)
    [note] = checked.findings
    assert (note.code, note.severity, note.hint) == ("D120", "note", NOTE)
    assert note.message == "“zuohao-jiuye”还是草稿，不放进网站。"
    assert note.place == (MEASURE_FILE, 23, 12)
    assert [each.id for each in checked.site.provisions] == ["wengang-50"]
    assert [each.id for each in checked.drafts.provisions] == ["wengang-50", "zuohao-jiuye"]


def test_what_no_draft_quotes_is_still_missing(tmp_path: Path):
    text = WITH_DRAFT.replace("quotes: [扎实做好就业工作]", "quotes: [实施期限延长至2021年4月30日]")
    assert [each.code for each in check(smallest.write(tmp_path, **{MEASURE_FILE: text}), DAY).findings] == [
        "F107",
        "D120",
    ]


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        (
            MEASURE_FILE,
            "draft: true\nmeasure: 1\ntitle: 稳定就业岗位\n",
            "这一条还是草稿：网站上只有它的原文。",
        ),
        (DOCUMENT_FILE, "draft: true\n", "文件“mou-2020-1”还是草稿，整份都不放进网站。"),
    ],
)
def test_a_measure_and_a_document_can_be_drafts(tmp_path: Path, file: str, text: str, message: str):
    checked = check(smallest.write(tmp_path, **{file: text}), DAY)
    notes = [each.message for each in checked.findings if each.code == "D120"]
    assert notes == [message]
    assert not checked.errors
    assert checked.drafts is not None


def test_a_measure_of_a_draft_document_looked_at_alone_says_that_it_is_a_draft(tmp_path: Path):
    root = smallest.write(tmp_path, **{DOCUMENT_FILE: "draft: true\n"})
    one = mingbai("check", "1", cwd=root).stdout
    assert "文件“mou-2020-1”还是草稿，这一条也不放进网站。" in one
    assert one.endswith("发现 1 个说明。\n")
    assert "这一条也不放进网站" not in mingbai("check", cwd=root).stdout


def test_a_wrong_id_in_a_draft_is_an_error(tmp_path: Path):
    text = WITH_DRAFT.replace("    draft: true\n", "    draft: true\n    for: [compny]\n")
    [finding] = check(smallest.write(tmp_path, **{MEASURE_FILE: text}), DAY).findings
    assert (finding.code, finding.severity, finding.hint) == ("D113", "error", "是不是想写“company”？")


def test_a_wrong_key_in_a_draft_is_named_at_its_place(tmp_path: Path):
    text = WITH_DRAFT.replace("    draft: true\n", "    draft: true\n    titel: 好\n")
    [finding] = check(smallest.write(tmp_path, **{MEASURE_FILE: text}), DAY).findings
    assert finding.place == (MEASURE_FILE, 24, 5)
    assert (finding.code, finding.message, finding.hint) == (
        "D110",
        "没有“titel”这个键。",
        "是不是想写“title”？",
    )


def test_build_leaves_drafts_out_with_a_notice(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: WITH_DRAFT})
    done = mingbai("build", cwd=root)
    assert done.returncode == 0
    assert "D120（说明） “zuohao-jiuye”还是草稿，不放进网站。" in done.stderr
    published = "".join(path.read_text(encoding="utf-8") for path in (root / "site").rglob("index.html"))
    assert "zuohao-jiuye" not in published
    assert "草稿" not in published
    assert "zuohao-jiuye" not in (root / "site/data/site.json").read_text(encoding="utf-8")


def test_build_with_drafts_marks_them_and_leaves_the_site_alone(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: WITH_DRAFT})
    done = mingbai("build", "--drafts", cwd=root)
    assert done.returncode == 0, done.stderr
    assert not (root / "site").exists()
    page = drafts_page(root)
    assert page.select_one("#zuohao-jiuye [data-draft]").p.text == (
        "草稿，不会放进网站。还没有写：title、says、effect、force、force_word、for、ask。"
    )
    assert "与群众无直接关系" not in page.select_one("#zuohao-jiuye").text
    assert "这是政府内部的安排" not in page.select_one("#zuohao-jiuye").text
    assert page.select_one("#wengang-50 [data-draft]") is None
    assert "这是带草稿的预览" in page.select_one(".mb-draft").text


def test_a_site_of_drafts_alone_is_not_built_but_can_be_looked_at(tmp_path: Path):
    root = smallest.write(tmp_path, **{DOCUMENT_FILE: "draft: true\n"})
    done = mingbai("build", cwd=root)
    assert done.returncode == 1
    assert "全部文件都还是草稿，没有可以放进网站的。" in done.stderr
    assert not (root / "site").exists()
    done = mingbai("build", "--drafts", cwd=root)
    assert done.returncode == 0, done.stderr
    assert drafts_page(root).select_one("article[data-measure]")


def test_an_imported_document_can_be_looked_at(tmp_path: Path):
    root = smallest.write(tmp_path)
    (tmp_path / "通知.txt").write_text(
        "关于印发补充措施的通知\n某县府发〔2021〕3号\n一、就业\n1. 招人。企业<b>多招人</b>。(责任单位:县人社局)\n2. 培训。免费培训。\n",
        encoding="utf-8",
    )
    assert mingbai("import", "通知.txt", cwd=root).returncode == 0
    done = mingbai("build", "--drafts", cwd=root)
    assert done.returncode == 0, done.stderr
    page = (root / "build/drafts/measures/01-wenjian-2021-3/index.html").read_text(encoding="utf-8")
    assert "企业&lt;b&gt;多招人&lt;/b&gt;。" in page
    assert "<b>多招人</b>" not in page
