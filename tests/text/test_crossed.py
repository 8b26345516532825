"""Two figures told each of what is the other's."""

import pytest

from generator.text.crossed import crossed

GRADES = "重度残疾人可享受护理补贴,一级每人每月120元,二级每人每月100元"
SHARES = "保险费由中央财政补贴45%、省级财政补贴25%、市县财政补贴10%"


@pytest.mark.parametrize(
    ("plain", "official", "found"),
    [
        ("重度残疾人,一级每人每月100元,二级每人每月120元", GRADES, [("120", "100")]),
        ("重度残疾人,一级每人每月120元,二级每人每月100元", GRADES, []),
        ("保险费中央补25%、省里补45%、市县补10%", SHARES, [("45", "25")]),
        ("保险费中央补45%、省里补25%、市县补10%", SHARES, []),
        ("省里补25%,中央补45%", SHARES, []),
        ("中央补25%", SHARES, []),
    ],
)
def test_two_figures_crosswise(plain, official, found):
    assert [(str(one.value), str(other.value)) for one, other in crossed(plain, official)] == found
