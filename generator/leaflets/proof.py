"""审签单 as PDF, for a printer where nothing opens HTML or Word: set like the sheets of paper."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from generator.leaflets import typesetting
from generator.leaflets.sheet import FONT
from generator.leaflets.typesetting import Unset
from generator.model import Refused
from generator.review.sheet import Fields, Item, Sheet, sign_command
from generator.review.signatures import STEPS

NAME = "审签单.pdf"
SIZE = 11  # points: read at a table, not on a wall


def pdf(found: Iterable[Sheet], since: str | None, author: str, today: date) -> bytes:
    """Return the sheets for sign-off as one PDF; raises Refused for what cannot be set."""
    data = {
        "title": "审签单",
        "author": author,
        "since": since or "",
        "steps": STEPS,
        "sections": [_section(each) for each in found],
        "size": SIZE,
        "font": FONT,
    }
    try:
        return typesetting.pdf("proof.typ", data, today)[0]
    except Unset as error:
        raise Refused(f"{NAME}做不出来：{error.message}。", "另外两份做好了，可以印那两份。") from error


def _section(sheet: Sheet) -> dict[str, Any]:
    return {
        "heading": sheet.heading,
        "document": sheet.document,
        "plain": sheet.plain,
        "summary": sheet.summary,
        "hash": sheet.hash,
        "items": [_item(each) for each in sheet.items],
        "signatures": [
            [step, "已签", signed.name, signed.role, str(signed.on)] if signed else [step, "", "", "", ""]
            for step, signed in sheet.signatures
        ],
        "commands": [sign_command(sheet, step) for step in STEPS],
        **_notes(sheet.findings, (), sheet.changes),
    }


def _item(item: Item) -> dict[str, Any]:
    return {
        "title": item.title,
        "added": item.added,
        "standing": item.standing,
        "rows": _lines(item.rows),
        "quotes": _lines(item.quotes),
        **_notes(item.findings, item.exceptions, item.changes),
    }


def _lines(found: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"label": label, "text": text} for label, text in found]


def _notes(findings: Iterable[str], exceptions: Iterable[str], changes: Fields) -> dict[str, Any]:
    return {
        "findings": list(findings),
        "exceptions": list(exceptions),
        "changes": [{"field": field, "runs": [run._asdict() for run in runs]} for field, runs in changes],
    }
