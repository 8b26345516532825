"""What a provision says and what it quotes, in the forms in which rules compare the two."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from generator.model import Document, Keys, Provision, Quote, Section
from generator.official import Sentence
from generator.text.characters import normalise

_NAME = re.compile("“[^“”]*”")
_HEADINGS = ("chapter", "section", "group")
_OUR_SENTENCE = re.compile("[^。！？]+")
# “给多少，没有写。”: what the document does not say. Nothing in such a sentence states what it says.
_NOT_WRITTEN = re.compile("没有?(写|解释|列|说|提|点名)[^，]{0,8}$|谁|哪|怎么|多少|怎样|什么|几(点|个|天)")


def said(provision: Provision) -> Iterator[tuple[Keys, str]]:
    """Yield (keys, text) of all that states what the document says: title, says, conditions, and how they are read."""
    yield ("title",), provision.title
    yield ("says",), provision.says
    yield from ((("aloud", index), sentence) for index, sentence in enumerate(provision.aloud))
    for index, condition in enumerate(provision.conditions):
        yield ("conditions", index, "says"), condition.says


def titles_of(document: Document, section: Section) -> str:
    """What all of a section is about, normalised: its title in the text, and those of the document."""
    return normalise("|".join((*document.official.titles, getattr(section, "title", ""))))


def headings_above(document: Document, provision: Provision) -> str:
    """The chapter, or the title and the table of an annex, right above what the provision quotes, normalised."""
    ids = {id_ for _, quote in provision.every_quote() for id_ in quote.sentences}
    found: list[str] = []
    above: list[str] = []
    in_annex = has_told = False
    for paragraph in document.official.paragraphs:
        if paragraph.sentences:
            has_told = True
            found += above if any(each.id in ids for each in paragraph.sentences) else []
            continue
        begins_annex = paragraph.kind == "annex"
        if begins_annex or has_told:
            above, has_told = [], False
        in_annex |= begins_annex
        if paragraph.kind in _HEADINGS or (in_annex and paragraph.kind == "line"):
            above.append(paragraph.text)
    return normalise("|".join(found))


def in_sight(provision: Provision) -> str:
    """All that a reader of the provision sees, normalised."""
    return provision.in_sight


def quoted(provision: Provision) -> str:
    """The words it rests on, normalised; those of its conditions and time are not among them."""
    return provision.quoted


def all_quoted(provision: Provision) -> str:
    """All words it quotes, normalised."""
    return provision.all_quoted


# Where two readings are told, and that a total is nobody's own sum.
_HONEST = re.compile("读法|不是.*(?:额度|的数)")


@lru_cache(maxsize=8192)
def stated(text: str) -> str:
    """Return the sentences of `text` that state something; “多少钱，没有写” states nothing."""
    found = _OUR_SENTENCE.findall(text)
    return "。".join(
        each for each in found if not (_HONEST.search(each) or (_NOT_WRITTEN.search(each) and "没" in each))
    )


@lru_cache(maxsize=131072)
def compared(text: str) -> str:
    """What `text` states, without the names in “…”, in the form in which texts are compared."""
    return normalise(without_names(stated(text)))


def names(text: str) -> list[str]:
    """The names that stand in “…”, without the marks."""
    return [name[1:-1] for name in _NAME.findall(text)]


def without_names(text: str, instead: str = "□") -> str:
    """Put `instead` in the place of all that stands in “…”."""
    return _NAME.sub(instead, text)


@lru_cache(maxsize=8192)
def pairs(text: str) -> frozenset[str]:
    """The pairs of neighbouring Chinese characters, letters or digits of `text` (bigrams)."""
    plain = normalise(text)
    return frozenset(plain[at : at + 2] for at in range(len(plain) - 1) if plain[at : at + 2].isalnum())


def around(section: Section, provision: Provision) -> str:
    """The whole sentences that its quotes stand in, normalised."""
    ids = {id_ for _, quote in provision.every_quote() for id_ in quote.sentences}
    return "".join(each.compared for each in section.sentences if each.id in ids)


class Quoted(NamedTuple):
    """A sentence that a provision rests on, and the stretches of it, as it is compared, that are quoted."""

    sentence: Sentence
    stretches: tuple[tuple[int, int], ...]

    @property
    def text(self) -> str:
        """The sentence as it is compared."""
        return self.sentence.compared


def stretch(sentence: Sentence, quote: Quote) -> tuple[int, int] | None:
    """Where in the sentence, as it is compared, the quote stands; None if it does not."""
    spans = (each for each in quote.spans if each.sentence == sentence.id)
    return next((sentence.as_compared(each.start, each.end) for each in spans), None)


def quoted_sentences(section: Section, provision: Provision) -> Iterator[Quoted]:
    """Yield each sentence that the provision's quotes stand in, in the order of the text."""
    for sentence in section.sentences:
        if mine := tuple(filter(None, (stretch(sentence, each) for each in provision.quotes))):
            yield Quoted(sentence, mine)
