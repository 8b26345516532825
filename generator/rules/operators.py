"""F: an operator (每月, 或者, 全部, 以后) that the original does not have, has lost, or has the other way round.

One rule for each class of generator/lexicon/operators.yml, which also explains it.
"""

import re
from collections.abc import Iterator
from itertools import islice

from generator.model import Document, Finding, Keys, Provision, Section, Site
from generator.rules.registry import Check, rule
from generator.rules.wording import all_quoted, compared, in_sight, quoted, said, titles_of
from generator.text.alignment import FILLING, told
from generator.text.characters import normalise
from generator.text.operators import Kind, classes_in, kinds

NEAR = 12  # characters behind a word of a list within which the head of the list stands
_DENIED = re.compile(r"(?:不是|不等于|并非)[^,。;]*")  # 不是年年都有
_ASIDE = re.compile(r"\([^()]*\)")  # 已根据《办法》(14号)享受: one clause
_SENTENCES = re.compile("[。;]")
_OPENS_A_LIST = re.compile("(?:,[^,:]{0,6}(?:为|是|如下))?:")  # 起付线的金额,标准为:
_JOINS = frozenset("、和或及(")


def _check(kind: Kind) -> Check:
    def check(site: Site) -> Iterator[Finding]:
        for document in site.documents:
            for section in (*document.measures, *document.parts):
                names = _names(document, section)
                for provision in section.provisions:
                    yield from _findings(kind, provision, names)

    check.__doc__ = f"{kind.name}的词，原文没有却说了，原文有却丢了，或者说反了。"
    return check


def _names(document: Document, section: Section) -> str:
    """The names of the document and of its section: an operator in one of them says nothing (临时救助)."""
    return f"{normalise(document.meta.title)}|{titles_of(document, section)}"


def _findings(kind: Kind, provision: Provision, names: str) -> Iterator[Finding]:
    official = all_quoted(provision)
    for keys, text in said(provision):
        plain = compared(text)
        if not _may_stand_in(kind, plain):
            continue
        found = {} if kind.only_opposites else kind.read(_DENIED.sub("", plain))
        added = {name: each for name, each in found.items() if _is_added(kind, name, keys, official, names)}
        for name, word in dict(_allowed_by_another(kind, plain, official, names)).items():
            if name not in added:
                message = f"“{word}”（{kind.name}）引文里对应的那一句没有。"
                yield Finding(provision.place(*keys), message, "请看看它说的是不是别的事。")
        for word, _ in added.values():
            message = f"“{word}”（{kind.name}）引文里没有。"
            yield Finding(
                provision.place(*keys), message, "原文没有的，不能说；原文别处有，就把那几个字引进来。"
            )
        turned = (*_before_another(kind, plain, official), *_turned(kind, plain, official, set(added), names))
        for word, other in dict.fromkeys(turned):
            yield Finding(provision.place(*keys), f"这里说“{word}”，引文里是“{other}”。", "请照原文改。")
    yield from _lost(kind, provision, names)


def _may_stand_in(kind: Kind, plain: str) -> bool:
    """Is there a word of the class, if only where brackets are left out? Most texts have none, and need no reading."""
    return kind.name in classes_in(plain) or ("(" in plain and kind.name in classes_in(_ASIDE.sub("", plain)))


def _is_added(kind: Kind, name: str, keys: Keys, official: str, names: str) -> bool:
    """Neither the quotes nor the names of the document allow to say it."""
    operator = kind.operators[name]
    if operator.in_conditions and keys[0] == "conditions":
        return False
    is_headed = name in kind.read(names) or operator.headed.stands_in(names)
    return not (operator.anyhow or operator.allowed.stands_in(official) or is_headed)


def _allowed_by_another(kind: Kind, plain: str, official: str, names: str) -> Iterator[tuple[str, str]]:
    """Yield (operator, its word) of plain clauses: only another clause than the one that they tell allows to say it."""
    for each in told(plain, _ASIDE.sub("", official)):
        for name, (word, _) in kind.read(_DENIED.sub("", each.plain)).items():
            operator = kind.operators[name]
            if operator.anyhow or not operator.by_clause or name in kind.read(names):
                continue
            if not any(operator.allowed.stands_in(_with_its_list(one, official)) for one in each.official):
                yield name, word


