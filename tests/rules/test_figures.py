"""F: a figure beside what it is a figure of."""

import pytest

from tests.rules import told_alone

TEXT = "获批国家级、省级示范中心的,分别奖励100万元、50万元"


@pytest.mark.parametrize(
    ("says", "count"),
    [
        ("获批国家级的，奖50万元。省级的，奖100万元。", 2),
        ("获批国家级的，奖100万元。省级的，奖50万元。", 0),
        ("有的奖100万元，有的奖50万元。", 0),
    ],
)
def test_figures_keep_their_places(site_with, says, count):
    assert len(told_alone(site_with, "F162", TEXT, says)) == count
