"""L: what is written for a loudspeaker can be read aloud; a text of which nothing can be is told."""

import pytest

from tests.rules import messages


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("退百分之五十失业保险费。", None),
        ("退50%失业保险费。", "念不出来"),
        ("退失业保险费（稳岗返还）。", "念不出来"),
        ("退失业保险费", "不是一句话"),
        ("退钱。找人社局。", "不是一句话"),
        ("符合条件的不裁员或者少裁员的企业可以拿回失业保险费。", "25个字"),
        ("补发工资。", "“补发”容易听错"),
    ],
)
def test_a_sentence_to_be_read(site_with, sentence, told):
    found = messages(site_with(f"aloud: [{sentence}]"), "L102")
    assert any(told in each for each in found) if told else found == []


def test_the_hint_is_how_it_is_read(site_with):
    from generator.rules import RULES

    finding, *_ = RULES["L102"].check(site_with("aloud: [退50%失业保险费。]"))
    assert finding.hint == "请写成：退百分之五十失业保险费。"


def test_what_is_read_is_held_to_the_original_too(site_with):
    assert messages(site_with("aloud: [退百分之六十失业保险费。]"), "F104")
    assert not messages(site_with("aloud: [退百分之五十失业保险费。]"), "F104")
    assert messages(site_with("aloud: [要进一步退失业保险费。]"), "W103")


@pytest.mark.parametrize(("aloud", "count"), [("您能拿到失业保险费。", 1), ("企业可以拿回失业保险费。", 0)])
def test_what_is_read_promises_no_more_than_the_original(site_with, aloud, count):
    site = site_with(
        "# text.txt\n对企业可返还失业保险费。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 企业可能退回失业保险费, says: 可以退回失业保险费。, effect: receive, force: may, force_word: 可, "
        f'for: [company], needs: [keep-staff], quotes: ["对企业可返还失业保险费"], aloud: [{aloud}], ask: ["12345"]}}'
    )
    assert len(messages(site, "F122")) == count


def test_a_text_of_which_nothing_can_be_read_is_told_once_a_text(site_with):
    long = "says: 符合条件的不裁员或者少裁员的企业可以拿回上年度实际交的失业保险费的50%。"
    found = messages(site_with(long), "L103")
    assert ["稳住员工" in each for each in found].count(True) == 1
    assert messages(site_with(f"{long}\naloud: [退百分之五十失业保险费。]"), "L103") == []
    assert messages(site_with(""), "L103") == []


CAPPED = (
    "# text.txt\n对企业给予设备费50%的补贴,最高2000元。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    "  - {id: a, title: 企业买设备，补50%, says: 最多2000元。, effect: receive, force: stated, force_word: 给予, "
    'for: [company], needs: [keep-staff], quotes: ["对企业给予设备费50%的补贴,最高2000元"], '
    'amounts: [{value: 50, unit: "%", of: 设备费}, {value: 2000, unit: 元, bound: max}], aloud: [ALOUD], ask: ["12345"]}'
)


@pytest.mark.parametrize(
    ("aloud", "told"),
    [
        ("企业买设备，补百分之五十。, 最多两千元。", None),
        ("企业买设备，补百分之五十。", "没有念到“两千元”"),
        ("企业买设备，补百分之五十。, 两千元。", "“两千元”没有念“最多”"),
        ("企业买设备，不补百分之五十。, 最多两千元。", "念了“不补”"),
    ],
)
def test_no_figure_and_no_cap_is_lost_and_nothing_is_denied(site_with, aloud, told):
    found = messages(site_with(CAPPED.replace("ALOUD", aloud)), "L102")
    assert [told in each for each in found] == ([True] if told else [])
