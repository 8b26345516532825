"""W: are the words plain? The limits are those of CONTRIBUTING, "How to write"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.lexicon.words import one_of, words
from generator.model import Finding, Fix, Provision, Record, Site
from generator.rules.registry import rule
from generator.text.characters import count_characters, full_width

LONGEST_SENTENCE = 40
LONGEST_CLAUSE = 25
LONGEST_TITLE = 20
_WORDS = words("wording")
_SENTENCE_END = re.compile("[。？！]")
_CLAUSE_END = re.compile("[，、：。？！；]")
_NAME = re.compile("“[^”]*”")
_GIVING, _DOING = "|".join(_WORDS["giving"]), "|".join(_WORDS["doing"])
_DOUBLE_NEGATION, _NUMERAL = "|".join(_WORDS["double_negation"]), "|".join(_WORDS["numeral"])
_HINT = "请写谁要做什么，或者什么要变，例如“农村电网要改造一批”。"
# Nothing of it stands yet: a title has to say whose turn it is. What is laid down (以本意见为准) stands without anybody.
_UNDONE = ("planned", "encouraged", "goal")
_MAY = frozenset(words("spoken")["may"])
_HALF_WIDTH = re.compile(r"[,;:?!()](?![\d])")


@lru_cache(maxsize=16384)
def _first(pattern: str, text: str) -> str:
    """The first match outside names in “…”, or nothing."""
    match = re.search(pattern, _NAME.sub("□", text))
    return match.group() if match else ""


@lru_cache(maxsize=16384)
def _empty_words(text: str) -> tuple[str, ...]:
    unnamed = _NAME.sub("", text)
    return tuple(each for each in _WORDS["empty"] if each in unnamed)


def _terms_with_empty_words(site: Site) -> re.Pattern[str] | None:
    """Explained terms that have such a word in them: 统筹基金 is the name of a thing."""
    forms = [form for term in site.terms for form in term.as_written if _empty_words(form)]
    return re.compile(one_of(forms)) if forms else None


@lru_cache(maxsize=16384)
def _clause_lengths(text: str) -> tuple[int, ...]:
    return tuple(count_characters(each) for each in _CLAUSE_END.split(text))


@rule("W101")
def sentence_too_long(site: Site) -> Iterator[Finding]:
    """一句话超过 40 个字（不算标点）。"""
    for record, key, text in _prose(site):
        for sentence in _SENTENCE_END.split(text):
            count = count_characters(sentence)
            if count > LONGEST_SENTENCE:
                message = f"这句话有 {count} 个字，超过 {LONGEST_SENTENCE} 个，请拆成两句。"
                yield Finding(record.place(*key), message)


@rule("W102")
def title_too_long(site: Site) -> Iterator[Finding]:
    """标题超过 20 个字（不算标点）。"""
    for record, key, text in _titles(site):
        count = count_characters(text)
        if count > LONGEST_TITLE:
            message = f"标题有 {count} 个字，超过 {LONGEST_TITLE} 个。"
            yield Finding(record.place(*key), message)


@rule("W103")
def empty_word(site: Site) -> Iterator[Finding]:
    """用了空话；放在引号里的原名、有解释的名词不算。"""
    terms = _terms_with_empty_words(site)
    for record, key, text in (*_titles(site), *_prose(site)):
        for word in _empty_words(terms.sub("□", text) if terms else text):
            message = f"“{word}”是空话。"
            yield Finding(record.place(*key), message, "请写它让谁多得、少交、少跑、快办了什么。")


@rule("W104")
def half_width_punctuation(site: Site) -> Iterator[Finding]:
    """中文里用了半角标点。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        if match := _HALF_WIDTH.search(text):
            message, fix = f"这里用了半角标点“{match.group()}”。", Fix(text, full_width(text))
            yield Finding(record.place(*key), message, "请改成全角标点。", fix=fix)


@rule("W105")
def clause_too_long(site: Site) -> Iterator[Finding]:
    """逗号隔开的一段超过 25 个字。"""
    for record, key, text in _prose(site):
        for count in _clause_lengths(text):
            if count > LONGEST_CLAUSE:
                message = f"这一段有 {count} 个字，超过 {LONGEST_CLAUSE} 个，请加逗号或拆开。"
                yield Finding(record.place(*key), message)


@rule("W107")
def double_negation(site: Site) -> Iterator[Finding]:
    """一句话里否定了两次。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        if found := _first(_DOUBLE_NEGATION, text):
            yield Finding(record.place(*key), f"“{found}”否定了两次。", "请从正面说。")


@rule("W108")
def chinese_numeral(site: Site) -> Iterator[Finding]:
    """金额、比例、期限、年龄用了中文数字。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        if key[0] != "aloud" and (found := _first(_NUMERAL, text)):  # which is heard, not read
            yield Finding(record.place(*key), f"“{found}”请写成阿拉伯数字。")


@rule("W109")
def reader_not_respected(site: Site) -> Iterator[Finding]:
    """称读者用了“你”。"""
    for record, key, text in (*_titles(site), *_prose(site)):
        if "你" in _NAME.sub("", text):
            yield Finding(record.place(*key), "称读者要用“您”。")


@rule("W110")
def title_promises(site: Site) -> Iterator[Finding]:
    """“政府要做的事”，标题写成了好处，或者只是打算、鼓励，没有写谁要做什么。"""
    for provision in site.provisions:
        if provision.effect != "none":
            continue
        if given := _given(provision):
            message = f"这里没有好处可得，标题却写“{given}”。"
            yield Finding(provision.place("title"), message, _HINT)
        elif provision.force in _UNDONE and not re.search(_DOING, provision.title):
            yield Finding(provision.place("title"), "标题没有写谁要做什么。", _HINT)


def _given(provision: Provision) -> str:
    """What the title promises; that an office may do something (从化区可以参照) promises nothing."""
    allowed = provision.force in ("may", "choice")
    found = (match.group() for match in re.finditer(_GIVING, _NAME.sub("", provision.title)))
    return next((each for each in found if not (allowed and each in _MAY)), "")


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
        yield from ((provision, ("aloud", at), sentence) for at, sentence in enumerate(provision.aloud))
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
