"""Which words of the lexicon does only one text need, which none? `python -m bench.words`.

The texts are those of tests/documents/ and of the first site. An entry is needed by a text that has one of its
words: of operators.yml its own, of plain.yml's `same` the official ones. A word that one text needs was perhaps put
there for it; one that no text needs may be right all the same, and nothing here has tried it.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import click

from generator.lexicon.words import words
from generator.text.characters import normalise

ROOT = Path(__file__).parent.parent
LISTS = ("force", "bounds", "polarity", "limits", "connectors", "shares", "measures", "evidence")
OURS = {
    "plain",
    "forbidden",
    "auxiliary",
}  # lists of what we say, or of single characters; no text needs them


class Entry(NamedTuple):
    """A word or an entry of the lexicon: its list, its name, the words by which a text needs it."""

    place: str
    name: str
    words: tuple[str, ...]


def texts(root: Path = ROOT) -> Mapping[str, str]:
    """Name → text as it is compared."""
    found = sorted((*root.glob("tests/documents/*.txt"), *root.glob("data/documents/*/text.txt")))
    names = (path.stem if path.stem != "text" else path.parent.name for path in found)
    return {name: normalise(path.read_text("utf-8")) for name, path in zip(names, found, strict=True)}


def entries() -> Iterator[Entry]:
    """All entries of the lexicon that texts can need."""
    for name, kind in words("operators").items():
        for entry, each in kind["entries"].items():
            yield Entry(f"operators.yml {name}", entry, tuple(each["words"]))
    for plain, official in words("plain")["same"].items():
        yield Entry("plain.yml same", plain, tuple(official))
    for file in LISTS:
        yield from (Entry(place, word, (word,)) for place, word in _leaves(f"{file}.yml", words(file)))


def _leaves(place: str, found: Any) -> Iterator[tuple[str, str]]:
    """(where, word) of each word in the lists of a file."""
    if isinstance(found, dict):
        for key in [each for each in found if each not in OURS]:
            yield from _leaves(f"{place} {key}", found[key])
    elif isinstance(found, list):
        for each in found:
            yield from _leaves(place, each)
    elif isinstance(found, str):
        yield place, found


def needed(found: Mapping[str, str]) -> Iterator[tuple[Entry, tuple[str, ...]]]:
    """Each entry with the names of the texts that have one of its words."""
    for entry in entries():
        mine = tuple(map(normalise, entry.words))
        yield entry, tuple(name for name, text in found.items() if any(word in text for word in mine))


def report(found: Mapping[str, str]) -> Iterator[str]:
    """The lines: how many entries how many texts need, then those of one text, by text, then those of none."""
    every = list(needed(found))
    yield f"{len(every)} entries, {len(found)} texts"
    for count in range(len(found) + 1):
        yield f"needed by {count}: {sum(len(names) == count for _, names in every)}"
    for name in found:
        yield from _part(f"only {name}", [entry for entry, names in every if names == (name,)])
    yield from _part("no text", [entry for entry, names in every if not names])


def _part(title: str, found: list[Entry]) -> Iterator[str]:
    yield f"\n== {title}: {len(found)}"
    for place in dict.fromkeys(each.place for each in found):
        yield f"{place}: {'、'.join(each.name for each in found if each.place == place)}"


@click.command()
def main() -> None:
    """Print the report."""
    for line in report(texts()):
        click.echo(line)


if __name__ == "__main__":
    main()
