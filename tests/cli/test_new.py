"""`mingbai new …` at the command line: what it refuses, and what it says to do next."""

from pathlib import Path

import pytest

from tests import county, smallest
from tests.conftest import mingbai


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["new", "term", "六稳"], 2, "编号不能写“六稳”"),
        (["new", "contact", "12a"], 2, "号码不能写“12a”"),
        (["new", "measure", "0", "a"], 2, "0"),
        (["new", "measure", "9", "a"], 1, "原文里没有第 9 条。"),
        (["new", "provision", "--measure", "1", "wengang-50"], 1, "“wengang-50”已经有了"),
        (["new", "site", "data"], 1, "已经有东西了"),
    ],
)
def test_the_command_refuses_without_a_traceback(tmp_path: Path, arguments, code: int, message: str):
    done = mingbai(*arguments, cwd=smallest.write(tmp_path))
    assert done.returncode == code
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_the_command_says_what_to_do_next(tmp_path: Path):
    done = mingbai("new", "need", "loan", cwd=smallest.write(tmp_path))
    assert done.stdout == "写好了：data/needs.yml\n请填好空着的地方，再运行 mingbai check。\n"


def test_of_several_documents_one_must_be_named(tmp_path: Path):
    root = county.write(tmp_path)
    command = ["new", "provision", "--measure", "1", "second"]
    done = mingbai(*command, cwd=root)
    assert done.returncode == 2
    assert done.stderr == "这里有 2 份文件。\n    请用 --document 写明哪一份：mou-2020-1、xian-2021-3。\n"
    done = mingbai(*command, "--document", "xian-2021-3", cwd=root)
    assert done.stdout.startswith("写好了：data/documents/xian-2021-3/measures/01-butie.yml\n")


def test_a_new_site_says_how_to_go_on(tmp_path: Path):
    done = mingbai("new", "site", "我的 网站", cwd=tmp_path)
    files = sum(path.is_file() for path in (tmp_path / "我的 网站").rglob("*"))
    assert done.stdout == (
        f"写好了 {files} 个文件，在 我的 网站 里。\n进到这个文件夹，运行 mingbai serve，就能看到它。\n"
    )
