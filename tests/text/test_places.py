"""户籍地 for 居住地."""

import pytest

from generator.text.places import elsewhere

STREET = "申请人应当向户籍所在地街道办事处提交申请书"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("向现在租住地的街道办交", STREET, [("租住地", "户籍所在地")]),
        ("向户口所在地的街道办交", STREET, []),
        ("在困难发生地公示", "在申请地(经常居住地)公示", [("发生地", "申请地")]),
        ("在居住地公示", "在申请地(经常居住地)公示", []),
        ("在居住证登记地的学校读书", "可申请在居住证登记地所在县公办学校就读", []),
        ("在登记地办", "在注册地办理", []),
        ("到学校所在地的派出所", "到当地派出所", []),
        ("申请地点在哪里", STREET, []),
    ],
)
def test_another_place(plain, official, found):
    assert list(elsewhere(plain, official)) == found
