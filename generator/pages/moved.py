"""Old addresses: a page that has another id by now is found under those that it had, too."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, urls
from generator.pages.page import Page


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield a page for each old address, which leads to the new one without a script."""
    for folder, found in urls.pages_of(site).items():
        for id_, record in found:
            for old in record.aliases:
                target = f"{folder}/{id_}/"
                context = {"target": target}
                yield Page(f"{folder}/{old}/", "这一页换了地址", "pages/moved.html", context, moved_to=target)
