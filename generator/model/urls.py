"""Addresses of the site. An address is a folder from the root: "", "units/fz-renshe/"."""

from collections.abc import Mapping
from itertools import takewhile

from generator.model.document import Measure, Section
from generator.model.provision import Provision
from generator.model.record import Addressed
from generator.model.site import Site

Named = tuple[str, Addressed]


def pages_of(site: Site) -> Mapping[str, list[Named]]:
    """Return folder → what has a page there, as (id, record)."""
    return {
        "measures": [(each.id, each) for each in site.measures],
        "documents": [(each.id, each.meta) for each in site.documents],
        "units": [(each.id, each) for each in site.units],
        "for": [(each.id, each) for each in site.audiences],
        "needs": [(each.id, each) for each in site.needs],
    }


def section(each: Section) -> str:
    """A measure has a page of its own; a part around the measures stands on its document's page."""
    return f"measures/{each.id}/" if isinstance(each, Measure) else document(each.document)


def provision(site: Site, each: Provision) -> str:
    """The provision at its place on its page."""
    return f"{section(site.section_of[each.id])}#{each.id}"


def document(id_: str) -> str:
    """The page with the complete original text."""
    return f"documents/{id_}/"


def sentence(document_id: str, sentence_id: str) -> str:
    """A sentence of the original text."""
    return f"{document(document_id)}#{sentence_id}"


def data_of(document_id: str) -> str:
    """The data of one document, where a site has many."""
    return f"data/documents/{document_id}.json"


def letter(owner: str) -> str:
    """The list of questions to a unit, to be sent."""
    return f"gaps/{owner}.docx"


def whole(site: Site, target: str) -> str:
    """`target` with the site's address before it; of a site that has none yet, the path from its root."""
    return f"{site.settings.address}{target}"


def relative(page: str, target: str) -> str:
    """The link from the page at address `page` to `target`, good on file:// and on any sub-path.

    `target` is an address, with or without #fragment, or a file such as assets/css/site.css.
    """
    path, mark, fragment = target.partition("#")
    if path == page and mark:
        return f"#{fragment}"
    file = f"{path}index.html" if path == "" or path.endswith("/") else path
    here, there = page.split("/")[:-1], file.split("/")
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(here, there[:-1], strict=False)))
    return "../" * (len(here) - shared) + "/".join(there[shared:]) + mark + fragment
