"""The preview as a browser meets it: pages at once, mistakes over the last good page, no traceback ever."""

import json
import socket
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup

from generator.publish.assets import named
from generator.serve.server import State, address_of, listen, serving
from tests import smallest
from tests.conftest import DAY
from tests.smallest import MEASURE, MEASURE_FILE

PAGE = "measures/01-a/"
NEW = MEASURE.replace("plain: 少裁员的企业，退回失业保险费", "plain: 改好的标题")
BROKEN = MEASURE.replace("effect: receive", "effect: <b>recieve")


class Client(NamedTuple):
    """A running preview of the smallest project in `root`."""

    root: Path
    address: str
    state: State
    told: list[tuple[list[str], str]]

    def get(self, path: str = PAGE) -> tuple[int, str, str]:
        """Return (status, content type, content)."""
        try:
            with urllib.request.urlopen(self.address + path, timeout=60) as answer:
                return answer.status, answer.headers["Content-Type"], answer.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.headers["Content-Type"], error.read().decode()

    def page(self, path: str = PAGE) -> BeautifulSoup:
        return BeautifulSoup(self.get(path)[2], "html.parser")

    def after(self, change) -> None:
        """Make a change and wait as the browser's script does."""
        version = self.state.version
        change()
        assert int(self.get(f"_mingbai/version?seen={version}")[2]) > version

    def write(self, name: str, text: str) -> None:
        self.after(lambda: (self.root / name).write_text(text, encoding="utf-8"))


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    yield from start(smallest.write(tmp_path / "项目 一"))


def start(root: Path) -> Iterator[Client]:
    told: list[tuple[list[str], str]] = []
    server = listen("127.0.0.1", 18000, 900)
    threads = threading.active_count()
    with serving(
        server,
        root / "mkdocs.yml",
        DAY,
        lambda seconds, findings, message: told.append(([each.code for each in findings], message)),
    ) as state:
        yield Client(root, address_of(server), state, told)
        scratch = state.scratch
    assert not scratch.exists()
    assert threading.active_count() <= threads + 1


def test_pages_files_and_addresses(client: Client):
    status, kind, html = client.get()
    assert (status, kind) == (200, "text/html; charset=utf-8")
    assert '<script src="/_mingbai/reload.js"' in html
    assert "mbp" not in html
    assert client.get(PAGE.rstrip("/"))[2] == html
    assert client.get("")[0] == 200
    assert client.get("about.html")[0] == 200
    assert client.get(named("assets/css/site.css"))[1] == "text/css; charset=utf-8"
    assert json.loads(client.get("data/site.json")[2])["provisions"]
    assert client.get("_mingbai/reload.js")[0] == client.get("_mingbai/preview.css")[0] == 200
    status, _, html = client.get("nowhere/")
    assert (status, "没有这一页" in html) == (404, True)
    assert client.get("_mingbai/nothing")[0] == client.get("../mkdocs.yml")[0] == 404


def test_every_page_of_a_build_is_there_with_the_same_content(client: Client, smallest_built: Path):
    for path in sorted(smallest_built.rglob("*.html")):
        if path.name != "404.html":
            built = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
            seen = client.page(path.relative_to(smallest_built).as_posix())
            assert seen.select_one("#content").get_text() == built.select_one("#content").get_text(), path
    for path in sorted(smallest_built.rglob("*.js")):
        assert client.get(path.relative_to(smallest_built).as_posix())[0] == 200, path


def test_an_edit_shows(client: Client):
    client.write(MEASURE_FILE, NEW)
    assert client.page().h1.get_text(strip=True) == "改好的标题"
    client.write("content/about.md", "# 换了的标题\n")
    assert client.page("about.html").h1.get_text(strip=True) == "换了的标题"


