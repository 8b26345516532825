"""`check --fix`: writes the safe corrections into the files, byte for byte nothing else.

A finding that carries a `Fix` says which words stand at its place and what should stand there. They are
replaced only where the file has exactly these words; whatever is written in another way (folded over
lines, with escapes) is left to the editor.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import groupby
from pathlib import Path

from generator.model import Finding, Fix

BOM = "\ufeff"
MOST_ROUNDS = 9  # a correction can bring to light what stood behind it
_LINE = re.compile(r"[^\n]*\n|[^\n]+")
_FLOW_LIST = re.compile(r"\[([^\[\]{}#\"']*)\]")
_ITEM = re.compile(r"(\s*-\s+)(.*?)(\s*(?:\s#.*)?[\r\n]*)$", re.DOTALL)


def mend(root: Path, find: Callable[[], list[Finding]]) -> list[Finding]:
    """Correct and look again until nothing is left to correct; return what was made."""
    made: list[Finding] = []
    for _ in range(MOST_ROUNDS):
        now = apply(root, find())
        if not now:
            break
        made += now
    return made


def apply(root: Path, findings: Iterable[Finding]) -> list[Finding]:
    """Write the corrections of `findings` into the files of the project in `root`; return those made."""
    made = []
    fixable = sorted((each for each in findings if each.fix), key=lambda each: each.place)
    for path, group in groupby(fixable, key=lambda each: each.place.path):
        made += _in_file(root / path, list(group))
    return made


def _in_file(path: Path, findings: list[Finding]) -> list[Finding]:
    text = path.read_bytes().decode("utf-8")
    start = len(BOM) if text.startswith(BOM) else 0
    lines = _LINE.findall(text[start:])  # not splitlines(): that cuts at U+2028 too, findings do not
    made = [each for each in reversed(findings) if _in_lines(lines, each)]  # later columns first
    if made:
        path.write_bytes((text[:start] + "".join(lines)).encode("utf-8"))
    return made[::-1]


def _in_lines(lines: list[str], finding: Finding) -> bool:
    """Correct `lines` in place; False if the words do not stand there as they were read."""
    fix, row, column = finding.fix, finding.place.line - 1, finding.place.column - 1
    if fix is None or row >= len(lines):
        return False
    if isinstance(fix.old, tuple):
        return _reorder(lines, row, column, fix)
    line = lines[row]
    quoted = line[column : column + 1] in ("'", '"')
    at = column + quoted
    if not line.startswith(fix.old, at) or (quoted and line[at + len(fix.old)] != line[column]):
        return False
    lines[row] = line[:at] + str(fix.new) + line[at + len(fix.old) :]
    return True


def _reorder(lines: list[str], row: int, column: int, fix: Fix) -> bool:
    """Put the items of a list in order: [a, b] on one line, or one “- item” a line with its comment."""
    if match := _FLOW_LIST.match(lines[row], column):
        if tuple(each.strip() for each in match.group(1).split(",")) != fix.old:
            return False
        lines[row] = f"{lines[row][:column]}[{', '.join(fix.new)}]{lines[row][match.end() :]}"
        return True
    rows = range(row, row + len(fix.old))
    items = dict(_items(lines[row : row + len(fix.old)]))
    if tuple(items) != fix.old:
        return False
    for each, name in zip(rows, fix.new, strict=True):
        lines[each] = items[name]
    return True


def _items(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if line.endswith("\n") and (match := _ITEM.match(line)):
            yield match.group(2), line
