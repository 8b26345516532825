"""`mingbai upgrade`: rewrites the data of an older shape line by line; comments and order stay.

Shape 2 (0.2.0): site.yml names its shape; audiences.yml lists the official words of an audience; a document's
validity is a record, so the sentence that stood there becomes a comment for the editor. A document without the
fingerprint of its text gets it. Since 0.3.0 a signature names its area and entry; those of 0.2.0 were all of measures.
"""

import re
from collections.abc import Callable, Iterator
from difflib import unified_diff
from functools import partial
from pathlib import Path
from typing import NamedTuple

from generator.load.fingerprint import marked
from generator.model import Refused
from generator.model.site import SHAPE

_OFFICIAL = re.compile(
    r"^(?P<before>(?:- )?\s*official: *)(?P<text>[^\[\s#].*?)(?P<after>\s*(?:#.*)?[\r\n]*)$"
)
_FLOW_OFFICIAL = re.compile(r"(?P<before>[{,] *official: *)(?P<text>[^\[\]{},#\n]+?)(?P<after> *[,}])")
_SECTION = re.compile(r"(?P<before>^ *(?:- +)?\{?|^.*, *)section: *(?P<text>[^\s,}]+)", re.MULTILINE)
_VALIDITY = re.compile(r"^validity: *(?P<text>[^{\s#].*)$", re.MULTILINE)


class Rewritten(NamedTuple):
    """A file that changes: its path in the project, its text before and after."""

    path: str
    before: str
    after: str


def upgrade(root: Path, write: bool) -> list[Rewritten]:
    """Return what changes in the data of the project `root`, and write it if `write`.

    Raises Refused if there is no site.yml or a file cannot be read; then nothing is written.
    """
    settings = root / "data/site.yml"
    if not settings.is_file():
        raise Refused("找不到 data/site.yml。", "请先进到项目文件夹。")
    changed = [each for each in _rewritten(root) if each.before != each.after]
    for each in changed if write else ():
        (root / each.path).write_bytes(each.after.encode("utf-8"))
    return changed


def as_diff(changed: list[Rewritten]) -> str:
    """The changes as `diff -u` shows them."""
    return "".join(
        line if line.endswith("\n") else f"{line}\n"
        for each in changed
        for line in unified_diff(
            each.before.splitlines(keepends=True), each.after.splitlines(keepends=True), each.path, each.path
        )
    )


def _rewritten(root: Path) -> Iterator[Rewritten]:
    files = (("data/site.yml", _site), ("data/audiences.yml", _audiences), ("data/signoffs.yml", _signoffs))
    for name, mend in files:
        if (root / name).is_file():
            yield _file(root, name, mend)
    for path in sorted((root / "data/documents").glob("*/document.yml")):
        text = path.with_name("text.txt")
        raw = text.read_bytes() if text.is_file() else None
        yield _file(root, path.relative_to(root).as_posix(), partial(_document, raw))


def _file(root: Path, name: str, mend: Callable[[str], str]) -> Rewritten:
    try:
        text = (root / name).read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        raise Refused(f"{name} 不是 UTF-8 编码。", "请在编辑器里另存为“UTF-8”，再试。") from error
    return Rewritten(name, text, mend(text))


def _site(text: str) -> str:
    if re.search(r"^schema:", text, re.MULTILINE):
        return re.sub(r"^schema:.*$", f"schema: {SHAPE}", text, count=1, flags=re.MULTILINE)
    start = re.search(r"^(?!\ufeff?#|\s*$)", text.removeprefix("\ufeff"), re.MULTILINE)
    at = (start.start() if start else 0) + text.startswith("\ufeff")
    end = "\r\n" if "\r\n" in text else "\n"
    return f"{text[:at]}schema: {SHAPE}{end}{text[at:]}"


def _audiences(text: str) -> str:
    """official: 农民、种粮大户 → official: [农民, 种粮大户]."""

    def listed(match: re.Match[str]) -> str:
        words = [
            each.strip().strip("\"'") for each in re.split("[、，]", match["text"].strip()) if each.strip()
        ]
        inside = ", ".join(f'"{each}"' if re.search(r"[()（）:#]", each) else each for each in words)
        return f"{match['before']}[{inside}]{match['after']}"

    lines = [
        _FLOW_OFFICIAL.sub(listed, line)
        if re.search(r"[{,] *official:", line)
        else _OFFICIAL.sub(listed, line)
        for line in text.splitlines(keepends=True)
    ]
    return "".join(lines)


def _signoffs(text: str) -> str:
    """section: DOC/ID → area: measures, entry: DOC/ID; on lines of their own where the key has one."""

    def named(match: re.Match[str]) -> str:
        before = match["before"]
        between = ", " if "{" in before or "," in before else f"\n{' ' * len(before)}"
        return f"{before}area: measures{between}entry: {match['text']}"

    return _SECTION.sub(named, text)


def _document(raw: bytes | None, text: str) -> str:
    """The validity as a comment; the fingerprint of `raw`, the official text, where there is none yet."""
    if raw is not None and not re.search(r"^sha256:", text, re.MULTILINE):
        text = marked(text, raw)
    return _VALIDITY.sub(
        lambda match: (
            f"# 有效期的旧写法。原文写了日期的，照原文写成 validity: {{from: …, until: …, quote: …}}：{match['text']}"
        ),
        text,
    )
