"""Untruths that a person reads and a program may not: invisible and look-alike characters, other figures."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, exchanged, mutator, told

_NUMBER = r"(?<![\d.年月])\d+(?=%|万元|亿元|元|个工作日|个月|天|岁|人|家)"
_INVISIBLE = ("\u200b", "\u2060", "\u00ad", "\ufeff")
_FULL = str.maketrans("0123456789", "０１２３４５６７８９")
_CIRCLED = str.maketrans("123456789", "①②③④⑤⑥⑦⑧⑨")
_CHINESE = {"1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六", "7": "七", "8": "八", "9": "九"}


def _numbers(it: Statement) -> list[str]:
    return sorted(set(re.findall(_NUMBER, told(it))))


@mutator("看不见的字藏假数")
def invisible_digit(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A zero too many, behind an invisible character: 50 reads 500."""
    for number in _numbers(it):
        yield from exchanged(it, (_NUMBER.replace(r"\d+", number), f"{number}{chance.choice(_INVISIBLE)}0"))


@mutator("形近的字母写假数")
def lookalike_digit(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A zero too many that is a letter, or a one too many."""
    for number in _numbers(it):
        letter = chance.choice(["O", "\u041e", "o"])
        yield from exchanged(it, (_NUMBER.replace(r"\d+", number), f"{number}{letter}"))
        yield from exchanged(it, (_NUMBER.replace(r"\d+", number), f"l{number}"))


@mutator("换一种数字写假数")
def other_figures(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """Another number in full-width, circled or Chinese figures."""
    for number in _numbers(it):
        digit = chance.choice([each for each in "23456789" if each != number[0]])
        other = digit + number[1:]
        spelt = [other.translate(_FULL), other.translate(_CIRCLED)]
        if len(other) <= 4 and set(other[1:]) <= {"0"}:
            spelt.append(_CHINESE[digit] + ("", "十", "百", "千")[len(other) - 1])
        for instead in spelt:
            yield from exchanged(it, (_NUMBER.replace(r"\d+", number), instead))


@mutator("倒写的数字")
def reversed_digits(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """Another number, written from right to left with a mark that turns it: 06 reads 60."""
    for number in _numbers(it):
        if len(number) > 1:
            other = chance.choice([each for each in "23456789" if each != number[0]]) + number[1:]
            yield from exchanged(it, (_NUMBER.replace(r"\d+", number), f"\u202e{other[::-1]}\u202c"))


@mutator("打包票的话里夹看不见的字")
def hidden_promise(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A promise in which an invisible or look-alike character stands."""
    mark = chance.choice(_INVISIBLE)
    promise = chance.choice(["您一定能领到。", "全部免费。", "保证发给您。", "一律都给。"])
    yield it | {"says": f"{it['says']}{promise[:2]}{mark}{promise[2:]}"}
    yield it | {"says": f"{it['says']}{mark.join(promise)}"}


@mutator("否定藏起来")
def hidden_negation(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """A “no” that the text does not have, or one struck through, with characters that are not seen."""
    mark = chance.choice(_INVISIBLE)
    yield from exchanged(it, ("可以(?!不)", f"不{mark}可以"), ("(?<!不)(支持|鼓励|优先)", rf"不{mark}\1"))
    yield from exchanged(it, ("(?<!是)不(?=得|能|收|予|用|再)", f"{mark}"))
