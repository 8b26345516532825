"""And for or, one of for all of, and the members of a list."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, exchanged_words, found, mutator, quoted, told

# Nouns and verbs of two to eight characters with 、 between: the lists of official language.
_LIST = r"[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8})+"

by_words(
    "和写成或",
    (
        r"(?<=[\u4e00-\u9fff）”])(?:和|跟|以及|还有)(?![^，。]{0,12}(?:一起|商量|对接|挂钩|不同|一样|联动|面对面|接得|比))(?=[\u4e00-\u9fff“])",
        "或者",
    ),
    ("，又(?=[\u4e00-\u9fff])", "，或者"),
    ("而且|并且|同时(?=[要满符])", "或者"),
    ("、(?=[^，。、]{2,10}(?:都|三样|两样|齐))", "或"),
)
by_words(
    "或写成和",
    ("(?<=[\u4e00-\u9fff）”])(?:或者|或)(?=[\u4e00-\u9fff“])", "并且"),
    ("也行|都行|也可以", "都要有"),
)
by_words(
    "选一样写成都有",
    ("只能选(?:其中)?一[种项样]|(?:只能)?选其中一[种项样]|选一[种项样]", "可以都要"),
    ("(?:其中|任)一[种项样个]|[几多]选一", "全部"),
    ("(?:有|占)[^，。]{0,12}之一", "样样都占"),
    ("至少一[种项样个]", "每一种"),
)
by_words(
    "可以同享和不可同享对换",
    ("不重复|不能同时|不再(?=因为|享受|给|补)", "可以重复"),
    ("(?<!不)重复享受", "一次享受"),
    ("(?:都|同时)(?=给补|享受|领)", "只选一样"),
    ("另外|此外|外再|之外再", "不再"),
)


def _elsewhere(it: Statement, source: Source) -> list[str]:
    """Members of the text's other lists."""
    own = quoted(it) + told(it)
    members = {each for line in re.findall(_LIST, source.text) for each in line.split("、")[1:-1]}
    return sorted(each for each in members if len(each) <= 5 and each not in own)


def _members(it: Statement) -> list[str]:
    """Members of this statement's lists, but for the first and last, which other words may cling to."""
    lists = [match.group().split("、") for match in found(_LIST, it["says"])]
    return sorted({each for members in lists for each in members[1:-1] if len(each) < 6})


def _others(member: str, it: Statement, source: Source, chance: Random) -> list[str]:
    """A member of another list that ends alike; none: []."""
    known = [each for each in _elsewhere(it, source) if each[-1] == member[-1]]
    return [chance.choice(known)] if known else []


@mutator("列举换一项")
def member_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """One member of a list is that of another list of the text."""
    for member in _members(it):
        for other in _others(member, it, source, chance):
            yield from exchanged_words(it, f"、{member}、", f"、{other}、")


@mutator("列举添一项")
def member_added(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A list has one member more."""
    for member in _members(it):
        for other in _others(member, it, source, chance):
            yield from exchanged_words(it, f"、{member}、", f"、{member}、{other}、")


@mutator("列举只留一项")
def member_alone(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """Of a list, the first member alone is left."""
    for match in found(f"({_LIST})等?(?=，|。|的)", it["says"]):
        first = match[1].split("、")[0]
        yield it | {"says": f"{it['says'][: match.start()]}{first}这一样{it['says'][match.end() :]}"}


by_words(
    "“等”写成没有别的",
    (r"(?<=[\u4e00-\u9fff”])等(?=，|。)", "，没有别的"),
    (r"(?<=[\u4e00-\u9fff”])等(?=[的人几])", "这几样"),
)
