"""pydantic's errors → findings in Chinese, each with its place and the nearest right thing."""

import difflib
import re
from collections.abc import Collection, Iterator, Mapping
from datetime import date
from typing import Any

from pydantic import ValidationError

from generator.model import Finding, Fix, Keys, Place
from generator.model.record import DAY_FORM
from generator.text.spelling import nearest

NEAR = 0.8  # how like a known word a misspelt one must be, from 0 to 1
LEAD = 0.1  # and how much more like it than like any other
FORMER = {"section": "签字从前这样写。请运行 mingbai upgrade。"}  # keys that a former version had
_DAY = re.compile(r"([0-9]{4})[-/.．年]([0-9]{1,2})[-/.．月]([0-9]{1,2})日?")


def respelt(word: str, known: Collection[str]) -> Fix | None:
    """Return the correction of a misspelt word, if one known word is near to it and no other nearly as near."""
    near = sorted(((difflib.SequenceMatcher(None, each, word).ratio(), each) for each in known), reverse=True)
    best, second = [*near, (0.0, ""), (0.0, "")][:2]
    return Fix(word, best[1]) if best[0] >= NEAR and best[0] - second[0] >= LEAD else None


def explain_error(
    error: ValidationError, places: Mapping[Keys, Place], keys: Keys, known: frozenset[str]
) -> Iterator[Finding]:
    """Yield a finding for each error; `keys` lead to the record, `known` are all keys there are."""
    details = error.errors()
    misspelt = {
        (*detail["loc"][:-1], near)
        for detail in details
        if detail["type"] == "extra_forbidden"
        for near in difflib.get_close_matches(str(detail["loc"][-1]), known, n=1)
    }
    missing = {detail["loc"] for detail in details if detail["type"] == "missing"}
    for detail in details:
        if detail["type"] == "missing" and detail["loc"] in misspelt:
            continue  # the wrong spelling is reported already
        path = (*keys, *detail["loc"])
        code, message, hint = _explain(detail, known)
        fix = _fix(detail, missing)
        yield Finding(_place(places, path, detail["type"]), message, hint, code, fix=fix)


def _place(places: Mapping[Keys, Place], path: Keys, kind: str) -> Place:
    if kind == "extra_forbidden":  # the key is wrong, not its value
        path = (*path[:-1], "?", path[-1])
    while path not in places:
        path = path[:-1]
    return places[path]


def _fix(detail: Mapping[str, Any], missing: set[Keys]) -> Fix | None:
    """A choice or key one slip away from one that there is or that is missing, or a day in our form."""
    if detail["type"] == "extra_forbidden":
        beside = {str(loc[-1]) for loc in missing if loc[:-1] == detail["loc"][:-1]}
        return respelt(str(detail["loc"][-1]), beside)
    if detail["type"] == "literal_error":
        return respelt(str(detail["input"]), _choices(detail))
    if detail["type"] == "value_error" and str(detail["ctx"]["error"]) == DAY_FORM:
        return _day(str(detail["input"]))
    return None


def _day(written: str) -> Fix | None:
    """2026/1/6, 2026.1.6 or 2026年1月6日 → 2026-01-06; None if there is no such day."""
    match = _DAY.fullmatch(written)
    try:
        return Fix(written, date(*map(int, match.groups())).isoformat()) if match else None
    except ValueError:
        return None


def _choices(detail: Mapping[str, Any]) -> list[str]:
    return re.findall(r"'([^']*)'", str(detail.get("ctx", {}).get("expected", "")))


def _explain(detail: Mapping[str, Any], known: frozenset[str]) -> tuple[str, str, str]:
    """Return (code, message, hint)."""
    kind, given = detail["type"], detail["input"]
    name = str(detail["loc"][-1]) if detail["loc"] else ""
    context = detail.get("ctx", {})
    if kind == "extra_forbidden":
        return "D110", f"没有“{name}”这个键。", FORMER.get(name) or nearest(name, known - {name})
    if kind == "missing":
        return "D111", f"缺少“{name}”。", f"请加上一行：{name}: …"
    if kind == "literal_error":
        choices = _choices(detail)
        choice = f"可以写：{'、'.join(choices)}。"
        if given == "":
            return "D112", f"“{name}”后面没有内容。", choice
        hint = nearest(str(given), choices) or choice
        return "D112", f"“{name}”不能写“{given}”。", hint
    if kind == "string_too_short" or given == "":
        return "D112", f"“{name}”后面没有内容。", "请填写，或者删掉这一行。"
    if kind == "value_error":
        return "D112", f"{context.get('error')}。", ""
    return "D112", _wrong_shape(kind, name, given), ""


def _wrong_shape(kind: str, name: str, given: object) -> str:
    if kind == "too_short":
        return f"“{name}”至少要写一项。"
    if kind.startswith(("tuple", "list")):
        return f"“{name}”要写成列表：每一项以“- ”开头，或者写在 [ ] 里。"
    if kind.startswith(("model", "dict")):
        return "这里要写成几个“键: 值”。"
    if kind.startswith("date"):
        return "没有这一天，日期要写成 2021-04-30 这样。"
    if kind == "greater_than_equal":
        return f"“{name}”要从 1 数起。"
    what = "列表" if isinstance(given, list) else "几个键" if isinstance(given, dict) else ""
    return f"“{name}”要写成一段文字{f'，不能写成{what}' if what else ''}。"
