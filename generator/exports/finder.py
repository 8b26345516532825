"""assets/finder/data.js: questions, conditions and words for assets/js/finder.js, loaded by <script>."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.model import Eligible, Provision, Question, Site, eligibility, status, urls
from generator.model.vocabulary import EFFECTS

PAGE = "finder/"


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the script, unless there is nothing to ask; `<` is escaped so that no markup can appear in it."""
    if not site.questions:
        return
    data = {
        "words": {
            "met": eligibility.MET,
            "unmet": eligibility.UNMET,
            "skipped": eligibility.SKIPPED,
            "not_compared": eligibility.NOT_COMPARED,
            "caps": eligibility.CAPS,
            "needs": site.matters,
            "effects": EFFECTS,
            "verdicts": eligibility.VERDICTS,
            "ended": eligibility.ENDED,
        },
        "questions": [_question(site, each) for each in site.questions],
        "provisions": [_provision(site, each) for each in site.provisions if each.effect != "none"],
    }
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    yield "assets/finder/data.js", f"window.mingbaiFinder={text.replace('<', chr(92) + 'u003c')};\n"


def _question(site: Site, question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "short": question.short,
        "when": question.when and _eligible(site, question.when),
        "options": [[option.id, eligibility.inside(option.name)] for option in question.options],
    }


def _provision(site: Site, provision: Provision) -> dict[str, Any]:
    when = status.period(site, provision)
    return {
        "id": provision.id,
        "title": provision.title,
        "url": urls.relative(PAGE, urls.provision(site, provision)),
        "year": site.document_of[site.section_of[provision.id].document].meta.signed_on.year,
        "force": provision.force,
        "need": provision.matter,
        "effect": provision.effect,
        "first": when.first and when.first.isoformat(),
        "last": when.last and when.last.isoformat(),
        "between": status.between(site, provision),
        "eligible": provision.eligible and _eligible(site, provision.eligible),
    }


def _eligible(site: Site, eligible: Eligible, negated: bool = False) -> dict[str, Any]:
    """`eligible` as the browser reads it: each leaf carries the words that its reason needs."""
    if eligible.unknown is not None:
        return {"unknown": eligible.unknown}
    if eligible.question is not None:
        words = eligibility.written(site, eligible, negated)
        return {"question": eligible.question, "is": eligible.is_, "written": words}
    if eligible.not_ is not None:
        return {"not": _eligible(site, eligible.not_, not negated)}
    kind = "all" if eligible.all else "any"
    return {kind: [_eligible(site, each, negated) for each in eligible.all or eligible.any or ()]}
