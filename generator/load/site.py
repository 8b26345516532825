"""data/ → Site. The only module that reads the data; refuses what cannot be a Site (family D)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, cast

from pydantic import ValidationError

from generator.load import library, yaml_file
from generator.load.drafts import UNFINISHED, finished, notes
from generator.load.fingerprint import unlike
from generator.load.references import too_many_questions, unknown_references
from generator.load.shape import explain_error
from generator.load.signed_words import signed_words
from generator.load.slips import stray
from generator.load.used import used
from generator.load.written_pages import written_pages
from generator.model import (
    Audience,
    ChangeSet,
    Contact,
    Document,
    DocumentMeta,
    Finding,
    Home,
    Measure,
    Need,
    OwnWord,
    Part,
    Place,
    Question,
    Record,
    Section,
    Settings,
    SignOff,
    Site,
    Synonym,
    Term,
    Unit,
    is_draft,
)
from generator.model.relations import overtaken
from generator.model.site import SHAPE
from generator.official import OfficialText, Sentence, parse
from generator.official.labels import PREFIX_OF
from generator.official.spans import finder

R = TypeVar("R", bound=Record)


class Loaded(NamedTuple):
    """The site, or None when the findings are such that there is none.

    `drafts` is the same site with its drafts. Without any finished document there is no site.
    """

    site: Site | None
    findings: list[Finding]
    drafts: Site | None = None


class Names(NamedTuple):
    """The units and audiences of a site, whatever the rest of it is like."""

    units: tuple[Unit, ...]
    audiences: tuple[Audience, ...]
    findings: list[Finding]


def load_names(data: Path) -> Names:
    """Read units.yml and audiences.yml alone, for who starts a document; what is not there is empty."""
    loader = _Loader(data)
    units = loader.many("units.yml", Unit, optional=True)
    audiences = loader.many("audiences.yml", Audience, optional=True)
    return Names(units, audiences, loader.findings)


def load(data: Path) -> Loaded:
    """Read the folder `data`; return the Site, or all findings (not just the first) and no Site."""
    return _Loader(data).load()


def _known_keys() -> frozenset[str]:
    """All keys that a YAML file of ours may have."""
    keys: set[str] = set()
    pending = list(Record.__subclasses__())
    while pending:
        record = pending.pop()
        pending += record.__subclasses__()
        keys |= {each.alias or name for name, each in record.model_fields.items()}
    return frozenset(keys)


class _Loader:
    """Collects the findings of one run while it reads the files."""

    def __init__(self, data: Path) -> None:
        self.data, self.findings = data, list[Finding]()
        self.remarks = list[Finding]()  # which do not keep the data from being a Site
        self.keys = _known_keys()
        self.layered = _wants_library(data / "site.yml")

    def load(self) -> Loaded:
        if old := self._older_shape():
            return Loaded(None, [old])
        settings = self._one(self.data / "site.yml", Settings)
        lists = {
            "units": self.many("units.yml", Unit),
            "contacts": self.many("contacts.yml", Contact),
            "audiences": self.many("audiences.yml", Audience),
            "needs": self.many("needs.yml", Need),
            "terms": self.many("terms.yml", Term),
            "synonyms": self.many("synonyms.yml", Synonym, optional=True),
            "words": self.many("words.yml", OwnWord, optional=True),
            "questions": self.many("finder.yml", Question, optional=True),
            "signoffs": self.many("signoffs.yml", SignOff, optional=True),
        }
        changes = (self._one(path, ChangeSet) for path in sorted((self.data / "changes").glob("*.yml")))
        lists["changes"] = tuple(filter(None, changes))
        for name, read in (("signed_words", signed_words), ("written_pages", written_pages)):
            lists[name], findings = read(self.data)
            self.findings += findings
        self._strays()
        documents = tuple(filter(None, map(self._document, self._folders())))
        if settings is None or self.findings:
            return Loaded(None, sorted([*self.findings, *self.remarks], key=lambda each: each.place))
        site = Site(settings=settings, documents=documents, **lists)
        findings = sorted(unknown_references(site), key=lambda each: each.place)
        if findings:
            return Loaded(None, [*self.remarks, *findings])
        site = replace(site, overtaken=overtaken(site))
        drafts, ready = used(site), used(finished(site))
        if findings := list(too_many_questions(drafts)):
            return Loaded(None, [*self.remarks, *findings])
        remarks = sorted([*self.remarks, *notes(site)], key=lambda each: each.place)
        return Loaded(ready if ready.documents else None, remarks, drafts)

    def _older_shape(self) -> Finding | None:
        """One line for data of an older shape, instead of a finding for every file."""
        path = self.data / "site.yml"
        text, findings = yaml_file.read_text(path, self._name(path))
        if findings or text is None:
            return None
        named = re.search(r"^schema: *[\"']?(\d+)", text, re.MULTILINE)
        shape = int(named.group(1)) if named else 1
        if shape == SHAPE:
            return None
        message = f"数据是第 {shape} 版的写法，程序要第 {SHAPE} 版。"
        hint = "请运行 mingbai upgrade。" if shape < SHAPE else "请装新版的程序。"
        return Finding(Place(self._name(path), 1, 1), message, hint, "D118")

    def _name(self, path: Path) -> str:
        return path.relative_to(self.data.parent).as_posix()

    def _strays(self) -> None:
        """Files and folders that no office meant to be data: each is named, none is read."""
        for path in sorted(self.data.rglob("*")):
            if why := stray(path.name):
                self._find(
                    Place(self._name(path), 1, 1), "D119", f"“{path.name}”不该在这里。", f"{why}请删掉。"
                )

    def _folders(self) -> list[Path]:
        folder = self.data / "documents"
        found = (
            sorted(path for path in folder.glob("[!._]*") if path.is_dir() and any(path.iterdir()))
            if folder.is_dir()
            else []
        )
        if not found:
            self._find(Place(self._name(folder), 1, 1), "D100", "没有政策文件。", "每份文件一个文件夹。")
        return found

    def _find(self, place: Place, code: str, message: str, hint: str = "") -> None:
        self.findings.append(Finding(place, message, hint, code))

    def _read(self, path: Path) -> yaml_file.Source:
        result = yaml_file.read(path, self._name(path), self.keys)
        self.findings += result.findings
        return result

    def _one(self, path: Path, record: type[R], context: dict[str, Any] | None = None) -> R | None:
        read = self._read(path)
        return None if read.findings else self._record(record, read, path, (), read.data, context)

    def many(self, name: str, record: type[R], optional: bool = False) -> Any:
        """Read a list of records over the library's; an `optional` file may be absent, and any over the library."""
        path, layered = self.data / name, self.layered and name in library.ID_OF
        read = yaml_file.Source([], {}, [])
        if path.exists() or not (optional or layered):
            read = self._read(path)
        if read.findings:
            return ()
        if not isinstance(read.data, list):
            self._find(read.places[()], "D112", "这个文件要写成一个列表：每一项以“- ”开头。")
            return ()
        items = read.data
        if layered:
            self.remarks += library.copies(name, items, self.keys)
            items = library.under(name, items, self.keys)
        found = (self._record(record, read, path, (index,), item) for index, item in enumerate(items))
        return tuple(each for each in found if each is not None)

    def _record(
        self,
        record: type[R],
        read: yaml_file.Source,
        path: Path,
        keys: tuple[str | int, ...],
        data: Any,
        context: dict[str, Any] | None = None,
    ) -> R | None:
        if is_draft(data):
            record = cast(type[R], UNFINISHED.get(record, record))
        try:
            return record.model_validate(data, context=context)
        except ValidationError as error:
            self.findings += explain_error(error, read.places, keys, self.keys)
            return None

    def _document(self, folder: Path) -> Document | None:
        """Read one document's folder: document.yml, text.txt, measures/, parts/."""
        path = folder / "text.txt"
        text, findings = yaml_file.read_text(path, self._name(path))
        self.findings += findings
        if text is None:
            return None
        parsed = parse(text)
        whole = {"find": finder(folder.name, parsed.sentences)}
        meta = self._one(folder / "document.yml", DocumentMeta, whole)
        measures = self._sections(folder, "measures", Measure, parsed)
        parts = self._sections(folder, "parts", Part, parsed)
        if meta is None:
            return None
        self.remarks += unlike(meta, self._name(path), path.read_bytes())
        return Document(
            id=folder.name,
            meta=meta,
            text=text,
            official=parsed,
            measures=tuple(sorted(measures, key=lambda each: each.measure)),
            parts=tuple(sorted(parts, key=lambda each: list(PREFIX_OF).index(each.part))),
        )

    def _sections(self, folder: Path, kind: str, record: type[R], parsed: OfficialText) -> Iterator[R]:
        """Read the measures or parts of a document, each with the text that it tells."""
        numbered = {str(each.number): each.sentences for each in parsed.measures}
        for path in sorted((folder / kind).glob("*.yml")):
            read = self._read(path)
            if read.findings:
                continue
            sentences = _sentences_of(read.data, parsed, numbered)
            context = {
                "find": finder(folder.name, sentences),
                "home": Home(path.stem, folder.name, sentences),
            }
            section = self._record(record, read, path, (), read.data, context)
            if section is None:
                continue
            assert isinstance(section, Section)
            if not sentences and not _is_there(section, parsed):
                self._find(section.place("measure"), "D115", "原文里没有这一条。", "请核对条号。")
            yield section


def _wants_library(path: Path) -> bool:
    """Does the site lie over the library? Asked before anything is read into records."""
    text, _ = yaml_file.read_text(path, path.name)
    return re.search("^library: *false", text or "", re.MULTILINE) is None


def _is_there(section: Section, parsed: OfficialText) -> bool:
    """A measure that is a heading alone has no sentences, and yet is there."""
    return isinstance(section, Measure) and section.measure in parsed.measure_of


def _sentences_of(
    data: Any, parsed: OfficialText, numbered: Mapping[str, tuple[Sentence, ...]]
) -> tuple[Sentence, ...]:
    """The sentences that a section tells: those of its measure, or of its part."""
    if not isinstance(data, Mapping):
        return ()
    if "part" in data:
        prefix = PREFIX_OF.get(str(data["part"]), "?")
        return tuple(each for each in parsed.sentences if each.id.startswith(prefix))
    return numbered.get(str(data.get("measure")), ())
