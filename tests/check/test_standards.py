"""Which conventions of government sites hold: by what site.yml gives, by the data, by tests that are there."""

import re
from datetime import date

from generator.check.standards import as_text, indicators
from tests import smallest
from tests.conftest import DAY, ROOT

SITE = smallest.FILES["data/site.yml"].replace('address: ""', "address: https://www.example.cn/")
GIVEN = f"""# data/site.yml
{SITE}organizer: 某市人民政府
site_id_code: "3610000001"
icp: 赣ICP备12345678号-1
police_record: 赣公网安备 12345678901234号
mailbox: cuo@example.cn
"""


def verdicts(site, today: date = DAY) -> dict[str, str]:
    return {each.code: each.verdict for each in indicators(site, today)}


def test_identity_holds_where_it_is_given(site_with):
    codes = ("S122", "S123", "S111", "S112", "S113", "S115", "S205")
    nothing, given = verdicts(site_with()), verdicts(site_with(GIVEN))
    assert [nothing[each] for each in codes] == [
        "不成立", "不适用", "不成立", "不适用", "不适用", "成立", "不成立"
    ]  # fmt: skip
    assert [given[each] for each in codes] == ["成立", "成立", "成立", "成立", "成立", "要人看", "要人看"]
    assert verdicts(site_with(f"# data/site.yml\n{SITE}"))["S112"] == "要人看"


def test_an_empty_column_and_a_day_to_come_are_named(site_with):
    needs = smallest.FILES["data/needs.yml"] + "- {id: loan, name: 贷款, intro: 没有写。}\n"
    [found] = [
        each for each in indicators(site_with(f"# data/needs.yml\n{needs}"), DAY) if each.code == "S201"
    ]
    assert (found.verdict, found.why) == ("不成立", "没有内容的：贷款、职工。")
    also = smallest.MEASURE.replace("for: [company]", "for: [company]\n    about: [worker]")
    assert verdicts(site_with(f"# measures/01-a.yml\n{also}"))["S201"] == "成立"
    assert verdicts(site_with(), date(2020, 7, 15))["S203"] == "不成立"


def test_the_tests_that_hold_the_rest_are_there(site_with):
    tests = re.findall(r"tests/\S+\.py", as_text(indicators(site_with(), DAY)))
    assert len(tests) > 5
    assert [each for each in tests if not (ROOT / each).is_file()] == []


def test_all_of_it_fits_on_a_screen(real_site):
    lines = as_text(indicators(real_site, DAY)).splitlines()
    assert len(lines) < 40
    assert max(map(len, lines)) < 60
    assert lines[-1].startswith("共 28 项：成立 ")
