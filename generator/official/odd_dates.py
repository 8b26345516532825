"""Odd dates, document numbers and issuers: impossible ones, and those that contradict each other."""

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from datetime import date

from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.official.validity import validity
from generator.text.numerals import NUMERAL, value

_N = rf"(\d{{1,2}}|[{NUMERAL}]{{1,3}})"
_DAY = re.compile(rf"(?:(\d{{4}})\s*年)?(?<![\d{NUMERAL}.])\s*{_N}\s*月\s*{_N}\s*日")
_MONTH = re.compile(r"(\d{4})年(\d{1,2})月(?!\d)")
_LEAP_YEAR = 2000
_WHOLE = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_PART = r"(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?"
_SPAN = re.compile(
    rf"(?:[自从]|有效期){_PART}(?:起|开始)?[，,]?(?:施行|实施|执行)?[，,]?(?:有效期)?[至到]{_PART}"
)
_YEARS = re.compile(r"(?<!\d)((?:19|20)\d{2})[-—–~至]{1,2}((?:19|20)\d{2})年")
_ON_PAGE = re.compile(r"(成文|发布)(?:日期|时间)\s*[:：]\s*(\d{4})[-年/.](\d{1,2})[-月/.](\d{1,2})")
BROKEN_NUMBER = re.compile(
    r"[\u4e00-\u9fff]{1,12}[发函办规字文政令](?:"
    r"(?P<right>[〔\[【（(［]\d{5,8}号)|(?P<left>\d{4}[〕\]】）)］]\d{1,4}号)|"
    r"[〔\[【（(［](?P<year>\d{1,3}|\d{5,8})[〕\]】）)］]\d{1,4}号|"
    r"(?P<kinds>〔\d{4}[\]】）)］]\d{1,4}号|[\[【（(［]\d{4}〕\d{1,4}号))"
)
_WRONG = {"right": "少了右括号", "left": "少了左括号", "year": "年份不是四位数", "kinds": "两边的括号不一样"}
_SHAPE = re.compile(r"([\u4e00-\u9fff]+)[〔\[【（(［](\d{4})[〕\]】）)］](第?)(0?)\d+号")
_OFFICE = re.compile("办(?:公[厅室])?$")
_BODY = re.compile(r"[\u4e00-\u9fff]{2,20}(?:政府|办公[厅室]|委员会|[厅局委办])")
_EARLIEST_YEARS = 2  # rules that hold from earlier in the same or the last year are usual


def dates(lines: Sequence[Line], official: OfficialText, issued_on: date | None) -> Iterator[Oddity]:
    """Yield what is odd in dates, document numbers, issuers."""
    for line in lines:
        yield from _impossible(line)
        yield from _backwards(line)
        for match in BROKEN_NUMBER.finditer(line.text):
            yield Oddity(
                line.number, match.group(), f"文号“{match.group()}”{_WRONG[match.lastgroup or '']}。"
            )
    yield from _number(lines, official)
    yield from _in_force(lines, official, issued_on)
    yield from _signature(lines, official)


def _figure(text: str) -> int:
    return int(text) if text.isdigit() else value(text) or 1


def _impossible(line: Line) -> Iterator[Oddity]:
    """2月30日, 13月; 2月29日 in a year that has none."""
    for match in _DAY.finditer(line.text):
        year, month, day = match.groups()
        known = 1 <= _figure(month) <= 12
        most = monthrange(int(year or _LEAP_YEAR) or _LEAP_YEAR, _figure(month))[1] if known else 0
        if not 1 <= _figure(day) <= most:
            yield Oddity(line.number, match.group(), f"没有“{match.group()}”这一天。")
    for match in _MONTH.finditer(line.text):
        if not 1 <= int(match.group(2)) <= 12:
            yield Oddity(line.number, match.group(), f"没有“{match.group()}”这个月。")


