"""Writes 改动记录: data/changes/2026-11-25.yml, which the page /changes/ is made from."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from generator.model import Change
from generator.text.quoting import quoted


def write_changes(data: Path, changes: Iterable[Change], day: date) -> str:
    """Write a new file for `changes` of `day`; return its name. Nothing is overwritten, nothing half-written."""
    folder = data / "changes"
    folder.mkdir(exist_ok=True)
    path = _free(folder, day.isoformat())
    staging = folder / f".{path.name}.{os.getpid()}"
    try:
        staging.write_text(_yaml(changes, day), encoding="utf-8", newline="")
        staging.rename(path)
    finally:
        staging.unlink(missing_ok=True)
    return path.relative_to(data.parent).as_posix()


def _free(folder: Path, name: str) -> Path:
    names = [name, *(f"{name}-{number}" for number in range(2, 1000))]
    return next(path for each in names if not (path := folder / f"{each}.yml").exists())


def _yaml(changes: Iterable[Change], day: date) -> str:
    lines = [
        "# 改动记录：由 mingbai diff --record 写成。可以加一行 why，用大白话说为什么改。",
        f"day: {day.isoformat()}",
        "changes:",
    ]
    for change in changes:
        lines += [
            f"  - what: {quoted(change.what)}",
            f"    id: {quoted(change.id)}",
            f"    title: {quoted(change.title)}",
            f"    kind: {change.kind}",
            "    fields:",
        ]
        for each in change.fields:
            parts = (("field", each.field), ("before", each.before), ("after", each.after))
            lines.append(f"      - {{{', '.join(f'{key}: {quoted(text)}' for key, text in parts if text)}}}")
    return "\n".join(lines) + "\n"
