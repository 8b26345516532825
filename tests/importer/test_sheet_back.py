"""A filled-in sheet comes back into its draft: only plain words, beside the original they belong to."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from generator.importer import read_back, write, write_again
from generator.load import load
from generator.model import Refused
from tests.conftest import ROOT, mingbai
from tests.importer.conftest import TEXT
from tests.importer.filling import Answers, fill, rows

SAVED = ROOT / "tests/importer/inputs/draft-saved-by-libreoffice.docx"
S1, S2 = "mou-2021-3-m01s01", "mou-2021-3-m01s02"
FILE = "measures/01-mou-2021-3.yml"


@pytest.fixture
def draft(imported) -> Path:
    """The folder of a draft, with its sheet."""
    return imported("通知.txt", TEXT)[1]


@pytest.fixture
def back(draft: Path, data: Path) -> Callable[[Answers], str]:
    """Return a function: fill these answers in and read the sheet back; its report."""

    def run(answers: Answers) -> str:
        fill(draft / "draft.docx", answers)
        filled = read_back(draft / "draft.docx", data, "mou-2021-3")
        write(filled.texts)
        return "\n".join(filled.says)

    return run


def yaml_of(draft: Path) -> dict[str, str]:
    paths = [*draft.glob("*.yml"), *draft.glob("*/*")]
    return {path.relative_to(draft).as_posix(): path.read_bytes().decode() for path in paths}


def provision(data: Path, id_: str):
    site = load(data).drafts
    return next(each for each in site.provisions if each.id == id_)


def test_a_sheet_saved_by_libreoffice_is_read(draft: Path, data: Path):
    write(read_back(SAVED, data, "mou-2021-3").texts)
    measure = load(data).drafts.measures[0]
    assert (measure.plain, measure.summary) == ("不裁员的企业，可以领补贴", "写给企业。没有写哪里办。")
    first, second = measure.provisions
    assert first.title == "不裁员，每人可以补500元"
    assert first.says == "企业不“裁员”，办理单位可以给补贴：每人500元。"
    assert (first.unknown, second.unknown) == (("how", "where", "papers"), ("amount", "who"))
    text = (draft / FILE).read_text(encoding="utf-8")
    assert [each.says for each in first.conditions] == ["要是没有裁员的企业"]
    assert re.findall("# 条件（请补引文）：(.*)", text) == ["只管到2021年底"]


def test_only_lines_are_added_and_the_report_says_each(back, draft: Path):
    before = yaml_of(draft)
    report = back(
        {(S1, "标题"): "可以补500元", (S1, "大白话"): "每人: 500元 # 补贴", ("m01", "标题"): "补贴"}
    )
    after = yaml_of(draft)
    assert {name for name in after if before.get(name) != after[name]} == {FILE}
    new = ["plain: 补贴", "    title: 可以补500元", '    says: "每人: 500元 # 补贴"']
    old = before[FILE].replace("# plain: 请填：用大白话写的标题\n", "").splitlines()
    assert [line for line in after[FILE].splitlines() if line not in new] == old
    assert f"  - id: {S1}\n    draft: true\n{new[1]}\n{new[2]}\n    force: may\n" in after[FILE]
    assert report.splitlines() == [
        f"data/documents/mou-2021-3/{FILE}",
        "    〔m01〕标题：（空） → 补贴",
        f"    〔{S1}〕标题：（空） → 可以补500元",
        f"    〔{S1}〕大白话：（空） → 每人: 500元 # 补贴",
        "要写 1 个文件、3 处。",
        "表里还有 30 格空着，空格什么都不改。",
    ]


def test_a_second_time_changes_nothing_and_an_empty_cell_never_does(back, draft: Path):
    answers = {(S1, "标题"): "题", (S1, "条件"): "要是企业", (S1, "文件没有写的"): "怎么办"}
    back(answers)
    before = yaml_of(draft)
    assert back(answers).startswith("没有要改的。")
    assert back(dict.fromkeys(answers, "")).startswith("没有要改的。")
    assert yaml_of(draft) == before


def test_what_is_there_is_replaced_where_it_stands(back, draft: Path):
    path = draft / FILE
    text = path.read_text(encoding="utf-8").replace(
        "    force: may\n", "    force: may\n    title: 旧题 # 想一想\n    unknown: [how, who] # 核对过\n"
    )
    path.write_bytes(("\ufeff" + text).replace("\n", "\r\n").encode())
    given = {f"{S1} title": ["旧题"], f"{S1} unknown": ["怎么办、具体是谁"]}
    (draft / ".sheet.json").write_text(json.dumps(given), encoding="utf-8")
    report = back({(S1, "标题"): "新题", (S1, "文件没有写的"): "具体是谁，papers"})
    expected = text.replace("旧题", "新题").replace("[how, who]", "[who, papers]")
    assert path.read_bytes() == ("\ufeff" + expected).replace("\n", "\r\n").encode()
    assert f"〔{S1}〕标题：旧题 → 新题" in report
    assert f"〔{S1}〕文件没有写的：怎么办、具体是谁 → 具体是谁、要带什么材料" in report


def test_conditions_go_to_those_that_are_there_and_the_rest_waits(back, draft: Path, data: Path):
    path = draft / FILE
    empty = '      - {says: "", quote: "对不裁员的企业"}\n'
    path.write_text(path.read_text(encoding="utf-8").replace(empty, empty[:-1] + " # 甲\n"), encoding="utf-8")
    report = back({(S1, "条件"): "要是没裁员: 的企业\n到年底"})
    assert '{says: "要是没裁员: 的企业", quote: "对不裁员的企业"} # 甲\n' in path.read_text(encoding="utf-8")
    assert "    draft: true\n    # 条件（请补引文）：到年底\n" in path.read_text(encoding="utf-8")
    assert [each.says for each in provision(data, S1).conditions] == ["要是没裁员: 的企业"]
    assert f"〔{S1}〕条件：（空） → 要是没裁员: 的企业\n" in report
    assert f"〔{S1}〕条件：到年底（写成了注释，等编辑补上引文）" in report


def test_a_condition_that_waits_is_not_put_over_one_that_is_there(back, draft: Path, data: Path):
    back({(S2, "条件"): "甲\n乙"})
    path = draft / FILE
    done = '    conditions: [{says: 乙, quote: "鼓励企业多招人"}]\n'
    path.write_text(
        path.read_text(encoding="utf-8").replace("    # 条件（请补引文）：乙\n", done), encoding="utf-8"
    )
    assert back({}).startswith("没有要改的")
    assert [each.says for each in provision(data, S2).conditions] == ["乙"]


def changed(draft: Path, old: str, new: str) -> None:
    text = (draft / FILE).read_text(encoding="utf-8")
    assert old in text
    (draft / FILE).write_text(text.replace(old, new), encoding="utf-8")


def test_a_correction_in_the_yaml_is_not_undone_by_the_same_sheet(back, draft: Path):
    back({(S1, "标题"): "旧题", (S1, "条件"): "旧条件\n等着的", ("m01", "概要"): "旧的"})
    changed(draft, "旧题", "新题")
    changed(draft, "says: 旧条件", "says: 新条件")
    changed(draft, "    # 条件（请补引文）：等着的\n", "")
    before = yaml_of(draft)
    report = back({})
    assert "有 3 处表里还是以前写过的话，YAML 里后来改了：照 YAML 的，没有动。" in report
    assert report.startswith("没有要改的。")
    assert yaml_of(draft) == before


def test_what_changed_on_both_sides_is_named_and_left(back, draft: Path):
    back({(S1, "标题"): "旧题"})
    changed(draft, "旧题", "编辑的题")
    report = back({(S1, "标题"): "别的题", (S1, "大白话"): "话。"})
    says = (
        f"    〔{S1}〕标题：没有写：YAML 里是“编辑的题”，表里是“别的题”，两边不一样。要用表里的，请改 YAML。"
    )
    assert says in report.splitlines()
    assert "有 1 处两边不一样，没有写，见上面。" in report
    text = (draft / FILE).read_text(encoding="utf-8")
    assert "title: 编辑的题\n" in text
    assert "says: 话。\n" in text
    assert "没有写：YAML 里是" in back({})


def test_an_emptied_cell_changes_nothing_and_an_older_copy_neither(back, draft: Path):
    back({(S1, "标题"): "一"})
    back({(S1, "标题"): "二"})
    back({(S1, "标题"): ""})
    back({(S1, "标题"): "一"})
    assert "    title: 二\n" in (draft / FILE).read_text(encoding="utf-8")


def test_what_was_added_to_the_yaml_is_not_an_empty_cell_of_the_sheet(back, draft: Path):
    changed(draft, f"  - id: {S2}\n", f"  - id: neu\n    draft: true\n    quotes: [鼓励企业]\n  - id: {S2}\n")
    report = back({(S1, "标题"): "题"})
    assert "表里还有 32 格空着" in report
    assert "草稿里有 1 项不在这张表里。要一张新表，用 mingbai import 的 --sheet。" in report


def test_a_new_sheet_has_what_is_written_and_gives_it_back_unchanged(back, draft: Path, data: Path):
    answers = {
        ("m01", "标题"): "题",
        (S1, "大白话"): "话。",
        (S1, "条件"): "企业",
        (S1, "对读者是什么"): "能得到",
        (S1, "文件没有写的"): "怎么办、具体是谁",
    }
    back(answers)
    before = yaml_of(draft)
    said = write_again(data, "mou-2021-3")
    assert said.splitlines()[1] == "原来的表改名为 draft-1.docx，没有删。"
    cells = {(mark, label): cell.text for mark, label, cell in rows(draft / "draft.docx")}
    assert {key: cells[key] for key in answers} == answers
    assert back({}).startswith("没有要改的。\n表里还有 28 格空着")
    assert {name: text for name, text in yaml_of(draft).items() if name in before} == before


def test_the_sheet_of_before_does_not_undo_what_the_new_one_has(back, draft: Path, data: Path):
    back({(S1, "标题"): "旧题"})
    changed(draft, "旧题", "新题")
    write_again(data, "mou-2021-3")
    write(read_back(draft / "draft-1.docx", data, "mou-2021-3").texts)
    assert "    title: 新题\n" in (draft / FILE).read_text(encoding="utf-8")
    with pytest.raises(Refused, match="没有“mou-2021-9”这份文件"):
        write_again(data, "mou-2021-9")


def altered(draft: Path, table: int, row: int, column: int, text: str) -> None:
    sheet = docx.Document(str(draft / "draft.docx"))
    sheet.tables[table].rows[row].cells[column].text = text
    sheet.save(str(draft / "draft.docx"))


@pytest.mark.parametrize(
    ("row", "column", "text", "message"),
    [
        (3, 0, f"〔{S1}〕\n第1条第1句　对企业，给予每人500元补贴。", f"第 2 个表第 4 行：〔{S1}〕左边的原文和草稿里的不一样"),
        (3, 0, "对不裁员的企业", "第 2 个表第 4 行：现在的草稿里没有“〔〕”"),
        (3, 0, "〔mou-2021-3-m09s01〕", "第 2 个表第 4 行：现在的草稿里没有“〔mou-2021-3-m09s01〕”"),
        (5, 1, "白话", f"第 2 个表第 6 行：〔{S1}〕的“白话”这一格对不上"),
        (5, 1, "标题", f"第 2 个表第 6 行：〔{S1}〕的“标题”填了两遍"),
        (8, 2, "怎么办、多久", f"第 2 个表第 9 行（〔{S1}〕第1条第1句）：“文件没有写的”里不能写“多久”"),
        (7, 2, "好事", f"第 2 个表第 8 行（〔{S1}〕第1条第1句）：“对读者是什么”里不能写“好事”"),
    ],
)  # fmt: skip
def test_a_sheet_that_was_altered_is_refused_with_its_row(
    back, draft: Path, row: int, column: int, text: str, message: str
):
    fill(draft / "draft.docx", {(S1, "标题"): "题", (S1, "大白话"): "话"})
    altered(draft, 1, row, column, text)
    before = yaml_of(draft)
    with pytest.raises(Refused, match=re.escape(message)):
        back({})
    assert yaml_of(draft) == before


def test_a_sheet_of_another_document_is_refused(imported, draft: Path, data: Path):
    imported("另一份.txt", TEXT, "mou-2021-4")
    with pytest.raises(Refused, match="这张表是“mou-2021-3”的，不是“mou-2021-4”的"):
        read_back(draft / "draft.docx", data, "mou-2021-4")
    with pytest.raises(Refused, match="没有“mou-2021-9”这份文件"):
        read_back(draft / "draft.docx", data, "mou-2021-9")
    sheet = docx.Document()
    sheet.add_paragraph("一封信")
    sheet.save(str(draft / "信.docx"))
    with pytest.raises(Refused, match="这不是 mingbai import 写的填写表"):
        read_back(draft / "信.docx", data, "mou-2021-3")


def test_the_command_writes_into_the_document(draft: Path, data: Path):
    fill(draft / "draft.docx", {(S2, "标题"): "政府鼓励多招人"})
    sheet = str(draft / "draft.docx")
    before = yaml_of(draft)
    looked = mingbai("import", sheet, "--into", "mou-2021-3", "--dry-run", cwd=data.parent)
    assert f"〔{S2}〕标题：（空） → 政府鼓励多招人" in looked.stdout
    assert looked.stdout.endswith("只是看看，什么都没有写。\n")
    assert yaml_of(draft) == before
    done = mingbai("import", sheet, "--into", "mou-2021-3", cwd=data.parent)
    assert done.stdout.endswith("写进去了。draft 那几行没有动：核对完，由编辑删。请运行 mingbai check。\n")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"〔{S2}〕标题：（空） → 政府鼓励多招人" in done.stdout
    assert provision(data, S2).title == "政府鼓励多招人"
    both = mingbai("import", sheet, "--into", "mou-2021-3", "--id", "x", cwd=data.parent)
    assert (both.returncode, both.stderr.splitlines()[0]) == (2, "--id 和 --into 不能一起用。")
    assert mingbai("import", cwd=data.parent).stderr.startswith("要写一个文件，或者写 --sheet。")
    assert mingbai("import", sheet, "--dry-run", cwd=data.parent).returncode == 2
    again = mingbai("import", "--sheet", "mou-2021-3", cwd=data.parent)
    assert again.stdout.startswith("写好了：data/documents/mou-2021-3/draft.docx。")
