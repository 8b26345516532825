"""`mingbai serve`: what the terminal says before a preview runs, and while it does."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests import smallest
from tests.conftest import mingbai
from tests.smallest import MEASURE, MEASURE_FILE


def test_a_taken_port_is_named(tmp_path: Path):
    root = smallest.write(tmp_path)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = mingbai("serve", "-a", f"127.0.0.1:{port}", cwd=root)
        assert done.returncode == 1
        assert f"不能在 127.0.0.1:{port} 预览：" in done.stderr
        assert "-a 127.0.0.1:8001" in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("address", ["8000", "127.0.0.1:99999", "127.0.0.1:a"])
def test_a_wrong_address_is_wrong_usage(tmp_path: Path, address: str):
    done = mingbai("serve", "-a", address, cwd=smallest.write(tmp_path))
    assert (done.returncode, f"地址不能写“{address}”。" in done.stderr) == (2, True)


def test_the_terminal_names_the_address_and_tells_every_edit(tmp_path: Path):
    root = smallest.write(tmp_path)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    process = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "serve", "-a", address],
        cwd=root,
        env={**os.environ, "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
    )
    told = iter(process.stdout)  # ends when the process does

    def until(words: str) -> str:
        lines = []
        for line in told:
            lines.append(line)
            if words in line:
                return "".join(lines)
        raise AssertionError("".join(lines))

    try:
        assert "更新好了，用了 " in until(f"预览地址：http://{address}/ （按 Ctrl+C 停止）")
        text = MEASURE.replace("effect: receive", "effect: recieve")
        (root / MEASURE_FILE).write_text(text, encoding="utf-8")
        assert " D112 " in until("发现 1 个错误。浏览器里还能看到上一次没有错误时的样子。")
        (root / MEASURE_FILE).write_text(MEASURE, encoding="utf-8")
        until("更新好了，用了 ")
        process.send_signal(signal.SIGINT)
        until("停了。")
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
