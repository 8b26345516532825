"""What the frame of a page says of the document it is about, or of all documents of the site."""

from datetime import date

from generator.model import Site
from generator.pages.dates import are_old, months, years
from generator.text.dates import day


def frame(site: Site, today: date, document: str = "") -> dict[str, str | bool]:
    """Return what the frame says on the day `today` on a page about `document`, or about all of them.

    Age, year, day, number, addresses, whether they are `old`, and an example of a search, "" without one.
    """
    found = [site.document_of[document]] if document else list(site.documents)
    days = [each.meta.signed_on for each in found]
    only = found[0].id if len(found) == 1 else ""
    return {
        "age": months(days),
        "year": years(days),
        "old": are_old(days, today),
        "day": "、".join(dict.fromkeys(map(day, days))),
        "number": "、".join(dict.fromkeys(each.meta.number for each in found)),
        "url": f"documents/{only}/index.html" if only else "documents/index.html",
        "coverage": f"coverage/{only or found[0].id}/index.html",
        "search_example": site.settings.search_example,
    }
