"""What others read of data/site.json stays: a key that goes or changes its kind needs another version."""

from pathlib import Path
from typing import Any

from generator.exports.site_json import SCHEMA, VERSION
from generator.model import Provision
from generator.model.document import DocumentMeta

KEPT = Path(__file__).with_name(f"site-json-{VERSION}.txt")


def lines(schema: dict[str, Any], path: str) -> set[str]:
    """A line for each key: where it stands, what it is; a “?” after what need not be there."""
    found = set()
    for key, each in schema.get("properties", {}).items():
        if each is not False:
            place = f"{path}.{key}" + ("" if key in schema.get("required", ()) else "?")
            found |= {f"{place}: {kind(each)}", *lines(each.get("items", each), place)}
    return found


def kind(schema: dict[str, Any]) -> str:
    if "items" in schema:
        return f"{schema['type']} of {kind(schema['items'])}"
    return str(schema.get("type") or schema.get("enum") or schema.get("const"))


def optional(record: type) -> set[str]:
    """The keys that the schema leaves open, which a record may have."""
    named = ((each.alias or name, each) for name, each in record.model_fields.items())
    return {f"{record.__name__}.{key}" for key, each in named if not each.is_required() and key != "draft"}


def present() -> set[str]:
    shared = lines(SCHEMA, "site")
    parts = (lines(each, name) for name, each in SCHEMA["$defs"].items())
    return shared.union(*parts, optional(Provision), optional(DocumentMeta))


def test_nothing_that_others_read_has_gone():
    kept = set(KEPT.read_text(encoding="utf-8").splitlines())
    gone = sorted(kept - present())
    assert gone == [], (
        "VERSION of generator/exports/site_json.py has to change, with a new file beside this one"
    )


def test_what_has_come_is_kept_from_now_on():
    kept = set(KEPT.read_text(encoding="utf-8").splitlines())
    assert sorted(present() - kept) == [], f"add these lines to {KEPT.name}"
