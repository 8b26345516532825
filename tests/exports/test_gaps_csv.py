"""The table opens in a spreadsheet as it is: Chinese, without formulas, a question a row."""

import csv
from datetime import date

from generator.exports.gaps_csv import COLUMNS, files
from tests.conftest import DAY
from tests.smallest import REPLY


def rows(site, today: date = DAY) -> list[dict[str, str]]:
    [(path, text)] = files(site, today)
    assert path == "data/gaps.csv"
    assert text.startswith("\ufeff编号,单位,")
    return list(csv.DictReader(text.removeprefix("\ufeff").splitlines()))


def test_a_question_is_a_row(site_with):
    [row] = rows(site_with())
    assert tuple(row) == COLUMNS
    assert (row["编号"], row["单位"], row["一起的单位"], row["条款"]) == (
        "01-a-how",
        "市人社局",
        "市财政局",
        "第（一）条",
    )
    assert (row["种类"], row["答复"]) == ("怎么办", "")


def test_a_reply_stands_in_its_row_and_tells_when_it_has_ended(site_with):
    site = site_with(REPLY)
    [row] = rows(site)
    assert row["答复"].startswith("市人社局，2026年11月20日，某人社函〔2026〕7号：企业不用申请")
    assert row["答复"].endswith("（写到2027年12月31日）")
    [row] = rows(site, date(2028, 1, 1))
    assert row["答复"].endswith("，已过期）")
