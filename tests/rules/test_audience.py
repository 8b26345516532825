"""F: who gets it, and who only stands near."""

import pytest

from tests.rules import found, messages


def test_an_audience_that_the_quotes_do_not_name(site_with):
    assert found(site_with("for: [company, worker]"), "F114") == [
        (
            17,
            5,
            "引文没有写到职工（worker）。",
            "原文写给谁就写谁；连带的写进 about。原文的叫法写进 audiences.yml 的 official。",
        )
    ]
    assert found(site_with("about: [worker]"), "F114") == []


def test_an_audience_that_the_quotes_name_is_left_out(site_with):
    site = site_with("# text.txt\n对职工给予补贴。\n# measures/01-a.yml\nplain: 补贴")
    assert "引文写到“职工”，for 和 about 里没有职工（worker）。" not in messages(site, "F114")
    lines = "# text.txt\n对企业和职工给予补贴。\nquotes: []"
    lines = (
        "# text.txt\n对企业和职工给予补贴。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 企业有补贴, says: 企业有补贴。, effect: receive, force: stated, force_word: 给予, "
        'for: [company], quotes: [对企业和职工给予补贴], ask: ["12345"]}'
    )
    assert messages(site_with(lines), "F114") == ["引文写到“职工”，for 和 about 里没有职工（worker）。"]


@pytest.mark.parametrize(("key", "line"), [("title", 8), ("says", 9)])
def test_what_we_say_is_of_somebody_else(site_with, key, line):
    site = site_with(f"{key}: 少裁员的，给员工退回50%失业保险费")
    assert [(each[0], each[2]) for each in found(site, "F114")] == [
        (line + 2, "“员工”说的是职工（worker），for 写的是企业（company）。")
    ]


def test_what_people_get_is_not_the_governments_own_affair(site_with):
    assert found(site_with("effect: none"), "F124") == [
        (12, 11, "effect 写的是 none，for 里却有企业（company）。", "连带的人群写进 about。")
    ]


def test_the_governments_own_affair_is_no_benefit(site_with):
    assert found(site_with("for: [government]"), "F124") == [
        (12, 11, "只写给政府，effect 却是 receive。", "政府自己的安排写 none。")
    ]


def test_every_audience_with_a_guide_has_its_plain_words(real_site):
    assert [each.id for each in real_site.audiences if each.guide and not each.spoken] == []
