"""The statements of other documents are what they say they are; the measure of them counts right."""

from collections import Counter

import pytest
import yaml

from bench.pairs import TEXTS, told
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def found():
    return list(told("zhengzhou"))


@pytest.mark.parametrize("name", TEXTS)
def test_every_untruth_differs_from_the_truth(name: str):
    items = yaml.load((ROOT / f"bench/pairs/{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    for item in items[1:]:
        for lie in item["lies"]:
            value = item
            for key in lie["field"].split("."):
                value = value[int(key) if key.isdigit() else key]
            assert value != lie["value"], f"{item['id']}: {lie['kind']}"


def test_each_statement_and_each_untruth_is_counted_once(found):
    items = yaml.load((ROOT / "bench/pairs/zhengzhou.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)[1:]
    assert [(each.id, len(each.lies)) for each in found] == [
        (each["id"], len(each["lies"])) for each in items
    ]


def test_a_wrong_number_is_caught_by_the_rule_for_numbers(found):
    codes = Counter(
        code for each in found for kind, new in each.lies if kind == "number-off" for code, _ in new
    )
    assert codes["F104"] > 0
