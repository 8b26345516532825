"""Runs all rules; adds to each finding its code and severity, leaves out what an editor exempted."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from generator.collect import modules
from generator.model import Document, Finding, Place, Provision, Site
from generator.model.record import PACKAGED
from generator.rules.answers import is_of_answer, readings
from generator.rules.registry import REGISTERED, Rule

list(modules("generator.rules"))  # a rule is known by being in the room
OF_WORDS = "FW"  # families of rules that read what is told: an answer must be as true as a statement
RULES = {code: REGISTERED[code] for code in sorted(REGISTERED)}


def check(site: Site) -> list[Finding]:
    """Run all rules on `site`; return the findings in the order of the files, exemptions left out."""
    return sorted(findings(site), key=lambda finding: (finding.place, finding.code))


def findings(site: Site) -> Iterator[Finding]:
    """Yield the findings one by one, rule by rule, for those who need only the first."""
    for document in site.documents:
        yield from of_document(site, document)
    yield from of_site(site)
    yield from of_answers(site)


def of_document(site: Site, document: Document) -> Iterator[Finding]:
    """Yield what those rules find in a document that read it by itself, whatever the others say."""
    alone = replace(site, documents=(document,))
    exempt = [each for each in alone.provisions if each.except_]
    for each in RULES.values():
        if each.by_document:
            yield from _ours(each, each.check(alone), exempt)


def of_site(site: Site) -> Iterator[Finding]:
    """Yield what the other rules find."""
    exempt = [each for each in site.provisions if each.except_]
    for each in RULES.values():
        if not each.by_document:
            yield from _ours(each, each.check(site), exempt)


def of_answers(site: Site) -> Iterator[Finding]:
    """Yield what the rules of words have against the answers to what people ask."""
    for each in RULES.values():
        if each.code[0] in OF_WORDS and each.reads_answers:
            yield from _ours(each, _of_answers(each, readings(site)), ())


def _ours(rule: Rule, found: Iterable[Finding], exempt: Sequence[Provision]) -> Iterator[Finding]:
    """Yield the findings of a rule that the site's editor can mend and has not exempted."""
    for finding in found:
        if not finding.place.path.startswith(PACKAGED) and not _is_exempt(exempt, rule.code, finding.place):
            yield replace(finding, code=rule.code, severity=rule.severity)


def _of_answers(each: Rule, told: Sequence[Site]) -> Iterator[Finding]:
    """What a rule has against answers in every reading of them; most rules have nothing in the first."""
    found: list[Finding] | None = None
    for site in told:
        mine = [one for one in each.check(site) if is_of_answer(one.place)] if found != [] else []
        places = {one.place for one in mine}
        found = mine if found is None else [one for one in found if one.place in places]
    yield from found or ()


def _is_exempt(exempt: Iterable[Provision], code: str, place: Place) -> bool:
    """An editor gave a written reason why a rule of wording does not apply in this provision."""
    return any(
        code.startswith("W") and exemption.rule == code and provision.holds(place)
        for provision in exempt
        for exemption in provision.except_
    )
