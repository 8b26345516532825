"""The local server: one client, over standard input and output (Model Context Protocol). The only module that knows mcp."""

import asyncio
import json
from contextlib import suppress
from datetime import date
from typing import Any

from mcp import types
from mcp.server import Server, ServerRequestContext
from mcp.server.stdio import stdio_server

from generator.assistant.known import shown
from generator.assistant.tools import NOTICE, call, tools
from generator.model import Refused, Site

MOST_NAMED = 10  # documents of which an assistant is told before it asks


def serve(site: Site, today: date) -> None:
    """Answer the tools over `site` as it is on the day `today`, until the client goes or somebody types Ctrl+C."""
    with suppress(KeyboardInterrupt):
        asyncio.run(_serve(server(site, today)))


def server(site: Site, today: date) -> Server[dict[str, Any]]:
    """Return the server, not yet connected."""
    offered = tools(site, today)

    async def listed(
        _context: ServerRequestContext[dict[str, Any]], _page: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        reads = types.ToolAnnotations(read_only_hint=True, idempotent_hint=True, open_world_hint=False)
        found = offered.items()
        return types.ListToolsResult(
            tools=[
                types.Tool(name=name, description=each.says, input_schema=each.schema, annotations=reads)
                for name, each in found
            ]
        )

    async def called(
        _context: ServerRequestContext[dict[str, Any]], asked: types.CallToolRequestParams
    ) -> types.CallToolResult:
        try:
            answer = call(site, today, offered, asked.name, asked.arguments or {})
        except Refused as refused:
            return _result(f"{refused.message}{refused.hint}")
        return _result(json.dumps(answer, ensure_ascii=False), answer)

    numbers = "、".join(
        f"{each.meta.cited}（{each.meta.signed_on.year}年）" for each in site.documents[:MOST_NAMED]
    )
    return Server(
        "mingbai",
        title=shown(site.settings.name),
        instructions=f"这里有 {len(site.documents)} 份政策文件：{numbers}。{NOTICE}",
        on_list_tools=listed,
        on_call_tool=called,
    )


def _result(text: str, answer: dict[str, Any] | None = None) -> types.CallToolResult:
    """An answer as text and as data; without data it is an error."""
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=text)]
    return types.CallToolResult(content=content, structured_content=answer, is_error=answer is None)


async def _serve(made: Server[dict[str, Any]]) -> None:
    async with stdio_server() as (reading, writing):
        await made.run(reading, writing, made.create_initialization_options())
