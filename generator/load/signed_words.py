"""data/signed.json → the words that were signed, which `mingbai sign` has kept to tell later what has changed."""

import json
from collections.abc import Mapping
from pathlib import Path

from generator.model import Finding, Place

FILE = "signed.json"


def signed_words(data: Path) -> tuple[Mapping[str, Mapping[str, str]], list[Finding]]:
    """Return hash → words by key, nothing where there is no file; and what is wrong with the file (D112)."""
    path = data / FILE
    if not path.exists():
        return {}, []
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        found = None
    if _is_right(found):
        return found, []
    place = Place(path.relative_to(data.parent).as_posix(), 1, 1)
    hint = "它由 mingbai sign 写，不用手改。请从备份里拿回来，或者删掉：签字还在，只是说不出改了哪里。"
    return {}, [Finding(place, "这个文件读不懂。", hint, "D112")]


def _is_right(found: object) -> bool:
    return isinstance(found, dict) and all(
        isinstance(words, dict) and all(isinstance(each, str) for each in words.values())
        for words in found.values()
    )
