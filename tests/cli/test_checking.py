"""check and explain: what they print for people and programs, and their exit codes."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.check.explain import CODES
from generator.cli.checking import diff
from tests import smallest
from tests.conftest import ROOT, mingbai
from tests.smallest import MEASURE, MEASURE_FILE

BROKEN = {MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "退回上年度失业保险费的50%，就是60%")}


def test_check_of_the_real_data_finds_nothing():
    done = mingbai("check", cwd=ROOT)
    *overview, last = done.stdout.splitlines()
    assert (done.returncode, last) == (0, "没有发现问题。")
    assert overview[0].startswith("抚府发〔2020〕15号：共 ")
    assert overview[0].endswith("漏掉 0 个。")


def test_check_names_place_code_and_hint(tmp_path: Path):
    done = mingbai("check", cwd=smallest.write(tmp_path, **BROKEN))
    assert done.returncode == 1
    assert done.stdout == (
        f"■ {MEASURE_FILE}　1 个错误\n\n"
        f"{MEASURE_FILE}:9:11 F104 “60%”引文里没有。\n"
        "     9 |     says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%，就是60%。\n"
        "       |                                                                        ^^^\n"
        "为什么：金额、比例、日期错一个数，读者就会白跑一趟。\n"
        "怎么改：请照引文改。\n\n"
        "某府发〔2020〕1号：共 4 个分句，写成大白话 3 个，说明了不写的 1 个（占 13.3% 的字），漏掉 0 个。\n"
        "  原文一句平均 30.0 个字、最长 52 个字；大白话一句平均 33.0 个字、最长 33 个字。\n"
        "事项：共 1 条。\n"
        "  按力度：文件写明 1。\n"
        "  按作用：能得到 1。\n"
        "  文件没有写的：怎么办 1。\n"
        "名词：原文引号里的名字 0 个，我们写的官方名词 0 个；terms.yml 有 1 条解释。\n"
        "例外：0 处（0.0% 的事项）。\n"
        "签完字的：没有。\n"
        "签字以后改过的：没有。\n"
        "没有签完字的：措施 1（全部）、文件 1（全部）、电话 1（全部）、名词 1（全部）、单位 2（全部）、"
        "人群 3（全部）、想办的事 1（全部）、哪几条写到我 2（全部）、群众的说法 1（全部）、关于本站 2（全部）。\n"
        "发现 1 个错误。\n"
    )


def test_json_is_alone_on_stdout(tmp_path: Path):
    done = mingbai("check", "--format", "json", cwd=smallest.write(tmp_path, **BROKEN))
    [record] = json.loads(done.stdout)
    assert record == {
        "code": "F104",
        "severity": "error",
        "path": MEASURE_FILE,
        "line": 9,
        "column": 11,
        "message": "“60%”引文里没有。",
        "hint": "请照引文改。",
    }
    assert (
        json.loads(mingbai("check", "--format", "json", cwd=smallest.write(tmp_path / "good")).stdout) == []
    )


def test_github_format(tmp_path: Path):
    done = mingbai("check", "--format", "github", cwd=smallest.write(tmp_path, **BROKEN))
    assert done.stdout.startswith(
        f"::error file={MEASURE_FILE},line=9,col=11,title=F104::“60%25”引文里没有。"
    )


@pytest.mark.parametrize("code", CODES)
def test_explain_shows_why_and_both_examples(code: str, tmp_path: Path):
    done = mingbai("explain", code.lower(), cwd=tmp_path)
    rule = CODES[code]
    assert done.returncode == 0
    for part in (code, rule.why, rule.bad.splitlines()[-1], rule.good.splitlines()[-1]):
        assert part in done.stdout


def test_explain_without_a_code_lists_all(tmp_path: Path):
    listed = mingbai("explain", cwd=tmp_path).stdout
    assert [line.split("　")[0].strip() for line in listed.splitlines() if line.startswith("  ")] == list(
        CODES
    )
    assert mingbai("explain", "d11", cwd=tmp_path).stdout.startswith("D　文件读不进来\n  D110　")


TWO = MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%")


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ([], {"F104", "W103"}),
        (["--select", "W"], {"W103"}),
        (["--select", "w1,f104"], {"F104", "W103"}),
        (["--ignore", "F"], {"W103"}),
        (["--select", "F", "--ignore", "F104"], set()),
    ],
)
def test_select_and_ignore(tmp_path: Path, options: list[str], expected: set[str]):
    done = mingbai("check", "--format", "json", *options, cwd=smallest.write(tmp_path, **{MEASURE_FILE: TWO}))
    assert {each["code"] for each in json.loads(done.stdout)} == expected
    assert done.returncode == bool(expected)


def test_what_cannot_be_read_cannot_be_ignored(tmp_path: Path):
    done = mingbai("check", "--ignore", "D", cwd=smallest.write(tmp_path, **{MEASURE_FILE: "measure: ["}))
    assert (done.returncode, "D104" in done.stdout) == (1, True)


def test_fix_keeps_stdout_for_json(tmp_path: Path):
    text = MEASURE.replace("needs: [keep-staff]", "needs: [keepstaff]")
    done = mingbai("check", "--fix", "--format", "json", cwd=smallest.write(tmp_path, **{MEASURE_FILE: text}))
    assert json.loads(done.stdout) == []
    assert done.stderr == f"改好了 {MEASURE_FILE}:14:13：keepstaff → keep-staff\n"


def test_fix_mends_only_what_was_chosen(tmp_path: Path):
    text = MEASURE.replace("退回上年度失业保险费的50%。", "退回上年度,失业保险费的50%。")
    path = smallest.write(tmp_path, **{MEASURE_FILE: text}) / MEASURE_FILE
    [found] = json.loads(mingbai("check", "--format", "json", cwd=tmp_path).stdout)
    done = mingbai("check", "--fix", "--ignore", found["code"], cwd=tmp_path)
    assert (done.returncode, done.stderr, path.read_text(encoding="utf-8")) == (0, "", text)
    assert mingbai("check", "--fix", "--select", found["code"], cwd=tmp_path).returncode == 0
    assert "上年度，失业保险费" in path.read_text(encoding="utf-8")


def test_diff_takes_two_folders_and_writes_text_without_colours_or_a_page(tmp_path: Path):
    old = smallest.write(tmp_path / "old")
    new = smallest.write(tmp_path / "new", **{MEASURE_FILE: MEASURE.replace("how]", "how, where]")})
    done = mingbai("diff", str(new), str(old), cwd=new)
    assert done.returncode == 0
    assert done.stdout.startswith("共 1 条有变化。要当心的改动：没有写 1 处。别的改动：0 处。\n")
    assert done.stdout.endswith("    文件没有写：怎么办[-；在哪里办-]〔没有写〕\n")
    page = mingbai("diff", str(new), str(old), "--format", "html", "--record", cwd=new)
    assert page.stdout.startswith("<!doctype html>")
    assert "<del>；在哪里办</del>" in page.stdout
    assert page.stdout.endswith("</html>\n")
    assert page.stderr.startswith("记在 data/changes/")


def test_diff_is_coloured_on_a_terminal(tmp_path: Path):
    old = smallest.write(tmp_path / "old")
    new = smallest.write(tmp_path / "new", **{MEASURE_FILE: MEASURE.replace("how]", "how, where]")})
    done = CliRunner().invoke(diff, ["-f", str(new / "mkdocs.yml"), str(old), str(new / "data")], color=True)
    assert "\x1b[32m{+；在哪里办+}\x1b[0m" in done.output
