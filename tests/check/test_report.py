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
