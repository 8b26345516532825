"""Any bytes may stand in a data file: they are data with places, or findings with a line, never another error.

What both readings of YAML take is the same, and nothing that the quick one takes has anything to be said about.
"""

import re
import tempfile
from pathlib import Path

import pytest
import yaml
from hypothesis import strategies as st

from generator.load import load, plain_yaml, yaml_file
from generator.load.known_keys import known_keys
from generator.load.marked_yaml import Marks
from tests import smallest
from tests.security.properties import DEEP, QUICK, Property, check
from tests.smallest import MEASURE_FILE

CHINESE = re.compile("[一-鿿]")
PIECES = (
    *("- ", "\n", "\n  ", "\n    ", "id: a", "name: 甲", "quotes:", "[", "]", "{", "}", ", ", ": ", "? ", "&x ", "*x", "!!str "),
    *("!<tag:x> ", "|\n  ", ">-\n  ", "---\n", "...\n", "%YAML 1.1\n", "%TAG ! x\n", "<<: ", "'", '"', '"\\0"', '"\\x07"'),
    *('"\\ud800"', '"\\U00110000"', "~", "null", "true", "0x1F", "1e999", "2020-07-16", "#", "\t", "\u3000", "：", "－ "),
    *("\u0085", "\u2028", "\ufeff", "\x00", "\x07", "\x7f", "\ufffe", "[" * 30, "- " * 30, "a: " * 3, "measure: 1", "draft: true"),
)  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=30).map("".join)
BYTES = st.one_of(TEXT.map(lambda each: each.encode("utf-8", "surrogatepass")), st.binary(max_size=60))
FILES = {**smallest.FILES, MEASURE_FILE: smallest.MEASURE}
NAMES = sorted(name for name in FILES if name.startswith("data/"))


@st.composite
def edits(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file of the smallest site with a few stretches of it replaced."""
    name = draw(st.sampled_from(NAMES))
    content = FILES[name].encode()
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        end = start + draw(st.sampled_from((0, 0, 1, 3, 20)))
        content = content[:start] + draw(BYTES) + content[end:]
    return name, content


def the_file_is_read_or_refused(content: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.yml"
        path.write_bytes(content)
        found = yaml_file.read(path, "data/a.yml", known_keys())
    _told(found.findings, "data/a.yml", content)
    assert (found.data is None) == bool(found.findings) or found.data == ""


def both_readings_agree(text: str) -> None:
    marks = Marks(text, "data/a.yml")
    try:
        plain = plain_yaml.read(text, marks)
    except (plain_yaml.OddError, yaml.YAMLError):
        return
    assert marks.marked.findings == []
    assert marks.marked.data == plain
    last = _lines(text.encode())
    assert all(1 <= place.line <= last for place in marks.marked.places.values())


def the_site_is_loaded_or_refused(edit: tuple[str, bytes]) -> None:
    name, content = edit
    with tempfile.TemporaryDirectory() as folder:
        root = smallest.write(Path(folder))
        (root / name).write_bytes(content)
        loaded = load(root / "data")
    assert loaded.site is not None or loaded.drafts is not None or loaded.findings
    for each in loaded.findings:
        _told(
            [each],
            each.place.path,
            content if each.place.path == name else (FILES.get(each.place.path, "")).encode(),
        )


def _lines(content: bytes) -> int:
    """The line behind the last one, as YAML counts lines."""
    return len(re.split(rb"\r\n|\r|\n|\xc2\x85|\xe2\x80[\xa8\xa9]", content)) + 1


def _told(findings: list[yaml_file.Finding], name: str, content: bytes) -> None:
    lines = _lines(content)
    for each in findings:
        assert each.place.path == name
        assert 1 <= each.place.line <= lines
        assert each.place.column >= 1
        assert re.fullmatch(r"D\d{3}", each.code)
        assert CHINESE.search(each.message)


PROPERTIES = {
    "one file": Property(BYTES, the_file_is_read_or_refused),
    "both readings": Property(TEXT, both_readings_agree),
    "a site": Property(edits(), the_site_is_loaded_or_refused),
}


@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_for_some(name: str):
    check(PROPERTIES[name], QUICK)


@pytest.mark.deep
@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_for_many(name: str):
    check(PROPERTIES[name], DEEP)
