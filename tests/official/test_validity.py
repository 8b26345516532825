"""How long a document counts, read from its own words, on texts of several governments."""

from datetime import date

import pytest

from generator.official import parse
from generator.official.validity import validity
from tests.conftest import ROOT

HEAD = "示例市租房补贴办法\n示例府发〔2026〕9号\n第一条　本市居民可以申请补贴。\n"


@pytest.mark.parametrize(
    ("article", "found"),
    [
        ("本办法自2026年3月1日起施行，有效期5年。", (date(2026, 3, 1), None, 5, False)),
        ("本办法自印发之日起施行，有效期三年。", (date(2026, 1, 5), None, 3, False)),
        (
            "本办法自2026年3月1日起执行，有效期至2028年12月31日。",
            (date(2026, 3, 1), date(2028, 12, 31), None, False),
        ),
        ("本办法长期有效。", (None, None, None, True)),
    ],
)
def test_what_a_document_says_of_itself(article: str, found: tuple):
    official = parse(f"{HEAD}第二条　{article}\n")
    assert validity(official, date(2026, 1, 5))[:4] == found


def test_another_documents_dates_are_not_its_own():
    assert validity(parse(f"{HEAD}第二条　《某条例》自2020年1月1日起施行。\n"), None) is None


def test_real_texts():
    of = {
        path.stem[:2]: parse(path.read_text(encoding="utf-8"))
        for path in (ROOT / "tests/documents").glob("*.txt")
    }
    assert validity(of["02"], None)[:3] == (date(2026, 3, 8), date(2028, 12, 31), None)
    assert validity(of["06"], date(2021, 12, 1))[:3] == (date(2021, 12, 1), None, 5)
    assert validity(of["10"], None) is None


def test_an_order_says_from_when_what_it_publishes_counts():
    text = "某县人民政府令\n第5号\n《某县养犬办法》已经会议通过，现予公布，自2026年5月1日起施行。\n某县养犬办法\n第一条　甲。\n"
    found = validity(parse(text), None)
    assert found is not None
    assert found.first == date(2026, 5, 1)
