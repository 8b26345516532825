"""The script of every page carries the words of the states, the same as in Python."""

import json

from generator.exports.site_script import PATH, files
from generator.model.document_state import DOCUMENT_WORDS
from generator.model.status import PERMANENT, RECKONED, STATE_WORDS
from tests.conftest import DAY


def test_the_table_of_states_comes_before_the_script(site_with):
    [(path, script)] = files(site_with(), DAY)
    assert path == PATH
    table, _, rest = script.partition(";\n")
    found = json.loads(table.removeprefix("window.mingbai="))
    assert found["permanent"] == PERMANENT
    assert found["states"]["expired"] == {"short": "已过期", "label": "已过期"}
    assert list(found["states"]) == list(STATE_WORDS)
    assert found["reckoned"] == RECKONED.label
    assert list(found["documents"]) == list(DOCUMENT_WORDS)
    assert "mingbai.stateOf" in rest
