"""assets/finder/: questions, conditions and words for assets/js/finder.js, loaded by <script>."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from generator.model import Eligible, Provision, Question, Site, eligibility, status, urls
from generator.model.vocabulary import EFFECTS

PAGE, FOLDER = "finder/", "assets/finder/"
MOST = 120_000  # characters of what the first question waits for


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the script, unless there is nothing to ask; `<` is escaped so that no markup can appear in it.

    What would be long to wait for is apart, a file a document, and loaded with the first answer.
    """
    if not site.questions:
        return
    provisions = [_provision(site, each) for each in site.provisions if each.effect != "none"]
    by_document = len(site.documents) > 1 and len(_script(provisions)) > MOST
    parts = [each.id for each in site.documents] if by_document else []
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
        "provisions": [] if parts else provisions,
    }
    if parts:
        data["parts"] = [urls.relative(PAGE, f"{FOLDER}{each}.js") for each in parts]
    yield f"{FOLDER}data.js", f"window.mingbaiFinder={_script(data)};\n"
    of_document: dict[str, list[dict[str, Any]]] = {each: [] for each in parts}
    for each in provisions if parts else ():
        of_document[site.section_of[each["id"]].document].append(each)
    for id_, mine in of_document.items():
        yield f"{FOLDER}{id_}.js", f"mingbaiFinder.provisions.push(...{_script(mine)});\n"


def _script(data: object) -> str:
    """Data as a script has it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def _question(site: Site, question: Question) -> dict[str, Any]:
    return {
        "id": question.id,
        "short": question.short,
        "when": question.when and _eligible(site, question.when),
        "options": [[option.id, eligibility.inside(option.name)] for option in question.options],
    }


def _provision(site: Site, provision: Provision) -> dict[str, Any]:
    when = status.period(site, provision)
    document = site.document_of[site.section_of[provision.id].document]
    return {
        "id": provision.id,
        "title": provision.title,
        "url": urls.relative(PAGE, urls.provision(site, provision)),
        **({"document": document.meta.short} if len(site.documents) > 1 else {}),
        "year": document.meta.signed_on.year,
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