def test_a_mistake_shows_over_the_last_good_page_until_it_is_mended(client: Client):
    client.write(MEASURE_FILE, NEW)
    for text in (BROKEN, BROKEN.replace("force: stated", "force: x")):
        client.write(MEASURE_FILE, text)
        page = client.page()
        assert page.h1.get_text(strip=True) == "改好的标题"
        problems = page.select_one("details.mbp[role=alert]")
        assert problems.h2.get_text() == MEASURE_FILE
        assert problems.mark.get_text() == "<b>recieve"
        assert "第 10 行，第 13 列" in problems.get_text()
        assert "“effect”不能写“<b>recieve”。" in problems.get_text()
        assert page.find("b") is None
    client.write(MEASURE_FILE, MEASURE)
    assert client.page().select("details.mbp") == []
    assert client.told[-1] == ([], "")
    assert client.told[-2] == (["D112", "D112"], client.told[-2][1])


def test_drafts_are_shown_and_said_to_be_so(client: Client):
    banner = "这是带草稿的预览"
    assert banner not in client.get()[2]
    client.write(MEASURE_FILE, "draft: true\nmeasure: 1\ntitle: 稳定就业岗位\n")
    page = client.page().get_text()
    assert banner in page
    assert "这一条还没有写成大白话" in page


def test_a_project_that_never_was_good_shows_its_mistakes_alone(tmp_path: Path):
    for client in start(smallest.write(tmp_path, **{MEASURE_FILE: BROKEN})):
        status, _, html = client.get("")
        page = BeautifulSoup(html, "html.parser")
        assert (status, page.title.get_text()) == (500, "有 1 个错误")
        assert "后面是上一次" not in html
        client.write(MEASURE_FILE, MEASURE)
        assert client.get("")[0] == 200


def rename(root: Path, name: str) -> None:
    (root / name).rename(root / f"{name}-old")


@pytest.mark.parametrize(
    ("name", "message"),
    [
        (MEASURE_FILE, ""),
        ("data/documents/mou-2020-1", ""),
        ("data/needs.yml", "打不开这个文件。"),
        ("data/documents", "没有政策文件。"),
        ("data", "打不开这个文件。"),
        ("content", "找不到放手写页面的文件夹："),
        ("mkdocs.yml", "mkdocs.yml。"),
    ],
)
def test_what_is_deleted_or_renamed_is_named(client: Client, capfd, name: str, message: str):
    before = client.page().h1.get_text()
    client.after(lambda: rename(client.root, name))
    if message:  # else the site is good without it, or under another name
        page = client.page()
        assert message in page.select_one("details.mbp").get_text()
        assert page.h1.get_text() == before
    client.after(lambda: (client.root / f"{name}-old").rename(client.root / name))
    assert client.page().select("details.mbp") == []
    assert client.page().h1.get_text() == before
    assert "Traceback" not in "".join(capfd.readouterr())


def test_a_file_saved_in_pieces_ends_well(client: Client, capfd):
    def save() -> None:
        with (client.root / MEASURE_FILE).open("w", encoding="utf-8") as file:
            for start in range(0, len(NEW), 200):
                file.write(NEW[start : start + 200])
                file.flush()
                time.sleep(0.02)

    client.after(save)
    while client.state.findings:  # a slow machine may have looked at a piece
        client.after(lambda: None)
    assert client.page().h1.get_text(strip=True) == "改好的标题"
    assert "Traceback" not in "".join(capfd.readouterr())


def test_a_mistake_in_a_template_shows_in_the_browser(client: Client, monkeypatch, capfd):
    def fail(path: str) -> bytes:
        raise ValueError("<i>坏模板</i>")

    monkeypatch.setattr(client.state.preview, "read", fail)
    status, _, html = client.get()
    assert status == 500
    assert "ValueError：&lt;i&gt;坏模板&lt;/i&gt;" in html
    assert "Traceback" not in "".join(capfd.readouterr())


def test_the_schemas_follow_the_data(client: Client):
    (client.root / ".vscode").mkdir()
    needs = smallest.FILES["data/needs.yml"]
    client.write("data/needs.yml", needs + "- {id: loan, name: 办贷款, intro: 没有写。}\n")
    deadline = time.monotonic() + 30
    path = client.root / ".vscode/schema/measure.json"
    while time.monotonic() < deadline and not (
        path.exists() and '"loan"' in path.read_text(encoding="utf-8")
    ):
        time.sleep(0.05)
    assert '"loan"' in path.read_text(encoding="utf-8")


def test_a_taken_port_is_passed_over():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with listen("127.0.0.1", port, 30) as server:
            assert server.server_port > port
