"""Search: an index made from the model in small files, which assets/js/search.js load by <script>.

So it works on file://, on any sub-path and under a strict content security policy.
"""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from generator.model import Site
from generator.model.vocabulary import UNKNOWNS
from generator.search import meaning, program, questions, shards
from generator.search.entries import Entry, entries
from generator.search.pipeline import runs, traditional
from generator.search.sounds import sounds
from generator.search.suggest import suggestions
from generator.search.weights import index

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
    found = meaning.widen(entries(site, today), site, traditional())
    asked = dict(questions.files(site, today))
    yield from index_files([*found, *meaning.absent(site.synonyms)], site, asked)
    yield "assets/js/search.js", program.bundle()


def index_files(
    found: Sequence[Entry], site: Site, asked: Mapping[str, object] = MappingProxyType({})
) -> Iterator[tuple[str, str]]:
    """Yield (path, content) of the files of the index of `found`, and of the files `asked` beside it.

    Of the entries those that are absent come last.
    """
    contents = dict(_parts(found, site, asked.get("q")))
    contents |= {name: shards.script(name, content) for name, content in asked.items() if name != "q"}
    whole = hashlib.sha256("".join(contents.values()).encode()).hexdigest()[:8]
    contents["core"] = contents["core"].replace('"version":""', f'"version":"{whole}"', 1)
    for name, content in contents.items():
        yield f"assets/search/{name}.js", content


def _parts(found: Sequence[Entry], site: Site, asked: object) -> Iterator[tuple[str, str]]:
    simplified = traditional()
    read = sounds(run for entry in found for each in entry.fields for run in runs(each.text, simplified))
    postings = index(found, simplified)
    read = replace(read, parts=shards.parts(postings))
    tokens, said = shards.token_files(postings, read), shards.said_files(site, postings, read)
    suggested, unknown = suggestions(site, simplified), shards.unknown_files(read)
    labels = {
        "version": "",
        "absent": sum(entry.kind != "absent" for entry in found),
        "asked": asked,
        "suggestions": "".join(sorted(suggested)),
        "unknown": sorted(unknown, key=int),
        "kinds": KINDS,
        "unwritten": UNKNOWNS,
    }
    yield "core", shards.script("core", shards.core(found, tokens, read, labels))
    for name, text in tokens.items():
        yield f"t/{name}", shards.script(f"t/{name}", text, said.get(name, {}))
    for folder, values in (
        ("d", dict(shards.shown_files(found))),
        ("f", shards.filter_files(found)),
        ("s", suggested),
        ("x", unknown),
    ):
        yield from (
            (f"{folder}/{name}", shards.script(f"{folder}/{name}", each)) for name, each in values.items()
        )
