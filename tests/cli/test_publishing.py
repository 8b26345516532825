"""build: what it is made for and where it is put."""

import os
import subprocess
import sys
from pathlib import Path

from bs4 import BeautifulSoup

from tests import smallest
from tests.conftest import mingbai
from tests.smallest import MEASURE, MEASURE_FILE


def test_expired_by_the_given_day(tmp_path: Path):
    root = smallest.write(tmp_path)
    page = root / "site/measures/01-a/index.html"
    for day, state in (("2021-04-30", "dated"), ("2021-05-01", "expired")):
        assert mingbai("build", "--today", day, cwd=root).returncode == 0
        assert f'data-state="{state}"' in page.read_text(encoding="utf-8")


def test_drafts_are_never_released(tmp_path: Path):
    done = mingbai("build", "--release", "--drafts", cwd=smallest.write(tmp_path))
    assert (done.returncode, done.stderr) == (2, "--release 和 --drafts 不能一起用：草稿不能正式发布。\n")


def test_the_site_is_put_where_it_is_wanted_and_its_place_is_told(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    done = mingbai("build", "-f", str(root / "mkdocs.yml"), "-d", "别处/站", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, f"做好了：{tmp_path}/别处/站/index.html\n")
    assert (tmp_path / "别处/站/index.html").is_file()
    assert not (root / "site").exists()


def test_errors_are_told_on_stderr_with_their_number(tmp_path: Path):
    text = MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%")
    done = mingbai("build", cwd=smallest.write(tmp_path, **{MEASURE_FILE: text}))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"■ {MEASURE_FILE}　2 个错误\n")
    assert done.stderr.endswith("发现 2 个错误。\n    没有生成网站，旧网站没有动。\n")
    assert not (tmp_path / "site").exists()


def test_what_is_due_is_told_and_stops_no_build(tmp_path: Path):
    dated = smallest.write(tmp_path, **{MEASURE_FILE: f"review_by: 2026-11-24\n{MEASURE}"})
    assert mingbai("build", "--today", "2026-12-04", cwd=dated).returncode == 0
    page = BeautifulSoup((dated / "site/editors/due/index.html").read_text(encoding="utf-8"), "html.parser")
    assert "已经过了10天" in "".join(page.select_one("article li[data-due]").get_text().split())


def test_without_its_extra_mcp_names_the_line_that_installs_it(tmp_path: Path):
    root = smallest.write(tmp_path)
    program = "import sys; sys.modules['mcp'] = None; from generator.cli import main; main(['mcp'])"
    done = run_python(program, root)
    assert (done.returncode, done.stdout) == (1, "")
    assert 'pip install "mingbai[mcp]"' in done.stderr
    assert "Traceback" not in done.stderr


def test_the_help_does_not_need_mcp(tmp_path: Path):
    program = (
        "import sys, contextlib; from generator.cli import main\n"
        "with contextlib.suppress(SystemExit): main(['--help'])\n"
        "print([each for each in sys.modules if each.startswith('mcp')])"
    )
    done = run_python(program, tmp_path)
    assert "mcp" in done.stdout
    assert done.stdout.endswith("\n[]\n")


def run_python(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of ours in a folder."""
    return subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, timeout=120, check=False,
        env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
