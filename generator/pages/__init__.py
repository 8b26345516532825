"""Site → pages. One kind of page a module, each with `pages(site, today)`; the others serve them."""

from generator.pages.all_pages import all_pages
from generator.pages.page import Page

__all__ = ["Page", "all_pages"]
