"""F: do the quotes stand in the text, do they carry our words, and are our words our own?"""

import math
from collections import Counter
from collections.abc import Iterator

from generator.model import Finding, Section, Site
from generator.model.coverage import section_clauses
from generator.rules.registry import rule
from generator.rules.wording import around, names, pairs, quoted, said, stated
from generator.text.characters import count_characters, excerpt, full_width, normalise

# A sentence is taken for another provision's when it weighs this much there, and a third of it here.
HEAVY = 12.0
# The same sentence of this many characters in two measures was copied from one of them.
SHORTEST_COPY = 10


@rule("F101")
def quote_not_verbatim(site: Site) -> Iterator[Finding]:
    """引文在这一条的原文里找不到，或者跨了两句。"""
    for section in site.sections:
        quotes = [
            (provision, keys, quote)
            for provision in section.provisions
            for keys, quote in provision.every_quote()
        ] + [(each, ("quote",), each.quote) for each in section.left_out]
        for record, keys, quote in quotes:
            if not quote.sentences:
                hint = _nearest_words(quote.text, section)
                yield Finding(record.place(*keys), f"原文没有这句话：“{excerpt(quote.text)}”。", hint)
    for document in site.documents:
        for note in document.meta.notes:
            if normalise(note.quote.text) not in normalise(document.text):
                message = f"原文没有这句话：“{excerpt(note.quote.text)}”。"
                yield Finding(note.place("quote"), message)


def _nearest_words(words: str, section: Section) -> str:
    """Say where the quote leaves the text: the longest beginning of it that the text has."""
    wanted = normalise(words)
    texts = [normalise(each.text) for each in section.sentences]
    for length in range(len(wanted), 3, -1):
        for text in texts:
            if (at := text.find(wanted[:length])) >= 0:
                following = full_width(text[at + max(0, length - 6) : at + length + 8])
                return f"前 {length} 个字对得上，后面原文是“…{following}…”。"
    return "请从原文里复制，不要自己打；一条引文只能在一句话里。"


@rule("F107")
def clause_not_told(site: Site) -> Iterator[Finding]:
    """原文有分句，既没有事项引用，也没有写进 left_out。"""
    for section in site.sections:
        for clause in section_clauses(section):
            if clause.missing:
                message = f"{clause.sentence.id} 的这个分句没有写到：“{full_width(clause.text)}”。"
                yield Finding(section.place("provisions"), message, "请写成事项，或者写进 left_out。")


@rule("F108")
def quote_belongs_elsewhere(site: Site) -> Iterator[Finding]:
    """写的话更像同一条措施里别的事项的引文，不像自己的。"""
    for section in site.sections:
        quotes = [(each, pairs(quoted(each))) for each in section.provisions]
        for provision, own in quotes:
            words = pairs(f"{provision.title}。{provision.says}")
            other = next((each for each, theirs in quotes if _is_more_like(words, theirs, own)), None)
            if other:
                message = f"这段话更像“{excerpt(other.title)}”（{other.id}）的引文，不像自己的。"
                yield Finding(provision.place("quotes"), message, "请核对引文放对了没有。")


def _is_more_like(words: frozenset[str], theirs: frozenset[str], own: frozenset[str]) -> bool:
    """Have the words more in common with what only the other one quotes?"""
    there = words & theirs - own
    return len(there) > 1 and len(there) > len(words & own - theirs)


@rule("F121")
def name_not_in_text(site: Site) -> Iterator[Finding]:
    """“…”里的话，这一条的原文里没有。"""
    for section in site.sections:
        text = normalise("".join(each.text for each in section.sentences))
        for provision in section.provisions:
            for keys, words in said(provision):
                for name in names(words):
                    if normalise(name) not in text:
                        message = f"这一条的原文里没有“{name}”。"
                        yield Finding(provision.place(*keys), message, "请照原文写，或者去掉引号。")


@rule("F126")
def sentence_from_elsewhere(site: Site) -> Iterator[Finding]:
    """`says` 里有一句，像是别的事项的话，或者和别的措施里的一句一模一样。"""
    holders, weights = _weights(site)
    told = _tellers(site)
    for section in site.sections:
        for provision in section.provisions:
            own = pairs(around(section, provision))
            for sentence in filter(None, stated(provision.says).split("。")):
                origin = _origin(pairs(sentence) & weights.keys(), own, holders, weights)
                if len(told[sentence]) > 1 and count_characters(sentence) >= SHORTEST_COPY:
                    message = f"“{excerpt(sentence)}”和另一条措施里的一句一模一样。"
                elif origin:
                    title = next(each.title for each in site.provisions if each.id == origin)
                    message = f"“{excerpt(sentence)}”像是“{excerpt(title)}”（{origin}）的话。"
                else:
                    continue
                yield Finding(provision.place("says"), message, "请只写自己的引文里有的事。")


def _weights(site: Site) -> tuple[dict[str, list[str]], dict[str, float]]:
    """Pair of characters → the provisions that quote it; and how much it says: more, if few quote it."""
    holders: dict[str, list[str]] = {}
    for provision in site.provisions:
        for pair in pairs(quoted(provision)):
            holders.setdefault(pair, []).append(provision.id)
    return holders, {pair: math.log(len(site.provisions) / len(ids)) for pair, ids in holders.items()}


def _tellers(site: Site) -> dict[str, set[str]]:
    """Sentence of ours → the measures that say it."""
    told: dict[str, set[str]] = {}
    for section in site.sections:
        for provision in section.provisions:
            for sentence in stated(provision.says).split("。"):
                told.setdefault(sentence, set()).add(section.id)
    return told


def _origin(
    words: frozenset[str], own: frozenset[str], holders: dict[str, list[str]], weights: dict[str, float]
) -> str:
    """The provision whose quotes the words are much more like than their own, or nothing."""
    here = sum(weights[pair] for pair in words & own)
    if here >= sum(weights[pair] for pair in words) / 3:
        return ""
    scores: Counter[str] = Counter()
    for pair in words:
        scores.update(dict.fromkeys(holders[pair], weights[pair]))  # weights add up
    [(origin, there)] = scores.most_common(1)
    return origin if there > HEAVY and here < there / 3 else ""
