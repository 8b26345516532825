"""What an assistant names: by id, by an old id, by number; else the nearest is offered."""

import pytest

from generator.assistant import known
from generator.model import Refused


def test_a_statement_is_known_by_an_id_it_had(site_with):
    site = site_with("was: [wengang]")
    assert known.provision(site, "wengang") is known.provision(site, "wengang-50") is site.provisions[0]
    assert list(known.provisions(site)) == ["wengang", "wengang-50"]


def test_a_document_is_known_by_id_and_number(site_with):
    site = site_with()
    assert (
        known.document(site, "mou-2020-1") is known.document(site, "某府发〔2020〕1号") is site.documents[0]
    )


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [("wengang-05", "是不是想写“wengang-50”？"), ("?", "请先用 search 或者 documents 查编号。")],
)
def test_the_nearest_is_offered(site_with, wanted: str, hint: str):
    with pytest.raises(Refused) as refused:
        known.provision(site_with(), wanted)
    assert (refused.value.message, refused.value.hint) == (f"没有叫“{wanted}”的事项。", hint)


def test_what_was_typed_is_shown_short_and_in_one_line():
    assert known.shown("a\nb\x00c") == "a�b�c"
    assert known.shown("长" * 1000) == "长" * 23 + "…"
