"""JSON Schema of the data files, for completion and checking while an editor types (`mingbai schema`).

Made from the models, so that it cannot differ from them; the ids of the project's own units, audiences,
needs, contacts and the codes of the rules are enumerated. VS Code finds them through .vscode/settings.json,
other editors through the first line of a file (see `modeline`).
"""

import json
import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from pathlib import Path
from typing import Any, NamedTuple

from pydantic.fields import FieldInfo

from generator.check.explain import CODES
from generator.editors.key_help import key_of
from generator.load import library
from generator.load.drafts import UNFINISHED
from generator.model import (
    Asked,
    Audience,
    ChangeSet,
    Contact,
    DocumentMeta,
    Draft,
    Measure,
    Need,
    OwnWord,
    Part,
    Provision,
    Question,
    Record,
    Reply,
    Section,
    Settings,
    SignOff,
    Site,
    Synonym,
    Term,
    Unit,
)
from generator.model.provision import TIME_KINDS

FOLDER = ".vscode/schema"


class Kind(NamedTuple):
    """A kind of data file: where such files are, what they hold, and whether it is a list."""

    files: str
    record: type[Record]
    many: bool = False


KINDS = {
    "site": Kind("data/site.yml", Settings),
    "document": Kind("data/documents/*/document.yml", DocumentMeta),
    "measure": Kind("data/documents/*/measures/*.yml", Measure),
    "part": Kind("data/documents/*/parts/*.yml", Part),
    "units": Kind("data/units.yml", Unit, many=True),
    "contacts": Kind("data/contacts.yml", Contact, many=True),
    "audiences": Kind("data/audiences.yml", Audience, many=True),
    "needs": Kind("data/needs.yml", Need, many=True),
    "terms": Kind("data/terms.yml", Term, many=True),
    "finder": Kind("data/finder.yml", Question, many=True),
    "questions": Kind("data/questions.yml", Asked, many=True),
    "replies": Kind("data/replies/*.yml", Reply),
    "synonyms": Kind("data/synonyms.yml", Synonym, many=True),
    "words": Kind("data/words.yml", OwnWord, many=True),
    "signoffs": Kind("data/signoffs.yml", SignOff, many=True),
    "changes": Kind("data/changes/*.yml", ChangeSet),
}
# What is said to be a draft may lack what only an editor can say.
_IS_DRAFT = {"required": ["draft"], "properties": {"draft": {"enum": [True, "true"]}}}
# Records of which exactly one of these keys must be there; the models check it when they are made.
ONE_OF = {
    "Asked": ("answered_by", "absent"),
    "Eligible": ("all", "any", "not", "question", "unknown"),
    "OwnWord": ("plain", "force"),
}
# Records of which at most one of these keys may be there, beside `from` or instead of it.
AT_MOST_ONE = {"Time": TIME_KINDS, "Validity": ("until", "years", "permanent")}
# Records of which a key calls for another one.
TOGETHER = {
    "Validity": {"years": ["from"]},
    "Eligible": {"question": ["is"], "is": ["question"], "written": ["question"]},
    "OwnWord": {"plain": ["official"], "official": ["plain"], "force": ["words"], "words": ["force"]},
}
VSCODE: dict[str, dict[str, Any]] = {
    "settings.json": {
        "files.encoding": "utf8",
        "files.eol": "\n",
        "[yaml]": {"editor.tabSize": 2, "editor.insertSpaces": True, "editor.wordWrap": "on"},
        "yaml.schemas": {f"./{FOLDER}/{name}.json": kind.files for name, kind in KINDS.items()},
    },
    "extensions.json": {"recommendations": ["redhat.vscode-yaml"]},
}


def write(root: Path, site: Site) -> list[Path]:
    """Write the schemas of the project in `root`, and VS Code's settings where there are none; return paths."""
    files: dict[str, Any] = {f"{FOLDER}/{name}.json": schema for name, schema in schemas(site)}
    files |= {
        f".vscode/{name}": content
        for name, content in VSCODE.items()
        if not (root / ".vscode" / name).exists()
    }
    for name, content in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(as_json(content), encoding="utf-8", newline="\n")
    return [root / name for name in files]


def as_json(content: Any) -> str:
    """JSON as a person can read it."""
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def modeline(kind: str, depth: int) -> str:
    """The comment by which an editor finds the schema of a file that lies `depth` folders below the root."""
    return f"# yaml-language-server: $schema={'../' * depth}{FOLDER}/{kind}.json\n"


def schemas(site: Site) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield (kind, JSON Schema) of each kind of data file; ids are those of `site`."""
    ids = _ids(site)
    for name, kind in KINDS.items():
        schema, definitions = _schema(kind.record, ids)
        if draft := UNFINISHED.get(kind.record):
            schema = {"if": _IS_DRAFT, "then": _schema(draft, ids)[0], "else": schema}
        alone = library.ids(Path(kind.files).name) if site.settings.library else frozenset()
        schema, definitions = (
            _over_library(schema, alone),
            {
                each: _over_library(one, alone) if each == "Option" else one
                for each, one in definitions.items()
            },
        )
        whole = {"type": "array", "items": schema} if kind.many else schema
        yield name, {"$schema": "http://json-schema.org/draft-07/schema#", **whole, "$defs": definitions}


def _over_library(schema: dict[str, Any], ids: frozenset[str]) -> dict[str, Any]:
    """A record that lies over one of the library has its id and what differs; others are whole."""
    if not ids:
        return schema
    key = schema["required"][0]
    over = {
        "required": [key],
        "properties": {key: {"enum": [*sorted(ids), *(int(n) for n in sorted(ids) if n.isdigit())]}},
    }
    return {"if": over, "then": {**schema, "required": [key]}, "else": schema}


def _schema(
    record: type[Record], ids: Mapping[str, Mapping[str, str]]
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the schema of a record and the definitions of the records inside it."""
    schema = record.model_json_schema(by_alias=True)
    records = {each.__name__: each for each in _with_subclasses(Record)}
    definitions = schema.pop("$defs", {})
    for title, definition in definitions.items():
        if title in records:
            _explain(definition, records[title], ids)
    _explain(schema, record, ids)
    return schema, definitions


