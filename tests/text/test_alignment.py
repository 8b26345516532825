"""Clauses that tell one another: by shared characters; what stands in brackets is the original's own term."""

from generator.text.alignment import clauses, overlap, plain_clauses, points, told

GUANGZHOU = "急难型临时救助人均救助金额不超过本市2个月最低生活保障标准的,由区民政部门委托镇人民政府审批并拨付后,报区民政部门备案"
SUQIAN = (
    "支持企业建设可信数据空间等数字基础设施,推动数据流通利用,按不超过投资额的30%给予最高300万元一次性奖励"
)


def test_clauses_end_at_commas_brackets_and_conjunctions():
    assert clauses("非本市户籍且无法提供证明的,可(经同意)救助") == (
        "非本市户籍",
        "无法提供证明的",
        "经同意",
        "救助",
    )
    assert plain_clauses("镇政府（街道办）审批".replace("（", "(").replace("）", ")")) == ("镇政府审批",)


def test_each_plain_clause_finds_its_official_one():
    found = told("区民政部门委托镇政府审批,拨付以后再报区民政部门备案", GUANGZHOU)
    assert [(each.plain, [clause[:5] for clause in each.official]) for each in found] == [
        ("区民政部门委托镇政府审批", ["由区民政部"]),
        ("拨付以后再报区民政部门备案", ["由区民政部", "报区民政部"]),  # as good as the best
    ]
    assert [each.official[0][:2] for each in told("奖励不超过投资额的30%", SUQIAN)] == ["按不"]


def test_what_speaks_of_something_else_tells_nothing():
    assert told("天气很好", SUQIAN) == ()


def test_points_are_for_pairs_and_for_characters_that_say_something():
    assert points("建立制度", "建立制度") == 2 * 3 + 4
    assert points("的是有", "的是有") == 2 * 2
    assert overlap("建立制度", "建立制度") == 1
    assert overlap("建立制度", "停发补贴") == 0
