"""F: does the original stand behind every word that we say?"""

import re
from collections.abc import Iterator
from functools import lru_cache

from generator.model import Document, Finding, Provision, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, headings_above, said, titles_of
from generator.text.characters import excerpt, normalise
from generator.text.licence import licence

_PLACE = re.compile("([\u4e00-\u9fff]{2,4}?)(?:省|市|县|区|自治州|自治区)")


@rule("F159", by_document=True)
def words_without_licence(site: Site) -> Iterator[Finding]:
    """标题、说法、条件里的话，引文里没有哪个字撑着它。"""
    mine = licence(site.same)
    for document in site.documents:
        places, whole = _places(document), normalise(document.text)
        for section in (*document.measures, *document.parts):
            titles = titles_of(document, section)
            for provision in section.provisions:
                names = (*places, *_concerned(site, provision))
                official = all_quoted(provision) + titles + headings_above(document, provision)
                for keys, text in said(provision):
                    for words in mine.unlicensed(compared(text), official, names, whole):
                        message = f"“{excerpt(words)}”在引文里找不到依据。"
                        yield Finding(provision.place(*keys), message, _HINT)


_HINT = "没写的放进 unknown；是大白话的另一种说法，就换成原文里有的字。"


def _places(document: Document) -> tuple[str, ...]:
    """The names of the places that the document's titles and issuer name, long and short: 抚州市, 抚州."""
    return _places_in("|".join((document.meta.title, document.meta.issuer, *document.official.titles)))


@lru_cache(maxsize=256)
def _places_in(text: str) -> tuple[str, ...]:
    return tuple(
        {name for match in _PLACE.finditer(normalise(text)) for name in (match.group(), match.group(1))}
    )


def _concerned(site: Site, provision: Provision) -> Iterator[str]:
    """What we call those for whom it is, and whom it touches."""
    for id_ in (*provision.for_, *provision.about):
        audience = site.audience_of.get(id_)
        if audience:
            yield from (audience.name, *audience.spoken, *audience.official)
