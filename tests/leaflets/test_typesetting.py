"""Typst sets what it is given, the same for the same day, and refuses what it cannot."""

import pytest

from generator.leaflets import typesetting
from generator.leaflets.sheet import PAPER, PICTURE, sheet
from generator.leaflets.typesetting import Unset, is_there, made_with, pdf, png
from generator.model import Refused
from tests.conftest import DAY
from tests.leaflets.conftest import first


def data(small_with, form=PAPER, example=""):
    site = small_with(example)
    return sheet(site, first(site, "measure"), DAY).data(form)


def test_what_it_is_made_with_is_named_with_its_version():
    assert is_there()
    assert [each.split()[0] for each in made_with()] == ["typst", "manimgx-fonts-cjk", "pillow"]


def test_where_a_package_is_missing_nothing_is_made_and_who_asks_is_told(monkeypatch):
    monkeypatch.setattr(typesetting, "find_spec", lambda _name: None)
    assert not is_there()
    assert made_with() == ()
    monkeypatch.setitem(__import__("sys").modules, "typst", None)
    typesetting._compiler.cache_clear()
    with pytest.raises(Refused) as refused:
        typesetting.pdf("sheet.typ", {}, DAY)
    assert "mingbai[leaflets]" in refused.value.hint


def test_the_same_words_of_the_same_day_give_the_same_bytes(small_with):
    given = data(small_with)
    one, other = pdf("sheet.typ", given, DAY), pdf("sheet.typ", given, DAY)
    assert one == other
    assert pdf("sheet.typ", given, DAY.replace(day=25))[0] != one[0]


def test_a_picture_is_drawn(small_with):
    content, placed = png("sheet.typ", data(small_with, PICTURE))
    assert content.startswith(b"\x89PNG")
    assert placed.shown == [0]


@pytest.mark.parametrize(("says", "text"), [("退回🍜。", "🍜"), (f"看{'x' * 90}。", "x" * 90)])
def test_what_cannot_be_set_is_told(small_with, says, text):
    with pytest.raises(Unset) as unset:
        pdf("sheet.typ", data(small_with, example=f"says: {says}"), DAY)
    assert unset.value.text == text
    assert unset.value.hint
