"""The parser: on the real text, on other governments' texts, and on hostile ones."""

import pytest

from generator.official import parse
from generator.official.tails import read
from generator.text.characters import normalise
from tests.conftest import ROOT

FUZHOU = (ROOT / "data/documents/fuzhou-2020-15/text.txt").read_text(encoding="utf-8")
OTHERS = ROOT / "tests/documents"


def of(name: str) -> str:
    return next(OTHERS.glob(f"{name}*.txt")).read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def fuzhou():
    return parse(FUZHOU)


def test_counts_of_the_real_text(fuzhou):
    mentions = [name for measure in fuzhou.measures for name in measure.units]
    assert len(fuzhou.measures) == 20
    assert sum(len(measure.sentences) for measure in fuzhou.measures) == 111
    assert len(mentions) == 120
    assert len(set(mentions)) == 37
    assert len(fuzhou.chapters) == 8


def test_units_of_the_real_data_are_those_of_the_tails(fuzhou, real_site):
    spellings = {normalise(name): unit.id for unit in real_site.units for name in unit.as_written}
    named = {spellings[normalise(name)] for measure in fuzhou.measures for name in measure.units}
    assert named == {unit.id for unit in real_site.units}
    assert len(named) == 36


def test_head_of_the_real_text(fuzhou):
    assert fuzhou.metadata["索引号"] == "LA0001/2020-17993"
    assert fuzhou.metadata["文号"] == "乐府发〔2020〕6号"
    assert fuzhou.number == "抚府发〔202015号"
    assert fuzhou.titles[-1] == "抚州市人民政府关于做好“六稳”工作落实“六保”任务的实施意见"
    assert fuzhou.titles[0].startswith("乐安县人民政府关于转发")


def test_sentences_have_permanent_ids(fuzhou):
    ids = [sentence.id for sentence in fuzhou.sentences]
    assert len(set(ids)) == len(ids)
    assert [each for each in ids if each[0] != "m"] == ["n01", "p01", "p02", "z01", "z02", "z03"]
    text_of = {sentence.id: sentence.text for sentence in fuzhou.sentences}
    assert text_of["m01s05"] == "同一企业同一年度只能享受困难企业稳岗返还和一般企业稳岗返还中的一项。"
    assert text_of["m08s08"].startswith("深入实施“映山红”行动，")


def test_measures_know_label_title_and_chapter(fuzhou):
    fourth = fuzhou.measures[3]
    assert (fourth.number, fourth.label, fourth.title) == (4, "（四）", "完善社会保障")
    assert fourth.chapter == "三、保基本民生"
    assert fourth.units[-3:] == ("各县〔区〕政府", "高新区管委会", "东临新区管委会")
    assert fuzhou.measures[5].units[-1] == "市水利局等相关单位"


@pytest.mark.parametrize("text", [FUZHOU, of("02"), of("06"), of("10")], ids=["fuzhou", "02", "06", "10"])
def test_nothing_of_a_text_is_lost(text):
    assert normalise("".join(each.text for each in parse(text).paragraphs)) == normalise(text)


@pytest.mark.parametrize(
    ("name", "chapters", "groups", "measures", "tails", "first", "last"),
    [
        ("02", 0, 0, 10, 10, "强化数据要素供给", "畅通政企对接渠道"),
        ("06", 0, 0, 18, 0, "", ""),
        ("10", 3, 4, 16, 16, "打造环高校OPC创业带", "推行包容审慎监管"),
    ],
)
def test_other_documents_are_read_as_counted_by_hand(name, chapters, groups, measures, tails, first, last):
    found = parse(of(name))
    kinds = [each.kind for each in found.paragraphs]
    assert (len(found.chapters), kinds.count("group"), len(found.measures)) == (chapters, groups, measures)
    assert kinds.count("tail") == tails
    assert (found.measures[0].title, found.measures[-1].title) == (first, last)


def test_article_keeps_its_paragraphs_and_items():
    eleventh = parse(of("06")).measures[10]
    assert eleventh.label == "第十一条"
    [sentence] = eleventh.sentences
    assert sentence.text.startswith("申请人有下列情形之一的，")
    assert sentence.text.count("\n") == 4
    assert len(parse(of("06")).measures[1].sentences) == 3


# By hand: number, chapters, measures, sentences, titles, tails of measures.
COUNTS = {
    "10": ("示例府办发〔2026〕9号", 1, 4, 6, 2, 4),
    "11": ("示例府办发〔2026〕9号", 0, 4, 6, 0, 0),
    "12": ("示例府办发〔2026〕9号", 2, 3, 3, 0, 0),
    "13b": ("示例府办发〔2026〕9号", 1, 1, 1, 1, 0),
    "13c": ("示例府办发〔2026〕9号", 1, 1, 1, 1, 0),
    "14": ("示例府发〔2026〕9号", 2, 4, 4, 0, 0),
    "15": ("示例府发〔2026〕9号", 0, 16, 16, 0, 0),
    "17": ("示例府办发〔2026〕9号", 1, 2, 4, 2, 0),
    "18a": ("示例府办发〔2026〕9号", 1, 2, 2, 2, 2),
    "18c": ("示例府办发〔2026〕9号", 1, 3, 3, 3, 3),
    "20": ("示例府办发〔2026〕9号", 0, 3, 6, 0, 0),
    "22": ("示例府发〔2026〕9号", 1, 2, 2, 2, 0),
    "24": ("示例府办发〔2026〕9号", 2, 2, 4, 0, 0),
    "29": ("示例市人民政府令第9号", 2, 6, 7, 6, 0),
    "30": ("示例府发〔2026〕12号", 1, 2, 2, 2, 2),
    "57": ("示例府办发〔2026〕8号", 1, 2, 3, 2, 0),
}


