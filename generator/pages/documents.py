"""The list of documents, where the site has several."""

from collections.abc import Iterator
from datetime import date

from generator.model import Document, Site, related
from generator.pages.page import Page
from generator.pages.review import named


def newest_first(site: Site) -> list[Document]:
    """Return the documents of a site, the one signed last first."""
    return sorted(site.documents, key=lambda each: each.meta.signed_on, reverse=True)


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, newest first; a single document needs none."""
    if len(site.documents) > 1:
        rows = [(document, related.done_by(site, document)) for document in newest_first(site)]
        entries = named("documents", site.document_of)
        yield Page("documents/", "全部文件", "pages/documents.html", {"rows": rows}, entries=entries)
