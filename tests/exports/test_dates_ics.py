"""Which days the calendar has, under ids that stay, and what it says of them."""

from datetime import date

from icalendar import Calendar

from generator.exports.dates_ics import files
from tests.conftest import DAY
from tests.smallest import FILES, REPLY

DOCUMENT = "data/documents/mou-2020-1/document.yml"
ADDRESS = FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")
NO_TIME = "time: {during: 疫情期间}\n"


def days(site) -> list[tuple[date, str]]:
    return [(each["DTSTART"].dt, str(each["SUMMARY"])) for each in entries(site)]


def entries(site):
    found = dict(files(site, DAY))
    return Calendar.from_ical(found["data/dates.ics"]).walk("VEVENT") if found else []


def valid(lines: str) -> str:
    return f"# {DOCUMENT}\n{FILES[DOCUMENT]}validity: {{{lines}, quote: 实施期限延长至2021年4月30日}}\n"


def test_the_end_of_a_statement_has_its_words_and_whom_to_ask(site_with):
    [found] = entries(site_with())
    assert (found["DTSTART"].dt, found["SUMMARY"]) == (
        date(2021, 4, 30),
        "文件写到这天：少裁员的企业，退回失业保险费",
    )
    assert found["DESCRIPTION"] == (
        "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。\n"
        "出自：某市人民政府关于稳定就业的实施意见（某府发〔2020〕1号），第（一）条\n"
        "原文：实施期限延长至2021年4月30日\n今天是否还有效，请问12345。"
    )
    assert "URL" not in found


def test_a_statement_that_ends_with_its_document_has_no_day_of_its_own(site_with):
    title = "少裁员的企业，退回失业保险费"
    assert days(site_with(NO_TIME + valid("from: 2020-08-01, years: 5"))) == [
        (date(2020, 8, 1), "文件从这天起：某市就业文件"),
        (date(2025, 7, 31), "按文件算，到这天：某市就业文件"),
    ]
    assert days(site_with("time: {until: 2021-04-30}\n" + valid("until: 2021-04-30"))) == [
        (date(2021, 4, 30), "文件写到这天：某市就业文件"),
    ]
    assert days(site_with("time: {from: 2020-09-01}\n")) == [
        (date(2020, 9, 1), f"文件写的，从这天起：{title}"),
    ]
    assert days(site_with("time: {until: 2021-07-15, quote: 实施期限延长至2021年4月30日}\n")) == [
        (date(2021, 7, 15), f"按文件算，到这天：{title}"),
    ]


def test_what_came_later_what_was_replied_and_what_is_to_be_looked_over_have_their_days(site_with):
    later = (
        "later: [{as_of: 2025, until: 2025-12-31, says: 后来改了。, number: 某号, checked_on: 2026-11-24}]"
    )
    review = f"{ADDRESS}review_by: 2027-03-01\n"
    found = entries(site_with(f"{NO_TIME}{later}\n# data/site.yml\n{review}{REPLY.strip()}"))
    assert [(each["DTSTART"].dt, str(each["SUMMARY"]), each["URL"]) for each in found] == [
        (
            date(2025, 12, 31),
            "后来的规定写到这天：少裁员的企业，退回失业保险费",
            "https://example.org/measures/01-a/#wengang-50",
        ),
        (date(2027, 3, 1), "最晚这天核对：明白", "https://example.org/editors/due/"),
        (date(2027, 12, 31), "市人社局的答复写到这天：某人社函〔2026〕7号", "https://example.org/gaps/"),
    ]
    assert "依据：某号" in found[0]["DESCRIPTION"]
    assert len({each["UID"] for each in found}) == 3


def test_a_day_that_moves_keeps_its_id(site_with):
    [before], [after] = (
        entries(site_with(f"time: {{until: {day}}}")) for day in ("2021-04-30", "2021-05-31")
    )
    assert before["DTSTART"].dt != after["DTSTART"].dt
    assert before["UID"] == after["UID"]


def test_without_any_day_there_is_no_calendar(site_with):
    assert list(files(site_with(NO_TIME), DAY)) == []


def test_the_calendar_of_the_real_site_can_be_read(real_site):
    found = entries(real_site)
    assert len({each["UID"] for each in found}) == len(found) > 0
    assert not [each.errors for each in found if each.errors]
