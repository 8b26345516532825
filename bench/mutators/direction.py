"""Up for down, in for out, giver for receiver."""

import re
from collections.abc import Iterator
from itertools import permutations
from random import Random

from bench.mutators.base import Source, Statement, by_words, exchanged_words, found, mutator, texts

_UP_DOWN = (
    ("提高", "降低"), ("增加", "减少"), ("扩大", "缩小"), ("放宽", "收紧"), ("延长", "缩短"), ("加大", "减小"),
    ("上调", "下调"), ("上涨", "下跌"), ("上升", "下降"), ("加快", "放慢"), ("加强", "减弱"), ("抬高", "放低"),
    ("快些", "慢些"), ("多起来", "少下去"), ("增长", "下滑"), ("扩", "压"), ("更多", "更少"), ("更好", "更差"),
)  # fmt: skip

by_words("往上写成往下", *_UP_DOWN, ("(?<=要)多(?=[办建派收给招开])", "少"), ("(?<=得)(更多|多些)", "更少"))
by_words(
    "往下写成往上",
    *((down, up) for up, down in _UP_DOWN if len(down) > 1),
    ("(?<!、)减免(?!、)", "加收"),
    ("减轻", "加重"),
    ("(?<!不)少(?=[收交跑花])", "多"),
    ("压缩|精简|简化", "增加"),
    ("收严|从严", "放松"),
    ("减(?=租|税|费)", "加"),
)
by_words(
    "进出、买卖、收付对换",
    ("(?<![购收])买(?!断|卖)", "卖"),
    ("(?<!买)卖(?!断)", "买"),
    ("出口", "进口"),
    ("进口", "出口"),
    ("(?<![取回征应不少多])收(?=购|费|租)", "付"),
    ("退(?=回|给|还|\\d)", "收"),
    ("(?<=[，。去来能可以要])领(?=[取到]?)(?!域|导|先|军|航)", "交"),
    ("(?<!一)线上(?!和?、?线下)", "线下"),
    ("(?<!线上)(?<!线上、)(?<!线上和)线下", "线上"),
    ("迁入|转入|调入", "迁出"),
    ("流出", "流入"),
    ("租给", "租用"),
    ("输入", "输出"),
    ("引进", "送出"),
)


@mutator("谁给谁对换")
def exchange_giver_and_receiver(it: Statement, source: Source, _chance: Random) -> Iterator[Statement]:
    """“A给B”, “A转给B”, “A变成B” with A and B exchanged."""
    words = {each for names in source.groups.values() for each in names if len(each) > 1}
    for _, text in texts(it):
        named = [each for each in words if each in text]
        here = sorted(each for each in named if not any(each != other and each in other for other in named))
        for one, two in permutations(here, 2):
            pattern = rf"{re.escape(one)}([^，。]{{0,6}}(?:给|向|转成|变成|委托|支付)){re.escape(two)}"
            for match in found(pattern, text):
                if one not in two and two not in one:
                    yield from exchanged_words(it, match.group(), f"{two}{match[1]}{one}")
