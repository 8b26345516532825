"""审签单: every provision beside its original, on paper and for WPS."""

import io
from pathlib import Path

import docx
import pytest
from bs4 import BeautifulSoup

from generator.review.areas import chosen
from tests import county, smallest
from tests.conftest import mingbai
from tests.signed import loaded, sign_all
from tests.smallest import MEASURE, MEASURE_FILE

EXCEPTION = MEASURE.replace(
    '    ask: ["12345"]\n', '    ask: ["12345"]\n    except: [{rule: W102, why: 原名<b>就长}]\n'
)


def printed(root: Path, *arguments: str) -> BeautifulSoup:
    done = mingbai("proof", *arguments, cwd=root)
    assert done.returncode == 0, done.stderr
    assert done.stdout == f"做好了：{root / 'build/审签单.html'}\n做好了：{root / 'build/审签单.docx'}\n"
    return BeautifulSoup((root / "build/审签单.html").read_text(encoding="utf-8"), "html.parser")


def words(root: Path) -> str:
    """All text of the .docx, tables included."""
    document = docx.Document(io.BytesIO((root / "build/审签单.docx").read_bytes()))
    return "\n".join(each.text or "" for each in document.element.body.iter() if each.tag.endswith("}t"))


def test_plain_words_stand_beside_the_original(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    page = printed(root, "measures")
    item = page.select_one("article[data-provision=wengang-50]")
    ours, original = (cell.text for cell in item.select("td"))
    assert "说法：符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。" in ours
    assert "力度：文件写明（原文的词：返还）" in ours
    assert "文件没有写：怎么办" in ours
    assert "数字：上年度失业保险费：50%" in ours
    assert original == "第1条第1句：对符合条件的不裁员或少裁员的企业，返还其上年度实际缴纳失业保险费的50%"
    assert item.text.count("□ 通过") == 3
    assert [row.td.text for row in page.select(".sign tbody tr")] == ["初审", "复审", "终审"]
    for text in ("退回上年度失业保险费的50%", "返还其上年度实际缴纳失业保险费的50%", "初审：□ 通过"):
        assert text in words(root)


def test_the_sheet_has_the_hash_and_who_has_signed(tmp_path: Path):
    root = smallest.write(tmp_path)
    page = printed(root, "01-a")
    [entry] = chosen(loaded(root), "measures", ())
    assert page.section["data-hash"] == entry.hash
    assert entry.hash in words(root)
    assert page.pre.text.splitlines()[1] == (
        "mingbai sign measures mou-2020-1/01-a --step 复审 --name 姓名 --role 职务 --on 日期 "
        f"--code {entry.hash}"
    )
    sign_all(root, "measures")
    assert [cell.text for cell in printed(root, "01-a").select(".sign tbody tr")[0].select("td")] == [
        "初审", "已签", "张某", "编辑", "2026-11-20",
    ]  # fmt: skip


def test_what_was_changed_since_it_was_signed_is_marked(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "measures")
    (root / MEASURE_FILE).write_text(
        MEASURE.replace("summary: 企业少裁员", "summary: 企业不裁员"), encoding="utf-8"
    )
    [change] = printed(root, "01-a").select("section > [data-part=change]")
    assert [each.text for each in change.select(".danger")] == ["〔否定〕"]
    assert (change.text[:14], change.find("del").text, change.ins.text) == (
        "改动（签字以后：一段话说明）",
        "少",
        "不",
    )


def test_changes_since_a_revision_are_marked(tmp_path: Path):
    old = smallest.write(tmp_path / "old")
    root = smallest.write(
        tmp_path / "new",
        **{MEASURE_FILE: MEASURE.replace("says: 符合条件的企业不裁员或", "says: 符合条件的公司不裁员或")},
    )
    page = printed(root, "--since", str(old))
    change = page.select_one("[data-provision=wengang-50] [data-part=change]")
    assert (change.text, change.ins.text, change.find("del").text) == (
        "改动（说法）：符合条件的企业〔人群/单位〕公司不裁员或少裁员，退回上年度失业保险费的50%。", "公司", "企业",
    )  # fmt: skip
    document = docx.Document(root / "build/审签单.docx")
    runs = [run for paragraph in document.paragraphs for run in paragraph.runs]
    assert [run.text for run in runs if run.font.strike] == ["企业"]
    assert [run.text for run in runs if run.font.underline] == ["公司"]


def test_findings_and_exceptions_stand_with_their_provision(tmp_path: Path):
    text = EXCEPTION.replace("退回上年度失业保险费的50%。", "退回上年度失业保险费的60%。")
    page = printed(smallest.write(tmp_path, **{MEASURE_FILE: text}))
    item = page.select_one("[data-provision=wengang-50]")
    assert [each.text for each in item.select("[data-part=finding]")] == [
        "问题：F104（第 9 行）“60%”引文里没有。",
        "问题：F109（第 15 行）引文里的“50%”没有说。",
    ]
    assert [each.text for each in item.select("[data-part=exception]")] == ["例外：W102：原名<b>就长"]
    assert "W102：原名<b>就长" in words(tmp_path)


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (["measures"], ["wengang-50", "xian-butie"]),
        (["measures", "01-a"], ["wengang-50"]),
        (["xian-butie"], ["xian-butie"]),
        (["01-a"], ["wengang-50"]),
        (["xian-2021-3/01-butie"], ["xian-butie"]),
    ],
)
def test_only_what_was_asked_for_is_printed(tmp_path: Path, ids: list[str], expected: list[str]):
    page = printed(county.write(tmp_path), *ids)
    assert [each["data-provision"] for each in page.select("article")] == expected


def test_an_unknown_id_is_named(tmp_path: Path):
    done = mingbai("proof", "wengang-5", cwd=smallest.write(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "没有“wengang-5”这一条或这一项。\n    是不是想写“wengang-50”？\n"
    assert not (tmp_path / "build").exists()
