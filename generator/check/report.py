"""Findings as people, editors' programs and GitHub read them."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from itertools import groupby
from pathlib import Path

from click import style

from generator.check.underline import underline
from generator.model import Finding, Severity

SEVERITIES: dict[Severity, str] = {"error": "错误", "warning": "提醒", "note": "说明"}
COLOURS: dict[Severity, str] = {"error": "red", "warning": "yellow", "note": "blue"}
DRAFT = "D120"
MOST_FILES = 4  # that the line on drafts names
WIDE_CONSOLES = ("gbk", "cp936", "gb2312", "gb18030")

ReadLine = Callable[[str, int], str | None]
Why = Callable[[str], str]


def as_text(findings: Iterable[Finding]) -> str:
    """One finding after the other: path:line:column CODE message, the hint below."""
    lines = []
    for each in findings:
        lines.append(f"{_where(each)} {each.code} {each.message}")
        if each.hint:
            lines.append(f"    {each.hint}")
    return "\n".join(lines)


def in_full(findings: Iterable[Finding], read_line: ReadLine, why: Why, wide_quotes: bool = False) -> str:
    """All findings, file by file: place, message, the line with the words underlined, why, what to do.

    `read_line` gives a line of a file, None if there is none; `why` says why a code exists. The result
    has colours; click.echo takes them away where there is no terminal. Several drafts of a document are one line.
    """
    alone, drafts = _parted(list(findings))
    blocks = []
    for path, group in groupby(alone, key=lambda each: each.place.path):
        found = list(group)
        blocks.append(style(f"■ {path}　{counted(found)}", bold=True))
        blocks += ["\n".join(_block(each, read_line, why, wide_quotes)) for each in found]
    for folder, group in groupby(drafts, _folder):
        blocks.append(style(f"■ {folder}　{counted(found := list(group))}", bold=True))
        blocks.append(_drafts_in_a_line(folder, found))
    return "\n\n".join(blocks)


def _parted(findings: list[Finding]) -> tuple[list[Finding], list[Finding]]:
    """Part the notes on drafts of documents that have more than one from all other findings."""
    count = Counter(_folder(each) for each in findings if each.code == DRAFT)
    drafts = [each for each in findings if each.code == DRAFT and count[_folder(each)] > 1]
    many = {_folder(each) for each in drafts}
    return [each for each in findings if each.code != DRAFT or _folder(each) not in many], drafts


def _folder(finding: Finding) -> str:
    """The folder of its document: data/documents/mou-2020-1."""
    return "/".join(finding.place.path.split("/")[:3])


def _drafts_in_a_line(folder: str, found: list[Finding]) -> str:
    """One line for the drafts of a document, with the files that are first."""
    files = list(dict.fromkeys(each.place.path.removeprefix(f"{folder}/") for each in found))
    named = "、".join(files[:MOST_FILES]) + (f" 等 {len(files)} 个文件" if len(files) > MOST_FILES else "")
    name = style(f"{DRAFT}（{SEVERITIES['note']}）", fg=COLOURS["note"], bold=True)
    return (
        f"{name} 有 {len(found)} 处还是草稿，不放进网站：{named}。写完、核对以后，删掉那里的 draft 这一行。"
    )


def lines_of(root: Path) -> ReadLine:
    """Return a function that gives line `number` of the file `path` of the project in `root`."""

    @cache
    def read(path: str) -> list[str]:
        try:
            return (root / path).read_text(encoding="utf-8-sig", errors="replace").splitlines()
        except OSError:
            return []

    def line(path: str, number: int) -> str | None:
        lines = read(path)
        return lines[number - 1] if number <= len(lines) else None

    return line


def console_is_wide() -> bool:
    """Does this console draw Chinese quotation marks two columns wide?"""
    return (getattr(sys.stdout, "encoding", None) or "").lower() in WIDE_CONSOLES


def as_json(findings: Iterable[Finding]) -> str:
    """The contract, for programs."""
    records = [
        {
            "code": each.code,
            "severity": each.severity,
            "path": each.place.path,
            "line": each.place.line,
            "column": each.place.column,
            "message": each.message,
            "hint": each.hint,
        }
        for each in findings
    ]
    return json.dumps(records, ensure_ascii=False, indent=2)


def as_github(findings: Iterable[Finding]) -> str:
    """Workflow commands, which GitHub shows beside the changed lines."""
    levels = {"error": "error", "warning": "warning", "note": "notice"}
    return "\n".join(
        f"::{levels[each.severity]} file={_property(each.place.path)},line={each.place.line},"
        f"col={each.place.column},title={each.code}::{_data(each.message + each.hint)}"
        for each in findings
    )


def corrections(made: Iterable[Finding]) -> str:
    """What `--fix` has written: place, old → new."""
    return "\n".join(
        f"改好了 {_where(each)}：{_words(each.fix.old)} → {_words(each.fix.new)}" for each in made if each.fix
    )


def summary(findings: list[Finding]) -> str:
    """How many findings of each severity."""
    return f"发现 {counted(findings)}。" if findings else "没有发现问题。"


def counted(findings: Iterable[Finding]) -> str:
    """“2 个错误、1 个提醒”."""
    counts = Counter(each.severity for each in findings)
    return "、".join(f"{counts[each]} 个{name}" for each, name in SEVERITIES.items() if counts[each])


def _block(finding: Finding, read_line: ReadLine, why: Why, wide_quotes: bool) -> Iterator[str]:
    colour = COLOURS[finding.severity]
    name = "" if finding.severity == "error" else f"（{SEVERITIES[finding.severity]}）"
    yield f"{_where(finding)} {style(finding.code + name, fg=colour, bold=True)} {finding.message}"
    line = read_line(finding.place.path, finding.place.line)
    if line is not None and line.strip():
        marked = underline(line, finding.place.column, finding.message, wide_quotes)
        yield f"{finding.place.line:>6} | {marked.line}"
        yield f"{'':>6} | {style(marked.marks, fg=colour, bold=True)}"
    if reason := why(finding.code):
        yield f"为什么：{reason}"
    if finding.hint:
        yield f"怎么改：{finding.hint}"
    if finding.fix:
        words = _words(finding.fix.new)
        shown = (
            f"可改成：{words}" if any(each.isalnum() for each in words) else "改标点" if words else "可删掉"
        )
        yield f"{shown}（mingbai check --fix 会替您改）"


def _words(words: str | tuple[str, ...]) -> str:
    if isinstance(words, str):
        return words if words.isprintable() else "".join(f"U+{ord(each):04X}" for each in words)
    return f"[{', '.join(words)}]"


def _where(finding: Finding) -> str:
    return f"{finding.place.path}:{finding.place.line}:{finding.place.column}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
