"""One state of the project, made page by page as the browser asks: an edit costs one page, not the site.

Drafts are shown, marked.
"""

from datetime import date
from pathlib import Path
from threading import Lock

from generator import cache
from generator.cache import Cache
from generator.check import check, report
from generator.model import Refused
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.other_files import other_files


class Preview:
    """The site as it is now. Pages are written into `folder`, a scratch folder of this preview's own."""

    def __init__(self, config_file: Path, folder: Path, today: date) -> None:
        """Load and check the project as it stands on `today`; raises Refused with the findings of an error."""
        root = config_file.parent
        kept = Cache(cache.folder(root))
        checked = check(root, today, kept)
        if checked.drafts is None or checked.errors:
            raise Refused(report.summary(checked.findings), findings=checked.findings)
        self.site, self.today, self.folder = checked.drafts, today, folder
        has_drafts = any(each.code == "D120" for each in checked.findings)  # without any, no word of them
        order = Order(self.site, today, drafts=has_drafts, page_by_page=True, kept=kept)
        self.pages = MkDocsSite(config_file, folder, order)
        self.others: dict[str, bytes] | None = None
        self.lock = Lock()

    def __contains__(self, path: str) -> bool:
        """Is there a page or a file of the theme at `path`?"""
        return path in self.pages

    def read(self, path: str) -> bytes | None:
        """The content of the page or file at `path` of the site; None if there is none. Raises Refused."""
        with self.lock:
            content = self.pages.read(path)
            if content is None:
                if self.others is None:
                    found = other_files(self.site, self.today)
                    self.others = {
                        name: each.encode() if isinstance(each, str) else each for name, each in found
                    }
                content = self.others.get(path)
            return content
