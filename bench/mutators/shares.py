"""Per cent of what: the base of a share."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, changed, exchanged_words, found, mutator

_VERB = "退|不超过|最高|按|贴|补|给"
_BASE = rf"(?:回|不超过|是|按|贴补?|助|，|^)((?:(?!{_VERB})[^，。、\d]){{2,16}}?)的(?=\d+(?:\.\d+)?%)"
_OTHERS = ("年度营业收入", "合同金额", "注册资本", "当地最低工资")


def _bases(it: Statement, source: Source) -> list[str]:
    """What other shares of the text are taken of."""
    mine = "".join(each.get("of", "") for each in it.get("amounts", ()))
    others = {
        amount["of"]
        for each in source.statements
        for amount in each.get("amounts", ())
        if amount["unit"] == "%" and "of" in amount and len(amount["of"]) < 16
    }
    return sorted(each for each in others if each not in mine and not {*mine} >= {*each}) or [*_OTHERS]


@mutator("比例的底数写错")
def base_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """50 % of something else, in the words."""
    for key in ("title", "says"):
        for match in found(_BASE, it[key]):
            yield from exchanged_words(it, f"{match[1]}的", f"{chance.choice(_bases(it, source))}的")


@mutator("记录的底数写错")
def recorded_base_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """50 % of something else, in the record."""
    for at, amount in enumerate(it.get("amounts", ())):
        if amount["unit"] == "%" and "of" in amount:
            yield changed(it, ("amounts", at, "of"), chance.choice(_bases(it, source)))


@mutator("比例写成分数、说反")
def share_turned(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """50 % off becomes 50 % to pay; a share becomes what is left of it."""
    for match in found(r"(?<![\d.])(\d+)%", it["says"]):
        if 0 < int(match[1]) < 100 and int(match[1]) != 50:
            yield from exchanged_words(it, match.group(), f"{100 - int(match[1])}%")
        tenth = {"50": "三成", "100": "一半", "30": "一半", "20": "三成", "10": "两成"}.get(match[1])
        if tenth:
            yield it | {"says": re.sub(rf"(?<!\d){match[1]}%", tenth, it["says"])}
