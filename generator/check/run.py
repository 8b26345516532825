"""A project's folder → its Site and all findings: what `check` prints and `build` insists on."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from generator import rules
from generator.cache import NOTHING_KEPT, Cache, digest, key_of
from generator.check import characters, text_health
from generator.load import Loaded, load
from generator.load.drafts import begun, written_so_far
from generator.model import Document, Finding, Record, Site
from generator.review import ahead, due, signatures
from generator.rules import answers
from generator.tasks import Task, spread


class Checked(NamedTuple):
    """The site, or None if the data cannot be one; what is wrong; the site with drafts, and with all of the library."""

    site: Site | None
    findings: list[Finding]
    drafts: Site | None = None
    known: Site | None = None

    @property
    def errors(self) -> list[Finding]:
        """The findings that forbid building."""
        return [each for each in self.findings if each.severity == "error"]


def _of_drafts(site: Site) -> Iterator[Finding]:
    """What the rules say of documents, measures and parts that are drafts; it forbids nothing."""
    drafts = list(_drafts(site))
    for finding in rules.check(written_so_far(site)) if drafts else ():
        if any(each.holds(finding.place) for each in drafts):
            yield replace(finding, severity="note" if finding.severity == "note" else "warning")


def _drafts(site: Site) -> Iterator[Record]:
    """What is a draft, as far as it is begun: a whole document, else a measure, a part, a provision."""
    for document in site.documents:
        if document.meta.draft:
            yield document.meta
        for section in document.sections:
            if (section.draft or document.meta.draft) and begun(section):
                yield section
            yield from (each for each in section.provisions if each.draft)


def check(root: Path, today: date, kept: Cache = NOTHING_KEPT) -> Checked:
    """Load and check the data of the project in the folder `root`; what is due is so on `today`.

    What was `kept` of the same documents is not looked for again.
    """
    loaded = load(root / "data", kept)
    found = in_order(spread(list(tasks(root, loaded, today, kept))))
    return Checked(loaded.site, found, loaded.drafts, loaded.known)


def in_order(pieces: Iterable[Iterable[Finding]]) -> list[Finding]:
    """What several tasks have found, in the order of the files."""
    found = (each for piece in pieces for each in piece)
    return sorted(found, key=lambda each: (each.place, each.code, each.message))


def tasks(root: Path, loaded: Loaded, today: date, kept: Cache = NOTHING_KEPT) -> Iterator[Task]:
    """Yield what finds all that is wrong with what was loaded of the project in the folder `root`, piece by piece.

    Each task returns findings: one those of the whole site, one those of its answers, the others those of a document
    each.
    """
    official = characters.official(root)
    yield partial(_of_the_whole, root, loaded, today, official)
    shared = key_of((official, *_shared(loaded))) if kept.folder else ""
    if loaded.site and loaded.site.asked:
        yield partial(_of_answers, loaded.site, digest(root / answers.FILE), kept, shared)
    for document in loaded.drafts.documents if loaded.drafts else ():
        look = partial(_of_document, root, loaded, document, official)
        yield partial(kept.once, "findings", (shared, loaded.keys.get(document.id, "")), look)


def _shared(loaded: Loaded) -> Iterator[str]:
    """What of the rest of the site decides what is found in a document."""
    finished = loaded.site if loaded.site is not loaded.drafts else None  # the same where nothing is a draft
    for site in filter(None, (loaded.drafts, finished)):
        lists = (site.units, site.contacts, site.audiences, site.needs, site.terms, site.questions)
        yield from map(repr, (*lists, site.synonyms, site.words, site.settings, sorted(site.overtaken)))


def _of_document(root: Path, loaded: Loaded, document: Document, official: str) -> list[Finding]:
    """What is wrong in the folder of a document, `document` being the one with its drafts."""
    folder = root / "data/documents" / document.id
    found = [*characters.of_files(root, sorted(folder.rglob("*.yml")), official)]
    found += text_health.findings(document)
    if loaded.site and (finished := loaded.site.document_of.get(document.id)):
        found += rules.of_document(loaded.site, finished)
    return found


def _of_answers(site: Site, file: str, kept: Cache, shared: str) -> list[Finding]:
    """What is wrong with the answers to what people ask, whose `file` has this hash.

    It is the same while that file and all that they rest on are the same.
    """
    told = (document for each in answers.readings(site) for document in each.documents)
    rest = (text for each in told for text in (repr(each.meta), each.text, repr(each.sections)))
    return kept.once("findings", chain((shared, file), rest), lambda: list(rules.of_answers(site)))


def _of_the_whole(root: Path, loaded: Loaded, today: date, official: str) -> list[Finding]:
    """What is wrong with the rest: between documents, in lists and pages, with dates and signatures."""
    drafts, site = loaded.drafts, loaded.site
    folders = {root / "data/documents" / each.id for each in drafts.documents} if drafts else set()
    rest = [path for path in characters.files(root) if not folders & set(path.parents)]
    found = [*loaded.findings, *characters.of_files(root, rest, official)]
    if drafts is not None:
        found += _of_drafts(drafts)
    if site is not None and drafts is not None:
        found += signatures.findings(site, drafts)
        found += rules.of_site(site)
        found += due.findings(site, today)
        found += ahead.findings(site, today)
    return found
