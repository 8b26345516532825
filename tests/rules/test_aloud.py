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
        ("全部退回。", "“全部”容易听错"),
        ("补发工资。", "“补发”容易听错"),
    ],
)
def test_a_sentence_to_be_read(site_with, sentence, told):
    found = messages(site_with(f"aloud: [{sentence}]"), "L102")
    assert [told in each for each in found] == ([True] if told else [])


def test_the_hint_is_how_it_is_read(site_with):
    from generator.rules import RULES

    [finding] = RULES["L102"].check(site_with("aloud: [退50%失业保险费。]"))
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
