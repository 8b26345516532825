"""The script of the search, joined from its parts."""

from generator.search.program import PARTS, bundle
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
    assert lines[0] == '"use strict";'
    starts = [
        next(at for at, line in enumerate(lines) if f"mingbaiSearch.{part} =" in line) for part in PARTS[:4]
    ]
    assert starts == sorted(starts)
