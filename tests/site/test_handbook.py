"""Every example in content/editors/ is done: files are written, commands are run, their output compared.

A fence after a line with a path in `backticks` at its end is that file (“（加在最后）”: appended). A fence
that begins with “$ mingbai …” is a command and all that it prints. Each page begins with a new site.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup

from generator.editors.new_site import new_site
from tests.conftest import ROOT, mingbai

PAGES = sorted((ROOT / "content/editors").glob("*.md"))
FENCE = re.compile(
    r"(?:^`(?P<file>[^`\n]+)`(?P<append>（加在最后）)?：\n\n)?(?P<indent> *)```(?P<kind>\w+)\n"
    r"(?P<text>.*?)^ *```$",
    re.MULTILINE | re.DOTALL,
)


class Example(NamedTuple):
    """A fence of a page: the file it is, if it is one; its kind and its text."""

    file: str | None
    append: bool
    kind: str
    text: str


def examples(page: Path) -> Iterator[Example]:
    for match in FENCE.finditer(page.read_text(encoding="utf-8")):
        text = re.sub(rf"^{match['indent']}", "", match["text"], flags=re.MULTILINE)
        yield Example(match["file"], bool(match["append"]), match["kind"], text)


def run_windows(command: str, root: Path) -> None:
    """What an editor types in a Windows console, done with this computer's Python."""
    program, *arguments = shlex.split(command.strip(), posix=True)
    assert program == "py"
    if arguments[1] == "pip":  # tests/editors/test_new_site.py installs the wheel
        assert command.strip() in (ROOT / "generator/editors/skeleton/README.md").read_text(encoding="utf-8")
        return
    environment = {**os.environ, "PYTHONUTF8": "1"}
    done = subprocess.run([sys.executable, *arguments], cwd=root, env=environment, check=False)
    assert done.returncode == 0, command


def matches(output: str, expected: str) -> bool:
    """Is the output what the page shows? A line “…” stands for any lines that the page leaves away."""
    return bool(re.fullmatch("(?:.*\n)*".join(map(re.escape, expected.split("…\n"))), output))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_example_does_what_the_page_says(page: Path, tmp_path: Path):
    root = tmp_path / "网站"
    new_site(root)
    done_something = False
    for each in examples(page):
        if each.file:
            path = root / each.file
            path.parent.mkdir(parents=True, exist_ok=True)
            before = path.read_text(encoding="utf-8") if each.append else ""
            path.write_text(before + each.text, encoding="utf-8")
        elif each.text.startswith("$ mingbai "):
            command, _, expected = each.text.partition("\n")
            done = mingbai(
                *shlex.split(command.removeprefix("$ mingbai ")), cwd=root, SOURCE_DATE_EPOCH="1767657600"
            )
            assert matches(done.stdout.replace(f"{root}/", ""), expected), f"{command}\n{done.stdout}"
            assert "Traceback" not in done.stderr
        elif each.kind == "bat":
            for line in each.text.splitlines():
                run_windows(line, root)
        else:
            assert each.kind == "sh", f"{page.name}: nobody runs this example:\n{each.text}"
            assert page.stem == "start"  # the wheel's test does the same
        done_something = True
    assert done_something or page.stem == "index"


def test_the_handbook_is_linked_from_about_only(built: Path):
    pages = {
        path: BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser") for path in built.rglob("*.html")
    }
    linking = {
        path.relative_to(built).as_posix()
        for path, page in pages.items()
        if path.parent.name not in ("editors", "due", "library", "words")
        for link in page.select("a[href*='editors/']")
    }
    assert linking == {"about.html"}
    search = "".join(path.read_text(encoding="utf-8") for path in (built / "assets/search").rglob("*.js"))
    assert "editors/" not in search


def test_the_handbook_has_all_its_pages(built: Path):
    names = {path.relative_to(built / "editors").as_posix() for path in (built / "editors").rglob("*.html")}
    assert names == {f"{page.stem}.html" for page in PAGES} | {
        *("rules.html", "keys.html", "due/index.html", "library/index.html", "words/index.html")
    }


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_example_is_shown_line_for_line(page: Path, built: Path):
    html = (built / f"editors/{page.stem}.html").read_text(encoding="utf-8")
    shown = [each.get_text() for each in BeautifulSoup(html, "html.parser").select("pre")]
    assert shown == [each.text.expandtabs(4) for each in examples(page)]


def test_no_example_has_a_number_that_could_be_somebodys(built: Path):
    """No area code and no subscriber of a Chinese number is all noughts."""
    numbers = {
        number
        for path in (built / "editors").rglob("*.html")
        for number in re.findall(
            r"(?<!\d)(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|[48]00-\d{3}-?\d{4})(?!\d)",
            BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser").get_text(),
        )
    }
    assert numbers == {"0000-00000000"}


def test_commands_that_the_handbook_names_exist():
    known = set(re.findall(r"^  ([a-z]+)  ", mingbai("--help", cwd=ROOT).stdout, re.MULTILINE))
    for page in PAGES:
        named = set(re.findall(r"mingbai ([a-z]+)", page.read_text(encoding="utf-8")))
        assert named <= known, page.name
