"""The order of the editors' handbook, and what stands before and after each of its pages."""

from collections.abc import Iterable
from dataclasses import dataclass

FOLDER = "editors/"
# In the order in which an editor needs them; what a site lacks is left out.
ORDER = (
    ("index", "编辑手册"),
    ("start", "十分钟开始"),
    ("yaml", "五分钟学会写法"),
    ("changes", "常做的改动"),
    ("import", "从一份新文件开始"),
    ("files", "每种文件的样子"),
    ("keys", "每个键怎么写"),
    ("library/index", "程序自带的"),
    ("words/index", "核对时认得哪些词"),
    ("check", "检查和改错"),
    ("rules", "检查的规则"),
    ("mistakes", "常见错误"),
    ("review", "审核和签字"),
    ("due/index", "该核对的内容"),
    ("publish", "发布"),
    ("upgrade", "升级"),
)


@dataclass(frozen=True)
class Handbook:
    """All pages of the handbook (file, title), and those before and after the one that is shown."""

    pages: tuple[tuple[str, str], ...]
    before: tuple[str, str] | None
    after: tuple[str, str] | None


def handbook(file: str, there: Iterable[str]) -> Handbook | None:
    """Return what stands around the page `file` (editors/keys.html) of a site with the pages `there`; None elsewhere."""
    if not file.startswith(FOLDER):
        return None
    known = set(there)
    pages = tuple((f"{FOLDER}{name}.html", title) for name, title in ORDER if f"{FOLDER}{name}.html" in known)
    at = next((number for number, (each, _) in enumerate(pages) if each == file), None)
    if at is None:
        return Handbook(pages, None, None)
    return Handbook(pages, pages[at - 1] if at else None, pages[at + 1] if at + 1 < len(pages) else None)
