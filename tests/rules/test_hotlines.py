"""F: numbers and their services."""

import pytest

from generator.rules import RULES
from tests import county
from tests.rules import COUNTY, found, messages, two_documents
from tests.smallest import FILES

CONTACTS = "data/contacts.yml"
BOTH = RULES["F142"].good  # 12345 and 12315


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("市场监管投诉举报热线", "纳税缴费服务热线", "12315 在全国叫的是“市场监管”。"),
        ("举报价格", "问怎么贷款", "12315 在全国管的是“消费、价格、物价、质量、食品、药品”。"),
        ("12315", "12333", "12333 在全国叫的是“人力资源、人社”。"),
    ],
)
def test_a_nationwide_number_keeps_its_service(site_with, old: str, new: str, message: str):
    said = found(site_with(BOTH.replace(old, new)), "F142")
    assert message in [each[2] for each in said]
    assert all(each[3].startswith("出处：") for each in said)


def test_a_number_of_a_place_is_free(site_with):
    assert messages(site_with(BOTH.replace("12315", "07941234567")), "F142") == []


@pytest.mark.parametrize(("number", "count"), [("12315", 1), ("12345", 0)])
def test_who_is_asked_answers_for_this(tmp_path, number: str, count: int):
    contacts = BOTH.partition("\n")[2]
    site = two_documents(tmp_path, 'ask: ["12345"]', f'ask: ["{number}"]', **{CONTACTS: contacts})
    findings = list(RULES["F143"].check(site))
    assert [each.place.path for each in findings] == [COUNTY] * count
    assert [each.hint for each in findings] == ["责任单位的：12345。拿不准，写 12345。"] * count


def test_a_hotline_may_be_asked_for_what_it_is_there_for(site_with):
    other = (
        BOTH.replace("12315", "12366").replace("市场监管投诉举报", "纳税缴费服务").replace("举报价格", "问税")
    )
    assert messages(site_with('ask: ["12366"]\n' + other), "F143") == []  # the sentence is about 失业保险费


def test_a_number_of_its_unit_may_be_asked(tmp_path):
    units = FILES["data/units.yml"].replace('管就业。, ask: ["12345"]', '管就业。, ask: ["12315"]')
    contacts = BOTH.partition("\n")[2]
    changes = {CONTACTS: contacts, "data/units.yml": units}
    site = two_documents(tmp_path, 'ask: ["12345"]', 'ask: ["12315"]', **changes)
    assert list(RULES["F143"].check(site)) == []
    assert county.MEASURE.count("fz-renshe") == 1


def test_a_general_hotline_may_always_be_asked(tmp_path):
    units = FILES["data/units.yml"].replace('管就业。, ask: ["12345"]', '管就业。, ask: ["12315"]')
    changes = {CONTACTS: BOTH.partition("\n")[2], "data/units.yml": units}
    assert list(RULES["F143"].check(two_documents(tmp_path, **changes))) == []
