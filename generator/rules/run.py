"""Runs all rules; adds to each finding its code and severity, leaves out what an editor exempted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from generator.collect import modules
from generator.model import Finding, Place, Site
from generator.model.record import PACKAGED
from generator.rules.answers import as_told, is_of_answer
from generator.rules.registry import REGISTERED, Rule

list(modules("generator.rules"))  # a rule is known by being in the room
OF_WORDS = "FW"  # families of rules that read what is told: an answer must be as true as a statement
RULES = {code: REGISTERED[code] for code in sorted(REGISTERED)}


def check(site: Site) -> list[Finding]:
    """Run all rules on `site`; return the findings in the order of the files, exemptions left out."""
    return sorted(findings(site), key=lambda finding: (finding.place, finding.code))


def findings(site: Site) -> Iterator[Finding]:
    """Yield the findings one by one, rule by rule, for those who need only the first."""
    told = [each for each in (as_told(site), as_told(site, wide=True)) if each.provisions]
    for each in RULES.values():
        of_answers = _of_answers(each, told) if each.code[0] in OF_WORDS else ()
        for finding in (*each.check(site), *of_answers):
            ours = finding.place.path.startswith(PACKAGED)  # the site's editor cannot mend it
            if not ours and not _is_exempt(site, each.code, finding.place):
                yield replace(finding, code=each.code, severity=each.severity)


def _of_answers(each: Rule, told: Sequence[Site]) -> Iterator[Finding]:
    """What a rule has against answers in every reading of them."""
    readings = [[one for one in each.check(site) if is_of_answer(one.place)] for site in told]
    for finding in readings[0] if readings else ():
        if all(any(other.place == finding.place for other in reading) for reading in readings):
            yield finding


def _is_exempt(site: Site, code: str, place: Place) -> bool:
    """An editor gave a written reason why a rule of wording does not apply in this provision."""
    return any(
        code.startswith("W") and exemption.rule == code and provision.holds(place)
        for provision in site.provisions
        for exemption in provision.except_
    )
