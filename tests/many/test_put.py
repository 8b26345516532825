"""A portal in its folder."""

import json

import pytest

from generator.many.county import read
from generator.many.put import put
from generator.model import Refused
from tests.conftest import DAY
from tests.many.conftest import files_of


def test_it_takes_the_place_of_an_older_one_and_of_nothing_else(smallest_built, tmp_path):
    portal, counties = tmp_path / "门户", [read(smallest_built)]
    number = put("某省", counties, portal, DAY)
    before = files_of(portal)
    assert number == sum(name.endswith(".html") for name in before)
    assert put("某省", counties, portal, DAY) == number
    assert files_of(portal) == before
    assert not (smallest_built / "portal").exists()  # what portals are made with is in no site
    (tmp_path / "照片").mkdir()
    (tmp_path / "照片/一.jpg").touch()
    with pytest.raises(Refused, match="已经有别的东西"):
        put("某省", counties, tmp_path / "照片", DAY)
    assert [each.name for each in (tmp_path / "照片").iterdir()] == ["一.jpg"]


def test_what_the_script_reads_has_no_markup_in_it(smallest_built, tmp_path):
    put("</script><b>", [read(smallest_built)], tmp_path / "门户", DAY)
    script = (tmp_path / "门户/assets/js/sites.js").read_text(encoding="utf-8")
    assert "<" not in script
    known = json.loads(script.removeprefix("window.mingbaiSites = ").rstrip(";\n"))
    assert known["name"] == "</script><b>"
