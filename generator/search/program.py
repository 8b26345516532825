"""The script of the search: its parts in theme/assets/js/search/, joined to one file without their comments."""

from importlib.resources import files

PATH = "assets/js/search.js"
PARTS = ("text", "index", "query", "spell", "engine", "entries", "questions", "suggest", "page")


def bundle() -> str:
    """Return the script. A comment has its own line or follows “; ”; no text runs over the end of a line."""
    folder = files("mingbai_theme").joinpath("assets/js/search")
    sources = (folder.joinpath(f"{part}.js").read_text(encoding="utf-8") for part in PARTS)
    parted = (line.partition("; // ") for source in sources for line in source.splitlines())
    lines = (f"{code.strip()}{';' if comment else ''}" for code, comment, _ in parted)
    kept = [line for line in lines if line and not line.startswith("//") and line != '"use strict";']
    return "\n".join(['"use strict";', *kept, ""])
