"""F: document.yml says what the text says of itself."""

from dataclasses import replace

import pytest

from generator.load.drafts import DraftMeta
from generator.rules import RULES
from tests import county
from tests.rules import found, messages, two_documents
from tests.smallest import FILES

DOCUMENT = FILES["data/documents/mou-2020-1/document.yml"]
FILE = "# data/documents/mou-2020-1/document.yml\n"
BY = "forwarded_by: {{issuer: {}, number: 某县府发〔2020〕2号, signed_on: {}, title: 转发通知}}\n"
FORWARDED = "某县人民政府\n某县府发〔2020〕2号\n转发通知\n"


@pytest.mark.parametrize(
    ("old", "new", "message", "hint"),
    [
        (
            "稳定就业的",
            "稳定创业的",
            "原文没有这个标题。",
            "是不是想写“某市人民政府关于稳定就业的实施意见”？",
        ),
        ("〔2020〕1号", "〔2020〕11号", "原文的文号是“某府发〔2020〕1号”。", "请照原文写。"),
        (
            "issuer: 某市人民政府",
            "issuer: 某市财政局",
            "发文机关不是“某市财政局”。",
            "原文像是“某市人民政府”发的。",
        ),
        ("2020-07-16", "2020-07-17", "原文落款的日期里没有2020年7月17日。", "原文写的是2020年7月16日。"),
    ],
)
def test_what_the_text_does_not_say(site_with, old: str, new: str, message: str, hint: str):
    [(_, _, *said)] = found(site_with(FILE + DOCUMENT.replace(old, new)), "F140")
    assert said == [message, hint]


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        ("", "", 0),
        ("2021-03-01", "2021-03-02", 1),
        ("number: 某县府发〔2021〕3号", "number: 某府发〔2020〕1号", 1),
    ],
)
def test_each_document_is_held_to_its_own_text(tmp_path, old: str, new: str, count: int):
    findings = list(RULES["F140"].check(two_documents(tmp_path, old, new)))
    assert [each.place.path for each in findings] == [county.DOCUMENT_FILE] * count


def test_a_broken_number_that_is_noted_is_no_fault(site_with):
    broken = "# text.txt\n对企业给予补贴。\n"  # the number of the text stays as it is
    note = "notes: [{quote: 某府发〔2020〕1号, says: 少了一个字。}]\n"
    document = DOCUMENT.replace("number: 某府", "number: 某市府")
    assert len(messages(site_with(broken + FILE + document), "F140")) == 1
    assert messages(site_with(broken + FILE + document + note), "F140") == []
    assert len(messages(site_with(broken + FILE + document.replace("〕1号", "〕2号") + note), "F140")) == 1


@pytest.mark.parametrize(
    ("issuer", "day", "expected"),
    [
        (
            "某县人民政府",
            "2020-07-16",
            ["原文没有“某县人民政府”。", "原文没有“某县府发〔2020〕2号”。", "原文没有“转发通知”。"],
        ),
        ("某市人民政府", "2020-07-16", ["发文机关不是“某市人民政府”。"]),
        ("某县人民政府", "2020-07-20", ["原文落款的日期里没有2020年7月20日。"]),
    ],
)
def test_who_forwarded_it_stands_in_the_text_and_is_another(
    site_with, issuer: str, day: str, expected: list[str]
):
    said = messages(site_with(FILE + DOCUMENT + BY.format(issuer, day)), "F140")
    assert set(expected) <= set(said)


@pytest.mark.parametrize(
    ("passed", "issuer"),
    [
        ("某市第八届人民代表大会常务委员会第三十九次会议通过", "某市人民代表大会常务委员会"),
        ("某省第14届人民代表大会第2次会议通过", "某省人民代表大会"),
    ],
)
def test_the_term_of_a_congress_is_no_part_of_its_name(site_with, passed: str, issuer: str):
    text = f"# text.txt\n某条例\n（2021年8月6日{passed}）\n第一条 对企业给予补贴。\n第二条 给予奖励。\n"
    for given, count in (
        (issuer, 0),
        (passed.split("会议")[0].rsplit("第", 1)[0], 0),
        (issuer.replace("某", "另"), 1),
        ("某市财政局", 1),
    ):
        document = DOCUMENT.replace("issuer: 某市人民政府", f"issuer: {given}")
        document = document.replace("某市人民政府关于稳定就业的实施意见", "某条例")
        said = [each for each in messages(site_with(text + FILE + document), "F140") if "发文机关" in each]
        assert len(said) == count, given


def test_the_real_document_is_as_its_text_says(real_site):
    assert messages(real_site, "F140") == []


def test_a_draft_is_held_to_what_it_says_already(tmp_path):
    site = two_documents(tmp_path)
    begun = {"draft": "true", "signed_on": "2020-07-17"}
    draft = replace(site.documents[0], meta=DraftMeta.model_validate(begun))
    assert messages(replace(site, documents=(draft,)), "F140") == ["原文落款的日期里没有2020年7月17日。"]
