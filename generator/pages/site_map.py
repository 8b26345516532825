"""站点地图: every list of the site, grouped; where a site has many documents, the lists and not what is in them."""

from collections.abc import Iterable, Iterator
from datetime import date

from generator.model import Site, urls
from generator.model.leaflets import FOLDER
from generator.pages.cards import Link
from generator.pages.documents import newest_first
from generator.pages.frame import menu
from generator.pages.leaflets import TITLE
from generator.pages.page import Page

Group = tuple[str, list[Link]]


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the page."""
    groups = [(name, list(links)) for name, links in _groups(site)]
    found = [(name, links) for name, links in groups if links]
    description = "这个网站的全部栏目。"
    yield Page("sitemap/", "站点地图", "pages/site-map.html", {"groups": found}, description, by_needs=True)


def _groups(site: Site) -> Iterator[tuple[str, Iterable[Link]]]:
    lists = [Link(words, file.removesuffix("index.html")) for file, words in menu(site)]
    yield "栏目", [Link("首页", ""), Link("搜索", "search/"), *lists]
    if site.has_many_documents:
        yield "政策文件", [Link("全部文件", "documents/")]
    else:
        yield "政策文件", _documents(site)
        yield "想办的事", (Link(each.name, f"needs/{each.id}/") for each in site.needs)
        yield "我是谁", (Link(each.name, f"for/{each.id}/") for each in site.audiences if each.guide)
        yield "责任单位", (Link(each.short, f"units/{each.id}/") for each in site.units)
    yield (
        "关于这个网站",
        [
            Link("全部内容（A–Z）", "a-z/"),
            Link("文件没有写的", "gaps/"),
            Link("各种标记的意思", "marks/"),
            *([Link(TITLE, FOLDER)] if site.with_leaflets else []),
            Link("数据下载", "data/"),
            Link("改动记录", "changes/"),
            Link("这一页有错？", "contacts/#wrong"),
            Link("关于本站", "about.html"),
        ],
    )


def _documents(site: Site) -> Iterator[Link]:
    """The list of documents, where there are several, and of each its original and what was made of it."""
    if len(site.documents) > 1:
        yield Link("全部文件", "documents/")
    for each in newest_first(site):
        yield Link(f"{each.meta.short}：原文", urls.document(each.id))
        yield Link(f"{each.meta.short}：原文逐句对照", f"coverage/{each.id}/")
