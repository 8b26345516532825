"""One unit, one name, written in two ways."""

import pytest

from generator.official.odd_names import names
from tests.official.odd import found

TAILS = "一、就业\n（一）甲事。支持企业。（责任单位：{}、市财政局）\n（二）乙事。支持企业。（责任单位：{}、市民政局）\n"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("市人社局", "市人力资源社会保障局"),
        ("市发展和改革委员会", "市发改委"),
        ("市工信局", "市工业和信息化局"),
        ("市扶贫办", "市扶贫开发办公室"),
        ("市市场监管局", "市市场坚管局"),
    ],
)
def test_a_unit_in_two_ways(one: str, other: str):
    message = f"“{one}”又写成“{other}”，像是同一个单位，写法不一样。"
    assert found(names, TAILS.format(one, other)) == [(3, message)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("市人社局", "市人社局"),
        ("市民政局", "市财政局"),
        ("市政局", "市财政局"),
        ("市委办", "市委人才办"),
        ("市政府办", "市政府金融办"),
        ("市体育局", "市教育体育局"),
        ("县人社局", "市人力资源社会保障局"),
        ("市人社局、市人力资源社会保障局", "市人社局"),  # together in one tail: two bodies
        ("市医院", "市中医院"),
        ("赣江新区管委会", "赣东新区管委会"),
    ],
)
def test_two_units(one: str, other: str):
    assert found(names, TAILS.format(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("“两稳”", "“双稳”"),
        ("“企业上云”", "“企业尚云”"),
        ("《就业和创业促进办法》", "《就业创业促进办法》"),
    ],
)
def test_a_name_in_two_ways(one: str, other: str):
    text = f"落实{one}。\n落实{other}。\n"
    assert found(names, text) == [(2, f"前面写{one}，后面写{other}。如果是同一个，写法不一样。")]


@pytest.mark.parametrize(
    "text",
    [
        "“六稳”“六保”",
        "“云招商”“云签约”",
        "“前门”“后门”",
        "“一链办理”“一网办理”",
        "《甲市临时救助办法》《乙省临时救助办法》",
    ],
)
def test_two_names(text: str):
    assert found(names, text) == []
