"""How the items of an official document are numbered, and how its sentences are called.

Sources for the shapes: GB/T 9704-2012 (层次序数 一、（一）1.（1）).
"""

import re
from typing import NamedTuple

from generator.text.characters import normalise
from generator.text.numerals import NUMERAL, value

# From the outermost to the innermost numbering; articles (第一条) stand for themselves.
LEVELS = {
    "part": re.compile(rf"第[{NUMERAL}]+章\s*"),
    "article": re.compile(rf"第[{NUMERAL}]+条\s*"),
    "chapter": re.compile(rf"[{NUMERAL}]+、"),
    "bracket": re.compile(rf"[（(][{NUMERAL}]+[）)]"),
    "number": re.compile(r"\d{1,2}[.．、](?!\d)"),
}
OUTER = {
    "article": {"part"},
    "chapter": {"part"},
    "bracket": {"part", "chapter"},
    "number": {"part", "chapter", "bracket"},
}
# A line of a table of contents: 一、总体要求……3
_CONTENTS = re.compile(r".{2,80}?(?:[.．·•…]\s?){2,60}\d{1,3}")


class Around(NamedTuple):
    """A stretch of the text around its measures: its id in our files, its name, and where it stands."""

    part: str
    name: str
    where: str


# First letter of a sentence's id → the stretch that it stands in; those of measures begin with m.
AROUND = {
    "n": Around("notice", "转发通知", "转发通知"),
    "p": Around("preamble", "文件的开头", "开头"),
    "g": Around("between", "文件的中间", "中间"),
    "z": Around("closing", "文件的结尾", "结尾"),
}
PREFIX_OF = {each.part: prefix for prefix, each in AROUND.items()}
SENTENCE_ID = rf"(?:m\d{{2,3}}s|[{''.join(AROUND)}])\d{{2,3}}"


def label(line: str, level: str) -> str:
    """The number with which `line` begins, if it is one of `level`; "" else, and in a table of contents."""
    match = LEVELS[level].match(line)
    return match.group() if match and not _CONTENTS.fullmatch(line) else ""


def number(found: str) -> int:
    """The value of a label such as （十二） or 12．"""
    digits = re.sub(r"\D", "", normalise(found))
    return int(digits) if digits else value(re.sub(rf"[^{NUMERAL}]", "", found)) or 0


def sentence_label(sentence_id: str) -> str:
    """m04s08 → 第4条第8句; p01 → 开头第1句."""
    if sentence_id.startswith("m"):
        measure, sentence = sentence_id[1:].split("s")
        return f"第{int(measure)}条第{int(sentence)}句"
    return f"{AROUND[sentence_id[0]].where}第{int(sentence_id[1:])}句"
