"""`mingbai new …` at the command line: what it refuses, and what it says to do next."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests import county, smallest
from tests.conftest import ROOT, mingbai


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
        "里面是一份编的示例。要用自己的文件，请加 --document 文件。\n"
        f"写好了 {files} 个文件，在 我的 网站 里。进到这个文件夹，接着用这三条：\n"
        "  mingbai serve　一边改一边看，草稿也在里面\n  mingbai check　检查写得对不对\n  mingbai build　做成网站\n"
    )


def test_a_new_site_of_a_document_takes_its_place_and_a_name(tmp_path: Path):
    document = str(ROOT / "tests/documents/02-suqian-shitiao.txt")
    done = mingbai("new", "site", "a", "--document", document, cwd=tmp_path)
    assert (done.returncode, done.stderr.splitlines()[0]) == (2, "没有说：哪里的文件，例如 某县。")
    done = mingbai("new", "site", "a", "--document", document, "--place", "某市", "--id", "a-1", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert 'name: "某市政策明白"' in (tmp_path / "a/data/site.yml").read_text("utf-8")
    assert (tmp_path / "a/data/documents/a-1").is_dir()


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal")
def test_at_a_terminal_it_asks(tmp_path: Path):
    import pty

    document = ROOT / "tests/documents/02-suqian-shitiao.txt"
    here, there = pty.openpty()
    command = [sys.executable, "-m", "generator.cli", "new", "site", "a"]
    with subprocess.Popen(command, cwd=tmp_path, stdin=there, stdout=subprocess.PIPE, text=True) as run:
        os.write(here, f"{document}\n某市\n\n".encode())
        said, _ = run.communicate(timeout=120)
    os.close(here)
    os.close(there)
    assert run.returncode == 0, said
    assert 'name: "某市政策明白"' in (tmp_path / "a/data/site.yml").read_text("utf-8")
