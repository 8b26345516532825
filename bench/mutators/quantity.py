"""One for all, each for the total, only for also."""

from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, changed, mutator

by_words(
    "总数写成每个",
    ("总共|一共|合计|总计|累计|加起来", "每次"),
    ("(?<=[，。])全市(?=[^，。]{0,8}\\d)", "每个县"),
    ("总(?=面积|额|数|量)", "每处"),
)
by_words(
    "每个写成总共",
    ("每(?:个|家|人|户|项|次|场|单|件)(?!总|合|累)(?=[^，。]{0,10}(?:最高|最多|不超过|\\d))", "总共"),
    ("单场|单次|单个", "总共"),
    ("各自|分别", "合起来"),
    ("人均", "一家总共"),
)
by_words(
    "按什么给写错",
    ("每家(?!每|一人|企业|公司)", "每人"),
    ("每人(?!每)", "每户"),
    ("每户", "每人"),
    ("每个(?=项目|算法|平台)", "每家企业的"),
    ("人均", "户均"),
    ("单场", "单人"),
)
by_words(
    "一部分写成全部",
    ("一部分|部分(?!门)|有的|有些|(?<![多少快好更])一些|一批(?=[一-鿿]{2,})", "全部"),
    ("多数", "全部"),
)
by_words(
    "全部写成一部分",
    ("(?<=[\u4e00-\u9fff])都(?![不没市能])", "有的"),
    ("全部|所有|各级|各项|各类|全面", "部分"),
    ("全市", "部分县"),
    ("整个", "半个"),
)
by_words(
    "“只”写成“不只”",
    ("只(?=能|给|有|写|算|在|选|限|奖|补|看|管|是|说)", "不只"),
    ("(?<![不只])仅(?!仅)", "不仅"),
    ("才(?=算|能|叫|给|有|可以)", "都"),
)
by_words(
    "一样写成两样",
    ("(?<![唯第进])一种", "两种"),
    ("(?<!第)一项(?!目)", "两项"),
    ("一半", "全部"),
    ("两种", "三种"),
    ("两样", "三样"),
    ("一笔", "几笔"),
    ("(?<![第再])一次(?!性)", "几次"),
    ("1倍", "2倍"),
)


@mutator("记录的“每”写错")
def recorded_per(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """The record counts it for another unit: each person, each year, in all."""
    for at, amount in enumerate(it.get("amounts", ())):
        if old := amount.get("per"):
            others = [
                each for each in ("每人", "每家每年", "每月", "每个项目", "累计", "一次性") if each not in old
            ]
            yield changed(it, ("amounts", at, "per"), chance.choice(others))
        elif amount["unit"] in ("元", "万元"):
            yield changed(it, ("amounts", at, "per"), chance.choice(["每人每月", "每天"]))
