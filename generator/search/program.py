"""The script of the search: its parts in theme/assets/js/search/, joined to one file without their comments."""

from importlib.resources import files

PARTS = ("text", "index", "spell", "engine", "suggest", "page")


def bundle() -> str:
    """Return the script. Comments stand on lines of their own, and no text runs over the end of a line."""
    folder = files("mingbai_theme").joinpath("assets/js/search")
    sources = (folder.joinpath(f"{part}.js").read_text(encoding="utf-8") for part in PARTS)
    lines = (line.strip() for source in sources for line in source.splitlines())
    kept = [line for line in lines if line and not line.startswith("//") and line != '"use strict";']
    return "\n".join(['"use strict";', *kept, ""])
