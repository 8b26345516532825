"""F: a date is quoted where it stands, recorded and told."""

import pytest

from tests.rules import found, messages
from tests.smallest import FILES


def test_the_quote_of_time_has_the_time(site_with):
    site = site_with("time: {until: 2021-04-30, quote: 实施期限}")
    assert found(site, "F115") == [(33, 12, "time 的引文里没有这个时间。", "请引写着时间的那几个字。")]


def test_a_time_in_another_sentence_does_not_govern(site_with):
    site = site_with("time: {during: 就业, quote: 扎实做好就业工作}\nconditions: []\nsays: 就业的时候。")
    assert messages(site, "F115") == ["time 的引文在另一句话里，管不着这件事。"]


def test_a_quoted_date_must_be_recorded(site_with):
    lines = "time: {during: 实施期限}\nsays: 在实施期限里。\nconditions: [{says: 有期限, quote: 实施期限延长至2021年4月30日}]"
    assert messages(site_with(lines), "F115") == ["引文里的“2021年4月30日”没有写进 time。"]


def test_a_year_in_the_name_of_another_paper_is_no_time_of_this_one(site_with):
    text = "# text.txt\n执行2022年工作推进方案,返还保险费。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    text += "  - {id: a, title: 退回保险费, says: 退回保险费。, effect: receive, force: stated, force_word: 返还, "
    text += 'for: [company], quotes: ["执行2022年工作推进方案,返还保险费"], ask: ["12345"]}'
    assert messages(site_with(text), "F115") == []
    assert messages(site_with(text.replace("2022年工作推进方案", "到2022年")), "F115") != []


def test_days_of_one_month_stand_behind_its_name(site_with):
    text = "# text.txt\n2021年5月21日、22日返还保险费。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    text += "  - {id: a, title: 退回保险费, says: 5月21日、22日退回保险费。, effect: receive, force: stated, "
    text += 'force_word: 返还, for: [company], quotes: ["2021年5月21日、22日返还保险费"], ask: ["12345"], '
    text += "time: {from: 2021-05-21, until: 2021-05-22, quote: 2021年5月21日、22日}}"
    assert messages(site_with(text), "F115") == []
    assert messages(site_with(text.replace("until: 2021-05-22", "until: 2021-05-23")), "F115") != []


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


@pytest.mark.parametrize(("day", "count"), [("2020-07-16", 0), ("2020-07-20", 0), ("2020-07-18", 1)])
def test_the_day_of_issue_is_that_of_the_signature_or_of_printing(site_with, day: str, count: int):
    document = FILES["data/documents/mou-2020-1/document.yml"]
    words = "本意见自印发之日起施行，有效期5年。"
    lines = (
        f"# text.txt\n{words}\n2020年7月16日\n某市政府办公室 2020年7月20日印发\n"
        f"# data/documents/mou-2020-1/document.yml\n{document}"
        f"validity: {{from: {day}, years: 5, quote: {words}}}\n"
    )
    assert len(found(site_with(lines), "F132")) == count
