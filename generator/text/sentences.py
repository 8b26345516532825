"""Sentences and clauses: where an official text is cut."""

import re
from collections.abc import Iterator

SENTENCE_END = "。！？"
CLAUSE_END = "，；：。！？,;:!?"
# A quotation mark or bracket right after the full stop still belongs to the sentence.
_SENTENCE = re.compile(rf"[^{SENTENCE_END}]*[{SENTENCE_END}]+[”’」』）)]*|[^{SENTENCE_END}]+$")
_CLAUSE = re.compile(rf"[^{CLAUSE_END}]+")


def sentences(text: str) -> list[str]:
    """Cut `text` after 。！？ (not after ；); joined again, the parts give the text back."""
    return [part for part in _SENTENCE.findall(text) if part.strip()]


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each clause of `text`: what stands between ，；：。 and has a letter or digit."""
    for match in _CLAUSE.finditer(text):
        if any(character.isalnum() for character in match.group()):
            yield match.span()
