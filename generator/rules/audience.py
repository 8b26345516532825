"""F: who gets it? The words of the original for people and bodies, and the ids of audiences.yml."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.model import Finding, Provision, Section, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, around, quoted, stated, without_names
from generator.text.characters import normalise

GOVERNMENT = "government"


class Group(NamedTuple):
    """An audience: how the original names it, how we do, and what shows that a matter concerns it."""

    official: str
    plain: str
    shown_by: str = "$^"


GROUPS = {
    "graduate": Group("高校毕业生|大学毕业生", "毕业生", "教师招聘|特岗|三支一扶"),
    "migrant-worker": Group("农民工", "农民工|打工", "返乡"),
    "small-business": Group(
        "小微企业|中小企业|中小微企业", "(小微|中小微|中小)企业|小企业", "企业|融资|税费|租金|降费|创业"
    ),
    "self-employed": Group("个体工商户", "个体|自己开店", "经营主体|创业"),
    "unemployed": Group("失业人员", "失业的人|失业人员|没工作", "失业保险金|社会保险待遇|招聘|就业"),
    "worker": Group("职工", "职工|员工|工人", "劳动|教师|待遇"),
    "low-income": Group(
        "困难群众|贫困群众|低保户|特困",
        "困难群众|贫困群众|低保户|特困",
        "低保|残疾|救助|低收入|价格|物价|致贫",
    ),
    "out-of-poverty": Group("建档立卡|贫困户|返贫", "贫困户|返贫|建档立卡|贫困劳动力", "贫困|扶贫|脱贫"),
    "veteran": Group("退役军人|退役大学生士兵", "退役军人|当过兵|退伍", "抚恤|招生优待"),
    "farmer": Group(
        "农民(?!工)|种粮大户|家庭农场", "农民(?!工)|种田|农户|种粮|种的人", "农(?!民工)|粮|耕地|猪|稻|菜|收购"
    ),
    "parent": Group("婴幼儿", "孩子|家长|小孩", "儿童|教育|托育|学位"),
    "elderly": Group("老年人|老人", "老人|老年", "养老|社会保险待遇"),
    "patient": Group("患者", "病人|患者|得了", "救治|医疗|医院|疾病"),
    "company": Group(
        "(?<!中小微)(?<!小微)(?<!中小)(?<!外贸)(?<!出口)(?<!投资)(?<!独资)企业|公司|(?<!责任)单位",
        "企业|公司|厂|单位",
        "市场主体|经营主体|社会资本|产业|税费|融资|租金|用工|品牌|降费|费率|稳岗返还|政策知晓",
    ),
    "exporter": Group("外贸企业|出口企业", "外贸企业|出口企业", "外贸|出口|贸易|保税"),
    "investor": Group("外商|社会资本", "外商|民间投资|来投资", "招商|投资|准入|验收|营商|飞地|引进"),
    "village-staff": Group("村\\(居\\)委会", "村（居）委会|村干部|社区干部", "基层|报刊"),
    "resident": Group(
        "居民(?!消费|基本)|(?<!贫困)(?<!困难)群众",
        "居民|每个人",
        "政务|办理|事项|消费|民生|全民|预约|跑|群体|技能|公共|环境|污染|小区",
    ),
    "organisation": Group(
        "银行|示范园区|委会",
        "银行|园区|创业基地|委会|担保机构",
        "担保|机构|基地|高校|医院|开发区|园区|产业集群|贷款",
    ),
}
# Firms of one kind stand for “企业”.
NARROWER = {"company": {"small-business", "exporter", "investor"}}


@rule(
    "F114",
    why="写给企业的钱说成职工的，读者会白跑一趟。",
    bad="for: [worker]",
    good="for: [company]",
)
def audience_differs(site: Site) -> Iterator[Finding]:
    """`for` 里的人群，引文没有写到；引文点了名的人群，没有写；说的和 `for` 不是同一个人群。"""
    for section in site.sections:
        for provision in section.provisions:
            yield from _unsupported(section, provision)
            yield from _left_out(provision)
            yield from _spoken_of(provision)


def _unsupported(section: Section, provision: Provision) -> Iterator[Finding]:
    """An audience of `for` that neither the quotes nor, if these name nobody, the text around them name."""
    concerned = _concerned(section, provision)
    for index, id_ in enumerate(provision.for_):
        if id_ in GROUPS and id_ not in concerned:
            message = f"引文没有写到“{id_}”。"
            yield Finding(provision.place("for", index), message, "原文写给谁就写谁；连带的写进 about。")


def _concerned(section: Section, provision: Provision) -> frozenset[str]:
    """The audiences that the quotes concern; if they concern nobody, those that the sentence names."""
    found = _concerned_by(quoted(provision)) or _concerned_by(all_quoted(provision))
    if not found and GOVERNMENT not in provision.for_:
        found = _named(around(section, provision)) or _concerned_by(_whole(section))
    return found | {"small-business"} if "company" in found else found  # “企业” may be a small one


@lru_cache(maxsize=4096)
def _named(official: str) -> frozenset[str]:
    """The audiences that official words name."""
    return frozenset(id_ for id_, group in GROUPS.items() if re.search(group.official, official))


@lru_cache(maxsize=4096)
def _concerned_by(official: str) -> frozenset[str]:
    """The audiences that official words name or let see."""
    shown = (id_ for id_, group in GROUPS.items() if re.search(group.shown_by, official))
    return _named(official) | frozenset(shown)


@lru_cache(maxsize=4096)
def _spoken(plain: str) -> frozenset[str]:
    """The audiences that plain words speak of."""
    return frozenset(id_ for id_, group in GROUPS.items() if re.search(group.plain, plain))


def _whole(section: Section) -> str:
    title = getattr(section, "title", "")
    return normalise(title + "".join(each.text for each in section.sentences))


def _left_out(provision: Provision) -> Iterator[Finding]:
    """An audience that the quotes name, and the provision does not."""
    if provision.effect == "none":
        return
    mine = {*provision.for_, *provision.about}
    for id_ in sorted(_named(quoted(provision))):
        if mine.isdisjoint({id_, *(_named(quoted(provision)) & NARROWER.get(id_, set()))}):
            word = re.search(GROUPS[id_].official, quoted(provision))
            message = f"引文写到“{word and word.group()}”，for 和 about 里没有 {id_}。"
            yield Finding(provision.place("for"), message, "请补上。")


def _spoken_of(provision: Provision) -> Iterator[Finding]:
    """What we say names people, and none of them are those of `for`."""
    if provision.effect == "none":
        return
    for key in ("title", "says"):
        text = stated(without_names(getattr(provision, key)))
        named = _spoken(text)
        if named and named.isdisjoint(provision.for_):
            message = f"这里说的是{'、'.join(sorted(named))}，for 写的是{'、'.join(provision.for_)}。"
            yield Finding(provision.place(key), message, "原文写给谁，就说谁。")


@rule(
    "F124",
    why="政府自己的安排不是群众的好处；群众的好处也不能藏成政府的安排。",
    bad="effect: none\ntitle: 政府要退企业失业保险费",
    good="effect: receive",
)
def effect_differs(site: Site) -> Iterator[Finding]:
    """写给群众的写成“无关”，或者写给政府的写成能得到。"""
    guided = {each.id for each in site.audiences if each.guide}
    for provision in site.provisions:
        people = [id_ for id_ in provision.for_ if id_ in guided]
        if provision.effect == "none" and people:
            message = f"effect 写的是 none，for 里却有{'、'.join(people)}。"
            yield Finding(provision.place("effect"), message, "连带的人群写进 about。")
        elif provision.effect in ("receive", "chance", "protect") and set(provision.for_) == {GOVERNMENT}:
            message = f"只写给政府，effect 却是 {provision.effect}。"
            yield Finding(provision.place("effect"), message, "政府自己的安排写 none。")
