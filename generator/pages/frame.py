"""What the frame of a page says of the document it is about, or of all documents of the site."""

from collections.abc import Iterable

from generator.model import Site
from generator.text.dates import day, month


def frame(site: Site, document: str = "") -> dict[str, str]:
    """Return age, year, day, number and addresses for a page about `document`, or about all of them."""
    found = [site.document_of[document]] if document else list(site.documents)
    only = found[0].id if len(found) == 1 else ""
    return {
        "age": _each(month(each.meta.signed_on) for each in found),
        "year": _each(str(each.meta.signed_on.year) for each in found),
        "day": _each(day(each.meta.signed_on) for each in found),
        "number": _each(each.meta.number for each in found),
        "url": f"documents/{only}/index.html" if only else "documents/index.html",
        "coverage": f"coverage/{only or found[0].id}/index.html",
    }


def _each(words: Iterable[str]) -> str:
    """The words, each once, in their order."""
    return "、".join(dict.fromkeys(words))
