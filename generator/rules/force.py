"""F: do we promise what the original only allows, encourages, plans or hopes for?"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.model import Finding, Force, Provision, Section, Site
from generator.model.force import FORCE_WORDS, GOVERNORS, STRENGTH
from generator.model.vocabulary import FORCES
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, quoted, quoted_sentences, said, stated, without_names
from generator.text.characters import normalise
from generator.text.sentences import CLAUSE_END

# What our words must have when the original has this force, and what they must not have.
SPOKEN: dict[Force, str] = {
    "may": "可能|可以|也许|看情况",
    "encouraged": "鼓励|支持|引导|探索|吸引",
    "goal": "目标|争取|力争|努力",
    "planned": "要|打算|准备|推广",
}
MOST_WORDS = 8  # that a hint lists
HEDGES = "可能|也许|看情况"
# These promise, whatever the original says; the second list only when the original has not the word.
PROMISES = "能领到|您能|您可|一律|(?<!不)一定(?!的)|肯定|保证|无条件|(?<!没有说)(?:人人|家家)都|马上|立刻|现行|有效|(?<!不是)今天|(?<!不)是都"
PROMISES_UNLESS_QUOTED = ["免费", "全额", "必须", "都能领", "都能得", "已经", "每人", "双倍", "翻倍", "自动"]


@rule(
    "F106",
    why="“鼓励”写成“给”，就是替政府许愿。力度要有原文的字作证。",
    bad="force_word: 不裁员",
    good="force: stated",
)
def force_word_missing(site: Site) -> Iterator[Finding]:
    """表示力度的词不在引文里，只是名词的一部分，或者不属于这种力度。"""
    known_terms = tuple(normalise(words) for term in site.terms for words in term.as_written)
    for provision in site.provisions:
        word = normalise(provision.force_word)
        place = provision.place("force_word")
        if not _is_verb(word, quoted(provision), known_terms):
            yield Finding(place, f"引文里没有“{provision.force_word}”。", "请写引文里表示力度的那个词。")
        elif provision.force_word not in FORCE_WORDS[provision.force]:
            label = FORCES[provision.force]
            known = next((each for each in FORCE_WORDS if word in FORCE_WORDS[each]), None)
            hint = f"它表示“{FORCES[known]}”，force 应写 {known}。" if known else _usable(provision)
            yield Finding(place, f"“{provision.force_word}”不表示“{label}”。", hint)


def _usable(provision: Provision) -> str:
    """The words for the force: those that the quotes have, else the first ones."""
    words = FORCE_WORDS[provision.force]
    there = [each for each in words if each in quoted(provision)]
    return f"可以用：{'、'.join((there or words)[:MOST_WORDS])}{'' if there else '等'}。"


@lru_cache(maxsize=4096)
def _is_verb(word: str, official: str, terms: tuple[str, ...]) -> bool:
    """`word` stands in the quotes, and not as the end of a name such as 稳岗返还."""
    for term in terms:
        if term.find(word) > 0:
            official = official.replace(term, "□")
    return word in official


@rule(
    "F110",
    why="“可返还”不是“返还”：前面的“可”“鼓励”“力争”管着后面的动词。",
    bad="""# text.txt
对企业可返还其上年度缴纳的工伤保险费。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 企业退回工伤保险费, says: 企业退回上年度的工伤保险费。, effect: receive, force: stated,
     force_word: 返还, for: [company], quotes: [对企业可返还其上年度缴纳的工伤保险费], ask: ["12345"]}""",
    good="""# text.txt
