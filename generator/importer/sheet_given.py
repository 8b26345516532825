"""What the cells of a sheet have given before: `.sheet.json` beside the draft.

With it, words that were written once do not undo what an editor corrected later in the YAML.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

NAME = ".sheet.json"
Verdict = Literal["same", "old", "new", "both"]


def given(folder: Path) -> dict[str, list[str]]:
    """Return the words that each field was given, the last ones last; nothing if that is not known.

    A field is called by its mark and its key: m01 plain.
    """
    try:
        found = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return (
        {str(field): [str(each) for each in words] for field, words in found.items()}
        if isinstance(found, dict) and all(isinstance(words, list) for words in found.values())
        else {}
    )


def condition_key(index: int) -> str:
    """The key under which the words of a condition are kept, the first one being 0."""
    return f"conditions {index + 1}"


def with_words(known: Mapping[str, list[str]], added: Mapping[str, str]) -> dict[str, list[str]]:
    """Return `known`, and for each field of `added` these words as the last ones."""
    more = {
        field: [*(each for each in known.get(field, []) if each != words), words]
        for field, words in added.items()
    }
    return {**known, **more}


def as_json(known: Mapping[str, list[str]]) -> str:
    """The content of the file."""
    return json.dumps(known, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def verdict(was: str, becomes: str, before: list[str]) -> Verdict:
    """Are the words of a cell those of the YAML, old ones, new ones, or did both change since the last time?"""
    if becomes == was:
        return "same"
    if becomes in before:
        return "old"
    return "new" if was in ("", *before[-1:]) else "both"
