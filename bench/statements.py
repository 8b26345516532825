"""The statements of the benchmark of truth, and what check says of a changed one.

The first document is data/, each statement in its whole measure. Another document is bench/pairs/NAME.yaml with its
text, each statement alone in a site of its own; nothing else is to be written for a new one.
"""

import copy
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from pydantic import ValidationError

from bench.mutators import Source, Statement
from generator import rules
from generator.load import load, yaml_file
from generator.load.references import unknown_references
from generator.model import Document, Home, Measure, Part, Section, Site
from generator.official.labels import part_of, stretch
from generator.official.spans import finder
from generator.text.characters import normalise
from generator.text.lookalikes import odd_characters

ROOT = Path(__file__).parent.parent
PAIRS = ROOT / "bench/pairs"
FIRST = "data"
_META = {
    "title": "某文件", "short": "某文件", "issuer": "某政府", "number": "某〔2026〕1号", "signed_on": "2026-01-01",
    "source_name": "某网站", "checked_on": "2026-01-01",
}  # fmt: skip


class Lie(NamedTuple):
    """An untruth written by hand: its kind, and the statement that tells it."""

    kind: str
    statement: Statement


class Told(NamedTuple):
    """A faithful statement, the section's record in which it is told, and its hand-written untruths."""

    statement: Statement
    record: Statement
    home: Home
    lies: tuple[Lie, ...] = ()

    @property
    def id(self) -> str:
        """The statement's own."""
        return str(self.statement["id"])

    def record_with(self, statement: Statement) -> Statement:
        """The section's record with `statement` in the place of the faithful one; its `left_out` is the section's."""
        provisions = [
            _without(statement, "left_out") if each["id"] == self.id else each
            for each in self.record["provisions"]
        ]
        left_out = [*self.record.get("left_out", ()), *statement.get("left_out", ())]
        return self.record | {"provisions": provisions, "left_out": left_out}


class Bench(NamedTuple):
    """A document with its statements, in a site that tells nothing else."""

    name: str
    site: Site
    told: tuple[Told, ...]

    @property
    def source(self) -> Source:
        """What mutators may look at."""
        text = "\n".join(each.text for each in self.site.documents[0].official.paragraphs)
        groups = {each.id: (each.name, *each.official, *each.spoken) for each in self.site.audiences}
        return Source(text, tuple(each.statement for each in self.told), groups)

    def alarms(self, told: Told) -> Counter[str]:
        """How often each rule of truth refuses the faithful statement."""
        # Of a section of which nothing is told, what the rules say is said of the rest of the document.
        return self.errors(told, told.statement) - self._errors(told.record | {"provisions": []}, told.home)

    def errors(self, told: Told, statement: Statement) -> Counter[str]:
        """How often each rule of truth refuses the section when it tells `statement`; D: it does not load."""
        return self._odd(statement) + self._errors(told.record_with(statement), told.home)

    def _odd(self, statement: Statement) -> Counter[str]:
        """What check says of the characters of a file that has these words (D125)."""
        official = self.site.documents[0].text
        found = (odd for text in _texts(statement) for odd in odd_characters(text))
        return Counter("D" for odd in found if odd.written not in official)

    def _errors(self, record: Statement, home: Home) -> Counter[str]:
        try:
            section = section_of(record, home)
        except ValidationError:
            return Counter("D")
        [document] = self.site.documents
        site = replace(self.site, documents=(_with(document, section),))
        found = chain(unknown_references(site), rules.findings(site))
        return Counter(each.code for each in found if each.severity == "error" and each.code[0] in "DF")


