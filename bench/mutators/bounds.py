"""At most, at least, exactly: in the words and in the record."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, changed, exchanged, mutator

_UNIT = "%|个百分点|万元|亿元|元|万|个工作日|个月|个|天|日内|年|岁|人|家|倍|平方米|次|户|项|小时|分钟|公里"
_NUMBER = rf"\d[\d.,，]*(?:{_UNIT})"
_NEAR = r"(?=[^，。]{0,8}\d)"

by_words(
    "上限写成下限",
    (f"(?:最高|最多|至多|不超过|不高于|不多于|不得超过){_NEAR}", "至少"),
    (f"({_NUMBER})(?:以内|以下|及以下|之内)", r"\1以上"),
)
by_words(
    "下限写成上限",
    (f"(?:最低|最少|至少|不低于|不少于|不得低于){_NEAR}", "最多"),
    (f"({_NUMBER})(?:及?以上)", r"\1以下"),
    (f"(?<!不)(?<!不得)(?<!不能)超过(?={_NUMBER})", "不超过"),
)
by_words(
    "去掉上限、下限",
    (f"(?:最高|最多|至多|不超过|不高于|至少|最低|最少|不低于|不少于){_NEAR}", ""),
    (f"({_NUMBER})(?:以内|以下|以上)", r"\1"),
)
by_words(
    "封顶写成不封顶",
    (f"(?:最高|最多|不超过)[^，。0-9]{{0,6}}{_NUMBER}", "不封顶"),
    ("不封顶|没有上限", "要封顶"),
)
by_words(
    "够数写成差不多",
    (f"({_NUMBER})(?:及?以上)", r"将近\1"),
    (f"(?<!不)满({_NUMBER})", r"不满\1"),
    (f"(?:达到|达)(?={_NUMBER})", "接近"),
    (f"(?<!不)(?<!不得)(?<!不能)超过(?={_NUMBER})", "接近"),
    (f"({_NUMBER})(?:及?以下|以内)", r"\1左右"),
)


@mutator("定数写成限额")
def exact_to_bound(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """An exact amount is told as the most or the least."""
    for amount in it.get("amounts", ()):
        if amount.get("bound", "exact") == "exact" and amount["unit"] not in ("年", "个", "次", "届"):
            number = re.escape(f"{amount['value']}{amount['unit']}")
            for bound in ("最高", "至少"):
                yield from exchanged(it, (rf"(?<![\d.])({number})(?!以|左右|之)", rf"{bound}\1"))


@mutator("记录的上下限写错")
def recorded_bound(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record calls a limit the thing itself, or the other way round."""
    for at, amount in enumerate(it.get("amounts", ())):
        for bound in {"exact", "max", "min"} - {amount.get("bound", "exact")}:
            yield changed(it, ("amounts", at, "bound"), bound)
