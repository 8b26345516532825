"""The files of the index, small enough to be fetched one by one. assets/js/search/index.js reads them.

    core.js    numbers of entries, the files there are, how characters sound; every search needs it. All other files
               are in a folder named by a hash of them all, so that a page that is open goes on with its own
    t/sb.js    tokens filed under “sb” (社保, 失败 …) and the pairs of letters after it up to the next file, with their
               postings, and what people say that begins with them; in a large index t/sb0.js, t/sb1.js …, by the sum
               of the code points
    x/2.js     characters that the index does not know: traditional ones, and how others sound
    d/3.js     what the page of results shows of entries 48 to 63
    f.js       the entries for each audience and need, and of each document
    s/s.js     suggestions that begin with the sound s
    q/7.js     the questions that the provisions of the seventh page answer; see questions.py

How a postings list is written: postings.py. A file of tokens is groups parted by blanks: a first character, then second characters,
each with its postings. Chinese characters are no digits, so nothing else parts them.
"""

import json
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from string import digits

from generator.model import Site
from generator.search.entries import Entry
from generator.search.pipeline import clean, is_chinese, traditional
from generator.search.postings import Postings, encode
from generator.search.sounds import Sounds
from generator.search.weights import LEVELS
from generator.search.within import Words
from generator.text.pinyin import read

SHOWN_TOGETHER = 20
UNKNOWN_FILES = 4
POSTINGS_A_FILE = 1100
POSTINGS_UNPARTED = 200_000
# Parts are files: many are slow to write, few are slow to fetch. So a file has about 1,000 postings, whatever the size.
POSTINGS_A_PART = 700_000
# What stands on a page, where that is not measures and statements (s): guides, telephones, sentences of the original.
KIND_LETTERS = {"audience": "a", "need": "n", "contact": "c", "original": "o"}
# Before the second character of a group stands its first; a token of one character has this for its first.
ALONE = "_"


def token_files(index: Postings, sounds: Sounds) -> dict[str, str]:
    """Return name → content of the files of tokens; where there is one part, there are all."""
    filed: dict[str, list[str]] = {}
    for token in sorted(index):
        for name in sounds.files(token):
            filed.setdefault(name, []).append(token)
    if sounds.parts > 1:
        for letters in {each.rstrip(digits) for each in filed} - {""}:
            for part in range(sounds.parts):
                filed.setdefault(f"{letters}{part}", [])
        return {name: token_text(index, filed[name]) for name in sorted(filed)}
    return {
        names[0]: token_text(index, sorted({token for name in names for token in filed[name]}))
        for names in _together(index, filed)
    }


def _together(index: Postings, filed: Mapping[str, list[str]]) -> Iterator[list[str]]:
    """Yield the neighbouring pairs of letters that share a file, which has the name of the first."""
    for _, same in groupby(sorted(filed), key=lambda name: name[0]):
        names: list[str] = []
        size = 0
        for name in same:
            more = sum(len(index[token]) for token in filed[name])
            if names and size + more > POSTINGS_A_FILE:
                yield names
                names, size = [], 0
            names.append(name)
            size += more
        yield names


def parts(index: Postings) -> int:
    """In how many parts to write the tokens of two letters, so that a file stays small."""
    postings = sum(map(len, index.values()))
    return 1 if postings < POSTINGS_UNPARTED else 2 + postings // POSTINGS_A_PART


def said_files(
    site: Site, index: Postings, sounds: Sounds, names: Iterable[str]
) -> dict[str, dict[str, str]]:
    """Return name → {what people say, or a term: how it is written}; "" where nothing is written about it.

    What is only near in meaning leads there, but nobody says that it is the same.

    `names` are those of the files of tokens.
    """
    there = sorted(names)
    everything = [(clean(said), said, written) for said, written in _said(site)]
    words = Words({plain for plain, *_ in everything})
    sentences = (each.text for document in site.documents for each in document.official.sentences)
    official = set().union(*map(words.inside, sentences))
    found: dict[str, dict[str, str]] = {}
    for plain, said, written in everything:
        start = plain[:2] if is_chinese(plain) else plain
        if written and written != said and plain in official:
            continue  # the documents have the word itself
        for letters in sounds.files(start) if start in index else ():
            name = letters if sounds.parts > 1 else there[bisect_right(there, letters) - 1]
            found.setdefault(name, {}).setdefault(plain, written)
    return found


def _said(site: Site) -> Iterator[tuple[str, str]]:
    """Yield what people say, and what is written for the same."""
    absent = {each for asked in site.asked for each in asked.absent}
    for synonym in site.synonyms:
        if synonym.weight == 1 or not synonym.written:
            written = (*synonym.written, "")[0]
            yield from ((each, "" if written in absent else written) for each in synonym.said)
    yield from ((each, "") for each in sorted(absent))
    yield from ((term.term, term.term) for term in site.terms)
    yield from ((unit.short, unit.short) for unit in site.units)


