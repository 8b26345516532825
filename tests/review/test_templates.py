"""Templates of what reviewers read: text is escaped, and nothing that a template needs may be missing."""

import pytest
from jinja2 import UndefinedError

from generator.review.templates import template

EVIL = "<script>alert(1)</script>"


def test_text_is_escaped():
    page = template("diff.html").render(entries=[], summary=EVIL)
    assert "&lt;script&gt;" in page
    assert EVIL not in page


def test_what_is_not_given_is_an_error():
    with pytest.raises(UndefinedError):
        template("diff.html").render(entries=[])
