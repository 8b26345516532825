"""Writes signatures: a line for each entry into data/signoffs.yml, and the words signed into data/signed.json."""

import json
import os
import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import NamedTuple

from generator.model import Area, Refused, SignOff, Site, Step
from generator.review.areas import KINDS, Entry, chosen, code
from generator.review.signatures import STEPS, signed_words, standings, who
from generator.text.quoting import quoted
from generator.text.spelling import nearest

HEAD = "# 审核签字：由 mingbai sign 写。没有签过字的，一个字都不能写。\n"


class Signer(NamedTuple):
    """Who signs: the step, the person's name and post, and the day."""

    step: Step
    name: str
    role: str
    on: date


def known_step(name: str) -> Step:
    """Return `name` as a step. Raises Refused."""
    if name in STEPS:
        return next(each for each in STEPS if each == name)
    raise Refused(f"没有“{name}”这一步。", nearest(name, STEPS) or f"可以写：{'、'.join(STEPS)}。")


def sign(
    data: Path, site: Site, area: Area, ids: tuple[str, ...], code_: str, signer: Signer, today: date
) -> str:
    """Sign the entries of `area` that `ids` name (none: all), which stand on a sheet with `code_`; return what was done.

    Raises Refused, and writes nothing, if that sheet shows other words than the data have now, if all is
    signed already, or if the day is yet to come.
    """
    if signer.on > today:
        raise Refused(f"{signer.on.isoformat()} 还没有到，不能先写签字。", "日期照纸上签的写。")
    found = chosen(site, area, ids)
    if code_ != code(found):
        raise Refused(
            f"内容编码“{code_}”和现在的内容对不上，没有签。",
            "可能是抄错了，可能是审签单印出来以后内容改过，也可能是写的编号和审签单上的不一样。"
            "改过的，请重新打印、审核、签字。",
        )
    held = {each.entry.id: each.held.get(signer.step) for each in standings(site) if each.entry.area == area}
    before = [(each, signature) for each in found if (signature := held[each.id])]
    new = [each for each in found if not held[each.id]]
    if not new:
        raise Refused(f"{signer.step}已经签过了，没有再签：{_told(before)}。", "内容没有改，不用再签。")
    _write(data, site, new, signer)
    again = f"另有 {len(before)} 项早签过，没有再签：{_told(before)}。" if before else ""
    return f"签好了：{KINDS[area].name} {len(new)} 项，{signer.step}，{signer.name}，{signer.on.isoformat()}。{again}"


def _told(before: Iterable[tuple[Entry, SignOff]]) -> str:
    """Who signed what and when: “12345、12333（张三，2026-01-06）”."""
    ids: dict[str, list[str]] = {}
    for entry, signature in before:
        ids.setdefault(who(signature), []).append(entry.id)
    return "；".join(f"{'、'.join(each)}（{signed}）" for signed, each in ids.items())


def _write(data: Path, site: Site, new: list[Entry], signer: Signer) -> None:
    """Write the words before the signatures: a line without words is worse than words without a line."""
    path = data / "signoffs.yml"
    text = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    lines = _with_lines(text, [_line(each, signer) for each in new])
    kept = {each.hash: signed_words(site, each.hash) for each in site.signoffs}
    words = {hash_: found for hash_, found in kept.items() if found is not None}
    words |= {each.hash: each.words for each in new}
    _replace(data / "signed.json", json.dumps(words, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    _replace(path, lines)


def _with_lines(text: str, lines: list[str]) -> str:
    """Add `lines` to the list that `text` is, indented as it is, with its ends of lines. Raises Refused."""
    items = re.search(r"^( *)- ", text, re.MULTILINE)
    if items is None and re.search(r"^\s*[^#\s]", text, re.MULTILINE):
        raise Refused("data/signoffs.yml 的写法看不懂，没有签。", "它要写成列表：每一项以“- ”开头。")
    end = "\r\n" if "\r\n" in text else "\n"
    text = text or HEAD
    if not text.endswith("\n"):
        text += end
    indent = items.group(1) if items else ""
    return text + "".join(f"{indent}{line}{end}" for line in lines)


def _line(entry: Entry, signer: Signer) -> str:
    keys: Mapping[str, str] = {
        "area": entry.area,
        "entry": quoted(entry.id),
        "step": signer.step,
        "name": quoted(signer.name),
        "role": quoted(signer.role),
        "on": signer.on.isoformat(),
        "hash": quoted(entry.hash),
    }
    return f"- {{{', '.join(f'{key}: {text}' for key, text in keys.items())}}}"


def _replace(path: Path, text: str) -> None:
    """Write the file whole or not at all."""
    staging = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        staging.write_text(text, encoding="utf-8", newline="")
        staging.replace(path)
    finally:
        staging.unlink(missing_ok=True)