def _backwards(line: Line) -> Iterator[Oddity]:
    """A span that ends before it starts; compared by what both of its ends say."""
    for match in (*_SPAN.finditer(line.text), *_YEARS.finditer(line.text)):
        parts = [int(each) if each else 0 for each in match.groups()]
        first, last = parts[: len(parts) // 2], parts[len(parts) // 2 :]
        both = [(a, b) for a, b in zip(first, last, strict=True) if a and b]
        if tuple(b for _, b in both) < tuple(a for a, _ in both):
            yield Oddity(line.number, match.group(), f"“{match.group()}”，止的日子比起的日子早。")


def _number(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """The document's own number: no 第 in it, no 0 before it (GB/T 9704-2012)."""
    own = {official.number, official.metadata.get("文号"), official.metadata.get("发文字号")}
    for line in lines:
        match = _SHAPE.search(line.text)
        if match and match.group() in own and (match.group(3) or match.group(4)):
            yield Oddity(
                line.number, match.group(), f"文号“{match.group()}”的序号不该写“第”，也不该用0开头。"
            )


def _in_force(lines: Sequence[Line], official: OfficialText, issued_on: date | None) -> Iterator[Oddity]:
    """In force years before it was issued, or not in force any more when it was."""
    found = validity(official, issued_on)
    if found is None or issued_on is None:
        return
    for day, wrong, says in (
        (found.first, found.first and issued_on.year - found.first.year >= _EARLIEST_YEARS, "开始施行"),
        (found.last, found.last and found.last < issued_on, "有效期就到了"),
    ):
        if day and wrong:
            line, words = _where(lines, day)
            message = f"{_day(day)}{says}，比成文日期{_day(issued_on)}还早。"
            yield Oddity(line, words, message)


def _where(lines: Sequence[Line], day: date) -> tuple[int, str]:
    for line in lines:
        for match in _WHOLE.finditer(line.text):
            if tuple(map(int, match.groups())) == (day.year, day.month, day.day):
                return line.number, match.group()
    return 0, ""


def _day(day: date) -> str:
    return f"{day.year}年{day.month}月{day.day}日"


def _signature(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """The first signature and date against what the web page says of the document that it shows."""
    at = next((at for at, each in enumerate(lines) if _WHOLE.fullmatch(each.text)), None)
    if at is None:
        return
    dated, signed = lines[at], lines[at - 1].text if at else ""
    if not (_BODY.fullmatch(signed) or signed.endswith("。")):  # a date of the web page
        return
    match = _WHOLE.fullmatch(dated.text)
    day = tuple(map(int, match.groups())) if match else ()
    differing = [
        f"{kind}日期是{year}年{int(month)}月{int(number)}日"
        for line in lines[:at]
        for kind, year, month, number in _ON_PAGE.findall(line.text)
        if (kind == "成文" and (int(year), int(month), int(number)) != day)
        or (kind == "发布" and (int(year), int(month), int(number)) < day)
    ]
    if differing:
        yield Oddity(
            dated.number, dated.text, f"落款是{dated.text}，网页写的{'、'.join(differing)}，对不上。"
        )
    yield from _issuer(lines[:at], official, signed)


def _issuer(lines: Sequence[Line], official: OfficialText, signed: str) -> Iterator[Oddity]:
    """An office in one place, its government in the two others."""
    issuer = official.metadata.get("发文机关") or official.metadata.get("发文机构") or ""
    own = official.metadata.get("文号") or official.metadata.get("发文字号") or ""
    match = _SHAPE.match(own)
    if not (match and all("政府" in each and _BODY.fullmatch(each) for each in (signed, issuer))):
        return
    code = match.group(1)
    by_office = [bool(_OFFICE.search(issuer)), "办" in code, bool(_OFFICE.search(signed))]
    if by_office in ([True, False, False], [False, True, True]):
        line = next((each for each in lines if re.search("发文机[关构]", each.text)), Line(0, ""))
        words = re.sub(r"^[•·]\s*", "", line.text)
        message = f"发文机关写的是“{issuer}”，文号用的是“{code}”，落款是“{signed}”，对不上。"
        yield Oddity(line.number, words, message)
