"""Every clause is told, left out with a reason, or missing."""

import pytest

from generator.model.coverage import Progress, counts, document_clauses, progress, section_clauses, stretches
from tests.smallest import BEGUN, HALF


def told(site):
    return {clause.text: clause.told or clause.left_out for clause in section_clauses(site.measures[0])}


def test_each_clause_says_who_tells_it(site_with):
    assert told(site_with()) == {
        "对符合条件的不裁员或少裁员的企业": ("wengang-50",),
        "返还其上年度实际缴纳失业保险费的50%": ("wengang-50",),
        "实施期限延长至2021年4月30日": ("wengang-50",),
        "扎实做好就业工作": True,
    }


def test_half_quoted_clause_is_missing(site_with):
    site = site_with("quotes: [对符合条件的不裁员或少裁员的企业, 返还其上年度]")
    missing = [clause.text for clause in section_clauses(site.measures[0]) if clause.missing]
    assert missing == ["返还其上年度实际缴纳失业保险费的50%"]


def test_counts_add_up(site_with):
    found = counts(section_clauses(site_with("# measures/01-a.yml\nleft_out: []").measures[0]))
    assert (found.clauses, found.covered, found.left_out, found.missing) == (4, 3, 0, 1)
    assert counts([]).share_left_out == 0


def test_a_sub_heading_has_nothing_to_tell(site_with):
    text = "# text.txt\n给补贴。\n1.补贴标准\n每人500元。\n2.期限\n一年。\n"
    [document] = site_with(text + "# measures/01-a.yml\nleft_out: []\nprovisions: []\n").documents
    assert [each.text for each in document_clauses(document)] == ["每人500元", "一年"]


def test_the_complete_text_is_counted_what_is_not_written_as_such(site_with):
    [document] = site_with(HALF).documents
    found = counts(document_clauses(document))
    assert (found.clauses, found.covered, found.left_out, found.unwritten, found.missing) == (6, 3, 1, 2, 0)
    assert [(each.id, each.section and each.section.id) for each in stretches(document)] == [
        ("m01", "01-a"),
        ("m02", None),
    ]


def test_what_only_a_draft_quotes_is_unwritten(site_with):
    [document] = site_with(BEGUN).documents
    clauses = list(document_clauses(document))
    assert [(each.text, each.told, each.unwritten) for each in clauses[:2]] == [
        ("对企业给予补贴", ("butie",), False),
        ("发放奖金", (), True),
    ]


@pytest.mark.parametrize(
    ("example", "found"), [("", Progress(1, 0, 1)), (HALF, Progress(1, 0, 2)), (BEGUN, Progress(0, 1, 1))]
)
def test_progress_counts_the_measures_of_the_text(site_with, example, found):
    assert progress(site_with(example).documents) == found
    assert found.complete is (example == "")
