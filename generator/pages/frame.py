"""What the frame of a page says: of the document that the page is about, or of all, and of who runs the site."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.model import Document, Site


@dataclass(frozen=True)
class Frame:
    """What main.html, header.html and footer.html say around a page, as `frame` in their context.

    Of several documents each thing is said once, joined by “、”.
    """

    age: str
    """Year and month of signing: 2020年11月."""
    year: str
    """Year of signing, for the window's title: 2020."""
    day: str
    """Day of signing, on paper: 2020年11月26日."""
    number: str
    """The document's number, on paper."""
    url: str
    """Where the original stands: its page, or the list if the frame is of several."""
    coverage: str
    """Where the original stands beside what was made of each sentence; of several, the first's."""
    run_by: str
    """Who runs the site, a whole sentence."""
    require_review: bool
    """Is each section signed by the office that runs the site?"""
    drafts: bool
    """Does the site show drafts, so that every page must say so?"""


def frame(site: Site, drafts: bool, document: str = "") -> Frame:
    """Return the frame of a page about `document`, or of one about all documents of `site`."""
    found = [site.document_of[document]] if document else list(site.documents)
    only = found[0].id if len(found) == 1 else ""
    return Frame(
        age=_each(f"{each.meta.signed_on.year}年{each.meta.signed_on.month}月" for each in found),
        year=_each(str(each.meta.signed_on.year) for each in found),
        day=_each(_day(each) for each in found),
        number=_each(each.meta.number for each in found),
        url=f"documents/{only}/index.html" if only else "documents/index.html",
        coverage=f"coverage/{only or found[0].id}/index.html",
        run_by=site.settings.run_by,
        require_review=site.settings.require_review,
        drafts=drafts,
    )


def _each(words: Iterable[str]) -> str:
    """The words, each once, in their order."""
    return "、".join(dict.fromkeys(words))


def _day(document: Document) -> str:
    signed = document.meta.signed_on
    return f"{signed.year}年{signed.month}月{signed.day}日"
