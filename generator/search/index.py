"""Search: an index made from the model in small files, which assets/js/search.js load by <script>.

So it works on file://, on any sub-path and under a strict content security policy.
"""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import chain

from generator.model import Site
from generator.model.answers import Answer, answers
from generator.model.vocabulary import UNKNOWNS
from generator.search import meaning, program, questions, shards
from generator.search.entries import Entry, entries
from generator.search.pipeline import cut
from generator.search.postings import Index, Postings
from generator.search.sounds import Sounds, sounds
from generator.search.suggest import suggestions
from generator.search.weights import levels

ABSENT = ("absent", "question")  # kinds of entries of which no document has a word
KINDS = {
    "provision": "事项",
    "measure": "措施",
    "original": "原文",
    "unit": "单位",
    "contact": "电话",
    "audience": "人群",
    "need": "想办的事",
    "term": "名词",
}


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield (path in the site, content) of the files that search needs."""
    asked = answers(site, today)
    written = meaning.widen(entries(site, today), site.synonyms)
    unwritten = meaning.widen(questions.absent(site, asked), site.synonyms)
    yield from index_files(chain(written, meaning.absent(site.synonyms), unwritten), site, asked)
    yield program.PATH, program.bundle()


def index_files(found: Iterable[Entry], site: Site, asked: Sequence[Answer]) -> Iterator[tuple[str, str]]:
    """Yield (path, content) of the files of the index of `found`; of these the ones that are absent come last.

    `asked`: the answers to what people ask.
    """
    contents = dict(_parts(found, site, asked))
    everything = hashlib.sha256()
    for content in contents.values():
        everything.update(content.encode())
    version = everything.hexdigest()[:8]
    core = contents.pop("core").replace('"version":""', f'"version":"{version}"', 1)
    yield "assets/search/core.js", core
    for name, content in contents.items():
        yield f"assets/search/{version}/{name}.js", content


def _read(entries: Iterable[Entry]) -> tuple[list[Entry], Postings, Sounds]:
    """Go through the entries once, so that a text is cut once: return them, their index, and how they sound."""
    found, index, heard = list[Entry](), Index(), Counter[str]()
    for number, entry in enumerate(entries):
        found.append(entry)
        index.add(number, levels(entry.fields, entry.prior))
        heard.update([run for each in entry.fields for run in cut(each.text).runs])
    return found, index.postings, sounds(heard)


def _parts(entries: Iterable[Entry], site: Site, asked: Sequence[Answer]) -> Iterator[tuple[str, str]]:
    found, postings, read = _read(entries)
    read = replace(read, parts=shards.parts(postings))
    tokens = shards.token_files(postings, read)
    said = shards.said_files(site, postings, read, tokens)
    suggested, unknown = suggestions(site), shards.unknown_files(read)
    documents = len(site.documents)
    labels = {
        "version": "",
        "absent": sum(entry.kind not in ABSENT for entry in found),
        "suggestions": "".join(sorted(suggested)),
        "unknown": sorted(unknown, key=int),
        "kinds": KINDS,
        "unwritten": UNKNOWNS,
        "documents": {each.id: each.meta.short for each in site.documents} if documents > 1 else {},
    }
    yield "core", shards.script("core", shards.core(found, tokens, read, labels))
    for name, text in tokens.items():
        yield f"t/{name}", shards.script(f"t/{name}", text, said.get(name, {}))
    yield "f", shards.script("f", shards.filters(found, documents))
    pages = questions.by_page(site, asked, found, documents)
    answering = frozenset(numbers[0] for mine in pages.values() for numbers, *_ in mine)
    others: list[tuple[str, object]] = [(f"q/{page}", mine) for page, mine in pages.items()]
    others += [(f"d/{number}", each) for number, each in shards.shown_files(found, answering, documents)]
    others += [(f"s/{name}", each) for name, each in suggested.items()]
    others += [(f"x/{name}", each) for name, each in unknown.items()]
    yield from ((name, shards.script(name, each)) for name, each in others)