def _texts(value: Any) -> Iterator[str]:
    """All strings of a record."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in _texts(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in _texts(each))


def _without(statement: Statement, *keys: str) -> Statement:
    return {key: value for key, value in statement.items() if key not in keys}


def section_of(record: Statement, home: Home) -> Section:
    """The measure or part of a record; a ValidationError where it cannot be one."""
    context = {"find": finder(home.document, home.sentences), "home": home}
    kind: type[Section] = Measure if "measure" in record else Part
    return kind.model_validate(record, context=context)


def _with(document: Document, section: Section) -> Document:
    """The document with this section alone told."""
    if isinstance(section, Measure):
        return replace(document, measures=(section,), parts=())
    assert isinstance(section, Part)
    return replace(document, measures=(), parts=(section,))


def names() -> list[str]:
    """The first document and those of bench/pairs/."""
    return [FIRST, *sorted(path.stem for path in PAIRS.glob("*.yaml"))]


@cache
def bench(name: str) -> Bench:
    """Read a document of the benchmark."""
    return _first() if name == FIRST else _pairs(name)


def _first() -> Bench:
    site = load(ROOT / "data").site
    assert site is not None, "the real data do not load"
    document = site.documents[0]
    told: list[Told] = []
    for section in (*document.parts, *document.measures):
        path = section.place("plain").path
        record = yaml_file.read(ROOT / path, path, frozenset()).data
        home = Home(section.id, document.id, section.sentences)
        told += [Told(each, record, home) for each in record.get("provisions", ())]
    return Bench(FIRST, replace(site, synonyms=(), asked=(), replies=()), tuple(told))


def _pairs(name: str) -> Bench:
    items = yaml.load((PAIRS / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    audiences = [audience for item in items for audience in item.get("audiences", ())]
    with tempfile.TemporaryDirectory() as folder:
        site = _site(Path(folder), name, audiences)
    return Bench(name, site, tuple(_alone(site, each) for each in items if "audiences" not in each))


def text_of(name: str) -> Path:
    """The text of a document of bench/pairs/: beside it, or one of tests/documents/ or data/ named after it."""
    places = [
        PAIRS / f"{name}.txt",
        *sorted((ROOT / "tests/documents").glob(f"*-{name}-*.txt")),
        *sorted((ROOT / "data/documents").glob(f"{name}-*/text.txt")),
    ]
    found = next((path for path in places if path.exists()), None)
    if found is None:
        raise FileNotFoundError(f"{PAIRS}/{name}.yaml 没有原文：请把原文放在它旁边，叫 {name}.txt")
    return found


def _site(root: Path, name: str, audiences: list[Statement]) -> Site:
    """A site with the document and nothing told of it; its audiences are those of the first site and its own."""
    data = root / "data"
    folder = data / "documents" / name
    folder.mkdir(parents=True)
    for file in ("site.yml", "contacts.yml", "needs.yml"):
        shutil.copy(ROOT / "data" / file, data / file)
    known = yaml.load((ROOT / "data/audiences.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    own = [{"spoken": [], **each, "guide": "false", "intro": "某。"} for each in audiences]
    ids = {each["id"] for each in own}
    files = {
        data / "units.yml": [],
        data / "terms.yml": [],
        data / "audiences.yml": [*(each for each in known if each["id"] not in ids), *own],
        folder / "document.yml": _META,
    }
    for path, content in files.items():
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    shutil.copy(text_of(name), folder / "text.txt")
    loaded = load(data)
    assert loaded.site is not None, loaded.findings
    return loaded.site


def _alone(site: Site, item: Statement) -> Told:
    """A statement as the only one of the measure or part of its first quote."""
    [document] = site.documents
    statement = {
        key: value for key, value in item.items() if key not in ("measure", "lies", "part") and value
    }
    statement["ask"] = ["12345"]
    quote = normalise(statement["quotes"][0])
    sentence = next((each for each in document.official.sentences if quote in each.compared), None)
    if sentence is None:
        raise ValueError(f"{document.id} 的 {item['id']}：第一段引文在原文里找不到：{statement['quotes'][0]}")
    measure = next((each for each in document.official.measures if sentence in each.sentences), None)
    record: Statement = {"plain": "某条", "summary": "某条。", "provisions": [statement]}
    if measure:
        record |= {"measure": str(measure.number), "title": measure.title or "某条", "units": []}
    else:
        record["part"] = part_of(stretch(sentence.id))
    sentences = measure.sentences if measure else document.official.sentences
    home = Home(f"{measure.number if measure else 0:02}-x", document.id, sentences)
    lies = tuple(Lie(each["kind"], lied(statement, each)) for each in item.get("lies", ()))
    return Told(statement, record, home, lies)


def lied(statement: Statement, lie: Statement) -> Statement:
    """A copy with the value at the lie's field (says, conditions.0.says) exchanged."""
    new = copy.deepcopy(statement)
    *path, last = [int(each) if each.isdigit() else each for each in lie["field"].split(".")]
    holder: Any = new
    for key in path:
        holder = holder[key]
    holder[last] = lie["value"]
    return new
