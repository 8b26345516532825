"""且 and 或 between what is told in other words."""

import pytest

from generator.text.junctions import joined_otherwise

TRIPS = "经转诊的,降低10个百分点;未经转诊且非急诊的,降低20个百分点"
PAPERS = "隐瞒收入、财产、支出和家庭人口情况或者提供虚假资料的"
CONTRACTS = "与其签订1年以上劳动合同并为其足额缴纳社会保险费的"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("没转诊的,或者看急诊的,都少报20个百分点", TRIPS, [("或者", "且")]),
        ("没转诊,又不是急诊的,少报20个百分点", TRIPS, []),
        ("瞒了支出和人口情况,并且交假资料的", PAPERS, [("并且", "或者")]),
        ("瞒了支出和人口情况,或者交假资料的", PAPERS, []),
        ("签1年以上劳动合同,或者社保费给他交足", CONTRACTS, [("或者", "并")]),
        ("签1年以上劳动合同,并且社保费给他交足", CONTRACTS, []),
        ("出过较大或更大的安全事故", "发生较大以上且造成影响的安全事故", []),
        ("高校或检测机构", "高等学校、科研院所和检验检测机构", []),
    ],
)
def test_joined_the_other_way(plain, official, found):
    assert list(joined_otherwise(plain, official)) == found
