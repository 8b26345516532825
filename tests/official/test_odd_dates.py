"""Dates, numbers of documents, issuers."""

from datetime import date

import pytest

from generator.official.odd_dates import dates
from tests.official.odd import found

ISSUED = date(2021, 3, 1)
PAGE = """发文机关: {issuer}
文   号:{number}
成文日期: {written}
某县人民政府关于稳就业的通知
发布日期:{published} 15:58
一、就业
（一）支持企业。
{signed}
2021年3月1日
"""
GOOD = {
    "issuer": "某县人民政府",
    "number": "某府发〔2021〕3号",
    "written": "2021-03-01",
    "published": "2021-03-05",
    "signed": "某县人民政府",
}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("截止2021年2月30日。", "没有“2021年2月30日”这一天。"),
        ("截止2021年2月29日。", "没有“2021年2月29日”这一天。"),
        ("每年四月三十一日前报送。", "没有“四月三十一日”这一天。"),
        ("截止2021年13月。", "没有“2021年13月”这个月。"),
        ("自2021年5月1日起至2020年4月30日止。", "“自2021年5月1日起至2020年4月30日”，止的日子比起的日子早。"),
        ("行动（2022-2020年）。", "“2022-2020年”，止的日子比起的日子早。"),
        ("抚府发〔202015号", "文号“抚府发〔202015号”少了右括号。"),
        ("抚府发2020〕15号", "文号“抚府发2020〕15号”少了左括号。"),
        ("抚府发〔2020]15号", "文号“抚府发〔2020]15号”两边的括号不一样。"),
        ("抚府发〔202〕15号", "文号“抚府发〔202〕15号”年份不是四位数。"),
        ("本办法自2011年5月1日起施行，有效期5年。", "2011年5月1日开始施行，比成文日期2021年3月1日还早。"),
        (
            "本办法自印发之日起施行，有效期至2020年5月1日。",
            "2020年5月1日有效期就到了，比成文日期2021年3月1日还早。",
        ),
    ],
)
def test_a_slip(text: str, expected: str):
    assert found(dates, text, ISSUED) == [(1, expected)]


@pytest.mark.parametrize(
    "text",
    [
        "截止2020年2月29日，每年2月29日、十二月三十一日前报送，满12个月。",
        "自2020年5月1日起至2021年4月30日止，行动（2020-2022年）。",
        "财税〔2020〕15号、国办发〔2020〕15号、税务公告（2020年第1号），住在（1号楼）。",
        "本办法自2021年1月1日起施行，有效期5年。",
        PAGE.format(**GOOD),
    ],
)
def test_no_slip(text: str):
    assert found(dates, text, ISSUED) == []


@pytest.mark.parametrize(
    ("changes", "line", "message"),
    [
        ({"written": "2021-02-01"}, 9, "落款是2021年3月1日，网页写的成文日期是2021年2月1日，对不上。"),
        ({"published": "2021-02-01"}, 9, "落款是2021年3月1日，网页写的发布日期是2021年2月1日，对不上。"),
        ({"number": "某府发〔2021〕第3号"}, 2, "文号“某府发〔2021〕第3号”的序号不该写“第”，也不该用0开头。"),
        ({"number": "某府发〔2021〕03号"}, 2, "文号“某府发〔2021〕03号”的序号不该写“第”，也不该用0开头。"),
        (
            {"issuer": "某县政府办"},
            1,
            "发文机关写的是“某县政府办”，文号用的是“某府发”，落款是“某县人民政府”，对不上。",
        ),
        (
            {"number": "某府办发〔2021〕3号", "signed": "某县人民政府办公室"},
            1,
            "发文机关写的是“某县人民政府”，文号用的是“某府办发”，落款是“某县人民政府办公室”，对不上。",
        ),
    ],
)
def test_what_a_web_page_says_otherwise(changes: dict[str, str], line: int, message: str):
    assert found(dates, PAGE.format(**GOOD | changes), ISSUED) == [(line, message)]


def test_an_office_that_signs_for_itself_agrees():
    changes = {"issuer": "某县政府办", "number": "某府办〔2021〕3号", "signed": "某县人民政府办公室"}
    assert found(dates, PAGE.format(**GOOD | changes), ISSUED) == []


def test_a_date_under_a_seal_is_a_signature_and_one_of_the_page_is_not():
    sealed = PAGE.format(**GOOD | {"written": "2021-02-01"}).replace("\n某县人民政府\n2021", "\n2021")
    assert [line for line, _ in found(dates, sealed, ISSUED)] == [8]
    assert found(dates, sealed.replace("（一）支持企业。", "生效日期"), ISSUED) == []
