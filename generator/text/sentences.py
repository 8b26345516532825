"""Sentences and clauses: where an official text is cut."""

import re
from collections.abc import Iterator

SENTENCE_END = "。！？"
CLAUSE_END = "，；：。！？,;:!?"
# A quotation mark or bracket right after the full stop still belongs to the sentence.
_SENTENCE = re.compile(rf"[^{SENTENCE_END}]*[{SENTENCE_END}]+[”’」』）)]*|[^{SENTENCE_END}]+$")
_LEAD_IN = re.compile(r"([^\n]+[：:])\s*\n(.+)", re.DOTALL)
_OPEN, _CLOSE = "（(“‘《〈【〔[", "）)”’》〉】〕]"
_CLAUSE = re.compile(rf"[^{CLAUSE_END}]+")


def sentences(text: str) -> list[str]:
    """Cut `text` after 。！？ (not after ；); joined again, the parts give the text back."""
    return [part for part in _SENTENCE.findall(text) if part.strip()]


def parted(text: str) -> tuple[str, str]:
    """Part a sentence over several lines into its lead-in, with the colon, and its items; ("", text) without one."""
    match = _LEAD_IN.fullmatch(text)
    return (match.group(1), match.group(2)) if match else ("", text)


def outside_brackets(text: str, marks: str) -> Iterator[str]:
    """Yield the parts of `text` between those of the `marks` that stand in no bracket or quotation mark."""
    depth = start = 0
    for at, character in enumerate(text):
        depth += (character in _OPEN) - (character in _CLOSE)
        if character in marks and depth <= 0:
            yield text[start:at]
            start = at + 1
    yield text[start:]


def clauses(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each clause of `text`: what stands between ，；：。 and has a letter or digit."""
    for match in _CLAUSE.finditer(text):
        if any(character.isalnum() for character in match.group()):
            yield match.span()
