"""F: what the document does not say is listed as unsaid."""

from collections.abc import Iterator

from generator.lexicon.words import words
from generator.model import Document, Effect, Finding, Provision, Section, Site, Unknown
from generator.model.vocabulary import UNKNOWNS
from generator.rules.registry import rule
from generator.rules.wording import all_quoted
from generator.text.any_of import any_of
from generator.text.numbers import quantities

# What a reader asks first about each effect.
ASKED: dict[Effect, tuple[Unknown, ...]] = {
    "receive": ("amount", "how"),
    "apply": ("how",),
    "chance": ("how",),
}
# Listed under another name: who asks where to go asks how.
ALIKE: dict[Unknown, frozenset[Unknown]] = {
    "amount": frozenset({"amount", "threshold", "other-document"}),
    "how": frozenset({"how", "where", "papers", "other-document"}),
}
SUMS = frozenset((*words("measures")["money"], "%", "‰"))
NAME = 4  # characters that name what is paid: 租赁补贴
_EVIDENCE = {key: any_of(found) for key, found in words("evidence").items()}


@rule("F129", by_document=True)
def unknown_not_listed(site: Site) -> Iterator[Finding]:
    """读者最先要问的“多少”“怎么办”，引文里没有，也没有记进 `unknown`；或者引文里有，却记成没有写。"""
    told = ((section, provision) for section in site.sections for provision in section.provisions)
    for section, provision in told:
        document = site.document_of[section.document]
        for key in ASKED.get(provision.effect, ()):
            if ALIKE[key].isdisjoint(provision.unknown) and not _is_evident(
                document, section, provision, key
            ):
                message = f"引文没有写“{UNKNOWNS[key]}”，unknown 里也没有记。"
                yield Finding(provision.place("id"), message, f"请在 unknown 里加上 {key}。")
        sums = [each for each in provision.amounts if each.unit in SUMS]
        if provision.effect == "receive" and "amount" in provision.unknown and sums:
            message = f"记了“{sums[0].value}{sums[0].unit}”，又说没有写多少。"
            yield Finding(provision.place("unknown"), message, "请核对原文，去掉 amount。")


def _is_evident(document: Document, section: Section, provision: Provision, key: Unknown) -> bool:
    """The quotes say it; how to get it may also be said elsewhere in the measure, and a sum in the document."""
    official = all_quoted(provision)
    if key == "amount":
        return _is_sum_evident(document, official)
    if quantities(official):
        return True  # who knows the sum asks the next question himself
    return bool(_EVIDENCE[key].search(official + section.compared))


def _is_sum_evident(document: Document, official: str) -> bool:
    """What is given is no sum (a school place), or the sum stands in the quotes, or elsewhere beside its name."""
    given = _EVIDENCE["gives"].sub("□", _EVIDENCE["paid"].sub("□", official))
    if not _EVIDENCE["sum"].search(given) or quantities(official) or _EVIDENCE["amount"].search(official):
        return True
    ends = {match.end() + more for match in _EVIDENCE["sum"].finditer(given) for more in (0, 1)}  # 补, 补助
    names = {given[end - NAME : end] for end in ends if end >= NAME and given[end - NAME : end].isalpha()}
    names |= {each for each in _EVIDENCE["sum"].findall(given) if len(each) > 1}  # 报销
    return any(
        any(name in each.compared for name in names)
        for each in document.official.sentences
        if any(one.unit in SUMS for one in quantities(each.text))
    )
