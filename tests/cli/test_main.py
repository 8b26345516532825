"""The commands as an editor and a program meet them."""

import json
import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from generator.check.explain import CODES
from tests import smallest
from tests.conftest import ROOT, mingbai
from tests.smallest import MEASURE, MEASURE_FILE

BROKEN = {MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "退回上年度失业保险费的60%")}


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
        f"{MEASURE_FILE}:9:11 F104 “60%”没有写在 amounts 里。\n"
        "     9 |     says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的60%。\n"
        "       |                                                               ^^^\n"
        "为什么：金额、比例、日期错一个数，读者就会白跑一趟。\n"
        "怎么改：引文里没有这个数，请照引文改。\n\n"
        "某府发〔2020〕1号：共 4 个分句，写成大白话 3 个，说明了不写的 1 个（占 13.3% 的字），漏掉 0 个。\n"
        "  原文一句平均 30.0 个字、最长 52 个字；大白话一句平均 28.0 个字、最长 28 个字。\n"
        "事项：共 1 条。\n"
        "  按力度：文件写明 1。\n"
        "  按作用：能得到 1。\n"
        "  文件没有写的：怎么办 1。\n"
        "名词：原文引号里的名字 0 个，我们写的官方名词 0 个；terms.yml 有 1 条解释。\n"
        "例外：0 处（0.0% 的事项）。\n"
        "发现 1 个错误。\n"
    )


def test_check_lists_every_exception_with_its_reason(tmp_path: Path):
    changed = BROKEN[MEASURE_FILE].replace(
        '    ask: ["12345"]', '    ask: ["12345"]\n    except: [{rule: F104, why: 试一试}]'
    )
    done = mingbai("check", cwd=smallest.write(tmp_path, **{MEASURE_FILE: changed}))
    assert done.returncode == 0
    line = next(at for at, text in enumerate(changed.splitlines(), 1) if "except:" in text)
    assert f"例外：1 处（100.0% 的事项）。\n  {MEASURE_FILE}:{line} F104：试一试\n" in done.stdout


def test_json_is_alone_on_stdout(tmp_path: Path):
    done = mingbai("check", "--format", "json", cwd=smallest.write(tmp_path, **BROKEN))
    [record] = json.loads(done.stdout)
    assert record == {
        "code": "F104",
        "severity": "error",
        "path": MEASURE_FILE,
        "line": 9,
        "column": 11,
        "message": "“60%”没有写在 amounts 里。",
        "hint": "引文里没有这个数，请照引文改。",
    }
    assert (
        json.loads(mingbai("check", "--format", "json", cwd=smallest.write(tmp_path / "good")).stdout) == []
    )


def test_github_format(tmp_path: Path):
    done = mingbai("check", "--format", "github", cwd=smallest.write(tmp_path, **BROKEN))
    assert done.stdout.startswith(f"::error file={MEASURE_FILE},line=9,col=11,title=F104::“60%25”没有写在")


def test_config_file_may_lie_elsewhere(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    done = mingbai("check", "-f", str(root / "mkdocs.yml"), cwd=tmp_path)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "没有发现问题。")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["check", "-f", "nowhere.yml"], "找不到 nowhere.yml"),
        (["check", "--format", "xml"], "xml"),
        (["build", "--today", "2026-13-01"], "2026-13-01"),
        (["explain", "F999"], "没有规则 F999"),
        (["check", "--select", "W103,X"], "没有规则 X"),
        (["nothing"], "nothing"),
    ],
)
def test_wrong_usage_is_2_without_a_traceback(tmp_path: Path, arguments: list[str], message: str):
    done = mingbai(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


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


TWO = MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的60%")


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


@pytest.mark.parametrize("no_color", [False, True])
def test_colours_on_a_terminal_only(tmp_path: Path, no_color: bool):
    root = smallest.write(tmp_path, **BROKEN)
    assert "\x1b" not in mingbai("check", cwd=root).stdout
    main, terminal = pty.openpty()
    environment = {**os.environ, "PYTHONUTF8": "1", **({"NO_COLOR": "1"} if no_color else {})}
    command = [sys.executable, "-m", "generator.cli", "check"]
    subprocess.run(command, cwd=root, env=environment, stdout=terminal, check=False)
    os.close(terminal)
    assert (b"\x1b[31m" in os.read(main, 100_000)) is not no_color
    os.close(main)


def test_a_console_in_gbk_does_not_fail(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace("effect: receive", "effect: 𠮷")})
    done = mingbai("check", cwd=root, PYTHONIOENCODING="gbk", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_a_reader_who_stops_early_sees_no_error(tmp_path: Path):
    command = f"{sys.executable} -m generator.cli explain | head -n 1"
    done = subprocess.run(command, cwd=tmp_path, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""


GBK = {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"}


def test_a_console_in_gbk_reads_the_same_with_wider_marks(tmp_path: Path):
    text = MEASURE.replace("summary: 企业少裁员", "summary: “企业”切实少裁员")
    root = smallest.write(tmp_path / "项目 一", **{MEASURE_FILE: text})
    done = mingbai("check", cwd=root, **GBK)
    assert "     4 | summary: “企业”切实少裁员" in done.stdout
    assert f"       | {' ' * 17}^^^^\n" in done.stdout  # “ and ” take two columns there, too
    assert f"       | {' ' * 15}^^^^\n" in mingbai("check", cwd=root).stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        ["explain"],
        ["explain", "F101"],
        ["schema"],
        ["new", "need", "loan"],
        ["new", "site", "新 站"],
    ],
)
def test_every_command_works_on_a_console_in_gbk_in_a_chinese_folder(tmp_path: Path, arguments: list[str]):
    root = smallest.write(tmp_path / "项目 一")
    in_gbk, in_utf8 = (mingbai(*arguments, cwd=root, **each) for each in (GBK, {}))
    assert in_gbk.returncode == 0, in_gbk.stderr
    assert in_gbk.stdout
    assert "�" not in in_gbk.stdout
    if arguments[0] not in ("new", "schema"):  # which write, and find it written the second time
        assert in_gbk.stdout == in_utf8.stdout


def test_expired_by_the_given_day(tmp_path: Path):
    root = smallest.write(tmp_path)
    page = root / "site/measures/01-a/index.html"
    for day, state in (("2021-04-30", "unclear"), ("2021-05-01", "expired")):
        assert mingbai("build", "--today", day, cwd=root).returncode == 0
        assert f'data-state="{state}"' in page.read_text(encoding="utf-8")
