"""How the items of an official document are numbered, and how items and sentences are called.

Source for the shapes: GB/T 9704-2012 (层次序数 一、（一）1.（1）).
"""

import re
import unicodedata
from collections.abc import Mapping
from typing import NamedTuple

from generator.text.characters import aligned, normalise
from generator.text.numerals import DIGITS, NUMERAL, value

_OPEN, _CLOSE = r"[(\[【〔]", r"[)\]】〕]"
# What follows 第五条 where a sentence speaks of an article instead of beginning one.
_REFERENCE = re.compile(r"第|规定|所[列称述]|[的和与及或至、,。;]|修改|删去")
_CAPITAL = "壹贰叁肆伍陆柒捌玖拾"
_TO_USUAL = str.maketrans(_CAPITAL, "一二三四五六七八九十")
# From the outermost to the innermost numbering, in the form in which texts are compared.
LEVELS = {
    "part": re.compile(rf"第([{NUMERAL}]+|\d{{1,2}})(?:分?编|章|篇|部分)"),
    "section": re.compile(rf"第([{NUMERAL}]+|\d{{1,2}})节"),
    "article": re.compile(rf"第([{NUMERAL}]+|\d{{1,3}})条(?:之[一二三四五六七八九十]+)?"),
    # 一、二类企业 is no heading.
    "chapter": re.compile(
        rf"([{NUMERAL}]+|[{_CAPITAL}]+)[、.](?![二三四五六七八九十]+(?:[级类等档线次批期、]|季度))"
    ),
    "decimal": re.compile(r"(?!)"),  # the blank that tells 1.1 from 1.5 is not in the compared form
    "bracket": re.compile(rf"{_OPEN}?([{NUMERAL}]+){_CLOSE}(?![项款])[、.]?|\(([{NUMERAL}]+)[、.]"),
    "number": re.compile(r"(\d{1,3})[.、]"),
    "sub": re.compile(rf"{_OPEN}?(\d{{1,2}}){_CLOSE}"),
    "circle": re.compile(r"(?!)"),  # ① is 1 in the compared form; `find` knows it by its sign
}
RANK = {level: rank for rank, level in enumerate(LEVELS)}
_CIRCLED = re.compile("[\u2460-\u2473\u2776-\u277f\u3251-\u325f\u32b1-\u32bf]")
_DECIMAL = re.compile(r"\d{1,2}[.．](\d{1,2})[ \u3000\xa0]+(?=[\u4e00-\u9fff“《])")
_DECIMAL_ALONE = re.compile(r"\d{1,2}\.\d{1,2}")
# A label is short; so much of a line is looked at.
_LONGEST = 40
# A line of a table of contents: 一、总体要求……3
_CONTENTS = re.compile(r".{2,80}?(?:[.．·•…]\s?){2,60}\d{1,3}")


class Label(NamedTuple):
    """The number with which a line begins: its level, its value, how many characters of the line it takes.

    `doubtful`: a figure follows at once, as in 2.2026年 or 1.5倍.
    """

    level: str
    number: int
    length: int
    doubtful: bool


class Around(NamedTuple):
    """A stretch of the text around its measures: its id in our files, its name, and where it stands."""

    part: str
    name: str
    where: str


# First letter of a sentence's id → the stretch that it stands in; those of measures begin with m, of annexes with a.
AROUND = {
    "n": Around("notice", "转发通知", "转发通知"),
    "p": Around("preamble", "文件的开头", "开头"),
    "g": Around("between", "文件的中间", "中间"),
    "z": Around("closing", "文件的结尾", "结尾"),
}
_STRETCH_OF = {each.part: prefix for prefix, each in AROUND.items()}
PART = rf"{'|'.join(_STRETCH_OF)}|annex[1-9]\d?"
_ANNEX_PART = re.compile(r"annex([1-9][0-9]?)")
_ANNEX = re.compile(r"a(\d{2})")
SENTENCE_ID = rf"(?:m\d{{2,3}}s|a\d{{2}}s|[{''.join(AROUND)}])\d{{2,3}}"


