"""An edition tells one text from another, and does not look like a phone number."""

import re

from generator.model.edition import edition


def test_another_text_has_another_edition():
    assert edition("退回50%") == edition("退回50%") != edition("退回60%")


def test_it_is_eight_letters():
    assert all(re.fullmatch("[a-z]{8}", edition(str(number))) for number in range(200))
