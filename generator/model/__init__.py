"""The nouns of the project as immutable values, and what follows from them alone."""

from generator.model.asked import Asked
from generator.model.document import (
    Document,
    DocumentMeta,
    Forwarding,
    Home,
    Kind,
    LeftOut,
    Measure,
    Note,
    Part,
    Relation,
    Section,
    Validity,
)
from generator.model.finding import Finding, Fix, Keys, Place, Severity
from generator.model.history import Area, Change, ChangeSet, FieldChange, SignOff, Step
from generator.model.places import Contact, Source, Unit, UnitChange
from generator.model.provision import (
    Amount,
    Bound,
    Condition,
    Draft,
    Effect,
    Exemption,
    Force,
    Later,
    Provision,
    Quote,
    Time,
    Unknown,
    is_draft,
)
from generator.model.readers import Audience, Eligible, Need, Option, Question
from generator.model.record import Record, Reviewed
from generator.model.refused import Refused
from generator.model.reply import Asking, Reply
from generator.model.site import Settings, Site, WrittenPage
from generator.model.words import OwnWord, Synonym, Term, TermChange

__all__ = [
    "Amount", "Area", "Asked", "Asking", "Audience", "Bound", "Change", "ChangeSet", "Condition", "Contact", "Document", "DocumentMeta", "Draft",
    "Effect", "Eligible", "Exemption", "FieldChange", "Finding", "Fix", "Force", "Forwarding", "Home", "Keys",
    "Kind", "Later", "LeftOut", "Measure", "Need", "Note", "Option", "OwnWord", "Part", "Place", "Provision", "Question",
    "Quote", "Record", "Refused", "Relation", "Reply", "Reviewed", "Section", "Settings", "Severity", "SignOff", "Site", "Source",
    "Step", "Synonym", "Term", "TermChange", "Time", "Unit", "UnitChange", "Unknown", "Validity", "WrittenPage",
    "is_draft",
]  # fmt: skip
