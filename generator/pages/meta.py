"""What the head of a page says of site, column and article, by the names that government sites in China have for it.

The names are those of 政府网站发展指引 (国办发〔2017〕47号), annex 网页设计规范. PubDate is left out: it is a minute,
and nobody tells us the minute when a page was published.
"""

from collections.abc import Iterator

from generator.model import Settings, Site
from generator.model.leaflets import Leaflet, leaflet_at
from generator.pages.page import Page

Meta = tuple[str, str]

ARTICLES = (
    "pages/measure.html",
    "pages/document.html",
    "pages/coverage.html",
    "pages/coverage-more.html",
)  # templates whose pages tell one document; the others list what there is
NOT_FOR_READERS = "editors/"
COLUMN_TYPES = {
    "": "首页",
    "measures": "政策文件",
    "documents": "政策文件",
    "units": "机构职能",
    "contacts": "咨询投诉",
    "data": "数据开放",
}  # first folder of the address → what the annex calls it
USUAL_TYPE = "政策解读"
MOST_KEYWORDS = 3  # documents; more are no keywords


def of_page(site: Site, page: Page) -> tuple[Meta, ...]:
    """Return (name, content) of what the head of a generated page says."""
    found = [*of_site(site.settings)]
    if not page.url.startswith(NOT_FOR_READERS):
        found += _article(site, page) if page.template in ARTICLES else _column(site, page)
    return tuple(found)


def card_of(site: Site, page: Page) -> Leaflet | None:
    """The leaflet whose card a chat shows beside a link to the page: it is found only under a whole address."""
    found = leaflet_at(site).get(page.url) if site.settings.address else None
    return found if found and found.card else None


def of_written(settings: Settings, path: str, title: str) -> tuple[Meta, ...]:
    """The same of the page `path` that editors wrote themselves in content/: it is an article, the handbook is not."""
    found = [*of_site(settings)]
    if title and not path.startswith(NOT_FOR_READERS):
        found += [("ArticleTitle", title), ("ContentSource", settings.organizer or settings.run_by)]
    return tuple(found)


def of_site(settings: Settings) -> Iterator[Meta]:
    """What every page says: the site's name; its domain and code, if there are any."""
    said = (
        ("SiteName", settings.name),
        ("SiteDomain", settings.domain),
        ("SiteIDCode", settings.site_id_code),
    )
    yield from ((name, content) for name, content in said if content)


def _article(site: Site, page: Page) -> Iterator[Meta]:
    document = site.document_of[page.document].meta
    number = f"（{document.number}）" if document.number else ""
    yield "ArticleTitle", page.title
    yield "ContentSource", f"{document.issuer}{number}"


def _column(site: Site, page: Page) -> Iterator[Meta]:
    documents = [site.document_of[page.document]] if page.document else site.documents[:MOST_KEYWORDS]
    yield "ColumnName", page.title
    yield "ColumnDescription", page.description or f"{page.title}：{site.settings.description}"
    yield "ColumnKeywords", ",".join([page.title, *(each.meta.short for each in documents)])
    yield "ColumnType", COLUMN_TYPES.get(page.url.partition("/")[0], USUAL_TYPE)
