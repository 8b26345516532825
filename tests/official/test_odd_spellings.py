"""Units of measurement and numbers in two ways."""

import pytest

from generator.official.odd_spellings import spellings
from tests.official.odd import found


def odd(text: str) -> list[tuple[int, str]]:
    return found(lambda lines, _: spellings(lines), text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("建设500KV开关站。", [(1, "“500KV”的“KV”规范的写法是“kV”。")]),
        ("装机20KW。\n", [(1, "“20KW”的“KW”规范的写法是“kW”。")]),
        ("修路5公里。\n再修5km。\n", [(2, "同一个单位，有的写“公里”，有的写“km”。")]),
        ("返还50%。\n返还百分之五十。\n", [(2, "同一个数，前面写“50%”，后面写“百分之五十”。")]),
        (
            "实施三年行动计划。\n落实3年行动计划。\n",
            [(2, "同一个数，前面写“三年”，后面写“3年”。")],
        ),
    ],
)
def test_a_slip(text: str, expected: list[tuple[int, str]]):
    assert odd(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "建设500kV开关站、220千伏变电站不一样。".replace("220千伏变电站", "220kV变电站"),
        "装机20千瓦，发电20kWh。",
        "返还50%，补贴百分之三十。",
        "连续居住一年以上的，公示期为1年以内。",
        "实施三年行动计划，3年内创业的毕业生。",
        "5K画质，KV图，10M网。",
    ],
)
def test_no_slip(text: str):
    assert odd(text) == []
