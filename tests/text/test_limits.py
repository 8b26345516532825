"""For whom, when, except whom: found in sentences of several documents, and not in those without."""

import pytest

from generator.text.limits import limits, names_limits


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("对购买法律、审计服务的，给予最高5万元补贴。", ["对购买法律、审计服务的"]),
        ("疫情期间，对受影响的企业给予补贴。", ["疫情期间", "对受影响的企业"]),
        ("申请人户籍不在本市的，由居住地受理。", ["申请人户籍不在本市的"]),
        ("缓缴社保费，困难企业除外。", ["困难企业除外"]),
        ("给予补贴，同一企业只能享受一次。", ["同一企业只能享受一次"]),
        ("对小微企业，减半征收。", ["对小微企业"]),
        ("对获得国家级认定的项目分别给予奖励。", ["对获得国家级认定的项目"]),
        ("开展免费培训，发放证书。", []),
        ("对口支援新区。", []),
        ("加大投入，对资金的投入只增不减。", []),
        ("符合条件的。", []),
    ],
)
def test_the_clauses_that_limit_the_others_are_found(text: str, found: list[str]):
    assert list(limits(text)) == found


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("有下列情形之一的，不予批准其申请：", True),
        ("申请人应当同时符合下列条件：", True),
        ("申请时提供以下材料：", True),
        ("县人社局履行下列职责：", False),
        ("重点做好三项工作：", False),
    ],
)
def test_a_lead_in_of_cases_conditions_or_papers_is_told_from_one_of_deeds(lead: str, expected: bool):
    assert names_limits(lead) == expected
