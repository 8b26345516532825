"""What a text says of itself: found as it stands there, or not at all."""

from datetime import date

import pytest

from generator.official import parse
from generator.official.facts import facts, id_from_number
from tests.conftest import ROOT
from tests.importer.conftest import TEXT

OTHERS = {  # read off the documents by hand: title, issuer, number, day
    "02-suqian-shitiao": (
        "宿迁市加快推进OPC创新发展十条政策措施",
        "宿迁市人民政府办公室",
        "宿政办规〔2026〕1号",
        date(2026, 2, 5),
    ),
    "06-guangzhou-linshi-jiuzhu": (
        "广州市临时救助实施细则",
        "广州市人民政府办公厅",
        "穗府办规〔2021〕19号",
        date(2021, 12, 1),
    ),
    "10-zhengzhou-tuiguang-fangan": (
        "郑州市人工智能OPC创业社区推广方案",
        "郑州市人民政府办公室",
        "郑政办〔2026〕30号",
        date(2026, 6, 24),
    ),
}
VALIDITY = {
    "02-suqian-shitiao": ["本政策自2026年3月8日起实施，除已有明确期限规定外，有效期截至2028年12月31日。"],
    "06-guangzhou-linshi-jiuzhu": [
        "本实施细则自印发之日起施行，有效期5年。",
        "《广州市人民政府办公厅关于印发广州市临时救助办法的通知》（穗府办规〔2019〕13号）同时废止。",
    ],
    "10-zhengzhou-tuiguang-fangan": [],
}


@pytest.mark.parametrize("name", OTHERS)
def test_facts_of_other_governments_as_read_by_hand(name: str):
    found = facts(parse((ROOT / f"tests/documents/{name}.txt").read_text(encoding="utf-8")))
    assert (found.title, found.issuer, found.number, found.signed_on) == OTHERS[name]
    assert [each.text for each in found.validity] == VALIDITY[name]


def test_of_a_forwarded_document_its_own_title_and_issuer_count():
    found = facts(parse((ROOT / "data/documents/fuzhou-2020-15/text.txt").read_text(encoding="utf-8")))
    assert found.title == "抚州市人民政府关于做好“六稳”工作落实“六保”任务的实施意见"
    assert found.issuer == "抚州市人民政府"
    assert found.signed_on == date(2020, 7, 16)


@pytest.mark.parametrize(
    ("gone", "field"),
    [
        ("某县府发〔2021〕3号\n", "number"),
        ("2021年3月1日\n", "signed_on"),
        ("某县人民政府关于补充稳就业措施的通知\n", "title"),
    ],
)
def test_what_the_text_does_not_say_is_left_open(gone: str, field: str):
    whole, without = facts(parse(TEXT)), facts(parse(TEXT.replace(gone, "")))
    assert getattr(whole, field) is not None
    assert without._replace(**{field: getattr(whole, field)}) == whole
    assert getattr(without, field) is None


def test_nothing_is_found_in_nothing():
    assert facts(parse("今天天气好。\n")) == (None, None, None, None, (), None, None)


def test_a_date_inside_a_sentence_is_not_the_day_of_signing():
    text = TEXT.replace("2021年3月1日\n", "本通知自2021年4月1日起施行。\n")
    found = facts(parse(text))
    assert found.signed_on is None
    assert [each.text for each in found.validity] == ["本通知自2021年4月1日起施行。"]


def test_the_letterhead_names_the_issuer_where_nothing_else_does():
    text = "示例县人民政府文件\n示例县就业若干措施\n一、发放补贴。每人500元。\n"
    assert facts(parse(text)).issuer == "示例县人民政府"
    assert facts(parse(text + "示例县财政局\n2021年3月1日\n")).issuer == "示例县财政局"
    assert facts(parse(text.replace("示例县人民政府文件", "下列文件"))).issuer is None


def test_an_impossible_day_is_no_day():
    assert facts(parse(TEXT.replace("2021年3月1日", "2021年2月30日"))).signed_on is None


@pytest.mark.parametrize(
    ("number", "id_"),
    [
        ("宿政办规〔2026〕1号", "wenjian-2026-1"),
        ("穗府办规（2021）19号", "wenjian-2021-19"),
        ("某府发[２０２０]１号", "wenjian-2020-1"),
        ("抚府发〔202015号", "wenjian-2020-15"),
        ("第3号令", None),
        ("", None),
        (None, None),
    ],
)
def test_an_id_comes_from_year_and_number(number: str | None, id_: str | None):
    assert id_from_number(number) == id_


def test_two_bodies_side_by_side_sign_together():
    text = "示例县安居若干措施\n一、甲\n（一）乙。丙。\n示例县人民政府办公室　示例县财政局\n2026年1月5日\n"
    assert facts(parse(text)).issuer == "示例县人民政府办公室、示例县财政局"
    spaced = text.replace("示例县人民政府办公室　示例县财政局", "示　例　县　财　政　局")
    assert facts(parse(spaced)).issuer == "示例县财政局"


def test_a_place_before_the_subject_is_no_body():
    text = "某省关于稳定就业的意见\n某省府发〔2026〕1号\n一、甲\n（一）乙。丙。\n某省人民政府\n二〇二六年三月一日\n"
    found = facts(parse(text))
    assert (found.issuer, found.signed_on) == ("某省人民政府", date(2026, 3, 1))
