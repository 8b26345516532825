"""The known word that is nearest to a misspelt one."""

import difflib
from typing import Any


def nearest(word: str, known: Any) -> str:
    """Return a hint that names the known word nearest to `word`, or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"是不是想写“{found[0]}”？" if found else ""
