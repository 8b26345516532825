"""F: one later document is told in one way; its figures stay out of what this document says."""

import pytest

from generator.rules import RULES, check
from tests.rules import COUNTY, PATH, two_documents
from tests.smallest import MEASURE

LATER = "    later: [{{as_of: 2025, until: {}, place: {}, number: 某人社字〔2025〕{}号, says: 改成{}。, checked_on: 2026-11-24}}]\n"
ASK = '    ask: ["12345"]\n'


def site(root, *there: str):
    first = MEASURE.replace(ASK, ASK + LATER.format("2025-12-31", "江西", "115", "80%"))
    return two_documents(root, ASK, ASK + LATER.format(*there), **{PATH: first})


@pytest.mark.parametrize(
    ("there", "keys"),
    [
        (("2025-12-31", "江西", "115", "80%"), []),
        (("2026-12-31", "江西", "115", "80%"), ["until"]),
        (("2026-12-31", "湖南", "115", "80%"), ["until", "place"]),
        (("2026-12-31", "湖南", "116", "80%"), []),
    ],
)
def test_two_records_of_one_number_agree(tmp_path, there, keys: list[str]):
    findings = list(RULES["F146"].check(site(tmp_path, *there)))
    assert [each.message for each in findings] == [
        f"某人社字〔2025〕115号的 {key} 和 {PATH} 第 22 行写的不一样。" for key in keys
    ]
    assert {each.place.path for each in findings} <= {COUNTY}


def test_a_figure_that_stands_only_in_later_is_none_of_this_document(site_with):
    later = LATER.format("2025-12-31", "江西", "115", "80%").strip()
    says = "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%，就是80%。\n"
    assert [each.code for each in check(site_with(later))] == []
    assert "F104" in [each.code for each in check(site_with(says + later))]
    amounts = 'amounts: [{value: 50, unit: "%", of: 上年度失业保险费}, {value: 80, unit: "%", of: 上年度失业保险费}]\n'
    assert "F105" in [each.code for each in check(site_with(says + amounts + later))]