def _with_its_list(clause: str, official: str) -> str:
    """A clause that a colon ends, with the rest of its sentence: 住院需自付的金额,标准为:一级100元/次,二级300元/次."""
    behind = _SENTENCES.split(official[official.find(clause) + len(clause) :])[0]
    return clause + behind if _OPENS_A_LIST.match(behind) else clause


def _turned(kind: Kind, plain: str, official: str, seen: set[str], names: str) -> Iterator[tuple[str, str]]:
    """Yield (word here, word there) of clauses that tell the same: here one operator, there its opposite."""
    for each in told(plain, official):
        here = kind.compare_plain(each.plain)
        there = _unnamed(kind, ",".join(each.official), names) if here else {}
        for name in here.keys() - there.keys() - seen:
            against = [other for other in there.keys() - here.keys() if (name, other) in kind.opposites]
            if against and not _is_named_before(kind, name, each.official[0], official):
                yield here[name][0], there[against[0]][0]
                break


def _is_named_before(kind: Kind, name: str, clause: str, official: str) -> bool:
    """镇人民政府(街道办事处)负责审核、受区民政部门委托审批: the sentence has named before who does what it tells."""
    sentences = (each for each in _SENTENCES.split(official) if kind.names and clause in each)
    return any(name in kind.compare_official(each[: each.find(clause)]) for each in sentences)


def _before_another(kind: Kind, plain: str, official: str) -> Iterator[tuple[str, str]]:
    """Yield (word here, word there) that stand right before the same two characters: 市民政部门 for 区民政部门."""
    for name, (word, _) in kind.read(plain).items():
        for head in {plain[at : at + 2] for at in _ends(word, plain)}:
            is_there = word + head in official or _in_list(word, head, official)
            if len(head) < 2 or is_there or not FILLING.isdisjoint(head) or _follows(word, head, official):
                continue
            others = (other for other, against in kind.opposites if against == name)
            found = (each for other in others for each in kind.words_of[other] if each + head in official)
            yield from ((word, each) for each in islice(found, 1))


def _ends(word: str, text: str) -> Iterator[int]:
    at = text.find(word)
    while at >= 0:
        yield at + len(word)
        at = text.find(word, at + 1)


def _in_list(word: str, head: str, official: str) -> bool:
    """市、区民政部门, 国家级、省级认定: the head counts for both."""
    return any(
        each[:1] in _JOINS or each[1:2] in _JOINS
        for each in (official[end : end + NEAR] for end in _ends(word, official))
        if head in each
    )


def _follows(word: str, head: str, official: str) -> bool:
    """财政、医保 of 财政、审计、应急管理、医保: the next name of a list stands there, with others in between."""
    lists = re.split("[,。;:]", official) if head.startswith("、") else ()
    return any(each.find(word) < each.find(head) for each in lists if word in each)


def _unnamed(kind: Kind, official: str, names: str) -> dict[str, tuple[str, int]]:
    """The operators of official words, without those that are part of a name."""
    found = kind.compare_official(official)
    return {
        name: (word, at)
        for name, (word, at) in found.items()
        if official[at : at + len(word) + 2] not in names
    }


def _lost(kind: Kind, provision: Provision, names: str) -> Iterator[Finding]:
    """A limit in the clauses of the quotes that are told, which nothing keeps."""
    if not any(each.limits for each in kind.operators.values()):
        return
    official = compared(quoted(provision))
    if kind.name not in classes_in(official):
        return
    sight = in_sight(provision)
    clauses = dict.fromkeys(clause for each in told(sight, official) for clause in each.official)
    for clause in clauses:
        for name, (word, at) in kind.read(clause).items():
            operator = kind.operators[name]
            is_name = clause[at : at + len(word) + 2] in names
            if operator.limits and not is_name and not operator.kept.stands_in(sight):
                message = f"引文里有“{word}”（{kind.name}），这里没有说出来。"
                yield Finding(provision.place("says"), message, "请写进 says 或 conditions。")


for _kind in kinds():
    rule(_kind.code, {"why": _kind.why, "bad": _kind.bad, "good": _kind.good}, by_document=True)(
        _check(_kind)
    )
