"""Findings in full: grouped by file, with the line, the reason and what to do."""

from click import unstyle

from generator.check import explain as codes
from generator.check import report
from generator.model import Finding, Fix, Place

LINES = {("a.yml", 2): "says: 切实", ("b.yml", 1): "units: [b, a]"}


def in_full(*findings: Finding) -> str:
    return unstyle(report.in_full(findings, lambda path, line: LINES.get((path, line)), codes.why))


def test_findings_are_grouped_by_file_and_counted():
    text = in_full(
        Finding(Place("a.yml", 2, 7), "“切实”是空话。", code="W103"),
        Finding(Place("a.yml", 9, 1), "该看一看了。", code="X101", severity="warning"),
        Finding(Place("b.yml", 1, 8), "次序不同。", "应写：[a, b]", "F102", fix=Fix(("b", "a"), ("a", "b"))),
    )
    assert text == (
        "■ a.yml　1 个错误、1 个提醒\n\n"
        "a.yml:2:7 W103 “切实”是空话。\n"
        "     2 | says: 切实\n"
        "       |       ^^^^\n"
        "为什么：空话占了地方，读者还是不知道自己能得到什么。\n\n"
        "a.yml:9:1 X101（提醒） 该看一看了。\n\n"
        "■ b.yml　1 个错误\n\n"
        "b.yml:1:8 F102 次序不同。\n"
        "     1 | units: [b, a]\n"
        "       |        ^^^^^^\n"
        "为什么：责任单位写错，群众就会问错地方。\n"
        "怎么改：应写：[a, b]\n"
        "可改成：[a, b]（mingbai check --fix 会替您改）"
    )


def test_a_file_that_is_gone_has_no_line(tmp_path):
    assert report.lines_of(tmp_path)("nowhere.yml", 1) is None


def test_a_file_in_another_encoding_is_shown_all_the_same(tmp_path):
    (tmp_path / "a.yml").write_bytes("a: 甲\nb: 乙".encode("gbk"))
    assert report.lines_of(tmp_path)("a.yml", 2) is not None
    assert report.lines_of(tmp_path)("a.yml", 3) is None


def draft(path: str, line: int = 2) -> Finding:
    return Finding(Place(path, line, 8), "还是草稿。", "删掉 draft 这一行。", code="D120", severity="note")


def test_the_drafts_of_a_document_are_one_line_behind_the_errors():
    wrong = Finding(Place("data/documents/b/measures/1.yml", 2, 7), "“切实”是空话。", code="W103")
    drafts = [draft(f"data/documents/a/measures/{number}.yml") for number in range(1, 7)]
    twice = [draft("data/documents/b/measures/1.yml", line) for line in (3, 9)]
    text = in_full(*drafts, wrong, *twice)
    assert text.index("W103") < text.index("D120")
    assert "■ data/documents/b/measures/1.yml　1 个错误\n" in text
    assert text.endswith(
        "■ data/documents/a　6 个说明\n\n"
        "D120（说明） 有 6 处还是草稿，不放进网站：measures/1.yml、measures/2.yml、measures/3.yml、"
        "measures/4.yml 等 6 个文件。写完、核对以后，删掉那里的 draft 这一行。\n\n"
        "■ data/documents/b　2 个说明\n\n"
        "D120（说明） 有 2 处还是草稿，不放进网站：measures/1.yml。写完、核对以后，删掉那里的 draft 这一行。"
    )


def test_a_single_draft_is_shown_in_its_place():
    assert "a.yml:2:8 D120（说明） 还是草稿。" in in_full(draft("a.yml"), draft("b.yml"))
