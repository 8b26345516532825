"""F: a date is quoted where it stands, recorded and told."""

import pytest

from tests.rules import found, messages


def test_the_quote_of_time_has_the_time(site_with):
    site = site_with("time: {until: 2021-04-30, quote: 实施期限}")
    assert found(site, "F115") == [(33, 12, "time 的引文里没有这个时间。", "请引写着时间的那几个字。")]


def test_a_time_in_another_sentence_does_not_govern(site_with):
    site = site_with("time: {during: 就业, quote: 扎实做好就业工作}\nconditions: []\nsays: 就业的时候。")
    assert messages(site, "F115") == ["time 的引文在另一句话里，管不着这件事。"]


def test_a_quoted_date_must_be_recorded(site_with):
    lines = "time: {during: 实施期限}\nsays: 在实施期限里。"
    assert messages(site_with(lines), "F115") == ["引文里的“2021年4月30日”没有写进 time。"]


def test_a_recorded_date_must_be_told(site_with):
    assert found(site_with("conditions: []"), "F115") == [
        (28, 5, "记了时间，没有说给读者听。", "请写进 says 或 conditions。")
    ]


@pytest.mark.parametrize(("time", "count"), [("{year: 2020}", 0), ("{permanent: true}", 1)])
def test_this_year_must_be_recorded(site_with, time, count):
    lines = (
        "# text.txt\n今年对企业给予补贴。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 企业有补贴, says: 2020年企业有补贴。, effect: receive, force: stated, force_word: 给予, "
        f'for: [company], quotes: [今年对企业给予补贴], time: {time}, ask: ["12345"]}}'
    )
    assert messages(site_with(lines), "F115") == ["引文里的“今年”没有写进 time。"] * count


def test_a_leading_period_must_be_recorded(site_with):
    lines = (
        "# text.txt\n疫情期间,对企业给予补贴。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 疫情期间，企业有补贴, says: 疫情期间，企业有补贴。, effect: receive, force: stated, "
        'force_word: 给予, for: [company], quotes: ["疫情期间,对企业给予补贴"], ask: ["12345"]}'
    )
    assert messages(site_with(lines), "F115") == ["引文开头的“期间”没有写进 time。"]
