"""F: may a clause be left out? Not one that names people, a figure, or what is firmly written."""

from collections.abc import Iterator

from generator.model import Finding, LeftOut, Section, Site
from generator.model.force import FORCE_WORDS
from generator.official.headings import is_name
from generator.official.labels import find
from generator.rules.names import Names
from generator.rules.registry import rule
from generator.text.any_of import any_of
from generator.text.characters import normalise
from generator.text.numbers import moments, quantities

_PLANNED = frozenset(FORCE_WORDS["planned"])
_FIRM = any_of(
    word for words in FORCE_WORDS.values() for word in words if len(word) > 1 and word not in _PLANNED
)


@rule("F136", reads_answers=False, by_document=True)
def left_out_matters(site: Site) -> Iterator[Finding]:
    """`left_out` 里的话写了给谁、多少、到哪天，或者写得很肯定，不能略去。"""
    names = Names(tuple(each for each in site.audiences if each.guide))
    for section in site.sections:
        part = getattr(section, "part", "")
        if part == "notice":
            continue  # it forwards, and says nothing of its own
        related = site.document_of[section.document].meta.relations()
        told = [normalise(each.quote.text) for _, _, each in related]
        for each in section.left_out:
            text = normalise(each.quote.text)
            if any(text in other for other in told):
                continue  # readers are told it as what this document does to another
            if _is_heading(section, each):
                continue
            figures = [f"{one.value}{one.unit}" for one in quantities(text)]
            days = [one.written for one in moments(text)]
            firm = [match.group() for match in [_FIRM.search(text)] if match]
            said = (*names.official(text).values(), *firm) if part != "preamble" else ()  # what it is all for
            for word in (*said, *figures, *days):
                yield Finding(each.place("quote"), f"“{word}”对读者要紧，不能略去。", "请写成事项。")


def _is_heading(section: Section, left_out: LeftOut) -> bool:
    """It is the whole of a sentence that only names what the next ones tell: 3.报销比例."""
    text = normalise(left_out.quote.text)
    for each in section.sentences[:-1]:
        label = find(each.text)
        if label and each.compared == text:
            return is_name(each.text[label.length :], alone=True)
    return False
