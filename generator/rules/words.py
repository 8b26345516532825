"""W: are the words plain? The limits are those of CONTRIBUTING, "How to write"."""

import re
from collections.abc import Iterator

from generator.model import Site
from generator.record import Finding, Record
from generator.rules import rule
from generator.text import count_characters

LONGEST_SENTENCE = 40
LONGEST_CLAUSE = 25
LONGEST_TITLE = 20
EMPTY_WORDS = [
    "着力",
    "统筹",
    "推进",
    "推动",
    "落实",
    "深入",
    "抓好",
    "加快",
    "进一步",
    "有关部门",
    "相关部门",
    "切实",
    "扎实",
    "强化",
    "健全",
    "完善",
    "体系",
    "机制",
    "力度",
    "举措",
    "赋能",
    "抓手",
]
_SENTENCE_END = re.compile("[。？！；]")
_CLAUSE_END = re.compile("[，、：。？！；]")
_NAME = re.compile("“[^”]*”")
_HALF_WIDTH = re.compile(r"[,;:?!()](?![\d])")


@rule(
    "W101",
    why="一句话太长，读到句尾就忘了句首。",
    bad="says: 企业不裁减人员，或者只裁减很少的人员，又符合文件所写的那些条件，退回上一年实际交的失业保险费的50%。",
    good="says: 企业不裁员或少裁员，退回上一年交的失业保险费的50%。",
)
def sentence_too_long(site: Site) -> Iterator[Finding]:
    """一句话超过 40 个字（不算标点）。"""
    for record, key, text in _prose(site):
        for sentence in _SENTENCE_END.split(text):
            count = count_characters(sentence)
            if count > LONGEST_SENTENCE:
                message = f"这句话有 {count} 个字，超过 {LONGEST_SENTENCE} 个，请拆成两句。"
                yield Finding(record.place(*key), message)


@rule(
    "W102",
    why="标题要一眼看完。",
    bad="title: 符合条件的不裁员或者少裁员的企业可以退回上一年的失业保险费",
    good="title: 少裁员的企业，退回失业保险费",
)
def title_too_long(site: Site) -> Iterator[Finding]:
    """标题超过 20 个字（不算标点）。"""
    for record, key, text in _titles(site):
        count = count_characters(text)
        if count > LONGEST_TITLE:
            message = f"标题有 {count} 个字，超过 {LONGEST_TITLE} 个。"
            yield Finding(record.place(*key), message)


@rule(
    "W103",
    why="空话占了地方，读者还是不知道自己能得到什么。",
    bad="says: 文件要求切实稳住岗位，退回上一年交的失业保险费的50%。",
    good="says: 企业少裁员，退回上一年交的失业保险费的50%。",
)
def empty_word(site: Site) -> Iterator[Finding]:
    """用了空话；放在引号里的原名不算。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        words = _NAME.sub("", text)
        for word in EMPTY_WORDS:
            if word in words:
                message = f"“{word}”是空话。"
                yield Finding(record.place(*key), message, "请写它让谁多得、少交、少跑、快办了什么。")


@rule(
    "W104",
    why="中文里夹着半角标点，读屏软件和老人都容易读错。",
    bad="says: 企业少裁员,退回上一年交的失业保险费的50%。",
    good="says: 企业少裁员，退回上一年交的失业保险费的50%。",
)
def half_width_punctuation(site: Site) -> Iterator[Finding]:
    """中文里用了半角标点。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        if match := _HALF_WIDTH.search(text):
            yield Finding(record.place(*key), f"这里用了半角标点“{match.group()}”。", "请改成全角标点。")


@rule(
    "W105",
    why="逗号之间太长，读起来要换好几口气。",
    bad="says: 符合条件而且不裁减人员或者只裁减很少人员的企业退回失业保险费的50%。",
    good="says: 企业不裁员或少裁员，退回上一年失业保险费的50%。",
)
def clause_too_long(site: Site) -> Iterator[Finding]:
    """逗号隔开的一段超过 25 个字。"""
    for record, key, text in _prose(site):
        for clause in _CLAUSE_END.split(text):
            count = count_characters(clause)
            if count > LONGEST_CLAUSE:
                message = f"这一段有 {count} 个字，超过 {LONGEST_CLAUSE} 个，请加逗号或拆开。"
                yield Finding(record.place(*key), message)


Words = tuple[Record, tuple[str | int, ...], str]


def _titles(site: Site) -> Iterator[Words]:
    for section in site.sections:
        yield section, ("plain",), section.plain
    for provision in site.provisions:
        yield provision, ("title",), provision.title


def _prose(site: Site) -> Iterator[Words]:
    """All running text of ours in the measures, terms, audiences and needs."""
    for section in site.sections:
        yield section, ("summary",), section.summary
    for provision in site.provisions:
        yield provision, ("says",), provision.says
        for index, condition in enumerate(provision.conditions):
            yield provision, ("conditions", index, "says"), condition.says
    for term in site.terms:
        yield term, ("says",), term.says
    for audience in site.audiences:
        yield audience, ("intro",), audience.intro
    for need in site.needs:
        yield need, ("intro",), need.intro
    yield from _finder(site)


def _finder(site: Site) -> Iterator[Words]:
    for question in site.questions:
        yield question, ("name",), question.name
        for option in question.options:
            yield option, ("name",), option.name
    for provision in site.provisions:
        for leaf in provision.eligible.leaves() if provision.eligible else ():
            if leaf.unknown:
                yield leaf, ("unknown",), leaf.unknown
