"""All commands together: their help, and consoles that are not in UTF-8."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import ROOT, mingbai
from tests.smallest import MEASURE, MEASURE_FILE

GBK = {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"}


def test_a_console_in_gbk_does_not_fail(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace("effect: receive", "effect: 𠮷")})
    done = mingbai("check", cwd=root, PYTHONIOENCODING="gbk", PYTHONUTF8="0")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


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


def test_the_help_lists_the_commands_by_who_uses_them(tmp_path: Path):
    lines = mingbai("--help", cwd=tmp_path).stdout.splitlines()
    start = next(at for at, line in enumerate(lines) if line == "写:")
    found: dict[str, list[str]] = {}
    for line in filter(None, lines[start:]):
        if line.endswith(":") and not line.startswith(" "):
            found[line[:-1]] = []
        elif line.startswith("  ") and line[2] != " ":
            found[list(found)[-1]].append(line.split()[0])
    assert found == {
        "写": ["import", "new", "schema", "upgrade"],
        "查": ["check", "explain", "diff"],
        "签": ["proof", "sign"],
        "发布": ["build", "serve", "mcp", "verify", "rollback", "build-all", "portal"],
    }


HEAVY = ("mkdocs", "pypinyin", "lxml", "docx", "jinja2")  # what building and importing need


@pytest.mark.parametrize(
    ("arguments", "more"),
    [(["--help"], ("pydantic", "yaml")), (["explain", "F104"], ()), (["check"], ())],
    ids=["help", "explain", "check"],
)
def test_a_command_loads_what_it_needs(tmp_path: Path, arguments: list[str], more: tuple[str, ...]):
    root = smallest.write(tmp_path)
    script = (
        "import sys\nfrom generator.cli import main\n"
        f"try: main({arguments!r})\nexcept SystemExit as end: assert not end.code, end.code\n"
        f"print(*sorted(set({(*HEAVY, *more)!r}) & {{each.split('.')[0] for each in sys.modules}}))"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == ""