def token_text(index: Postings, found: Iterable[str] | None = None) -> str:
    """Write the tokens `found` of an index down, or all of them; see above."""
    groups: dict[str, list[str]] = {}
    for token in sorted(index) if found is None else found:
        if is_chinese(token):
            first = token[0] if len(token) > 1 else ALONE
            groups.setdefault(first, []).extend((token[-1], encode(index[token])))
        else:
            groups[f"{token}:"] = [encode(index[token])]
    return " ".join(first + "".join(rest) for first, rest in groups.items())


def pages_of(found: Iterable[Entry]) -> list[int]:
    """The number of the page on which each entry stands: the pages are counted in the order of the entries."""
    return [number for number, (_, same) in enumerate(groupby(found, _group)) for _ in same]


def _group(entry: Entry) -> str:
    return entry.group


def core(
    found: Sequence[Entry], files: Iterable[str], sounds: Sounds, labels: Mapping[str, object]
) -> object:
    """Return what every search needs to know."""
    pages = [list(same) for _, same in groupby(found, _group)]
    seconds: dict[str, str] = {}
    for name in sorted({each.rstrip(digits) or each for each in files}):
        seconds[name[0]] = seconds.get(name[0], "") + (name[1:] or "-")
    usual: dict[str, str] = {}
    other: dict[str, str] = {}
    for character, readings in sorted(sounds.readings.items()):
        usual[readings[0]] = usual.get(readings[0], "") + character
        for reading in readings[1:]:
            other[reading] = other.get(reading, "") + character
    return {
        "entries": len(found),
        "together": SHOWN_TOGETHER,
        "parts": sounds.parts,
        "groups": [len(each) for each in pages],
        "groupKinds": "".join(KIND_LETTERS.get(each[0].kind, "s") for each in pages),
        "files": " ".join(first + rest for first, rest in sorted(seconds.items())),
        "sounds": " ".join(reading + rest for reading, rest in sorted(usual.items())),
        "also": " ".join(reading + rest for reading, rest in sorted(other.items())),
        **labels,
    }


def shown_files(
    found: Sequence[Entry], asked: frozenset[int], documents: int
) -> Iterator[tuple[int, object]]:
    """Yield (number, content) of the files with what is shown; `asked`: the entries that answer a question."""
    for number, start in enumerate(range(0, len(found), SHOWN_TOGETHER)):
        rows = enumerate(found[start : start + SHOWN_TOGETHER], start)
        yield number, [shown(each, documents, at in asked) for at, each in rows]


def shown(entry: Entry, documents: int, asked: bool = False) -> list[object]:
    """What the page of results knows of an entry; the names of the places stand in assets/js/search/entries.js."""
    first, last = (each.isoformat() if each else "" for each in entry.period[:2])
    row: list[object] = [entry.kind, entry.title, entry.url, entry.shown, entry.year or 0, entry.state, last]
    row += [entry.people, list(entry.unknown), int(entry.has_amounts), first, entry.clause]
    row += ["；".join(entry.conditions), entry.later, int(asked), entry.document if documents > 1 else ""]
    while row and not row[-1]:
        row.pop()
    return row


def unknown_files(sounds: Sounds) -> dict[str, dict[str, str]]:
    """Return number → {character: what it is}: its simplified form, or how it sounds.

    Of the characters that the index does not hold, those that it holds in simplified form, and the 3,755
    common ones of GB 2312 (level 1), which may stand there by mistake.
    """
    found: dict[str, dict[str, str]] = {str(number): {} for number in range(UNKNOWN_FILES)}
    for old, new in sorted(traditional().items()):
        if old not in sounds.readings and new in sounds.readings:
            found[str(ord(old) % UNKNOWN_FILES)][old] = new
    common = (bytes((row, cell)) for row in range(0xB0, 0xD8) for cell in range(0xA1, 0xFF))
    for character in (each.decode("gb2312", errors="ignore") for each in common):
        if character and character not in sounds.readings:
            found[str(ord(character) % UNKNOWN_FILES)][character] = read(character)[0]
    return {name: each for name, each in found.items() if each}


def filters(found: Sequence[Entry], documents: int) -> dict[str, str]:
    """Return what can be chosen (for-worker, need-borrow, document-fuzhou-2020-15) → its entries, as postings."""
    members: dict[str, list[int]] = {}
    for number, entry in enumerate(found):
        names = [f"for-{each}" for each in entry.audiences] + [f"need-{each}" for each in entry.needs]
        names += [f"document-{entry.document}"] if documents > 1 and entry.document else []
        for name in names:
            members.setdefault(name, []).append(number * LEVELS)
    return {name: encode(each) for name, each in members.items()}


def _json(value: object) -> str:
    """JSON in which no markup can appear."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")


def script(name: str, *values: object) -> str:
    """The file that hands `values` over to the page."""
    return f"mingbaiSearch.receive({','.join(map(_json, (name, *values)))});\n"
