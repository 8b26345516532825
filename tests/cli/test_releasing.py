"""verify and rollback as those who publish use them."""

from pathlib import Path

from tests import smallest
from tests.conftest import mingbai

DAY = ("--today", "2026-11-24")


def test_verify_and_back(tmp_path: Path):
    root = smallest.write(tmp_path)
    assert mingbai("build", *DAY, cwd=root).returncode == 0
    fine = mingbai("verify", cwd=root)
    assert fine.returncode == 0
    assert "都对得上" in fine.stdout
    assert "不说明" in fine.stdout
    path = next((root / "data/documents").glob("*/measures/*.yml"))
    path.write_text(path.read_text("utf-8").replace("summary: ", "summary: 这里"), encoding="utf-8")
    assert mingbai("build", *DAY, cwd=root).returncode == 0
    assert mingbai("verify", cwd=root).stdout != fine.stdout
    assert mingbai("rollback", cwd=root).returncode == 0
    assert mingbai("verify", cwd=root).stdout == fine.stdout
    assert "留着的版本" in mingbai("rollback", "--list", cwd=root).stdout
    none = mingbai("rollback", cwd=root)
    assert none.returncode == 1
    assert "没有可以退回去的版本" in none.stderr
    (root / "site/index.html").unlink()
    broken = mingbai("verify", cwd=root)
    assert broken.returncode == 1
    assert "少了：index.html" in broken.stderr


def test_a_site_of_another_program_is_told(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "site").mkdir()
    done = mingbai("verify", cwd=root)
    assert (done.returncode, "没有清单" in done.stderr) == (1, True)
