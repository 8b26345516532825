"""`Site`: the whole input, resolved and immutable."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, NamedTuple
from urllib.parse import urlsplit

from pydantic import Field

from generator.model.asked import Asked
from generator.model.document import Document, Measure, Section
from generator.model.history import ChangeSet, SignOff
from generator.model.places import Contact, Unit, units_by_spelling
from generator.model.provision import Force, Provision
from generator.model.readers import Audience, Need, Question
from generator.model.record import (
    AddressOrNothing,
    Icp,
    Mailbox,
    PoliceRecord,
    Reviewed,
    SiteCode,
    Text,
    TextOrNothing,
    YesNo,
)
from generator.model.reply import Reply
from generator.model.words import OwnWord, Synonym, Term
from generator.text.characters import normalise

MOST_IN_ONE = 20  # documents: four megabytes of data with twenty measures each
SHAPE = 2  # of the data; `mingbai upgrade` rewrites an older one


class Settings(Reviewed):
    """site.yml: what the site is called and where it will live. `address` is empty until it is known."""

    schema_: Literal["2"] = Field(alias="schema")
    name: Text
    description: Text
    address: AddressOrNothing = ""
    run_by: Text
    search_example: TextOrNothing = ""
    require_review: YesNo = False
    library: YesNo = True
    """Does the site lie over the nationwide library of the package?"""
    organizer: TextOrNothing = ""
    site_id_code: SiteCode = ""
    icp: Icp = ""
    police_record: PoliceRecord = ""
    mailbox: Mailbox = ""

    def model_post_init(self, _context: Any, /) -> None:
        if self.site_id_code and not self.organizer:
            raise ValueError("写了 site_id_code，也要写 organizer（主办单位）")

    @property
    def is_government(self) -> bool:
        """Is it a government's site? Only where its identity is given; see docs/decisions.md."""
        return bool(self.site_id_code)

    @property
    def domain(self) -> str:
        """The domain of its address, "" without one."""
        return urlsplit(self.address).hostname or ""

    @property
    def identity(self) -> tuple[tuple[str, str], ...]:
        """Who the site is, as far as it is given: what each is called, and its value."""
        said = (
            ("主办单位", self.organizer),
            ("网站标识码", self.site_id_code),
            ("ICP备案号", self.icp),
            ("公安备案号", self.police_record),
        )
        return tuple((name, value) for name, value in said if value)


class WrittenPage(NamedTuple):
    """A page that editors write themselves in content/: its path there and its Markdown."""

    path: str
    text: str


@dataclass(frozen=True, eq=False)
class Site:
    """The whole input, resolved and immutable; equal to itself alone."""

    settings: Settings
    documents: tuple[Document, ...]
    units: tuple[Unit, ...]
    contacts: tuple[Contact, ...]
    audiences: tuple[Audience, ...]
    needs: tuple[Need, ...]
    terms: tuple[Term, ...]
    questions: tuple[Question, ...] = ()
    asked: tuple[Asked, ...] = ()
    replies: tuple[Reply, ...] = ()
    signoffs: tuple[SignOff, ...] = ()
    changes: tuple[ChangeSet, ...] = ()
    synonyms: tuple[Synonym, ...] = ()
    words: tuple[OwnWord, ...] = ()
    written_pages: tuple[WrittenPage, ...] = ()
    signed_words: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """Hash → the words that were signed under it, by the keys that lead to them."""
    overtaken: frozenset[str] = frozenset()
    """Ids of the provisions of which another document replaces or extends a sentence."""
    with_leaflets: bool = False
    """Are sheets of paper, pictures and texts to read aloud made with it?"""

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """All measures, document by document."""
        return tuple(measure for document in self.documents for measure in document.measures)

    @cached_property
    def measure_of(self) -> Mapping[str, Measure]:
        """Measure id → measure."""
        return {each.id: each for each in self.measures}

    @property
    def has_many_documents(self) -> bool:
        """Are the documents so many that whoever wants one should not have to take all of them?"""
        return len(self.documents) > MOST_IN_ONE

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """All measures and parts, document by document."""
        return tuple(section for document in self.documents for section in document.sections)

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """All provisions, in the order of the text."""
        return tuple(provision for section in self.sections for provision in section.provisions)

    @cached_property
    def provision_of(self) -> Mapping[str, Provision]:
        """Provision id → provision."""
        return {each.id: each for each in self.provisions}

    @cached_property
    def section_of(self) -> Mapping[str, Section]:
        """Provision id → the section that holds it."""
        return {each.id: section for section in self.sections for each in section.provisions}

    @cached_property
    def replies_to(self) -> Mapping[str, tuple[Reply, ...]]:
        """Provision id → the replies that are about it, the newest first."""
        newest = sorted(self.replies, key=lambda each: (each.on, each.id), reverse=True)
        named = dict.fromkeys(id_ for each in newest for id_ in each.provisions)
        return {id_: tuple(each for each in newest if id_ in each.provisions) for id_ in named}

    def office_of(self, reply: Reply) -> str:
        """Who gave a reply: the short name of a unit of the site, or the name as it is written there."""
        return self.unit_of[reply.office].short if reply.office in self.unit_of else reply.office

    @cached_property
    def document_of(self) -> Mapping[str, Document]:
        """Document id → document."""
        return {document.id: document for document in self.documents}

    @cached_property
    def unit_of(self) -> Mapping[str, Unit]:
        """Unit id → unit."""
        return {unit.id: unit for unit in self.units}

    @cached_property
    def unit_by_spelling(self) -> Mapping[str, Unit]:
        """Spelling of the official text, as texts are compared → unit."""
        return units_by_spelling(self.units)

    @cached_property
    def audience_of(self) -> Mapping[str, Audience]:
        """Audience id → audience."""
        return {audience.id: audience for audience in self.audiences}

    @cached_property
    def need_of(self) -> Mapping[str, Need]:
        """Need id → need."""
        return {need.id: need for need in self.needs}

    @cached_property
    def matters(self) -> Mapping[str, str]:
        """What a provision may be about, its first need, → its name; last "" for those without a need."""
        return {**{need.id: need.name for need in self.needs}, "": "其他"}

    @cached_property
    def question_of(self) -> Mapping[str, Question]:
        """Question id → question of the finder."""
        return {question.id: question for question in self.questions}

    @cached_property
    def contact_of(self) -> Mapping[str, Contact]:
        """Number → contact."""
        return {contact.number: contact for contact in self.contacts}

    @cached_property
    def same(self) -> tuple[tuple[str, tuple[str, ...]], ...]:
        """Plain words, each with the official words for which it may be said, as texts are compared.

        The site's own, and those that people say for the very same (妈妈 for 母亲).
        """
        own = ((word.plain or (), word.official or ()) for word in self.words)
        alike = ((each.said, each.written) for each in self.synonyms if each.both and each.weight == 1)
        return tuple(
            (normalise(plain), tuple(map(normalise, official)))
            for words, official in (*own, *alike)
            for plain in words
        )

    @cached_property
    def forces_of(self) -> Mapping[str, tuple[Force, ...]]:
        """Word of the original, as texts are compared → the forces that it shows on this site."""
        found: dict[str, tuple[Force, ...]] = {}
        for each in self.words:
            for word in map(normalise, each.words or ()):
                found[word] = (*found.get(word, ()), *((each.force,) if each.force else ()))
        return found
