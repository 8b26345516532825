"""A question that people ask: answered by provisions, or by words that no document has."""

import pytest
from pydantic import ValidationError

from generator.model import Asked


def test_a_question_is_answered_in_one_way():
    assert Asked(id="a", asks="退多少？", answered_by=("b",), unknown=("amount",)).absent == ()
    for wrong in (
        {},
        {"answered_by": ("b",), "absent": ("护照",)},
        {"absent": ("护照",), "answer": "没有写。"},
        {"absent": ("护照",), "unknown": ("how",)},
    ):
        with pytest.raises(ValidationError):
            Asked(id="a", asks="退多少？", **wrong)
