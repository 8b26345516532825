"""What every value read from YAML has: a strict type, a place, and no unknown keys."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.load import load
from generator.model import Need, Option, Place, Question, record
from tests import county
from tests.smallest import MEASURE_FILE


@pytest.mark.parametrize(
    ("kind", "written", "value"),
    [
        (record.Text, " 甲 ", "甲"),
        (record.TextOrNothing, "  ", ""),
        (record.Id, "wengang-50", "wengang-50"),
        (record.Whole, "0", 0),
        (record.Whole, "120", 120),
        (record.Number, "1.5", Decimal("1.5")),
        (record.Number, "050", Decimal(50)),
        (record.Day, "2020-02-29", date(2020, 2, 29)),
        (record.YesNo, "true", True),
        (record.YesNo, "false", False),
        (record.Address, "http://www.gov.cn/a?b=1", "http://www.gov.cn/a?b=1"),
        (record.AddressOrNothing, "", ""),
        (record.Target, "fuzhou-2020-15/m03s02", "fuzhou-2020-15/m03s02"),
        (record.Target, "mou-1/z01", "mou-1/z01"),
        (record.Hash, "0123456789abcdef", "0123456789abcdef"),
        (record.PhoneNumber, "110", "110"),
    ],
)
def test_what_is_written_as_it_should_be_is_taken(kind, written: str, value: object):
    assert TypeAdapter(kind).validate_python(written) == value


@pytest.mark.parametrize(
    ("kind", "written", "message"),
    [
        (record.Text, " ", "at least 1"),
        *((record.Id, each, "编号只能用小写英文字母") for each in ("", "A", "a_b", "-a", "a-", "a--b", "a b", "稳岗")),
        *((record.Whole, each, "这里要写整数") for each in ("", "-1", "+1", "1.0", "01", "1_000", "１", "1２")),
        *((record.Number, each, "这里要写数字") for each in ("", "-1", ".5", "5.", "1e3", "1,000", "50%", "NaN", "５０")),
        *((record.Day, each, "日期要写成") for each in ("2021-4-30", "2021.04.30", "20210430", "2021-04-30T00:00", "２０２１-０４-３０")),
        (record.Day, "2021-02-29", "day value is outside expected range"),
        *((record.YesNo, each, "这里只能写 true") for each in ("yes", "True", "1", "是", "")),
        *((record.Address, each, "网址要以") for each in ("", "www.gov.cn", "ftp://a", "https://", "https://a b", "javascript:alert(1)", "https://a\"onclick")),
        (record.AddressOrNothing, "www.gov.cn", "还没有就留空"),
        *((record.Target, each, "要写成 文件编号/句子编号") for each in ("mou-1", "mou-1/", "mou-1/m1s1", "mou-1/x01", "a/b/m01s01")),
        *((record.Hash, each, "16 位内容编码") for each in ("0123456789ABCDEF", "0123456789abcde", "0123456789abcdef0")),
        *((record.PhoneNumber, each, "号码只能是数字") for each in ("12", "1234567890123", "0794-888", "12345转8", "１２３４５")),
    ],
)  # fmt: skip
def test_what_is_written_otherwise_is_refused_with_a_sentence(kind, written: str, message: str):
    with pytest.raises(ValidationError) as error:
        TypeAdapter(kind).validate_python(written)
    [detail] = error.value.errors()
    assert message in detail["msg"]


def test_a_record_takes_no_unknown_key_and_never_changes():
    need = {"id": "a", "name": "甲", "intro": "乙。"}
    with pytest.raises(ValidationError, match="extra_forbidden"):
        Need.model_validate(need | {"nmae": "甲"})
    with pytest.raises(ValidationError, match="frozen"):
        Need.model_validate(need).name = "丙"


def test_a_value_without_a_place_of_its_own_has_that_of_what_is_around_it(site_with):
    provision = site_with().provisions[0]
    assert provision.place("later", 0, "says") == provision.place() == (MEASURE_FILE, 7, 5)
    assert provision.place("conditions", 7) == provision.place("conditions")
    assert Need.model_validate({"id": "a", "name": "甲", "intro": "乙。"}).place("name") == ("", 1, 1)


def test_a_place_names_the_file_of_its_document(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    files = {each.id: each.place("says").path for each in site.provisions}
    assert files == {"wengang-50": MEASURE_FILE, "xian-butie": f"{county.FOLDER}/measures/01-butie.yml"}
    assert site.documents[1].meta.place("replaces", 0, "quote")[:2] == (county.DOCUMENT_FILE, 13)


def test_a_record_holds_the_places_of_all_that_is_written_in_it_and_no_other(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    provision = site.provisions[0]
    inside = [provision.place("id"), provision.place("conditions", 1, "quote"), provision.place("ask", 0)]
    assert all(provision.holds(each) for each in inside)
    outside = [
        site.measures[0].place("measure"),
        site.measures[0].place("left_out", 0, "quote"),
        site.provisions[1].place("says"),
        Place("", 1, 1),
    ]
    assert not any(provision.holds(each) for each in outside)
    assert all(site.measures[0].holds(each) for each in (*inside, *outside[:2]))


def test_texts_are_those_of_the_editors_not_of_the_original(site_with):
    texts = dict(site_with("note: 编者加的话。").provisions[0].texts)
    assert texts[("title",)] == "少裁员的企业，退回失业保险费"
    assert texts[("conditions", 0, "says")] == "写到2021年4月30日"
    assert texts[("amounts", 0, "of")] == "上年度失业保险费"
    assert texts[("for", 0)] == "company"
    assert texts[("note",)] == "编者加的话。"
    assert not {"quotes", "quote"} & {key for keys in texts for key in keys}


def test_the_place_of_a_text_is_found_by_its_keys(site_with):
    provision = site_with().provisions[0]
    places = [provision.place(*keys) for keys, _ in provision.texts]
    written = [place for keys, place in zip(dict(provision.texts), places, strict=True) if keys[0] != "draft"]
    assert all(provision.holds(place) for place in written)


def test_every_value_knows_its_place(site_with):
    provision = site_with().provisions[0]
    assert provision.place("says") == (MEASURE_FILE, 9, 11)
    assert provision.place("conditions", 0, "says")[1:] == (18, 16)
    assert provision.conditions[0].place("quote")[1:] == (18, 37)


def test_a_changed_copy_derives_anew_what_follows_from_its_fields():
    question = Question(
        id="who",
        name="您是谁？",
        short="您是谁",
        options=(Option(id="a", name="甲"), Option(id="b", name="乙")),
    )
    assert set(question.option_of) == {"a", "b"}
    assert set(question.model_copy(update={"options": question.options[:1]}).option_of) == {"a"}