def find(line: str, decimal: bool = True) -> Label | None:
    """The label with which `line` begins, with the blanks after it; None without one.

    `decimal`: 1.1 with a blank behind it may be a label of its own; else it is item 1.
    """
    if _CIRCLED.match(line):
        return Label("circle", int(unicodedata.numeric(line[0])), _after_blanks(line, 1), False)
    if decimal and (match := _DECIMAL.match(line)) and int(match.group(1)):
        return Label("decimal", int(match.group(1)), match.end(), True)
    compared, places = aligned(line[:_LONGEST])
    for level, shape in LEVELS.items():
        match = shape.match(compared)
        number = _value(next(filter(None, match.groups()))) if match else None
        if not match or number is None or _CONTENTS.fullmatch(line):
            continue
        end = places[match.end() - 1] + 1
        length = _after_blanks(line, end)
        apart = length > end
        if RANK[level] <= RANK["article"] and not apart and _REFERENCE.match(compared, match.end()):
            return None
        digit = compared[match.end() : match.end() + 1].isdigit()
        return Label(level, number, length, level == "number" and digit and not apart)
    return None


def _after_blanks(line: str, at: int) -> int:
    return len(line) - len(line[at:].lstrip())


def _value(numeral: str) -> int | None:
    """十二, 拾贰, 12 and 一〇一; 0 and what is none (十三五) are no numbers of items."""
    numeral = numeral.translate(_TO_USUAL)
    if numeral.isdigit():
        return int(numeral) or None
    if len(numeral) > 1 and all(each in DIGITS for each in numeral):
        return int("".join(str(DIGITS[each]) for each in numeral)) or None
    return value(numeral) or None


def measure_name(label: str, number: int) -> str:
    """What readers call the measure with this label: 第十一条, 第（四）条, 第4条; by `number` without one."""
    plain = normalise(label).translate(_TO_USUAL)
    if _DECIMAL_ALONE.fullmatch(plain):
        return f"第{plain}条"
    found = find(label)
    if found is None:
        return f"第{number}条"
    if found.level in ("part", "section", "article"):
        return plain
    digits = re.sub(rf"[^\d{NUMERAL}]", "", plain)
    return f"第（{digits}）条" if found.level in ("bracket", "sub") else f"第{digits}条"


def chapter_name(heading: str) -> str:
    """二、发放标准, 贰、发放标准 → 第二部分; 第二章　申请 → 第二章; "" for a heading without a number."""
    found = find(heading)
    if found is None:
        return ""
    plain = normalise(heading[: found.length]).translate(_TO_USUAL)
    if found.level in ("part", "section"):
        return plain
    return f"第{re.sub(rf'[^0-9{NUMERAL}]', '', plain)}部分"


def stretch(sentence_id: str) -> str:
    """The stretch of the text in which a sentence stands: m04s08 → m04; p01 → p."""
    return sentence_id.rpartition("s")[0] or sentence_id[0]


def annex_of(stretch_id: str) -> int | None:
    """The number of the annex that a stretch is: a02 → 2; None for any other."""
    match = _ANNEX.fullmatch(stretch_id)
    return int(match.group(1)) if match else None


def stretch_of(part: str) -> str:
    """The stretch that a part of the document tells: closing → z, annex2 → a02; "" if there is no such part."""
    match = _ANNEX_PART.fullmatch(part)
    return f"a{int(match.group(1)):02}" if match else _STRETCH_OF.get(part, "")


def part_of(stretch_id: str) -> str:
    """The other way round: z → closing, a02 → annex2; "" for a measure."""
    number = annex_of(stretch_id)
    return f"annex{number}" if number else AROUND[stretch_id].part if stretch_id in AROUND else ""


def part_order(part: str) -> tuple[int, int]:
    """By this, parts stand in the order of the text: the annexes last."""
    number = annex_of(stretch_of(part))
    return (0, [*_STRETCH_OF, part].index(part)) if number is None else (1, number)


def sentence_label(sentence_id: str, names: Mapping[str, str]) -> str:
    """m04s08 → 第4条第8句; p01 → 开头第1句; a02s03 → 附件2第3句. `names`: what the document calls each stretch."""
    where = stretch(sentence_id)
    number = int(sentence_id[len(where) :].lstrip("s"))
    if where in AROUND:
        return f"{AROUND[where].where}第{number}句"
    annex = annex_of(where)
    usual = f"附件{annex}" if annex else f"第{int(where[1:])}条"
    return f"{names.get(where, usual)}第{number}句"