对企业可返还其上年度缴纳的工伤保险费。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 企业可能退回工伤保险费, says: 企业可以退回上年度的工伤保险费。, effect: receive, force: may,
     force_word: 可, for: [company], quotes: [对企业可返还其上年度缴纳的工伤保险费], ask: ["12345"]}""",
)
def force_word_governed(site: Site) -> Iterator[Finding]:
    """同一分句里，力度词前面还有管着它的“可”“鼓励”“力争”。"""
    for section in site.sections:
        for provision in section.provisions:
            governors = [_governor(before) for before in _before_word(section, provision)]
            if not governors or None in governors:
                continue
            word, force = next(each for each in governors if each)
            if STRENGTH[force] < STRENGTH[provision.force]:
                message = f"“{provision.force_word}”前面有“{word}”，只表示“{FORCES[force]}”。"
                yield Finding(provision.place("force"), message, f"force 应写 {force}。")


def _before_word(section: Section, provision: Provision) -> Iterator[str]:
    """Yield what stands before the force word in its clause of the official text, wherever it is quoted."""
    word = normalise(provision.force_word)
    for each in quoted_sentences(section, provision):
        for begin, end in each.stretches:
            if (at := each.text.find(word, begin, end)) >= 0:
                start = max(each.text.rfind(mark, 0, at) for mark in CLAUSE_END) + 1
                yield each.text[start : at + 1]


def _governor(before: str) -> tuple[str, Force] | None:
    """The word in `before` that governs what follows, the last if there are several."""
    found = [
        (match.end(), match.group(), force)
        for force, pattern in GOVERNORS.items()
        for match in re.finditer(pattern, before)
    ]
    return max(found)[1:] if found else None


@rule(
    "F111",
    why="文件没有许下的愿，我们不能替它许。",
    bad="says: 符合条件的企业不裁员或少裁员，一律退回上年度失业保险费的50%。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
)
def promise(site: Site) -> Iterator[Finding]:
    """用了“能领到”“保证”“一律”“免费”“现行”这样打包票的话。"""
    for section in site.sections:
        for key, text in (("plain", section.plain), ("summary", section.summary)):
            for word in _promises(text):
                yield Finding(section.place(key), f"“{word}”是打包票的话。", _NO_PROMISE)
        for provision in section.provisions:
            for keys, text in said(provision):
                found = [each for each in _promises_unless_quoted(text) if not _quotes(provision, each)]
                for word in dict.fromkeys([*_promises(stated(without_names(text))), *found]):
                    yield Finding(provision.place(*keys), f"“{word}”是打包票的话。", _NO_PROMISE)


_NO_PROMISE = "请只写原文写的：给谁、什么条件、到哪天。"


@lru_cache(maxsize=8192)
def _promises(text: str) -> tuple[str, ...]:
    return tuple(re.findall(PROMISES, without_names(text)))


@lru_cache(maxsize=8192)
def _promises_unless_quoted(text: str) -> tuple[str, ...]:
    words = stated(without_names(text))
    return tuple(each for each in PROMISES_UNLESS_QUOTED if each in words)


def _quotes(provision: Provision, word: str) -> bool:
    return word in all_quoted(provision) or (word == "已经" and "已" in all_quoted(provision))


@rule(
    "F122",
    why="“目标是”“可以”“鼓励”这几个字一丢，读者就当成一定有。",
    bad="""# text.txt
支持企业招工。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 文件支持企业招工, says: 企业招工有补助。, effect: chance, force: encouraged,
     force_word: 支持, for: [company], quotes: [支持企业招工], ask: ["12345"]}""",
    good="""# text.txt
支持企业招工。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 文件支持企业招工, says: 文件支持企业招工。给不给补助，文件没有写。, effect: chance, force: encouraged,
     force_word: 支持, for: [company], quotes: [支持企业招工], ask: ["12345"]}""",
)
def force_not_spoken(site: Site) -> Iterator[Finding]:
    """力度是“可以”“鼓励”“目标”“政府要做”，标题或说法里却没有这样的话。"""
    for provision in site.provisions:
        if provision.force == "stated" and (match := re.search(HEDGES, provision.title)):
            message = f"原文的力度是“文件写明”，这里却说“{match.group()}”。"
            yield Finding(provision.place("title"), message, "请核对 force，或者改标题。")
        pattern = SPOKEN.get(provision.force)
        if pattern is None:
            continue
        keys = ("says",) if provision.force == "planned" else ("title", "says")
        for key in keys:
            text = provision.title if key == "title" else stated(provision.says)
            if not re.search(pattern, text):
                message = f"原文的力度是“{FORCES[provision.force]}”，这里没有说出来。"
                yield Finding(provision.place(key), message, f"请写上“{pattern.split('|')[0]}”这样的话。")
