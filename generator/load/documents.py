"""The folders of data/documents/ → documents, each on its own: what one folder holds does not depend on another."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from generator import cache
from generator.cache import Cache
from generator.load import yaml_file
from generator.load.fingerprint import unlike
from generator.load.reader import R, Reader
from generator.model import Document, DocumentMeta, Finding, Home, Measure, Part, Section
from generator.official import OfficialText, Sentence, parse
from generator.official.labels import part_order, stretch, stretch_of
from generator.official.spans import finder
from generator.tasks import spread


class ReadDocument(NamedTuple):
    """A document, if there can be one; what is wrong with its files, and what is odd; a hash of them all, if needed."""

    document: Document | None
    findings: list[Finding]
    remarks: list[Finding]
    key: str = ""


def read_documents(data: Path, folders: Sequence[Path], kept: Cache) -> list[ReadDocument]:
    """Read the documents in `folders` of the folder `data`, in several processes where they are many.

    What is `kept` of the same files is not read again.
    """
    keys = {folder: _key(data, folder) if kept.folder else "" for folder in folders}
    found = {folder: kept.get("documents", key) for folder, key in keys.items()}
    new = [folder for folder in folders if found.get(folder) is None]
    tasks = [partial(_read_and_keep, data, folder, keys[folder], kept) for folder in new]
    found |= zip(new, spread(tasks), strict=True)
    return [found[folder] for folder in folders]


def read_document(data: Path, folder: Path) -> ReadDocument:
    """Read one document's folder: document.yml, text.txt, measures/, parts/."""
    reader = _DocumentReader(data)
    return ReadDocument(reader.document(folder), reader.findings, reader.remarks)


def _key(data: Path, folder: Path) -> str:
    """A hash of all that the folder holds, and of its name, which stands in ids and messages."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    known = (f"{path.relative_to(data.parent).as_posix()} {cache.digest(path)}" for path in files)
    return cache.key_of((cache.program(), folder.relative_to(data.parent).as_posix(), *known))


def _read_and_keep(data: Path, folder: Path, key: str, kept: Cache) -> ReadDocument:
    read = read_document(data, folder)._replace(key=key)
    if kept.folder and _key(data, folder) == key:  # nobody has edited it meanwhile
        kept.put("documents", key, read)
    return read


class _DocumentReader(Reader):
    """Reads the files of one document, collecting what is wrong with them."""

    def document(self, folder: Path) -> Document | None:
        path = folder / "text.txt"
        text, findings = yaml_file.read_text(path, self.name(path))
        self.findings += findings
        if text is None:
            return None
        parsed = parse(text)
        whole = {"find": finder(folder.name, parsed.sentences)}
        meta = self.one(folder / "document.yml", DocumentMeta, whole)
        # Read also where document.yml is wrong: an editor is told everything at once.
        measures = tuple(self._sections(folder, "measures", Measure, parsed))
        parts = tuple(self._sections(folder, "parts", Part, parsed))
        if meta is None:
            return None
        self.remarks += unlike(meta, self.name(path), path.read_bytes())
        return Document(
            id=folder.name,
            meta=meta,
            text=text,
            official=parsed,
            measures=tuple(sorted(measures, key=lambda each: each.measure)),
            parts=tuple(sorted(parts, key=lambda each: part_order(each.part))),
        )

    def _sections(self, folder: Path, kind: str, record: type[R], parsed: OfficialText) -> Iterator[R]:
        """Read the measures or parts of a document, each with the text that it tells."""
        numbered = {str(each.number): each.sentences for each in parsed.measures}
        for path in sorted((folder / kind).glob("*.yml")):
            read = self.read(path)
            if read.findings:
                continue
            sentences = _sentences_of(read.data, parsed, numbered)
            context = {
                "find": finder(folder.name, sentences),
                "home": Home(path.stem, folder.name, sentences),
            }
            section = self.record(record, read, path, (), read.data, context)
            if section is None:
                continue
            assert isinstance(section, Section)
            if not sentences and not _is_there(section, parsed):
                self.find(section.place("measure"), "D115", "原文里没有这一条。", "请核对条号。")
            yield section


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
        told = stretch_of(str(data["part"]))
        return tuple(each for each in parsed.sentences if stretch(each.id) == told)
    return numbered.get(str(data.get("measure")), ())
