"""Who pays, who decides, who gets it: exchanged with others of the same text."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import (
    Source,
    Statement,
    dropped,
    exchanged,
    found,
    mutator,
    told,
)

_BODY = re.compile(
    r"(?:[省市区县镇]|各区|国家)[\u4e00-\u9fff]{2,5}?(?:局|部门|厅|管委会|委员会|联合会|法院)|镇政府|街道办事处|镇人民政府"
    r"|村（居）委会|区民政|市财政|区财政|人民银行|税务部门|慈善组织|救助管理机构|示范园区|金融机构|保险公司|合作社|银行"
)
_PERSON = "企业|单位|家庭|毕业生|居民|职工|农民工|农户|农民|群众|团队|机构|平台|社区|项目|人员|人|老人|病人|儿童|孩子|学生|公司|基地"
_PAYERS = ("政府", "市财政", "财政", "银行", "单位", "企业", "国家", "申请人")
_ACTS = "(?:也|都|只)?(?:要|可以|负责|出钱|承担|来定|审批|受理|给|发|交|出具|查|退|贴补)"
_FOLLOWED = "(?=[的，。、和要在能可用交买借申给不也（”]|$)"
_NAMED = re.compile(
    rf".(?:{_PERSON}|军人|士兵|人才|师生|学生|主体|组织|政府|会|局|部门|区|户|方|商|者|的一方|基金|资本|高校|院所|联盟)$"
)
_NOT = "的|和|与|向|由|对|及|等|或|把|是|在|为|要|各"


def bodies(source: Source) -> list[str]:
    """The offices and bodies that the text and what is told of it name."""
    words = source.text + "\n".join(told(each) for each in source.statements)
    return sorted({each for each in _BODY.findall(words) if not re.search(_NOT, each[1:])})


def people(it: Statement, source: Source, *, mine: bool) -> dict[str, list[str]]:
    """{audience: words that are told}: those of this statement, or those of the text's other statements."""
    own = {*it["for"], *it.get("about", ())}
    text = told(it) if mine else source.text + "\n".join(told(each) for each in source.statements)
    here = told(it)
    shown: dict[str, list[str]] = {}
    for group, words in source.groups.items():
        if group == "government" or (not mine and group in own):
            continue
        known = [
            each for each in words if _NAMED.search(each) and each in text and (mine or each not in here)
        ]
        if known:
            shown[group] = sorted(known, key=len, reverse=True) if mine else known
    return shown


@mutator("单位换成别的单位")
def body_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """An office is another one that the text names."""
    known = bodies(source)
    for body in known:
        others = [
            each for each in known if each not in told(it) and _stem(each) != _stem(body) and body not in each
        ]
        if others:
            yield from exchanged(it, (f"{re.escape(body)}(?!部门|局)", chance.choice(others)))


def _stem(body: str) -> str:
    """市民政局 and 市民政部门 are the same."""
    return re.sub("^各|(?:局|部门)$", "", body)


@mutator("出钱、定事的换人")
def payer_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """Who pays or decides is another body or group of the text."""
    others = [*bodies(source), *(words[0] for words in people(it, source, mine=False).values())]
    others = [each for each in others if each not in told(it) and len(each) < 8]
    mine = [*bodies(source), *(word for words in people(it, source, mine=True).values() for word in words)]
    payers = "|".join(re.escape(each) for each in sorted({*mine, *_PAYERS}, key=len, reverse=True))
    for key in ("title", "says"):
        for match in found(rf"(?:^|(?<=[，。由]))(?:{payers})(?={_ACTS})", it[key]):
            if others:
                start, end = match.span()
                yield it | {key: it[key][:start] + chance.choice(others) + it[key][end:]}


@mutator("受益人的说法换人")
def beneficiary_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """Whoever gets it is called another group of the text."""
    others = [words[0] for words in people(it, source, mine=False).values()]
    for group, words in people(it, source, mine=True).items():
        if group in it["for"]:
            for word in words[:2]:
                apart = [each for each in others if each not in word and word not in each]
                if apart:
                    yield from exchanged(it, (re.escape(word) + _FOLLOWED, chance.choice(apart)))


@mutator("记录的受益人换人")
def recorded_beneficiary(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The record names another group of the text."""
    others = sorted(people(it, source, mine=False))
    if others and it["for"] != ["government"]:
        for at in range(len(it["for"])):
            yield it | {"for": [*it["for"][:at], chance.choice(others), *it["for"][at + 1 :]]}


@mutator("受益人连记录一起换")
def beneficiary_exchanged_everywhere(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The words and the record name another group."""
    others = people(it, source, mine=False)
    for group, words in people(it, source, mine=True).items():
        if group in it["for"] and others:
            new = chance.choice(sorted(others))
            for lie in exchanged(it, (re.escape(words[0]) + _FOLLOWED, others[new][0])):
                yield lie | {"for": [new if each == group else each for each in it["for"]]}


@mutator("记录的两头对换")
def recorded_parties_swapped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """Who gets it and whom else it touches change places."""
    if it.get("about") and "government" not in it["for"] and not {*it["for"]} & {*it["about"]}:
        yield it | {"for": it["about"], "about": it["for"]}


@mutator("记录添一群人")
def recorded_beneficiary_added(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """One more group gets it, as the record has it."""
    others = sorted(people(it, source, mine=False))
    if others and it["effect"] != "none":
        yield it | {"for": [*it["for"], chance.choice(others)]}


_QUALIFIED = rf"(?:^|(?<=[，。]))(?!政府|文件|鼓励|支持|要|钱)对?[^，。、“”要让得了给]{{3,14}}的(?=(?:{_PERSON})(?!（))"


@mutator("人人都算")
def beneficiary_widened(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """A limited group becomes everybody."""
    return exchanged(
        it,
        (_QUALIFIED, "所有"),
        (
            rf"(?:^|(?<=[，。给让]))(?:符合条件的)?(?:{_PERSON})(?=[^，。]*(?:给|发|退|补|奖|享|免|可以))",
            "所有人",
        ),
        ("中小微企业|小微企业|中小企业|龙头企业|重点企业|初创企业", "所有企业"),
        ("高校毕业生|毕业生(?!的)", "年轻人"),
    )


@mutator("去掉人前面的限定")
def qualifier_dropped(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """Of “……的企业” only the firm is left, wherever it is told."""
    kinds = "中小微|小微|中小|初创|参保|困难|龙头|重点|轻资产|返乡|退役|失业|贫困|特困|残疾"
    return dropped(it, _QUALIFIED, *(f"{kind}(?={_PERSON})" for kind in kinds.split("|")))
