"""What the commands have in common: where the project is, wrong usage, colours, consoles, early ends."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import mingbai
from tests.smallest import MEASURE, MEASURE_FILE

BROKEN = {MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "退回上年度失业保险费的60%")}


GBK = {"PYTHONIOENCODING": "gbk", "PYTHONUTF8": "0"}


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


def test_a_reader_who_stops_early_sees_no_error(tmp_path: Path):
    command = f"{sys.executable} -m generator.cli explain | head -n 1"
    done = subprocess.run(command, cwd=tmp_path, shell=True, capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_a_console_in_gbk_reads_the_same_with_wider_marks(tmp_path: Path):
    text = MEASURE.replace("summary: 企业少裁员", "summary: “企业”切实少裁员")
    root = smallest.write(tmp_path / "项目 一", **{MEASURE_FILE: text})
    done = mingbai("check", cwd=root, **GBK)
    assert "     4 | summary: “企业”切实少裁员" in done.stdout
    assert f"       | {' ' * 17}^^^^\n" in done.stdout  # “ and ” take two columns there, too
    assert f"       | {' ' * 15}^^^^\n" in mingbai("check", cwd=root).stdout
