"""Single values of a YAML file are changed in its text; every other byte stays: comments, order, line ends."""

import json
import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.load.yaml_file import Source
from generator.model import Refused
from generator.model.finding import Keys

# Without a sign that YAML could take for its own.
_PLAIN = re.compile(r"[A-Za-z0-9\u4e00-\u9fff“《（][\w\u3001-\u303f\uff01-\uff5e“”‘’…—·%+.]*")
_COMMENT = re.compile(r"(?:^|\s)#", re.MULTILINE)


class Edit(NamedTuple):
    """`text` comes in the place of what stands from `start` up to `end`."""

    start: int
    end: int
    text: str


def edited(text: str, edits: Iterable[Edit]) -> str:
    """Return `text` with all `edits`, those of the same place one after the other."""
    pieces, done = [], 0
    for each in sorted(edits, key=lambda each: each.start):
        pieces += [text[done : each.start], each.text]
        done = each.end
    return "".join([*pieces, text[done:]])


def scalar(text: str) -> str:
    """Return `text`, which is one line, as a value of YAML: with quotation marks only where it needs them."""
    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


def changed_value(text: str, source: Source, keys: Keys, value: str) -> Edit:
    """Return the edit that writes `value` (as YAML) where the value at `keys` stands.

    Raises Refused where a comment inside the value would be lost.
    """
    start, end = source.spans[keys]
    old = text[start:end].rstrip()  # the span of a block of lines takes the line end with it
    if not old.startswith(('"', "'")) and _COMMENT.search(old):
        raise Refused(
            f"{source.places[keys].path} 第 {source.places[keys].line} 行的内容里有注释，程序不敢改。",
            "请直接在 YAML 里改这一处。",
        )
    return Edit(start, start + len(old), value if old else f" {value}")


def added_line(text: str, source: Source, record: Keys, after: Iterable[str], line: str) -> Edit:
    """Return the edit that adds `line` to the mapping at `record`, behind the last of the keys `after` that it has.

    Raises Refused for a mapping in braces.
    """
    place = source.places[record]
    if text.startswith("{", source.spans[record][0]):
        raise Refused(
            f"{place.path} 第 {place.line} 行写在花括号里，程序不会往里加行。", "请先改成一行一个键。"
        )
    behind = max(source.spans[*record, key][1] for key in after if (*record, key) in source.spans)
    first = min(each.column for keys, each in source.places.items() if keys[:-1] == (*record, "?"))
    ends = "\r\n" if "\r\n" in text else "\n"
    # A block of lines ends where its last line ends, anything else somewhere in its line.
    at = behind if text[behind - 1] == "\n" else text.find("\n", behind) + 1
    indented = " " * (first - 1) + line
    return Edit(at, at, indented + ends) if at else Edit(len(text), len(text), ends + indented)


def comment_to_fill(text: str, key: str) -> Edit | None:
    """Return the place of the line `# key: 请填…`, if there is one; its `text` is the end of that line."""
    found = re.search(rf"^# {key}: 请填[^\r\n]*(\r?\n|$)", text, re.MULTILINE)
    return Edit(*found.span(), found.group(1)) if found else None
