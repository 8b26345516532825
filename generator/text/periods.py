"""From when, and until when? 自2026年3月1日起施行 is a start, 至2021年4月30日止 an end, 有效期5年 a length."""

import re
from datetime import date
from typing import NamedTuple

from generator.text.characters import normalise
from generator.text.numbers import Moment, figures_in, moments
from generator.text.numerals import NUMERAL, value

_STARTS_AFTER = re.compile(r"(?:之日)?(?:起|开始|以后|之后|后)")
_ENDS_BEFORE = re.compile(
    r"(?:至|到|截至|截止|截止到|截止至|截止日期[为:]?|有效期[至到]?|期限[至到为]?|延长[至到]|不晚于|止于)$"
)
_ENDS_AFTER = re.compile(r"(?:底|末)?(?:止|为止|截止|前|之前|以前|到期|失效|废止)")
_JOINS = re.compile("[、和与及]")
_UNTIL = re.compile(r"(?:至|-|—|–|~)(?=\d)")
_PREPOSITION = re.compile("^[自从到至在于]")
_IN_DOCUMENT = re.compile(r"(?:自|从)?(?:印发|发布|公布|发文|颁布|签发)之日起(?:施行|执行|实施|生效)")
_YEARS = re.compile(
    rf"(?:有效期限?|有效期间|试行期|施行期限|试行|执行期限?|有效时间)(?:为|是|暂定)?(\d+|[{NUMERAL}]+)年"
)


class Periods(NamedTuple):
    """What a text says of time: days on which something starts, on which it ends, and years it lasts.

    `from_issue`: it starts on the day on which the document was issued.
    """

    starts: tuple[date, ...]
    ends: tuple[date, ...]
    years: int | None
    from_issue: bool


def periods(text: str) -> Periods:
    """Read the starts and ends of `text`; a date that is neither is in neither."""
    plain = normalise(text)
    found = [(each, *_role(plain, each)) for each in moments(text)]
    match = _YEARS.search(plain)
    number = match.group(1) if match else ""
    return Periods(
        starts=tuple(each.first for each, starts, _ in found if starts),
        ends=tuple(each.last for each, _, ends in found if ends),
        years=(int(number) if number.isdigit() else value(number)) if match else None,
        from_issue=bool(_IN_DOCUMENT.search(plain)),
    )


def _role(plain: str, moment: Moment) -> tuple[bool, bool]:
    """Is it a start, is it an end? 自2020年起至2025年止 has one of each."""
    end = moment.at + len(moment.written)
    if plain.startswith("度", end):  # 调整至2013年度平均收入的70% ends nothing
        return bool(_STARTS_AFTER.match(plain, end + 1)), bool(_ENDS_AFTER.match(plain, end + 1))
    starts = bool(_STARTS_AFTER.match(plain, end))
    ends = bool(_ENDS_BEFORE.search(plain, 0, moment.at)) or bool(_ENDS_AFTER.match(plain, end))
    return starts, ends and not starts


def is_told_by(during: str, text: str) -> bool:
    """Does `text` tell the stretch of time `during`? Its words (疫情期间), or its figures and days (报名前1周)."""
    plain, there = (
        _UNTIL.sub("到", normalise(each)) for each in (_PREPOSITION.sub("", during.strip()), text)
    )
    figures, days = figures_in(plain), {each[:2] for each in moments(plain)}
    if not figures and not days:
        return _JOINS.sub("", plain) in _JOINS.sub("", there)  # 3月、9月; 3月和9月
    return figures <= figures_in(there) and days <= {each[:2] for each in moments(there)}
