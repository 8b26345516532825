"""Figures and dates: another one of the same text, a digit too many or too few, another unit."""

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from bench.mutators.base import (
    Source,
    Statement,
    by_words,
    changed,
    exchanged,
    found,
    mutator,
    quoted,
    reworded,
    told,
    without,
)

_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)(%|万元|亿元|元|个工作日|个月|天|倍|岁|人|家|个|平方米|分钟)")


def amounts_elsewhere(it: Statement, source: Source) -> dict[str, list[str]]:
    """{unit: numbers of the text that this statement has nothing to do with}."""
    own = quoted(it) + told(it)
    others: dict[str, list[str]] = {}
    for number, unit in sorted(set(_AMOUNT.findall(source.text))):
        if number not in re.findall(r"\d+(?:\.\d+)?", own):
            others.setdefault(unit, []).append(number)
    return others


@mutator("换成文中别处的数字")
def number_from_elsewhere(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A number of the same unit from another place of the text, in the words."""
    others = amounts_elsewhere(it, source)
    for number, unit in sorted(set(_AMOUNT.findall(told(it)))):
        if unit in others:
            other = chance.choice(others[unit])
            yield from exchanged(it, (rf"(?<![\d.]){re.escape(number)}(?={unit})", other))


@mutator("数字连记录一起换")
def recorded_number_from_elsewhere(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The same in the words and in the record alike."""
    others = amounts_elsewhere(it, source)
    for at, amount in enumerate(it.get("amounts", ())):
        value, unit = amount["value"], amount["unit"]
        other = chance.choice(others.get(unit) or [str(2 * float(value)).removesuffix(".0")])
        pattern = rf"(?<![\d.]){re.escape(value)}(?={re.escape(unit)})"
        yield reworded(
            changed(it, ("amounts", at, "value"), other), lambda text, p=pattern, o=other: re.sub(p, o, text)
        )


@mutator("多一位、少一位")
def digit_more_or_less(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A zero too many or too few, or one digit mistyped."""
    for number, unit in sorted(set(_AMOUNT.findall(told(it)))):
        typos = [f"{number}0"]
        if len(number) > 1:
            typos += [number[:-1], number[1:] if number[1] != "0" else f"{number[0]}5{number[2:]}"]
        at = chance.randrange(len(number))
        if number[at] != ".":
            digit = chance.choice([each for each in "123456789" if each != number[at]])
            typos.append(number[:at] + digit + number[at + 1 :])
        for typo in typos:
            if typo.rstrip(".") and float(typo.rstrip(".")) != float(number):
                yield from exchanged(it, (rf"(?<![\d.]){re.escape(number)}(?={unit})", typo.rstrip(".")))


@mutator("记录的数字写错")
def recorded_number_alone(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The record has another number than the words."""
    others = amounts_elsewhere(it, source)
    for at, amount in enumerate(it.get("amounts", ())):
        for other in [f"{amount['value']}0", *others.get(amount["unit"], ())[:1]]:
            yield changed(it, ("amounts", at, "value"), other)


by_words(
    "单位写错",
    (r"(?<=\d)万元", "元"),
    (r"(?<=\d)亿元", "万元"),
    (r"(?<=\d)元", "万元"),
    (r"(?<=\d)个工作日", "个月"),
    (r"(?<=\d)个月", "年"),
    (r"(?<=\d)%", "倍"),
    (r"(?<=\d)平方米", "亩"),
    (r"(?<=\d)万(?!元|平|人|户)", "亿"),
    (r"(?<=\d)倍", "%"),
    (r"(?<=\d)天", "个月"),
    (r"(?<=\d)小时", "天"),
    (r"(?<=\d)分钟", "小时"),
)


@mutator("记录的单位写错")
def recorded_unit(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record has another unit than the words."""
    other = {
        "元": "万元",
        "万元": "元",
        "亿元": "万元",
        "%": "倍",
        "个月": "年",
        "个工作日": "个月",
        "倍": "%",
        "天": "个月",
    }
    for at, amount in enumerate(it.get("amounts", ())):
        if amount["unit"] in other:
            yield changed(it, ("amounts", at, "unit"), other[amount["unit"]])


@mutator("两档数字对换")
def tiers_swapped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """Two amounts of the same unit change places in a text."""
    for key in ("title", "says"):
        numbers = found(_AMOUNT.pattern, it[key])
        for one, two in pairwise(numbers):
            if one[2] == two[2] and one[1] != two[1]:
                text = it[key]
                between = text[one.end(1) : two.start(1)]
                yield it | {key: f"{text[: one.start(1)]}{two[1]}{between}{one[1]}{text[two.end(1) :]}"}


@mutator("改一个日期")
def date_changed(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A day, a month or a year in the words is another one."""
    for pattern, least, most in ((r"(?<=年)\d+(?=月)", 1, 12), (r"(?<=月)\d+(?=日)", 1, 28)):
        for old in sorted({match.group() for match in found(pattern, told(it).replace("\n", "。"))}):
            new = chance.choice([str(each) for each in range(least, most + 1) if str(each) != old])
            yield from exchanged(it, (pattern.replace(r"\d+", old), new))
    for year in sorted({match.group() for match in found(r"20\d\d(?=年|届)", told(it).replace("\n", "。"))}):
        yield from exchanged(it, (rf"{year}(?=年|届)", str(int(year) + chance.choice([-1, 1, 2]))))


@mutator("日期连记录一起改")
def date_changed_everywhere(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """An end is put off, a beginning moved: in the record alone, or in all words too."""
    for key in ("until", "from", "year", "cohort"):
        old = it.get("time", {}).get(key, "")
        year = old[:4]
        if year.isdigit():
            new = str(int(year) + chance.choice([1, 2, 5]))
            moved = changed(it, ("time", key), old.replace(year, new))
            yield moved
            yield reworded(moved, lambda text, y=year, n=new: text.replace(y, n))


@mutator("丢掉时间")
def time_dropped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record of time goes, and with it all words that tell it."""
    if "time" in it:
        dates = r"(?:写?到|从)?20\d\d年(?:\d+月(?:\d+日)?)?(?:为止|以前|前|起|止)?"
        yield without(it, "time")
        words = reworded(it, lambda text: re.sub(dates, "", text))
        if words["title"] and words["says"] != it["says"]:
            yield without(words, "time")
