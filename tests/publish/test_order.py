"""What is to be made of a project: for which day, and how MkDocs is told so."""

import os
from datetime import date

import pytest

from generator.publish.order import Order


@pytest.mark.parametrize("before", [None, "1767657600"])
def test_the_day_is_in_the_environment_for_as_long_as_it_is_needed(monkeypatch, site_with, before):
    if before:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", before)
    else:
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    with Order(site_with(), date(2020, 8, 1)).dated():
        assert os.environ["SOURCE_DATE_EPOCH"] == "1596240000"
    assert os.environ.get("SOURCE_DATE_EPOCH") == before
