"""Every clause is told, left out with a reason, or missing."""

from generator.model.coverage import counts, section_clauses


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
