"""What may be becomes what is, what must be becomes what may be; plans become facts."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_dropping, by_words, exchanged, mutator, reworded

_MAY = "可以|可能(?!性)|有可能|能不能由[^，。]*"


@mutator("“可以”写成“一定”")
def may_to_will(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """What an office may do becomes what it does."""
    if it["force"] == "may":
        for instead in ("一定", "都", ""):
            new = reworded(it, lambda text, n=instead: re.sub(_MAY, n, text))
            yield new
            yield from exchanged(it, (_MAY, instead))


@mutator("“可以”的力度改成写明")
def may_recorded_as_stated(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The same in the record, with the verb that the “may” governs as its word; in the words too."""
    if it["force"] == "may":
        verb = re.search(r"可(?:以|予以|给予)?([\u4e00-\u9fff]{2})", "".join(it["quotes"]))
        word = verb[1] if verb else it["force_word"]
        record = it | {"force": "stated", "force_word": word}
        yield record
        yield reworded(record, lambda text: re.sub(_MAY, "", text))


by_words(
    "鼓励写成必须",
    ("(?<!不)(?:鼓励和支持|鼓励和引导|鼓励|引导)", "要求"),
    ("(?<!不)支持(?=[^，。]{2,})", "要求"),
    ("鼓励([^，。]{2,12}?)(?=给|投|参与|去|用|办)", r"\1必须"),
)
by_words(
    "必须写成可以",
    ("必须|应当|应该|务必|须", "可以"),
    (r"(?<![不需只主就想还重必])要(?![求素是么不件])", "可以"),
    ("文件要求", "文件允许"),
    ("不得|不能|不许|不准", "可以不"),
)
by_words(
    "目标写成事实",
    ("(?:努力)?目标是", "已经做到"),
    ("努力目标：", ""),
    ("争取|力争|努力(?!目标)", "已经"),
)
by_words(
    "试着做写成全面做",
    ("(?:文件)?(?:要)?探索", "一律"),
    ("试点|试行|(?<!首)先试", "全面推行"),
    ("逐步|一步步|有序", "马上"),
    ("适当|适度", "大幅"),
)
by_words(
    "看情况写成一律",
    ("(?:看|按|根据)(?:实际)?情况", "一律"),
    ("视情况?|酌情", "一律"),
    ("由各地来?定|各地可以", "各地都要"),
    ("原则上|一般(?!企业|公共|性|债)", "一律"),
    ("有条件的(?=地方|县|村|单位)", "所有"),
)
by_words(
    "优先写成只给",
    ("优先(?!股)", "只"),
    ("重点(?=鼓励|支持|帮|给|投|招)", "只"),
    ("特别是|尤其是", "限于"),
)
by_dropping(
    "丢掉“优先”“原则上”",
    "优先(?!股)",
    "原则上",
    "(?<![性上下])一般(?=要|不|在|由)",
    "(?:要)?符合(?:条件|规定)(?!但)的?，?",
)
by_words(
    "计划写成已经做了",
    ("政府(?:要|打算)", "政府已经"),
    ("文件要求", "政府已经"),
    ("(?<=[^不需只主就想还重必])要(?=(?:建|办|设|开|招|发布|发放)[^，。]{2,})(?!发生)", "已经"),
    ("(?<![新])建(?=一个|好|成)", "已建"),
)
by_words(
    "新的和已有的对换",
    ("新建|新办|新设|新招|新增|新成立", "原有"),
    ("新(?=发生|进|加|来|出)", "老早"),
    ("另出|另定", "照用"),
    ("已经|已(?=[建被有由])", "将要"),
    ("现有|已有|原有", "新设"),
    ("(?<!政府|文件)继续", "重新"),
)
by_words(
    "开始写成停止",
    ("开展|开始|启动|开办|开设|举办|恢复", "停办"),
    ("设立|建立|成立|组建", "撤销"),
    ("取消|废止|撤销|停止|终止", "保留"),
    ("(?<=要|先)办(?=[“一一场])", "停办"),
    ("保住|留住|守住", "放弃"),
)


@mutator("记录的力度写错")
def recorded_force(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """The record names another force for the same word."""
    others = {"stated", "may", "encouraged", "planned", "goal"} - {it["force"]}
    yield it | {"force": chance.choice(sorted(others))}


@mutator("记录的作用写错")
def recorded_effect(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """The government's own affair is recorded as a benefit, a benefit as nobody's."""
    if it["effect"] in ("none", "limit", "duty"):
        yield it | {"effect": chance.choice(["receive", "apply"])}
    elif it["effect"] in ("receive", "apply"):
        yield it | {"effect": "none"}
