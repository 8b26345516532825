"""The script of the search, joined from its parts."""

import re

from generator.search.program import GLOBAL, PARTS, bundle, for_portals
from tests.conftest import ROOT


def test_the_script_has_no_comments_and_all_its_parts():
    lines = bundle().splitlines()
    assert not [line for line in lines if line.startswith("//") or line != line.strip()]
    assert lines.count('"use strict";') == 1
    for part in ("text", "index", "spell", "engine"):
        assert any(line.startswith(f"mingbaiSearch.{part} = ") for line in lines)


def test_a_part_is_in_it_word_for_word_but_for_comments():
    folder = ROOT / "theme/assets/js/search"
    script = bundle()
    assert {path.stem for path in folder.glob("*.js")} == set(PARTS)
    for path in folder.glob("*.js"):
        for line in path.read_text(encoding="utf-8").splitlines():
            code, comment, _ = line.strip().partition("; // ")
            if code and not code.startswith("//"):
                assert f"{code}{';' if comment else ''}" in script.splitlines(), f"{path.name}: {line}"


def test_what_a_part_needs_stands_before_it():
    lines = bundle().splitlines()
    assert lines[:3] == ['"use strict";', "window.mingbaiSearch = {};", "mingbaiSearch.text = (() => {"]
    made = set()
    for line in lines:
        if match := re.match(r"const \{ (.+) \} = mingbaiSearch;", line):
            assert set(match[1].split(", ")) <= made
        elif match := re.match(r"mingbaiSearch\.(\w+) = \(\(\) => \{", line):
            made.add(match[1])
    assert made == {"text", "index", "query", "spell", "engine", "questions", "entries"}


def test_a_portals_search_is_the_same_code_for_any_site():
    lines = for_portals().splitlines()
    assert lines[1:3] == ["window.mingbaiSearchAt = (root) => {", "const mingbaiSearch = { root };"]
    assert GLOBAL not in lines
    assert not [each for each in lines if each.startswith("mingbaiSearch.page")]
    assert set(lines[3:-3]) <= set(bundle().splitlines())
