"""The script of the search: its parts in theme/assets/js/search/, joined to one file without their comments."""

from collections.abc import Iterable
from importlib.resources import files

PATH = "assets/js/search.js"
GLOBAL = "window.mingbaiSearch = {};"  # with which the first part begins
PARTS = ("text", "index", "query", "spell", "engine", "entries", "questions", "suggest", "page")


# What a portal needs of it, for each of its sites; a place to answer questions is not on its page.
OF_A_PORTAL = ("text", "index", "query", "spell", "engine", "entries")


def bundle() -> str:
    """Return the script of a site."""
    return "\n".join(['"use strict";', *_lines(PARTS), ""])


def for_portals() -> str:
    """Return a script that makes a search for any site: `mingbaiSearchAt(root)`, the address of the site."""
    ours = ("const mingbaiSearch = { root };" if line == GLOBAL else line for line in _lines(OF_A_PORTAL))
    made = ["window.mingbaiSearchAt = (root) => {", *ours, "return mingbaiSearch;", "};"]
    return "\n".join(['"use strict";', *made, ""])


def _lines(parts: Iterable[str]) -> list[str]:
    """The lines of code. A comment has its own line or follows “; ”; no text runs over the end of a line."""
    folder = files("mingbai_theme").joinpath("assets/js/search")
    sources = (folder.joinpath(f"{part}.js").read_text(encoding="utf-8") for part in parts)
    parted = (line.partition("; // ") for source in sources for line in source.splitlines())
    lines = (f"{code.strip()}{';' if comment else ''}" for code, comment, _ in parted)
    return [line for line in lines if line and not line.startswith("//") and line != '"use strict";']
