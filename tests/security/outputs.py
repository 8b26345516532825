"""What became of hostile texts in the files of a built site: each that is there is the text, whole, and nothing else."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lxml import etree

from generator.exports.table import FORMULA
from generator.text.characters import normalise
from tests.security.hostile import STRINGS
from tests.security.poison import MARK, OFFICIAL, fields

Seen = set[tuple[int, str, str]]  # string, field, kind of output
_STRICT = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
_CALL = re.compile(r"[\w.]+(?:\((?:\.\.\.)?(?P<given>.*)\)|=(?P<set>.*));\n?", re.DOTALL)


def seen_in(text: str, kind: str) -> Seen:
    """The marks in a text; before each stands its string, whatever else was put around it."""
    found, at = Seen(), 0
    before = ""
    for match in MARK.finditer(text):
        before += text[at : match.start()]
        number, field = int(match.group(1)), fields()[int(match.group(2))]
        string = _last_clause(STRINGS[number]) if field == OFFICIAL else STRINGS[number]
        assert _plain(before).endswith(_plain(string)), (kind, field, string, before[-200:])
        found.add((number, field, kind))
        before, at = "", match.end()
    return found


def _last_clause(text: str) -> str:
    """An official text is cut into lines, sentences and clauses, which pages number."""
    return re.split(r"[\s，；：。！？,;:!?]", text)[-1]


def _plain(text: str) -> str:
    """Pages restore full-width marks and let blanks run together, of which U+FEFF is one for scripts; search folds case."""
    return re.sub(r"[\s\ufeff]", "", normalise(text)).casefold()


def of_files(site: Path) -> Seen:
    """All that the files beside the pages hold of hostile texts."""
    found = Seen()
    for path in sorted(each for each in site.rglob("*") if each.is_file()):
        name = path.relative_to(site).as_posix()
        for text in _texts(name, path):
            found |= seen_in(text, _kind(name))
    return found


def _kind(name: str) -> str:
    if name.startswith(("assets/search/", "assets/finder/")):
        return name.split("/")[1]
    return name.rsplit(".", 1)[-1] if not name.endswith("site.json") else "site.json"


def _texts(name: str, path: Path) -> Iterator[str]:
    if path.suffix == ".json":
        yield from strings(json.loads(path.read_text(encoding="utf-8")))
    elif path.suffix == ".jsonl":
        for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
            yield from strings(json.loads(line))
    elif path.suffix == ".csv":
        for row in csv.reader(io.StringIO(path.read_text(encoding="utf-8-sig"), newline="")):
            assert not [cell for cell in row if cell.startswith(FORMULA)]
            yield from row
    elif path.suffix == ".md":  # every mark of Markdown has a backslash before it
        yield re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", path.read_text(encoding="utf-8"))
    elif path.suffix == ".ics":  # long lines are folded, marks escaped
        lines = path.read_text(encoding="utf-8").replace("\n ", "")
        yield re.sub(r"\\(.)", lambda mark: "\n" if mark[1] == "n" else mark[1], lines)
    elif path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            body = etree.fromstring(archive.read("word/document.xml"), _STRICT)
        assert not body.findall(".//{*}instrText")
        yield "".join(body.itertext())
    elif path.suffix in (".xml", ".atom", ".svg"):
        yield "".join(etree.fromstring(path.read_bytes(), _STRICT).itertext())
    elif path.suffix == ".js" and re.match(r"assets/(search|finder)/", name):
        yield from _of_script(path.read_text(encoding="utf-8"))
    elif path.suffix == ".txt":
        yield from path.read_text(encoding="utf-8").split("\n\n")


def _of_script(script: str) -> Iterator[str]:
    """A script of data is one call or one assignment of JSON, in which nothing closes the element around it."""
    assert "<" not in script
    assert "\u2028" not in script
    call = _CALL.fullmatch(script)
    assert call is not None, script[:100]
    yield from strings(json.loads(f"[{call['given'] or call['set']}]"))


def strings(value: Any) -> Iterator[str]:
    """Every text in a value of JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield key
            yield from strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from strings(each)
