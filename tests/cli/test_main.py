"""All commands together: their help, and consoles that are not in UTF-8."""

from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import mingbai
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
        "发布": ["build", "serve"],
    }
