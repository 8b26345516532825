"""import and schema at the command line."""

from pathlib import Path

from generator.editors import schema
from tests import smallest
from tests.conftest import mingbai


def test_the_command_needs_data_that_can_be_read(tmp_path: Path):
    root = smallest.write(tmp_path)
    files = len(schema.KINDS) + len(schema.VSCODE)
    assert mingbai("schema", cwd=root).stdout == f"写好了 {files} 个文件，在 .vscode 文件夹里。\n"
    smallest.write(root, **{"data/needs.yml": "- id: a\n"})
    done = mingbai("schema", cwd=root)
    assert (done.returncode, "D111" in done.stderr, "Traceback" in done.stderr) == (1, True, False)


def test_the_schemas_are_written_where_all_is_a_draft(tmp_path: Path):
    root = smallest.write(tmp_path, **{"data/documents/mou-2020-1/document.yml": "draft: true\n"})
    assert mingbai("schema", cwd=root).returncode == 0
    assert "fz-renshe" in (root / ".vscode/schema/measure.json").read_text(encoding="utf-8")


def test_a_file_is_imported_into_the_project_that_is_named(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    (tmp_path / "通知.txt").write_text(smallest.TEXT, encoding="utf-8")
    command = ["import", "-f", str(root / "mkdocs.yml"), "--id", "xin-2020-9", "通知.txt"]
    done = mingbai(*command, cwd=tmp_path)
    assert (done.returncode, "documents/xin-2020-9" in done.stdout) == (0, True)
    assert (root / "data/documents/xin-2020-9/text.txt").is_file()
    again = mingbai(*command, cwd=tmp_path)
    assert again.returncode == 1
    assert again.stderr.startswith("已经有“documents/xin-2020-9”这个文件夹，没有动它。\n    ")
