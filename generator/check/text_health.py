"""What is odd in the official texts themselves, and not noted by an editor yet."""

from collections.abc import Iterator
from pathlib import PurePosixPath

from generator.model import Document, Finding, Place
from generator.official.oddities import oddities
from generator.official.oddity import Oddity
from generator.text.characters import normalise

HEALTH = "T102"
_HINT = "原文不要改。核对过了，在 document.yml 的 notes 里引这几个字，说明一句，就不再提。"


def findings(document: Document) -> Iterator[Finding]:
    """Yield a note for each oddity of a text that no note of its document quotes.

    What a text does not say at all is told while its document is a draft: no note could quote it.
    """
    path = str(PurePosixPath(document.meta.place("title").path).with_name("text.txt"))
    lines = document.text.splitlines()
    quoted = [normalise(each.quote.text) for each in document.meta.notes]
    for odd in oddities(document.text, document.official, document.meta.signed_on):
        if odd.line and not _is_noted(odd, quoted):
            column = max(0, lines[odd.line - 1].find(odd.words)) + 1
            yield Finding(Place(path, odd.line, column), odd.message, _HINT, HEALTH, "note")
        elif not odd.line and document.meta.draft:
            yield Finding(Place(path, 1, 1), odd.message, "请对照原件看一看。", HEALTH, "note")


def _is_noted(odd: Oddity, quoted: list[str]) -> bool:
    """Does a note quote the words, or some of them?"""
    words = [normalise(each) for each in (odd.words, *odd.also) if each]
    return any(each in quote or quote in each for each in words for quote in quoted)