def given(name: str) -> str:
    return next((ROOT / "tests/official/inputs").glob(f"{name}-*.txt")).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", COUNTS)
def test_shapes_are_read_as_counted_by_hand(name):
    found = parse(given(name))
    tails = sum(each.kind == "tail" and each.measure is not None for each in found.paragraphs)
    titled = sum(bool(each.title) for each in found.measures)
    counts = (len(found.chapters), len(found.measures), len(found.sentences), titled, tails)
    assert (found.number, *counts) == COUNTS[name]


def test_sections_and_own_numbers():
    assert [each.section for each in parse(given("14")).measures] == [
        "第一节　机构养老", "第一节　机构养老", "第二节　居家养老", "",
    ]  # fmt: skip
    found = parse(given("15"))
    assert found.names["m16"] == found.measures[-1].name == "第一百一十二条"
    assert parse(of("06")).names["m11"] == "第十一条"


def test_names_say_the_chapter_where_labels_come_again():
    assert [each.name for each in parse(given("12")).measures] == [
        "第一部分第（一）条", "第一部分第（二）条", "第二部分第（一）条",
    ]  # fmt: skip
    assert parse(given("17")).measures[0].name == "第（一）条"


def test_a_notice_with_points_and_the_rules_attached():
    found = parse(given("20"))
    assert found.titles[-1] == "示例县养老服务办法"
    assert [each.id for each in found.sentences] == ["n01", "n02", "n03", "m01s01", "m02s01", "m03s01"]
    assert [each.lead for each in found.sentences[:3]] == ["", "n01", "n01"]


def test_a_notice_that_attaches_a_form_is_itself_the_document():
    found = parse(
        "示例县关于做好就业的通知\n一、发补贴\n每人500元。\n二、培训\n免费。\n附件\n申请办法\n一、姓名\n"
    )
    assert [each.title for each in found.measures] == ["发补贴", "培训"]


def test_a_chapter_without_measures_keeps_its_text():
    found = parse(given("24"))
    assert [len(each.sentences) for each in found.measures] == [1, 1]
    assert [each.id for each in found.sentences][2:] == ["g01", "g02"]
    assert "\n1.已经办理退休手续的；\n2." in found.sentences[2].text


def test_articles_with_titles_in_brackets():
    found = parse(given("29"))
    assert [each.title for each in found.measures] == ["目的", "适用范围", "条件", "停发", "办理时限", "施行"]
    assert found.issuer == "示例市人民政府"
    assert [each.text[:4] for each in found.measures[3].sentences] == ["有下列情", "停发后重"]


def test_the_leading_body_and_deadlines():
    first, second = parse(given("30")).measures
    assert (first.units, first.leading, first.others) == (
        ("省人社厅", "省财政厅", "示例银行分行"), ("省人社厅",), True,
    )  # fmt: skip
    assert (second.leading, second.others) == (("省民政厅",), False)
    assert [each.deadlines for each in parse(given("18a")).measures] == [("2026年12月底前",), ("长期坚持",)]
    assert [each.units for each in parse(given("18c")).measures] == [
        ("就业股", "财务股"), ("县教体局",), ("县人社局",),
    ]  # fmt: skip


def test_lines_cut_at_a_fixed_width_are_joined():
    assert parse(given("57")).measures[0].sentences[0].text.startswith("对在示例县租房居住的毕业生，")


def test_a_table_of_contents_without_dots():
    found = parse(
        "甲市补贴办法\n目录\n第一章 总则\n第二章 附则\n第一章 总则\n第一条 甲。\n第二章 附则\n第二条 乙。\n"
    )
    assert (len(found.chapters), len(found.measures)) == (2, 2)


@pytest.mark.parametrize(
    ("tail", "expected"),
    [
        ("(责任单位:市人社局、市财政局)", ("市人社局", "市财政局")),
        (
            "（责任单位：市发改委，各县〔区〕政府、高新区管委会）",
            ("市发改委", "各县〔区〕政府", "高新区管委会"),
        ),
        ("(责任单位:市发改委,各县(区、市)政府)", ("市发改委", "各县(区、市)政府")),
        ("责任单位：市科技局、市工信局。", ("市科技局", "市工信局")),
        ("（责任单位：市数据局，以下均涉及各县区，不再重复列出）", ("市数据局",)),
        ("（牵头单位：市人社局；责任单位：市财政局）", ("市人社局", "市财政局")),
        ("(责任单位:)", ()),
    ],
)
def test_tails_are_split_outside_inner_brackets(tail, expected):
    assert read(tail).units == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "一、",
        "（一）",
        "(一)(责任单位:",
        "(责任单位:市人社局)",
        "第一条\n第二条",
        "1.\n2.\n",
        "。。。\n",
        "\u00a0\u3000\n",
        "（一）" * 500,
        "(" * 5000,
        "百二十、\n",
    ],
    ids=repr,
)
def test_hostile_texts_do_not_fail_and_lose_nothing(text):
    found = parse(text)
    assert normalise("".join(each.text for each in found.paragraphs)) == normalise(text)


