"""What is wrong, as a part of a page: laid over the last good page, or alone if there never was one."""

from collections.abc import Iterator
from importlib.resources import files
from itertools import groupby
from pathlib import Path

from jinja2 import Environment, StrictUndefined

from generator.check import explain
from generator.check.report import SEVERITIES, counted, lines_of
from generator.check.underline import span
from generator.model import Finding

_TEMPLATE = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
_END = b"</body>"


def problems_page(
    page: bytes | None, root: Path, findings: list[Finding], message: str, version: int
) -> bytes:
    """Return `page` with the script that reloads it and, if something is wrong, the list of it on top.

    `page` is the last good one, None if there never was one.
    """
    source = (files("generator.serve") / "problems.html").read_text(encoding="utf-8")
    context = {
        "alone": page is None,
        "groups": list(_groups(root, findings)),
        "message": message,
        "heading": f"有 {counted(findings)}" if findings else "网站做不出来",
        "version": version,
    }
    html = _TEMPLATE.from_string(source).render(context).encode("utf-8")
    if page is None:
        return html
    before, end, after = page.rpartition(_END)
    return before + html + end + after if end else page + html


def _groups(root: Path, findings: list[Finding]) -> Iterator[tuple[str, list[dict[str, object]]]]:
    read_line = lines_of(root)
    for path, group in groupby(findings, key=lambda each: each.place.path):
        yield path, [_shown(each, read_line(path, each.place.line)) for each in group]


def _shown(finding: Finding, line: str | None) -> dict[str, object]:
    start, end = span(line, finding.place.column, finding.message) if line else (0, 0)
    return {
        "finding": finding,
        "severity": SEVERITIES[finding.severity],
        "why": explain.why(finding.code),
        "line": (line[:start], line[start:end], line[end:]) if line and line.strip() else None,
    }
