"""All findings of a project: of load, rules, signatures; in their order, and whether there is a site."""

from pathlib import Path

from generator.check import check
from generator.check.run import Checked
from generator.model import Finding, Place
from tests import county, smallest
from tests.conftest import DAY
from tests.smallest import FILES, MEASURE, MEASURE_FILE

SITE_FILE = "data/site.yml"


def found(root: Path) -> Checked:
    return check(root, DAY)


def test_a_good_project_is_a_site_without_findings(tmp_path: Path):
    checked = found(smallest.write(tmp_path))
    assert checked.findings == checked.errors == []
    assert [each.id for each in checked.site.provisions] == ["wengang-50"]
    assert [each.id for each in checked.drafts.provisions] == ["wengang-50"]


def test_data_that_cannot_be_a_site_are_checked_no_further(tmp_path: Path):
    broken = MEASURE.replace("effect: receive", "effect: x").replace("says: 符合", "says: 切实符合")
    checked = found(smallest.write(tmp_path, **{MEASURE_FILE: broken}))
    assert (checked.site, checked.drafts) == (None, None)
    assert [each.code for each in checked.errors] == ["D112"]


def test_findings_of_all_rooms_stand_in_the_order_of_the_files(tmp_path: Path):
    changes = {
        MEASURE_FILE: MEASURE.replace("退回上年度失业保险费的50%", "切实退回上年度失业保险费的60%"),
        SITE_FILE: FILES[SITE_FILE] + "require_review: true\nreview_by: 2020-01-01\n",
    }
    checked = found(county.write(tmp_path, **changes))
    assert checked.site is not None
    places = [each.place for each in checked.findings]
    assert places == sorted(places)
    assert {each.code for each in checked.findings} == {"D122", "F104", "W103", "T101"}
    assert {each.code for each in checked.errors} == {"F104", "W103"}


def test_only_errors_forbid_building():
    place = Place("a.yml", 1, 1)
    findings = [Finding(place, "", severity=each) for each in ("note", "error", "warning")]
    assert Checked(None, findings).errors == [findings[1]]
