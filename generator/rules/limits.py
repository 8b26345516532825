"""F: is every “不”, every limit and every condition of the original still there?"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.model import Finding, Site
from generator.rules.conditions import CONDITIONS, entries
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, quoted, said, stated
from generator.text.characters import excerpt, normalise


class Negation(NamedTuple):
    """A “no” of the original, the plain words for it, and the thing that it denies."""

    official: str
    plain: str
    thing: str


NEGATIONS = [
    Negation("不得", "不得|不能|不许|不准|不可以", "盲目"),
    Negation("严禁|禁止", "严禁|禁止|不许|不准|不能", "违规"),
    Negation("杜绝", "杜绝|不许|不准|不再|不能", "摊派"),
    Negation("取消", "取消|不要|不再|不用|免", "反担保(?!的办)"),
    Negation("免反担保", "不用|不要|免|不再", "反担保"),
    Negation("不收", "不收|免", "过头"),
    Negation("免收", "不收|不要|免", "再担保费"),
    Negation("不裁员", "不裁员|不裁人|没有裁|没裁", "裁员(?!率|安置|时)"),
    Negation("少裁员", "少裁员|少裁人|裁得少", "裁员(?!率|安置|时)"),
    Negation("断贷", "不接着|不再|停", "断贷"),
    Negation("不发生", "不发生|不出现|不出", "发生"),
    Negation("不跑", "不跑|不用跑", "跑(?!运输)"),
    Negation("不实", "不实|不踏实|虚", "作风"),
    Negation("不力", "不力|不出力|没做好", "办事|工作"),
    Negation("效果不好", "效果不好|效果差", "效果"),
    Negation("无法", "没法|无法|不能|没办法", "照常|照做"),
    Negation("只能", "只能|只可以|最多", "一种|一项"),
    Negation("全覆盖", "全|都|不漏|每", "一个(?=不?漏)"),
    Negation("减免", "减|免|不收|少收|少交", "租金|收企业"),
    Negation("所有", "所有|不限|全部|都", "限"),
    Negation("减半", "减半|一半", "再担保费"),
]
DENIALS = re.compile("不|没|未|无|免|禁|杜绝|少|别|防|取消|减|只|停|^说的是")

# Other limits; the plain words of which one must be in sight.
LIMITS = {
    "阶段性": "一段时间|阶段性",
    "区域性儿童": "区域",
    "合理": "合理",
    "重点": "重点",
    "优质": "优质|好",
    "返乡": "返乡|回乡|回来|家乡",
    "中的一项": "一种|一项|其中一",
    "上年度": "上年度|上一年|去年|前一年",
    "一次性": "一次性|只给一次",
    "有序": "有序|一步步",
    "逐步": "逐步|一步步|慢慢",
    "稳妥": "稳妥|稳",
    "妥善": "妥善|好好|处理好",
    "部分国有": "一部分|部分",
    "职工基本养老": "职工.{0,6}养老",
    "面临": "困难",
    "坚持不裁": "坚持|一直",
    "统筹地": "当地|统筹地",
    "月人均|月均": "每月|月",
    "每月": "每月",
    "优先": "优先|先",
    "骨干": "骨干",
    "国内": "国内",
    "专精特新": "专精特新",
    "困境": "困境|难处|困难",
    "贫困地区": "贫困地区",
    "扶贫功能": "扶贫",
    "城镇": "城镇|城里|城市",
    "城乡": "城乡|城市和农村|城里和农村|低保|抚恤",
    "民营": "民营|民企",
    "一定运营": "些|一定",
    "视情": "看情况|视情",
    "所有": "所有|不限|全部|都",
    "按省要求|按照国家": "按",
    "最低价": "最低",
    "免费": "免费|不收钱|不要钱",
    "外商": "外商|外资",
    "用于支持": "用来|用它|用于|用在",
}
_IN_BRACKETS = re.compile("（[^）]*）")
# “6个月只用来算钱，是退6个月”: where a clause begins with “是”, a “不” was lost.
_BARE = re.compile("，(是(?!不是|哪|什么|多少|谁|否|因为|为)[^，。；]*)")


@rule(
    "F112",
    why="丢一个“不”字，意思就反了。",
    bad="says: 符合条件的企业裁员，退回上年度失业保险费的50%。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
)
def negation_lost(site: Site) -> Iterator[Finding]:
    """原文的“不得”“取消”“不收”这类话，写丢了或写反了。"""
    for provision in site.provisions:
        says = normalise(stated(provision.says))
        for keys, text in said(provision):
            for clause in _BARE.findall(stated(text)):
                yield Finding(provision.place(*keys), f"“{excerpt(clause)}”前面像是丢了“不”字。")
        for negation in _negations(quoted(provision)):
            if not re.search(negation.plain, says):
                message = f"原文有“{negation.official}”，这里没有说出来。"
                hint = f"可以写“{negation.plain.split('|')[0]}”。"
                yield Finding(provision.place("says"), message, hint)
                continue
            for keys, text in said(provision):
                for clause in re.split("[，。；：、或]", _IN_BRACKETS.sub("", stated(text))):
                    if re.search(negation.thing, clause) and not DENIALS.search(clause):
                        message = f"原文是“{negation.official}”，“{excerpt(clause)}”好像说反了。"
                        yield Finding(provision.place(*keys), message, "请看看是不是丢了“不”字。")


@lru_cache(maxsize=4096)
def _negations(official: str) -> tuple[Negation, ...]:
    """The entries of the table that official words call for, with the very words in them."""
    found = ((re.search(each.official, official), each) for each in NEGATIONS)
    return tuple(each._replace(official=match.group()) for match, each in found if match)


@rule(
    "F113",
    why="丢了限制，读者会以为人人都有、天天都有。",
    bad="says: 符合条件的企业不裁员或少裁员，退回失业保险费的50%。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
)
def limit_lost(site: Site) -> Iterator[Finding]:
    """引文里的限制（符合条件、疫情期间、上年度……），读者看不到。"""
    for provision in site.provisions:
        conditions = [each.says for each in provision.conditions]
        sight = normalise("。".join([provision.title, stated(provision.says), *conditions]))
        for limit, plain in _limits(all_quoted(provision)):
            if not re.search(plain, sight):
                message = f"引文里有限制“{limit}”，这里没有说出来。"
                yield Finding(provision.place("says"), message, "请写进 says 或 conditions。")


@lru_cache(maxsize=4096)
def _limits(official: str) -> tuple[tuple[str, str], ...]:
    """The limits in official words, each with the plain words of which one must be said."""
    return entries({**CONDITIONS, **LIMITS}, official)
