"""A text that programs write into YAML is read back as it was."""

import pytest
import yaml

from generator.text.quoting import quoted


@pytest.mark.parametrize("text", ['a: "b" # c\n- d', "真的", "0", "是“否”", "\\"])
def test_a_text_is_read_back_as_it_was(text):
    assert yaml.safe_load(quoted(text)) == text