def _with_subclasses(record: type[Record]) -> Iterator[type[Record]]:
    for each in record.__subclasses__():
        yield each
        yield from _with_subclasses(each)


def _ids(site: Site) -> Mapping[str, Mapping[str, str]]:
    """Key → the ids that may be written there, with the name of each."""
    audiences = {each.id: each.name for each in site.audiences}
    provisions = {each.id: each.title for each in site.provisions}
    return {
        "units": {each.id: each.short for each in site.units},
        "for": audiences,
        "about": audiences,
        "needs": {each.id: each.name for each in site.needs},
        "answered_by": provisions,
        "provisions": provisions,
        "ask": {each.number: each.name for each in site.contacts},
        "question": {each.id: each.name for each in site.questions},
        "is": {option.id: option.name for each in site.questions for option in each.options},
        "rule": {code: each.summary for code, each in CODES.items()},
    }


def _explain(definition: dict[str, Any], record: type[Record], ids: Mapping[str, Mapping[str, str]]) -> None:
    """Give the properties of a record's schema their Chinese names, and the types that YAML gives scalars."""
    definition.pop("title", None)
    definition.pop("description", None)
    if record.__name__ in ONE_OF:
        definition["oneOf"] = [{"required": [key]} for key in ONE_OF[record.__name__]]
    if record.__name__ in AT_MOST_ONE:
        kinds = AT_MOST_ONE[record.__name__]
        definition["anyOf"] = [{"required": [key]} for key in ("from", *kinds)]
        definition["allOf"] = [{"not": {"required": list(pair)}} for pair in combinations(kinds, 2)]
    if record.__name__ in TOGETHER:
        definition["dependencies"] = TOGETHER[record.__name__]
    for name, field in record.model_fields.items():
        alias = field.alias or name
        key = key_of(record, alias)
        schema = _scalar(definition["properties"][alias], field)
        if record.__name__ in ONE_OF and schema.get("type") == "array":
            schema["minItems"] = 1  # the one that is given must say something
        if alias == "provisions" and issubclass(record, Section):
            schema["items"] = {"if": _IS_DRAFT, **_either("then", Draft), **_either("else", Provision)}
        elif alias in ids:
            schema = _enumerated(schema, ids[alias])
        definition["properties"][alias] = {"title": key.name, "description": key.says, **schema}


def _scalar(schema: dict[str, Any], field: FieldInfo | None = None) -> dict[str, Any]:
    """Accept what is text for us but a number or a yes for other readers of YAML, where the pattern does."""
    given = {key: value for key, value in schema.items() if key not in ("title", "description", "default")}
    if "anyOf" in given:
        kinds = [each for each in given.pop("anyOf") if each != {"type": "null"}]
        return _scalar({**given, **kinds[0]}, field) if len(kinds) == 1 else {**given, "anyOf": kinds}
    if "items" in given:
        given["items"] = _scalar(given["items"])
    if "const" in given:  # a number that is text for us
        written = given.pop("const")
        return {"enum": [written, *([int(written)] if written.isdigit() else [])]}
    if given.get("type") != "string" or "enum" in given:
        return given
    if given.pop("minLength", 0):
        given["pattern"] = r"\S"
    pattern = given.get("pattern", "")
    given["type"] = ["string", *(name for name, text in _WRITTEN.items() if re.search(pattern, text))]
    if pattern.startswith("^") and "integer" in given["type"]:
        limits = [each.ge for each in field.metadata if hasattr(each, "ge")] if field else []
        given["minimum"] = next(iter(limits), _smallest(pattern))
    return given


# What other readers of YAML take for a number, a yes or nothing; an example of each to try a pattern with.
_WRITTEN = {"integer": "777", "number": "7.5", "boolean": "true", "null": ""}


def _either(word: str, record: type[Record]) -> dict[str, dict[str, str]]:
    return {word: {"$ref": f"#/$defs/{record.__name__}"}}


def _smallest(pattern: str) -> int:
    """The smallest number that may be written so: 100 for a telephone number of at least three digits."""
    return next(number for number in range(1000) if re.search(pattern, str(number)))


def _enumerated(schema: dict[str, Any], ids: Mapping[str, str]) -> dict[str, Any]:
    if "items" in schema:
        return {**schema, "items": _enumerated({}, ids)}
    numbers = [int(each) for each in ids if each.isdigit()]
    return {
        "enum": [*ids, *numbers],
        "markdownEnumDescriptions": [*ids.values(), *(ids[str(n)] for n in numbers)],
    }
