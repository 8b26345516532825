"""What comes first, how far it has to have come, and what has to be so before."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, exchanged, found, mutator

by_words(
    "先后对换",
    (r"先([^，。]{2,10})，?再([^，。]{2,10})(?=，|。|$)", r"先\2，再\1"),
    (r"(?<=[，。])先(?![行后])", "最后"),
    ("之前|以前", "以后"),
    ("之后|以后", "以前"),
    (r"(?<=[\u4e00-\u9fff])后(?=，|再|才|的|还)(?<!以后)(?<!之后)(?<!然后)(?<!最后)", "前"),
    (r"(?<=[请日满算])前(?=[\u4e00-\u9fff]|。|，)", "后"),
    ("先行", "事后"),
)
by_words(
    "办成了写成申请了",
    ("获评|获批|获得|得到(?=[国省市]|认定)", "申报"),
    ("(?:被|经)?认定(?=为|符合|后)", "申请认定"),
    ("通过(?=，|的|。|备案|审)", "报送"),
    ("(?<!不)(?<!不予)批准(?=以后|给|救助|后)", "申请"),
    ("列入|纳入|进了|入选", "申报"),
    ("(?:首次|第一次)?完成(?=[^，。]{2,})", "开始"),
    ("得奖|获奖|得了奖", "参赛"),
    ("建成", "开工"),
)
by_words(
    "要写成不用",
    (r"^(?:要|须|得)(?![求素])", "不用"),
    (r"(?<=，)(?:要|须)(?=是|在|有|先|经|交|符合|满|当)", "不用"),
    ("(?<=[\u4e00-\u9fff])要(?=交|带|先|经|报|出示|签|如实|公示)", "不用"),
    ("经过(?=评选|审|认定)", "不经过"),
)


@mutator("有条件写成没条件")
def condition_void(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """“有……的，给……” becomes “不管有没有……，都给……”."""
    for match in found("(?:^|(?<=[，。]))([^，。“]{3,16})的，", it["says"]):
        start, end = match.span()
        yield it | {"says": f"{it['says'][:start]}不管是不是{match[1]}，都一样，{it['says'][end:]}"}
    yield from exchanged(
        it,
        ("(?:要)?符合(?:规定|这些)?条件的?(?!但)", "不管符不符合条件"),
        ("看[^，。]{2,10}(?=。|，)", "什么也不看"),
    )
    for at, condition in enumerate(it.get("conditions", ())):
        says = condition["says"]
        if re.match("(?:要|须|得|在|通过|属于|符合|经)(?!求)", says) and "没有写" not in says:
            conditions = [*it["conditions"]]
            conditions[at] = condition | {"says": f"不一定要{re.sub('^(?:要|须|得)', '', says)}"}
            yield it | {"conditions": conditions}
