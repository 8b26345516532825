"""What an assistant is told of a statement: every field, the official words as they stand, the state of the day."""

from datetime import date

from generator.assistant import statements
from generator.search.entries import entries
from tests.conftest import DAY

EVERYTHING = """
conditions: [{says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}]
note: 有一个错字。
refers_to: 另一份文件
later:
  - {as_of: 2021-06, says: 后来变了。, place: 江西, number: 赣人社字〔2021〕1号, source: "https://example.gov.cn/a", checked_on: 2026-11-24}
"""


def test_the_smallest_statement_is_told_whole(site_with):
    site = site_with()
    told = statements.statement(site, site.provisions[0], date(2021, 1, 1))
    official = "对符合条件的不裁员或少裁员的企业，返还其上年度实际缴纳失业保险费的50%"
    assert told["quotes"] == [{"text": official, "sentences": ["m01s01"]}]
    assert [each["id"] for each in told["sentences"]] == ["m01s01"]
    assert official in told["sentences"][0]["text"]
    assert told["conditions"][0]["quote"]["text"] == "实施期限延长至2021年4月30日"
    assert told["time"]["until"] == "2021-04-30"
    assert told["time"]["quote"]["text"] == "实施期限延长至2021年4月30日"
    assert told["amounts"] == [
        {"says": "上年度失业保险费：50%", "value": "50", "unit": "%", "bound": "exact"}
    ]
    assert told["not_written"] == ["怎么办"]
    assert told["ask"] == [{"number": "12345", "name": "政务服务便民热线"}]
    assert told["for"] == ["企业"]
    assert told["needs"] == ["稳住员工"]
    assert told["units"] == ["市人社局", "市财政局"]
    assert (told["effect"], told["force"], told["force_word"]) == ("能得到", "文件写明", "返还")
    assert told["clause"] == "第（一）条"
    assert told["url"] == "measures/01-a/#wengang-50"
    assert told["document"]["number"] == "某府发〔2020〕1号"
    assert told["document"]["year"] == 2020


def test_the_state_is_that_of_the_day(site_with):
    site = site_with()
    for day, state, says in (
        (date(2021, 4, 30), "dated", "文件写到2021年4月30日"),
        (date(2021, 5, 1), "expired", "已过期"),
    ):
        told = statements.in_short(site, site.provisions[0], day)
        assert (told["state"], told["state_says"]) == (state, says)


def test_what_came_later_and_what_was_noted_stands_beside_it(site_with):
    site = site_with(EVERYTHING)
    told = statements.statement(site, site.provisions[0], DAY)
    assert told["later"][0]["number"] == "赣人社字〔2021〕1号"
    assert (told["note"], told["refers_to"]) == ("有一个错字。", "另一份文件")


def test_every_quote_of_the_real_site_stands_in_its_sentences(real_site):
    for provision in real_site.provisions:
        told = statements.statement(real_site, provision, DAY)
        text = "".join(each["text"] for each in told["sentences"])
        time = [told["time"]["quote"]] if told["time"] and told["time"]["quote"] else []
        for quote in (*told["quotes"], *(each["quote"] for each in told["conditions"]), *time):
            assert quote["text"]
            assert quote["text"] in text


def test_a_reply_is_told_and_is_no_part_of_the_document(site_with):
    reply = """
# data/replies/a.yml
provisions: [wengang-50]
answers: [how]
office: fz-renshe
on: 2026-06-01
paper: 某人社函〔2026〕1号
quote: 到窗口办。
says: 到窗口办。
checked_on: 2026-11-24
"""
    site = site_with(reply)
    told = statements.statement(site, site.provisions[0], DAY)
    assert told["not_written"] == ["怎么办"]
    [found] = told["replies"]
    assert (found["office"], found["answers"], found["ended"]) == ("市人社局", ["怎么办"], False)


def test_other_things_are_told_with_where_they_are(site_with):
    site = site_with("# data/site.yml\n" + SITE)
    found = [statements.hit(site, each, DAY) for each in entries(site, DAY)]
    assert {each["kind"] for each in found} >= {"provision", "measure", "original", "unit", "contact", "term"}
    for each in found:
        assert each["url"].startswith("https://example.org/")
        assert each["kind"] not in ("measure", "original") or each["document"]["number"]


SITE = 'schema: 2\nname: 明白\ndescription: 说明。\naddress: "https://example.org/"\nrun_by: 这是示例站。\nlibrary: false\n'


def test_a_document_says_how_long_it_counts(site_with):
    site = site_with()
    told = statements.document(site, site.documents[0], DAY)
    assert told["validity"] == "文件没有写到哪天为止。今天是否还有效，请问12345。"
    assert told["state"] == "老文件，不是今天的政策"
    assert (told["measures"], told["sentences"]) == (1, 2)
