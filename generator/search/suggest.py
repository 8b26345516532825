"""What the search box suggests while somebody types: needs, audiences, units, terms, everyday words, titles."""

import re
from collections.abc import Iterator

from generator.model import Site
from generator.search.pipeline import clean, is_chinese
from generator.search.sounds import filed
from generator.text.pinyin import read

LONGEST = 20
# A title is remembered by what it is about, not by “政府要……”.
_OPENING = re.compile(
    "^(?:努力)?(?:目标：)?(?:政府|文件)?(?:写明|鼓励|要求|支持|引导)?(?:要|有)?(?:快些|多|再|按|把|让|做|建|办)*"
)


def suggestions(site: Site) -> dict[str, list[list[str]]]:
    """Return letter → [words, what the document calls them]; the best kinds of words come first."""
    found: dict[str, dict[str, str]] = {}
    for words, written in _candidates(site):
        text = clean(words)
        if 1 < len(text) <= LONGEST and (is_chinese(text) or text[0].isalnum()):
            letter = filed(read(text[0])) if is_chinese(text) else "0"
            found.setdefault(letter, {}).setdefault(words, written)
    return {letter: [[*each] if each[1] else [each[0]] for each in found[letter].items()] for letter in found}


def _candidates(site: Site) -> Iterator[tuple[str, str]]:
    yield from ((need.name, "") for need in site.needs)
    yield from ((audience.name, "") for audience in site.audiences if audience.guide)
    yield from ((unit.short, "") for unit in site.units)
    yield from ((contact.number, contact.name) for contact in site.contacts)
    yield from ((term.term, "") for term in site.terms)
    # Whoever has typed 养老 more likely goes on to 养老院 than to 养老保险比例, whichever list has it.
    # What is only near in meaning names another matter: it leads there, and is not called the same.
    everyday = (
        (said, each.written[0] if each.weight == 1 else "")
        for each in site.synonyms
        if each.written
        for said in each.said
    )
    yield from sorted(everyday, key=lambda pair: len(pair[0]))
    for measure in site.measures:
        yield from ((part, "") for part in re.split("[：、，]", measure.plain) if not part.startswith("政府"))
    for provision in site.provisions:
        yield _OPENING.sub("", provision.title), ""
