"""JSON-LD in the words of schema.org: what a search engine may know of a document and of the glossary.

A measure is no GovernmentService: the documents plan work, and nobody can apply for it here. That a document is in
force is never said; that it is not, only where its own last day has passed (docs/decisions.md, 8).
"""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from markupsafe import Markup

from generator.model import Document, Site, Term, urls
from generator.model.record import NO_DAY

CONTEXT = "https://schema.org"
# What would end the script, or is no character of it (JSON in HTML).
ESCAPED = str.maketrans({each: f"\\u{ord(each):04x}" for each in "<>&\u2028\u2029"})


def script(data: dict[str, Any]) -> Markup:
    """Return `data` as a block of a page, which no browser runs; nothing for nothing."""
    if not data:
        return Markup("")
    text = json.dumps({"@context": CONTEXT, **data}, ensure_ascii=False, separators=(",", ":"))
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(text.translate(ESCAPED)))


def legislation(site: Site, document: Document, today: date) -> dict[str, Any]:
    """What `document` says of itself; nothing of one that is made up."""
    meta, validity = document.meta, document.meta.validity
    if meta.example:
        return {}
    last = validity.last_day if validity else None
    return _given(
        {
            "@type": "Legislation",
            "name": meta.title,
            "alternateName": meta.short,
            "legislationIdentifier": meta.number,
            "legislationDate": "" if meta.signed_on == NO_DAY else meta.signed_on.isoformat(),
            "legislationPassedBy": {"@type": "GovernmentOrganization", "name": meta.issuer},
            "legislationLegalForce": f"{CONTEXT}/NotInForce" if last and last < today else "",
            "expires": last.isoformat() if last else "",
            "inLanguage": "zh-CN",
            "sameAs": meta.source,
            "url": _url(site, urls.document(document.id)),
        }
    )


def term_set(site: Site, name: str, url: str, terms: Iterable[Term]) -> dict[str, Any]:
    """The terms that are explained on the page at `url`."""
    defined = [
        _given(
            {
                "@type": "DefinedTerm",
                "termCode": each.id,
                "name": each.term,
                "alternateName": [form for form in each.as_written if form != each.term],
                "description": each.says,
                "url": _url(site, f"{url}#term-{each.id}"),
            }
        )
        for each in terms
    ]
    found = {
        "@type": "DefinedTermSet",
        "name": name,
        "inLanguage": "zh-CN",
        "url": _url(site, url),
        "hasDefinedTerm": defined,
    }
    return _given(found)


def _given(found: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in found.items() if value}


def _url(site: Site, path: str) -> str:
    """A whole address, where the site has one."""
    return urls.whole(site, path) if site.settings.address else ""
