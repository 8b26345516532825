"""Where the text of a document ends: signatures, dates, remarks, the colophon."""

import re

from generator.official import tails
from generator.official.colophon import is_colophon
from generator.official.head import metadata
from generator.official.lines import Line
from generator.text.characters import normalise

LONGEST_ENDING = 40
_DATE = re.compile(
    r"(?:\d{4}|[〇零○Oo一二三四五六七八九]{4})年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日"
)
_REMARK = re.compile(r"[（(].+[）)]")
_BODY = re.compile(
    r"(?:政府|办公[室厅]|委员会|[局厅部院办会处行社署]|中心|公司|机关|[省市县区]委)(?:办公[室厅])?$"
)


def endings(lines: list[Line], last: int) -> int:
    """The place from which on there are only signatures, dates, remarks and metadata, or text after them."""
    for at in range(last + 1, len(lines)):
        if is_ending(lines[at]):
            dated = bool(_DATE.fullmatch(normalise(lines[at].text[:LONGEST_ENDING])))
            while at - 1 > last and is_signature(lines[at - 1], dated):
                at, dated = at - 1, False
            return at
    return len(lines)


def is_ending(line: Line) -> bool:
    """A date, a remark in brackets, a line of the web page or of the colophon."""
    plain = normalise(line.text[: 3 * LONGEST_ENDING])
    if line.row:
        return False
    if _DATE.fullmatch(plain) or metadata(line.text) or is_colophon(line.text):
        return True
    if len(line.text) >= LONGEST_ENDING or line.label:
        return False
    if _REMARK.fullmatch(line.text) and not re.search("[。；;]", line.text):
        return not tails.is_tail(line.text)
    return not re.search("[，,；;。：:]", line.text) and bool(_DATE.search(plain))


def is_signature(line: Line, dated: bool) -> bool:
    """A body, or whatever is as short right above a date."""
    if len(line.text) >= LONGEST_ENDING or line.label or line.row or re.search("[，,；;。：:]", line.text):
        return False
    return dated or bool(_BODY.search(normalise(line.text)))
