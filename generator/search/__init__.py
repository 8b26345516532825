"""Search: an index made from the model in small files, which assets/js/search.js load by <script>.

So it works on file://, on any sub-path and under a strict content security policy (design 4.6).
"""

import hashlib
from collections.abc import Iterator
from datetime import date

from generator.labels import UNKNOWNS
from generator.model import Site
from generator.search import meaning, program, shards
from generator.search.entries import entries
from generator.search.pipeline import runs, traditional
from generator.search.sounds import sounds
from generator.search.suggest import suggestions
from generator.search.weights import index
from generator.status import STATES

KINDS = {
    "provision": "事项",
    "measure": "措施",
    "unit": "单位",
    "contact": "电话",
    "audience": "人群",
    "need": "想办的事",
    "term": "名词",
}


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield (path in the site, content) of the files that search needs."""
    contents = dict(_parts(site, today))
    whole = hashlib.sha256("".join(contents.values()).encode()).hexdigest()[:8]
    contents["core"] = contents["core"].replace('"version":""', f'"version":"{whole}"', 1)
    for name, content in contents.items():
        yield f"assets/search/{name}.js", content
    yield "assets/js/search.js", program.bundle()


def _parts(site: Site, today: date) -> Iterator[tuple[str, str]]:
    simplified = traditional()
    found = [*meaning.widen(entries(site, today), site, simplified), *meaning.absent(site.synonyms)]
    read = sounds(run for entry in found for each in entry.fields for run in runs(each.text, simplified))
    postings = index(found, simplified)
    tokens = shards.token_files(postings, read)
    suggested = suggestions(site, simplified)
    unknown = shards.unknown_files(read)
    labels = {
        "version": "",
        "absent": sum(entry.kind != "absent" for entry in found),
        "suggestions": "".join(sorted(suggested)),
        "unknown": sorted(unknown, key=int),
        "kinds": KINDS,
        "states": STATES,
        "unwritten": UNKNOWNS,
    }
    yield "core", shards.script("core", shards.core(found, tokens, read, labels))
    said = shards.said_files(site, postings, read)
    yield from (
        (f"t/{name}", shards.script(f"t/{name}", each, said.get(name, {}))) for name, each in tokens.items()
    )
    yield from ((f"d/{name}", shards.script(f"d/{name}", each)) for name, each in shards.shown_files(found))
    yield from (
        (f"f/{name}", shards.script(f"f/{name}", each)) for name, each in shards.filter_files(found).items()
    )
    yield from ((f"s/{name}", shards.script(f"s/{name}", each)) for name, each in suggested.items())
    yield from ((f"x/{name}", shards.script(f"x/{name}", each)) for name, each in unknown.items())
