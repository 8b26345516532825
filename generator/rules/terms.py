"""W: does every name and every official term have its explanation in terms.yml?"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from generator.model import Finding, Keys, Place, Quote, Record, Section, Site
from generator.rules.registry import rule
from generator.rules.wording import names, said, stated, titles_of
from generator.text.characters import normalise

# “……” longer than this is a title or a whole phrase, not a name.
LONGEST_NAME = 14
_IN_BRACKETS = re.compile("（([^（）]+)）")


@rule("W106", by_document=True)
def term_not_explained(site: Site) -> Iterator[Finding]:
    """原文里“…”的名字，或者标题、说法里的官方名词，terms.yml 里没有。"""
    known = explained(site)
    for section in site.sections:
        text = section.compared
        for name in dict.fromkeys(names(text)):
            if len(name) > LONGEST_NAME or _is_explained(name, known):
                continue
            if place := _place(section, name):
                yield Finding(place, f"原文里的“{name}”没有解释。", _HINT)
        for provision in section.provisions:
            for keys, words in said(provision):
                for term in official_terms(words, text):
                    if not _is_explained(term, known):
                        yield Finding(provision.place(*keys), f"名词“{term}”没有解释。", _HINT)


def _place(section: Section, name: str) -> Place | None:
    """Where the section tells of a name of its text; None where that is still a draft."""
    for record, keys, quote in _quotes(section):
        if f"“{name}”" in normalise(quote.text):
            return record.place(*keys)
    is_drafted = any(f"“{name}”" in normalise(quote.text) for quote in section.drafted)
    return None if is_drafted else section.place("provisions")


def _quotes(section: Section) -> Iterator[tuple[Record, Keys, Quote]]:
    for provision in section.provisions:
        yield from ((provision, keys, quote) for keys, quote in provision.every_quote())
    yield from ((each, ("quote",), each.quote) for each in section.left_out)


@rule("F147", reads_answers=False)
def not_explained_by_the_document(site: Site) -> Iterator[Finding]:
    """写明照文件解释的名词（document），解释里的数字、名字或者说的事，写到它的那几条原文里没有。"""
    texts = [
        normalise("".join(each.text for each in document.official.sentences)) for document in site.documents
    ]
    sections = [
        titles_of(document, section) + section.compared
        for document in site.documents
        for section in document.sections
    ]
    for term in site.terms if site.documents else ():
        if term.explained_by != "document":
            continue
        forms, says = [normalise(each) for each in term.as_written], normalise(stated(term.says))
        whole = "".join(each for each in texts if any(form in each for form in forms))
        near = "".join(each for each in sections if any(form in each for form in forms))
        lacking = [each for each in dict.fromkeys(_EXACT.findall(says)) if each not in whole + near]
        words = {
            pair for run in _RUN.findall(_ABOUT_IT.sub("，", says)) for pair in map("".join, pairwise(run))
        }
        if lacking or (words and not any(each in near for each in words)):
            found = f"没有“{lacking[0]}”" if lacking else "没有解释里的话"
            hint = "照原文解释；是通常的意思，explained_by 写 common；另有出处，写 source。"
            yield Finding(term.place("says"), f"写到“{term.term}”的原文里{found}。", hint)


@rule("W112", reads_answers=False)
def defined_by_the_document(site: Site) -> Iterator[Finding]:
    """原文自己解释了一个名词，网站用的却是程序自带的解释。"""
    defining = [
        (each, [one.compared for one in each.sentences if _DEFINES.search(one.compared)])
        for each in site.sections
    ]
    defining = [(section, sentences) for section, sentences in defining if sentences]
    for term in site.terms if defining else ():
        forms = [normalise(each) for each in term.as_written]
        for section, sentences in defining:
            is_defined = any(_is_defined(form, each) for form in forms for each in sentences)
            if is_defined and term.is_packaged("says"):
                message = f"原文自己解释了“{term.term}”，程序自带的解释不一定合。"
                hint = f"请照原文写进 terms.yml：id 写 {term.id}，explained_by 写 document。"
                yield Finding(section.place("provisions"), message, hint)


def _is_defined(form: str, sentence: str) -> bool:
    if form not in sentence:
        return False
    form = re.escape(form)
    defines = rf"所[称指说]的?“?{form}”?,?(?:是|系)?指|{form}”?,?(?:是指|系指|指的是)"
    return re.search(defines, sentence) is not None


_DEFINES = re.compile("所[称指说].*指|是指|系指|指的是", re.DOTALL)
_EXACT = re.compile(r"\d+(?:\.\d+)?%?|[A-Za-z]+|“[^“”]+”")
_RUN = re.compile("[\u4e00-\u9fff]{2,}")
_ABOUT_IT = re.compile("文件|原文|这个|名字")
_HINT = "请在 terms.yml 里加一条；文件没解释的，就说文件没有解释。"


def official_terms(words: str, official: str) -> Iterator[str]:
    """Yield what `words` give as the original's own term: in brackets after the plain word."""
    for found in _IN_BRACKETS.findall(words):
        for term in normalise(found).split("、"):
            if len(term) > 1 and term in official and f"({term})" not in official:
                yield term


@lru_cache(maxsize=8)
def _explained(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(normalise(each) for each in words)


def explained(site: Site) -> tuple[str, ...]:
    """All spellings that terms.yml explains."""
    return _explained(tuple(each for term in site.terms for each in (term.term, *term.as_written)))


@lru_cache(maxsize=4096)
def _is_explained(name: str, known: tuple[str, ...]) -> bool:
    """The name itself is explained, or it is part of an explained name, or has one in it."""
    return any(name == each or name in each or (len(each) > 1 and each in name) for each in known)


def names_and_terms(site: Site) -> tuple[int, int]:
    """How many names in “…” the texts have, and how many official terms titles and says give."""
    found: set[str] = set()
    terms: set[str] = set()
    for section in site.sections:
        text = section.compared
        found |= {name for name in names(text) if len(name) <= LONGEST_NAME}
        for provision in section.provisions:
            terms |= {term for _, words in said(provision) for term in official_terms(words, text)}
    return len(found), len(terms)
