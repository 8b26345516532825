"""F: what the document does not say is listed as unsaid."""

from collections.abc import Iterator

from generator.lexicon.words import words
from generator.model import Effect, Finding, Provision, Section, Site, Unknown
from generator.model.vocabulary import UNKNOWNS
from generator.rules.registry import rule
from generator.rules.wording import all_quoted
from generator.text.characters import normalise
from generator.text.numbers import quantities
from generator.text.operators import any_of

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
SUMS = frozenset((*words("measures")["money"], "%"))
_EVIDENCE = {key: any_of(found) for key, found in words("evidence").items()}


@rule("F129")
def unknown_not_listed(site: Site) -> Iterator[Finding]:
    """读者最先要问的“多少”“怎么办”，引文里没有，也没有记进 `unknown`；或者引文里有，却记成没有写。"""
    told = ((section, provision) for section in site.sections for provision in section.provisions)
    for section, provision in told:
        for key in ASKED.get(provision.effect, ()):
            if ALIKE[key].isdisjoint(provision.unknown) and not _is_evident(section, provision, key):
                message = f"引文没有写“{UNKNOWNS[key]}”，unknown 里也没有记。"
                yield Finding(provision.place("id"), message, f"请在 unknown 里加上 {key}。")
        sums = [each for each in provision.amounts if each.unit in SUMS]
        if provision.effect == "receive" and "amount" in provision.unknown and sums:
            message = f"记了“{sums[0].value}{sums[0].unit}”，又说没有写多少。"
            yield Finding(provision.place("unknown"), message, "请核对原文，去掉 amount。")


def _is_evident(section: Section, provision: Provision, key: Unknown) -> bool:
    """The quotes say it; how to get it may also be said elsewhere in the measure."""
    official = all_quoted(provision)
    if key == "how":
        if quantities(official):
            return True  # who knows the sum asks the next question himself
        official += normalise("".join(each.text for each in section.sentences))
    if key == "amount" and not _EVIDENCE["sum"].search(official):
        return True  # what is given is no sum: a school place
    return bool(_EVIDENCE[key].search(official)) or (key == "amount" and bool(quantities(official)))
