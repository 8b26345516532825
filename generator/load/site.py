"""data/ → Site. The only module that reads the data; refuses what cannot be a Site (family D)."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from generator.cache import NOTHING_KEPT, Cache
from generator.load import yaml_file
from generator.load.documents import read_documents
from generator.load.drafts import finished, notes
from generator.load.reader import Reader
from generator.load.references import too_many_questions, unknown_references
from generator.load.signed_words import signed_words
from generator.load.slips import stray
from generator.load.used import used
from generator.load.written_pages import written_pages
from generator.model import (
    Asked,
    Audience,
    ChangeSet,
    Contact,
    Finding,
    Need,
    OwnWord,
    Place,
    Question,
    Reply,
    Settings,
    SignOff,
    Site,
    Synonym,
    Term,
    Unit,
)
from generator.model.record import ID
from generator.model.relations import overtaken
from generator.model.site import SHAPE


class Loaded(NamedTuple):
    """The site, or None when the findings are such that there is none.

    `drafts` is the same site with its drafts; without any finished document there is no site. `known` has, beside
    them, all of the library: what editors may name. `keys`: document → a hash of its files, where they are kept.
    """

    site: Site | None
    findings: list[Finding]
    drafts: Site | None = None
    known: Site | None = None
    keys: Mapping[str, str] = MappingProxyType({})


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


def load(data: Path, kept: Cache = NOTHING_KEPT) -> Loaded:
    """Read the folder `data`; return the Site, or all findings (not just the first) and no Site.

    Documents that are `kept` from an earlier run are not read again.
    """
    return _Loader(data, kept).load()


class _Loader(Reader):
    """Reads the files of a site, collecting the findings of one run."""

    def __init__(self, data: Path, kept: Cache = NOTHING_KEPT) -> None:
        super().__init__(data)
        self.kept = kept

    def load(self) -> Loaded:
        if old := self._older_shape():
            return Loaded(None, [old])
        settings = self.one(self.data / "site.yml", Settings)
        lists = {
            "units": self.many("units.yml", Unit, optional=True),
            "contacts": self.many("contacts.yml", Contact),
            "audiences": self.many("audiences.yml", Audience),
            "needs": self.many("needs.yml", Need),
            "terms": self.many("terms.yml", Term),
            "synonyms": self.many("synonyms.yml", Synonym, optional=True),
            "words": self.many("words.yml", OwnWord, optional=True),
            "questions": self.many("finder.yml", Question, optional=True),
            "asked": self.many("questions.yml", Asked, optional=True),
            "signoffs": self.many("signoffs.yml", SignOff, optional=True),
        }
        changes = (self.one(path, ChangeSet) for path in sorted((self.data / "changes").glob("*.yml")))
        lists["changes"] = tuple(filter(None, changes))
        lists["replies"] = tuple(self._replies())
        for name, read in (("signed_words", signed_words), ("written_pages", written_pages)):
            lists[name], findings = read(self.data)
            self.findings += findings
        self._strays()
        found = read_documents(self.data, self._folders(), self.kept)
        for each in found:
            self.findings += each.findings
            self.remarks += each.remarks
        documents = tuple(each.document for each in found if each.document)
        if settings is None or self.findings:
            return Loaded(None, sorted([*self.findings, *self.remarks], key=lambda each: each.place))
        site = Site(settings=settings, documents=documents, **lists)
        findings = sorted(unknown_references(site), key=lambda each: each.place)
        if findings:
            return Loaded(None, [*self.remarks, *findings])
        site = replace(site, overtaken=overtaken(site))
        drafts, of_drafts = used(site), list(notes(site))
        ready = used(finished(site)) if of_drafts else drafts
        if findings := list(too_many_questions(drafts)):
            return Loaded(None, [*self.remarks, *findings])
        remarks = sorted([*self.remarks, *of_drafts], key=lambda each: each.place)
        keys = {each.document.id: each.key for each in found if each.document}
        return Loaded(ready if ready.documents else None, remarks, drafts, site, keys)

    def _older_shape(self) -> Finding | None:
        """One line for data of an older shape, instead of a finding for every file."""
        path = self.data / "site.yml"
        text, findings = yaml_file.read_text(path, self.name(path))
        if findings or text is None:
            return None
        named = re.search(r"^schema: *[\"']?(\d+)", text, re.MULTILINE)
        shape = int(named.group(1)) if named else 1
        if shape == SHAPE:
            return None
        message = f"数据是第 {shape} 版的写法，程序要第 {SHAPE} 版。"
        hint = "请运行 mingbai upgrade。" if shape < SHAPE else "请装新版的程序。"
        return Finding(Place(self.name(path), 1, 1), message, hint, "D118")

    def _strays(self) -> None:
        """Files and folders that no office meant to be data: each is named, none is read."""
        for path in sorted(self.data.rglob("*")):
            if why := stray(path.name):
                self.find(
                    Place(self.name(path), 1, 1), "D119", f"“{path.name}”不该在这里。", f"{why}请删掉。"
                )

    def _replies(self) -> Iterator[Reply]:
        """Read data/replies/, one reply a file."""
        for path in sorted((self.data / "replies").glob("*.yml")):
            if not re.fullmatch(ID, path.stem):
                hint = f"改成 {self.name(path.parent)}/shebao-zenmeban.yml 这样。"
                place = Place(self.name(path), 1, 1)
                self.find(place, "D112", "文件名只能用小写英文字母、数字和连字符，它就是编号。", hint)
            elif reply := self.one(path, Reply, {"id": path.stem}):
                yield reply

    def _folders(self) -> list[Path]:
        folder = self.data / "documents"
        found = (
            sorted(path for path in folder.glob("[!._]*") if path.is_dir() and any(path.iterdir()))
            if folder.is_dir()
            else []
        )
        if not found:
            self.find(Place(self.name(folder), 1, 1), "D100", "没有政策文件。", "每份文件一个文件夹。")
        return found
