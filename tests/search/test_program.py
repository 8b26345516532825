"""The script of the search, joined from its parts."""

from generator.search.program import bundle


def test_the_script_has_no_comments_and_all_its_parts():
    lines = bundle().splitlines()
    assert not [line for line in lines if line.startswith("//") or line != line.strip()]
    assert lines.count('"use strict";') == 1
    for part in ("text", "index", "spell", "engine"):
        assert any(line.startswith(f"mingbaiSearch.{part} = ") for line in lines)
