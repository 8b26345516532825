"""What an assistant asks: through the real client, over stdio, of the real command. `python -m tests.assistant.questions`."""

import asyncio
import os
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import yaml
from mcp import Client, StdioServerParameters, types

from tests.conftest import DAY, ROOT

QUESTIONS = yaml.safe_load((Path(__file__).parent / "questions.yml").read_text(encoding="utf-8"))
Call = Callable[..., Coroutine[Any, Any, types.CallToolResult]]


def client(root: Path) -> Client:
    """A client of the project in the folder `root`."""
    command = ["-m", "generator.cli", "mcp", "-f", str(root / "mkdocs.yml"), "--today", DAY.isoformat()]
    environment = {**os.environ, "PYTHONUTF8": "1"}
    return Client(StdioServerParameters(command=sys.executable, args=command, env=environment, cwd=str(ROOT)))


async def answer(call: Call, question: dict[str, Any]) -> dict[str, Any]:
    """Ask one question; return it with the place of the right statement, or what was proved."""
    if "answered" in question:
        found = (await call("search", {"query": question["ask"]})).structured_content
        ids = [each["id"] for each in found["hits"]]
        place = ids.index(question["answered"]) + 1 if question["answered"] in ids else 0
        statement = (await call("statement", {"id": question["answered"]})).structured_content
        return {**question, "at": place, "said": statement["title"], "statement": statement}
    found = (await call("not_written", {"topic": question["ask"]})).structured_content
    again = found
    if "then" in question:
        again = (await call("not_written", {"topic": question["then"]})).structured_content
    return {**question, "at_once": found["verified"], "said": again["says"], "found": again}


async def answers() -> list[dict[str, Any]]:
    """Ask all of them, site by site."""
    found = []
    for site in dict.fromkeys(each["site"] for each in QUESTIONS):
        async with client(ROOT / site) as connected:
            found += [await answer(connected.call_tool, each) for each in QUESTIONS if each["site"] == site]
    return found


def table(found: list[dict[str, Any]]) -> str:
    """The questions and what was answered, a line each."""
    lines = []
    for number, each in enumerate(found, 1):
        if "answered" in each:
            how = f"第{each['at']}个：{each['answered']}"
        else:
            proved = "查证了没有写" if each["found"]["verified"] else "不能断定"
            how = f"先答“不能断定”，再问“{each['then']}”：{proved}" if "then" in each else proved
        lines.append(f"{number:2}. {each['ask']}　→　{how}　{each['said']}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(asyncio.run(answers())))
