"""The list of documents, where the site has several."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site
from generator.pages import related
from generator.pages.page import Page
from generator.pages.review import named


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the list, newest first; a single document needs none."""
    if len(site.documents) > 1:
        newest = sorted(site.documents, key=lambda each: each.meta.signed_on, reverse=True)
        rows = [(document, related.done_by(site, document)) for document in newest]
        entries = named("documents", site.document_of)
        yield Page("documents/", "全部文件", "pages/documents.html", {"rows": rows}, entries=entries)