def test_title_in_two_lines_is_joined():
    found = parse("某市人民政府关于做好就业\n\n工作的实施意见\n一、保就业\n(一)稳岗。好。\n")
    assert found.titles == ("某市人民政府关于做好就业工作的实施意见",)


def test_text_after_the_last_tail_is_the_closing():
    found = parse("一、甲\n(一)乙。做。(责任单位:市局)\n二、丙\n各部门要坚定信心。\n2020年7月16日\n")
    assert [sentence.id for sentence in found.sentences] == ["m01s01", "z01"]


def test_lower_numbering_after_a_tail_goes_on_with_the_measure():
    found = parse(
        "（一）甲。总的。\n1.先做。（责任单位：市甲局）\n2.后做。（责任单位：市乙局）\n（二）乙。也做。（责任单位：市丙局）\n"
    )
    assert [measure.units for measure in found.measures] == [("市甲局", "市乙局"), ("市丙局",)]


def test_bold_headings_of_chapters_with_numbered_measures():
    found = parse(
        "关于促进就业的若干措施\n一、支持企业\n1.发补贴。给钱。\n2．减租金。少收。\n二、服务群众\n3、多招人。招人。\n"
    )
    assert [(each.label, each.title, each.chapter) for each in found.measures] == [
        ("1.", "发补贴", "一、支持企业"),
        ("2．", "减租金", "一、支持企业"),
        ("3、", "多招人", "二、服务群众"),
    ]


def test_title_and_text_on_lines_of_their_own():
    found = parse(
        "（一）发放补贴\n对企业给补贴。\n牵头单位：市人社局\n配合单位：市财政局\n（二）培训\n免费。\n"
    )
    assert [(each.title, each.units) for each in found.measures] == [
        ("发放补贴", ("市人社局", "市财政局")),
        ("培训", ()),
    ]
    assert [each.text for each in found.measures[0].sentences] == ["对企业给补贴。"]


def test_attachments_are_no_measures():
    found = parse(
        "附件：某市措施\n关于印发某市措施的通知\n一、就业\n1.发补贴。给钱。\n2.培训。免费。\n2020年7月16日\n"
        "附件1\n申请表\n1.姓名\n2.地址\n3.请填写全部内容。\n"
    )
    assert [each.title for each in found.measures] == ["发补贴", "培训"]
    assert [each.id for each in found.sentences][-1] == "a01s03"


def test_table_of_contents_is_not_read_as_headings():
    found = parse("目录\n一、就业……1\n（一）补贴 ... 2\n一、就业\n（一）补贴。给钱。\n")
    assert [each.title for each in found.measures] == ["补贴"]
    assert found.chapters == ("一、就业",)


def test_measures_counted_by_decimals_keep_their_labels():
    text = "示例县防汛应急预案\n1 总则\n1.1 目的。为了防汛。\n1.2 范围。本县。\n2 组织\n2.1 职责\n救人。\n"
    assert [(each.label, each.title, each.name, each.chapter) for each in parse(text).measures] == [
        ("1.1", "目的", "第1.1条", "1 总则"),
        ("1.2", "范围", "第1.2条", "1 总则"),
        ("2.1", "职责", "第2.1条", "2 组织"),
    ]


@pytest.mark.parametrize("between", ["", "一、总的要求\n"])
def test_capital_numerals_head_chapters(between: str):
    text = f"壹、保就业\n{between}（一）发放补贴。每人500元。\n（二）提供岗位。每年100个。\n贰、促创业\n（一）减免租金。免12个月。\n"
    found = parse(text)
    assert [each.text for each in found.paragraphs if each.kind == "chapter"] == [
        "壹、保就业", *between.split(), "贰、促创业"
    ]  # fmt: skip
    assert [each.title for each in found.measures] == ["发放补贴", "提供岗位", "减免租金"]


def test_a_remark_gives_bodies_to_the_measures_after_it():
    found = parse(
        "1.甲。（责任单位：甲局，各县区政府，以下均涉及各县区）\n2.乙。（责任单位：乙局）\n3.丙。（责任单位：各县区政府、丙局）\n4.丁。\n"
    )
    assert [(each.units, each.inherited) for each in found.measures] == [
        (("甲局", "各县区政府"), ()),
        (("乙局",), ("各县区政府",)),
        (("各县区政府", "丙局"), ()),
        ((), ("各县区政府",)),
    ]
