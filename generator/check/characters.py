"""Characters that a reader cannot tell from others, or cannot see, in all that people write: data/ and content/.

What the official text has just so may be quoted so.
"""

import re
import sys
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.model import Finding, Fix, Place
from generator.text.lookalikes import Odd, odd_character, odd_characters

ODD = "D125"
_ESCAPE = re.compile(r"\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8}))")


def files(root: Path) -> list[Path]:
    """The files of the project in which they are looked for."""
    return [*sorted((root / "data").rglob("*.yml")), *sorted((root / "content").rglob("*.md"))]


def official(root: Path) -> str:
    """The official texts of the project, one after the other."""
    return "".join(_read(path) for path in sorted((root / "data/documents").glob("*/text.txt")))


def of_files(root: Path, paths: Iterable[Path], official: str) -> Iterator[Finding]:
    """Yield a finding for each such character of some files of the project."""
    for path in paths:
        text = _read(path)
        odd = list(odd_characters(text))
        odd += _escaped(text) if path.suffix == ".yml" else ()
        for each in odd:
            if not _is_quoted(text, each, official):
                start = text.rfind("\n", 0, each.at) + 1
                line = text.count("\n", 0, each.at) + 1
                place = Place(path.relative_to(root).as_posix(), line, each.at - start + 1)
                fix = Fix(each.written, each.right or "") if each.safe else None
                yield Finding(place, _message(each), _hint(each), ODD, fix=fix)


def _read(path: Path) -> str:
    """The text of a file; nothing where it is none, which is said elsewhere."""
    try:
        return path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""


def _escaped(text: str) -> Iterator[Odd]:
    r"""Such characters written as \u200b, which YAML reads inside double quotation marks."""
    for match in _ESCAPE.finditer(text):
        if odd := odd_character(_unescaped(match)):
            yield odd._replace(at=match.start(), written=match.group())


def _unescaped(match: re.Match[str]) -> str:
    number = int(next(filter(None, match.groups())), 16)
    return chr(number) if number <= sys.maxunicode else match.group()[:1]


def _is_quoted(text: str, odd: Odd, official: str) -> bool:
    """Does the official text have it too, beside the same character?"""
    end = odd.at + len(odd.written)
    around = (text[odd.at - 1 : end] if odd.at else "", text[odd.at : end + 1])
    return odd.written in official and any(
        len(each.strip()) > len(odd.written) and each in official for each in around
    )


def _message(odd: Odd) -> str:
    written = _ESCAPE.sub(_unescaped, odd.written)
    names = "、".join(
        f"U+{ord(each):04X} {unicodedata.name(each, '没有名字')}"
        for each in dict.fromkeys(written)
        if not each.isdigit() or len(written) == 1
    )
    if odd.right == "":
        return f"这里有{odd.what}（{names}）。"
    return f"“{odd.written}”：{odd.what}（{names}）。"


def _hint(odd: Odd) -> str:
    if odd.right is None:
        return "请核对原件，换成平常的字。"
    return f"请改成“{odd.right}”。" if odd.right else "请删掉。"
