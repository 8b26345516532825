"""assets/js/site.js: the script of every page, with the words of a state, so that the browser can correct it."""

import json
from collections.abc import Iterator
from datetime import date
from importlib.resources import files as resources

from generator.model import Site
from generator.model.document_state import DOCUMENT_WORDS
from generator.model.status import PERMANENT, RECKONED, STATE_WORDS

PATH = "assets/js/site.js"


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the script."""
    yield PATH, script()


def script() -> str:
    """The theme's own script, after the table of states."""
    words = {
        "states": {state: words._asdict() for state, words in STATE_WORDS.items()},
        "reckoned": RECKONED.label,
        "permanent": PERMANENT,
        "documents": {state: words._asdict() for state, words in DOCUMENT_WORDS.items()},
    }
    table = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    own = resources("mingbai_theme").joinpath(PATH).read_text(encoding="utf-8")
    return f"window.mingbai={table};\n{own}"
