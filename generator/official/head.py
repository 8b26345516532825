"""What stands before the first item: titles, number and issuer, metadata; and where a notice ends.

Source for 发文字号: GB/T 9704-2012.
"""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

from generator.official.lines import Line
from generator.text.characters import full_width, normalise

# A title broken in two or three may have an empty line between its pieces.
WIDEST_TITLE_GAP, MOST_PIECES, LONGEST_PIECE = 2, 3, 40
SHORTEST_TITLE = 6

_TITLE = re.compile(
    r"(意见|通知|办法|方案|细则|措施|举措|规定|决定|公告|通告|公报|批复|计划|条例|规则|政策|纲要|规划|要点|"
    r"预案|章程|指南|指引|制度|标准|清单)(\([^()]+\)|（[^（）]+）)?"
)
_TITLE_END = re.compile(rf"{_TITLE.pattern}$")
_MARKS = re.compile("[。：:；;]")
_NUMBER = re.compile(
    r"[(\[]?([\u4e00-\u9fff]+)([〔\[(【]\d{4}\S{0,2}?)((?:第)?\d{1,5})号[)\]]?(?:签发人[:：]?\S{0,20})?"
)
_YEAR_IN_BRACKETS = re.compile(r"[〔\[(【](\d{4})[〕\])】]")
_ORDER = re.compile(r"[(\[]?([\u4e00-\u9fff]{2,30})令[(\[]?第?([\d零〇一二三四五六七八九十百]+)号[)\]]*")
_ANNOUNCED = re.compile(r"[(\[]?((?:19|20)\d{2})年?第(\d{1,4})号[)\]]?")
_ORDER_IN_REMARK = re.compile(r"[日(]([\u4e00-\u9fff]{2,30}?)令[(\[]?第?(\d+)号")
_ISSUER_END = re.compile(r"(?:政府|办公[室厅]|委员会|[局厅部院])$")
_DATED = re.compile(r"\d{4}年\d+月\d+日$")
_ORDER_HEAD = re.compile(r"[\u4e00-\u9fff]{2,30}令")
_META = re.compile(
    r"[•·]?(索引号|发文机关|发文机构|文号|发文字号|成文日期|发布日期|标题|主题分类|有效性|来源|公开方式)[:：](.*)"
)
_ISSUES = re.compile(
    r"(?:印发|转发|发布|公布|批转|颁布|下发)(?:关于)?(.{4,80}?)的(?:通知|公告|通告|决定|令)(?:\(.+\))?$"
)
_NOW_ISSUED = re.compile(
    r"现将?《([^》]{4,80})》[^。]{0,30}(?:印发|转发|发布|公布|下发)|《([^》]{4,80})》[^。]{0,60}现(?:予以?|将其)?(?:印发|公布|发布)"
)
_EDITION = re.compile(r"\((?:试行|暂行|修订.{0,4}|征求意见稿|\d{4}.{0,10}年.{0,3})\)")
_ATTACHMENT = re.compile(r"附(?:件|表|录|图)(?:\d{1,2}|[一二三四五六七八九十]{1,3})?")


class Title(NamedTuple):
    """A title and the places of the lines that it takes."""

    text: str
    places: tuple[int, ...]


class Numbered(NamedTuple):
    """The number of a document as readers write it, and who issued it, if the number says that."""

    number: str
    issuer: str


def document_number(line: str, following: str = "") -> Numbered | None:
    """The number that a line is: 示例府办发［2026］ 9 号 → 示例府办发〔2026〕9号, 示例市人民政府令第9号; else None.

    An order's number may stand on the line that follows: 示例市人民政府令 / 第9号.
    """
    plain = normalise(line[:120])
    if match := _NUMBER.fullmatch(plain):
        year = _YEAR_IN_BRACKETS.fullmatch(match.group(2))
        if year:
            return Numbered(f"{match.group(1)}〔{year.group(1)}〕{match.group(3)}号", "")
        return Numbered(full_width(line), "")
    if announced := _ANNOUNCED.fullmatch(plain):
        return Numbered(f"{announced.group(1)}年第{announced.group(2)}号", "")
    if _ORDER_HEAD.fullmatch(plain):
        plain += normalise(following[:20])
    order = _ORDER.fullmatch(plain) or (_ORDER_IN_REMARK.search(plain) if plain.startswith("(") else None)
    if order:
        return Numbered(f"{order.group(1)}令第{order.group(2)}号", order.group(1))
    return None


