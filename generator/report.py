"""Findings as people, editors' programs and GitHub read them."""

import json
from collections.abc import Iterable

from generator.record import Finding, Severity

SEVERITIES: dict[Severity, str] = {"error": "错误", "warning": "提醒", "note": "说明"}


def as_text(findings: Iterable[Finding]) -> str:
    """One finding after the other: path:line:column CODE message, the hint below."""
    lines = []
    for each in findings:
        place = f"{each.place.path}:{each.place.line}:{each.place.column}"
        lines.append(f"{place} {each.code} {each.message}")
        if each.hint:
            lines.append(f"    {each.hint}")
    return "\n".join(lines)


def as_json(findings: Iterable[Finding]) -> str:
    """The contract of design section 5, for programs."""
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


def summary(findings: list[Finding]) -> str:
    """How many findings of each severity."""
    counts = {severity: sum(each.severity == severity for each in findings) for severity in SEVERITIES}
    found = [f"{count} 个{SEVERITIES[severity]}" for severity, count in counts.items() if count]
    return f"发现 {'、'.join(found)}。" if found else "没有发现问题。"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
