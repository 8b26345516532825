"""JSON for people to read, as Python writes it."""

import json

import pytest

from generator.exports.json_text import json_text


@pytest.mark.parametrize(
    "value",
    [
        "",
        '“低保”\n"\\\u2028</script>\x01',
        0,
        -1.5,
        True,
        None,
        [],
        {},
        [[], {}],
        {"a": [1, "二", {"b": None, "丙": [True, [False]]}], "": {"c": {}}},
    ],
)
def test_the_text_is_that_of_json(value):
    assert json_text(value) == json.dumps(value, ensure_ascii=False, indent=1)
