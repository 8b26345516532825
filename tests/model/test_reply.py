"""A reply is one file; it knows until when it holds and what it settles."""

from datetime import date

from generator.load import load
from tests import smallest

FILE = "data/replies/zenmeban.yml"
REPLY = smallest.REPLY


def test_its_id_is_the_name_of_its_file(site_with):
    [reply] = site_with(REPLY).replies
    assert reply.id == "zenmeban"
    assert reply.office == "fz-renshe"


def test_it_holds_to_its_last_day(site_with):
    [reply] = site_with(REPLY).replies
    assert not reply.ended(date(2027, 12, 31))
    assert reply.ended(date(2028, 1, 1))


def test_one_without_an_end_has_not_ended(site_with):
    [reply] = site_with(REPLY.replace("until: 2027-12-31\n", "")).replies
    assert not reply.ended(date(2099, 1, 1))


def test_it_settles_what_it_names_and_nothing_else(site_with):
    [reply] = site_with(REPLY).replies
    assert reply.settles("wengang-50", "how")
    assert not reply.settles("wengang-50", "when")
    assert not reply.settles("other", "how")


def found(root, text: str, name: str = FILE) -> list[tuple[str, str]]:
    changes = {**smallest.changed(REPLY), FILE: text}
    if name != FILE:
        changes[name] = changes.pop(FILE)
    smallest.write(root, **changes)
    return [(each.code, each.place.path) for each in load(root / "data").findings]


def test_what_it_names_must_be_there(tmp_path):
    text = smallest.changed(REPLY)[FILE]
    assert found(tmp_path / "a", text.replace("wengang-50", "wengang-60")) == [("D113", FILE)]
    assert found(tmp_path / "b", text.replace("fz-renshe", "fz-rensheju")) == [("D113", FILE)]
    assert found(tmp_path / "c", text.replace("fz-renshe", "某县人社局")) == []
    assert found(tmp_path / "d", text.replace("until: 2027", "until: 2025")) == [("D112", FILE)]
    assert found(tmp_path / "e", text, "data/replies/怎么办.yml") == [("D112", "data/replies/怎么办.yml")]