def metadata(line: str) -> tuple[str, str] | None:
    """Key and value of a line such as 发文机关：某市政府 of a web page; else None."""
    match = _META.match(normalise(line))
    return (match.group(1), match.group(2)) if match else None


def titles(lines: list[Line]) -> list[Title]:
    """The titles among the lines, in order; one that is broken takes several lines."""
    names = _issued_names(lines)
    found: list[Title] = []
    at = 0
    while at < len(lines):
        places = _pieces(lines, at, names)
        text = _text(lines, places)
        if not (lines[at].label or lines[at].row) and (_is_title(text) or _plain(text) in names):
            found.append(Title(text, places))
        at = places[-1] + 1
    return found


def _text(lines: list[Line], places: tuple[int, ...]) -> str:
    return "".join(lines[place].text for place in places)


def _is_title(text: str) -> bool:
    plain = normalise(text[:300])
    if len(plain) < SHORTEST_TITLE or plain[0] in "•·>" or _MARKS.search(text):
        return False
    return bool(_TITLE_END.search(plain))


def _pieces(lines: list[Line], at: int, names: set[str]) -> tuple[int, ...]:
    """The places of a title that begins at `at` and is broken; else `at` alone."""
    first = lines[at].text
    if not _may_be_title(lines[at]):
        return (at,)
    following = lines[at + 1].text if at + 1 < len(lines) else ""
    broken = "关于" in first or (following.startswith("关于") and bool(_ISSUER_END.search(first)))
    whole: tuple[int, ...] = (at,) if _is_title(first) else ()
    for place in range(at + 1, min(at + MOST_PIECES, len(lines))):
        far = lines[place].at - lines[place - 1].at > WIDEST_TITLE_GAP
        if far or not _may_be_title(lines[place]):
            break
        places = tuple(range(at, place + 1))
        edition = whole == places[:-1] and _EDITION.fullmatch(normalise(lines[place].text))
        named = _plain(_text(lines, places)) in names and _plain(_text(lines, places[:-1])) not in names
        if edition or named or (broken and not whole and _is_title(_text(lines, places))):
            whole = places
    return whole or (at,)


def _may_be_title(line: Line) -> bool:
    """Short and without the marks of a sentence, a label, a number or a date."""
    text = line.text
    if len(text) > 2 * LONGEST_PIECE or line.label or line.row or _MARKS.search(text):
        return False
    return not (_DATED.search(normalise(text)) or document_number(text) or metadata(text))


def issued_at(lines: list[Line]) -> int | None:
    """The place of the title of the document that a notice issues, where the notice has items of its own.

    That title is named in the notice's (关于印发某某办法的通知) or in its text (现将《某某办法》印发), or is much like
    the name and follows a line 附件.
    """
    first = next((at for at, line in enumerate(lines) if line.label), len(lines))
    names = _issued_names(lines[:first])
    if not names or len({_plain(each.text) for each in titles(lines[:first])}) > 1:
        return None
    for at in range(first, len(lines)):
        places = _pieces(lines, at, names)
        text = _text(lines, places)
        if len(text) > 2 * LONGEST_PIECE or lines[at].label or _MARKS.search(text):
            continue
        attached = bool(_ATTACHMENT.fullmatch(normalise(lines[at - 1].text[:20])))
        alike = attached and _is_title(text) and any(_alike(_plain(text), name) for name in names)
        if _plain(text) in names or alike:
            return at if any(line.label for line in lines[places[-1] + 1 :]) else None
    return None


def _issued_names(lines: list[Line]) -> set[str]:
    """What the documents are called that a notice issues; 甲办法和乙细则 are two."""
    found: set[str] = set()
    for at in range(len(lines)):
        plain = normalise(_text(lines, _pieces(lines, at, set()))[:400])
        for match in (*_ISSUES.finditer(plain), *_NOW_ISSUED.finditer(plain)):
            name = next(filter(None, match.groups()))
            found |= {
                _plain(each)
                for each in (name, *re.split("》?[和、及]《?", name))
                if len(each) >= SHORTEST_TITLE
            }
    return found


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() > 0.6


def _plain(title: str) -> str:
    """A title without marks around it and without （试行）."""
    plain = normalise(title[:300])
    return re.sub(r"[《》“”\"]", "", re.sub(rf"{_EDITION.pattern}$", "", plain))
