"""The real command and a real client: 20 questions, what nobody has, what nobody should send."""

import asyncio
import json
import signal
import subprocess
import sys
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

import pytest
from mcp import types

from generator.assistant.tools import NOTICE
from tests import smallest
from tests.assistant.questions import QUESTIONS, answers, client, table
from tests.conftest import DAY, ROOT, mingbai

T = TypeVar("T")


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """In a thread of its own: beside a browser this one has a loop already."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, coroutine).result()


@pytest.fixture(scope="module")
def answered() -> list[dict[str, Any]]:
    found = run(answers())
    print(f"\n{table(found)}")
    return found


def test_there_are_twenty_questions_and_eight_of_them_have_no_answer():
    assert len(QUESTIONS) == 20
    assert sum("not_written" in each for each in QUESTIONS) == 8


def test_the_right_statement_is_found(answered: list[dict[str, Any]]):
    found = [each for each in answered if "answered" in each]
    assert {each["ask"]: each["at"] for each in found} == {
        each["ask"]: each.get("place", 1) for each in found
    }


def test_what_is_not_written_is_proved_or_not_said(answered: list[dict[str, Any]]):
    for each in (each for each in answered if "not_written" in each):
        assert each["at_once"] == each["not_written"], each["ask"]
        assert each["found"]["verified"], each["ask"]
        assert each["found"]["proved_by"] in ("statement", "question", "text")


def test_every_answer_says_from_what_it_is_and_what_it_is_not(answered: list[dict[str, Any]]):
    for each in answered:
        told = each.get("statement") or each["found"]
        assert told["notice"] == NOTICE
        assert "12345" in told["notice"]
        assert told["day"] == DAY.isoformat()
        for document in [told["document"]] if "statement" in each else told["searched"]:
            assert document["number"]
            assert document["year"] == int(document["signed_on"][:4])
            assert document["state"]


def ask(root: Path, *calls: tuple[str, dict[str, Any]]) -> list[types.CallToolResult]:
    async def all_of_them() -> list[types.CallToolResult]:
        async with client(root) as connected:
            return [await connected.call_tool(name, given) for name, given in calls]

    return run(all_of_them())


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return smallest.write(tmp_path)


def test_tools_read_only_and_say_what_they_take_in_two_languages(small: Path):
    async def listed() -> list[types.Tool]:
        async with client(small) as connected:
            assert connected.instructions is not None
            assert "某府发〔2020〕1号（2020年）" in connected.instructions
            return (await connected.list_tools()).tools

    tools = run(listed())
    assert [each.name for each in tools] == ["search", "statement", "clause", "documents", "not_written"]
    for each in tools:
        assert each.annotations is not None
        assert each.annotations.read_only_hint
        assert each.description is not None
        assert each.description.isascii() is False
        assert any(word.isascii() for word in each.description.split())


def test_text_and_data_are_the_same(small: Path):
    [found] = ask(small, ("documents", {}))
    [content] = found.content
    assert isinstance(content, types.TextContent)
    assert json.loads(content.text) == found.structured_content


# Arguments that mean harm or nothing: each is refused in Chinese, in one line.
HOSTILE = [
    ("statement", {"id": "wengang-5"}, "没有叫“wengang-5”的事项。是不是想写“wengang-50”？"),
    ("statement", {"id": "../../etc/passwd"}, "没有叫“../../etc/passwd”的事项。"),
    ("statement", {"id": "a\x00b\nTraceback"}, "没有叫“a�b�Traceback”的事项。"),
    ("statement", {"id": "<b onclick=x>a</b>"}, "没有叫“<b onclick=x>a</b>”的事项。"),
    ("statement", {"id": "长" * 100_000}, "id 太长了。最多 200 个字。"),
    ("statement", {}, "statement 要写 id。"),
    ("statement", {"id": 7}, "statement 要写 id。"),
    ("statement", {"id": "wengang-50", "path": "/"}, "statement 没有“path”这一项。"),
    ("search", {"query": "　"}, "search 要写 query。"),
    ("clause", {"document": "mou-2020", "clause": "m01"}, "没有叫“mou-2020”的文件。是不是想写“mou-2020-1”？"),
    ("clause", {"document": "mou-2020-1", "clause": "m01s09"}, "没有叫“m01s09”的某府发〔2020〕1号里的条文。"),
    ("not_written", {"topic": "？？"}, "没有写要查什么。"),
    ("serach", {"query": "钱"}, "没有叫“serach”的工具。是不是想写“search”？"),
]


def test_what_is_wrong_is_said_in_chinese_and_the_server_goes_on(small: Path):
    *refused, last = ask(small, *((name, given) for name, given, _ in HOSTILE), ("documents", {}))
    for found, (_, _, says) in zip(refused, HOSTILE, strict=True):
        [content] = found.content
        assert isinstance(content, types.TextContent)
        assert found.is_error
        assert content.text.startswith(says)
        assert "\n" not in content.text
    assert not last.is_error


def test_strange_words_find_nothing_and_break_nothing(small: Path):
    for found in ask(
        small,
        *(
            ("search", {"query": words})
            for words in ("\x00", "<b>裁员</b>", "'; DROP TABLE", "\U0001f600", "％％")
        ),
        *(("not_written", {"topic": words}) for words in ("<img src=x>", "裁员\x00", "../裁员")),
    ):
        assert not found.is_error
        assert not found.structured_content.get("verified")


def test_data_with_errors_are_not_served(tmp_path: Path):
    text = smallest.MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的50%，就是60%")
    done = mingbai("mcp", cwd=smallest.write(tmp_path, **{smallest.MEASURE_FILE: text}))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.endswith("发现 2 个错误。\n    数据有错误，没有启动。\n")


HELLO = {
    "jsonrpc": "2.0",
    "id": 1,
    "method": "initialize",
    "params": {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    },
}
# Lines that are no message: no JSON, half a character, bytes that are no UTF-8, an argument that no text can hold.
BROKEN = (
    b"not json",
    b"{",
    b"\xff\xfe",
    rb'{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"search","arguments":{"query":"\ud83d"}}}',
)


def started(root: Path) -> subprocess.Popen[bytes]:
    """The server, when it has answered a client of an older protocol."""
    server = subprocess.Popen(
        [sys.executable, "-m", "generator.cli", "mcp", "-f", str(root / "mkdocs.yml")],
        cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert server.stdin is not None
    assert server.stdout is not None
    server.stdin.write(json.dumps(HELLO).encode() + b"\n")
    server.stdin.flush()
    assert json.loads(server.stdout.readline())["result"]["serverInfo"]["name"] == "mingbai"
    return server


def test_it_ends_when_the_client_goes_whatever_was_sent(small: Path):
    with started(small) as server:
        out, told = server.communicate(b"\n".join(BROKEN) + b"\n", timeout=60)
    assert server.returncode == 0
    assert all(json.loads(line)["jsonrpc"] == "2.0" for line in out.splitlines())
    assert b"Traceback" not in out + told


def test_it_ends_by_ctrl_c_without_a_word(small: Path):
    with started(small) as server:
        server.send_signal(signal.SIGINT)
        assert server.communicate(timeout=60) == (b"", b"")
    assert server.returncode == 0
