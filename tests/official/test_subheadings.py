"""Sub-headings name what follows, items state. Lines of two real documents (重庆市 2012, 东城区 2016)."""

import pytest

from generator.official import parse

START = "甲市关于住院待遇的办法\n一、待遇\n（一）住院支付标准\n"
END = "（二）特殊疾病管理\n特殊疾病包括重大疾病。\n（三）一般诊疗\n按总额付费。\n（四）其他\n另行通知。\n"


def headings(text: str) -> list[str]:
    return [each.text for each in parse(START + text + END).sentences if each.is_heading]


def test_a_name_on_a_line_of_its_own_heads_what_follows():
    text = "1.起付线\n标准为100元/次。\n2.封顶线\n一档7万元。\n特殊疾病合并计算。\n"
    assert headings(text) == ["1.起付线", "2.封顶线"]


def test_it_keeps_its_id_and_can_be_quoted():
    found = parse(START + "1.起付线\n标准为100元/次。\n" + END).measures[0]
    assert [each.id for each in found.sentences] == ["m01s01", "m01s02"]


def test_a_name_before_its_text_is_a_heading_beside_statements():
    text = "1.城乡居民以家庭为单位参保，由乡镇组织。各区县要重视。\n3.新生儿参保。新生儿可独立参保。\n"
    assert headings(text) == ["3.新生儿参保。"]


def test_what_could_state_is_a_heading_only_where_all_beside_it_are():
    names = "1.统一组织，统筹规划。工作由区教委组织。\n2.统一标准，公平选拔。区教委制定标准。\n"
    assert headings(names) == ["1.统一组织，统筹规划。", "2.统一标准，公平选拔。"]
    assert headings(names + "3.学生在规定时间内自行网上报名。\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "1.身份证\n2.户口簿\n",  # nothing below them
        "提交下列材料：\n1.身份证\n原件和复印件。\n2.户口簿。\n",
        "提交下列材料：\n1.身份证\n（1）原件。\n（2）复印件。\n2.户口簿。\n",
        "1.每人每月500元\n按月发放。\n2.其他\n",
        "1.具体标准由市人力资源和社会保障局会同相关部门发布。\n",
    ],
)
def test_items_that_tell_are_no_headings(text: str):
    assert headings(text) == []


def test_statements_beside_statements_are_no_titles():
    found = parse(
        "甲区关于入学工作的意见\n一、工作要求\n"
        "（一）入学工作涉及千家万户，政策性强，是规范办学的重要环节。各校要高度重视。\n"
        "（二）2016年入学继续实行计划管理，各学校要按照招生计划进行招生。\n"
        "（三）各校要成立招生工作领导小组，加强义务教育入学政策宣传。\n"
        "二、就诊管理\n"
        "（一）参保人员在参保所在区县定点医疗机构和市内二级及以下定点医疗机构住院，由本人自主选择，不受转诊转院限制。起付线提高5%。\n"
        "（二）参保人员严格执行首诊负责制和转诊、转院制度。需转院的，由机构批准。\n"
        "三、组织保障\n（一）严格执行制度。抓落实。\n（二）加大宣传力度，营造良好氛围。多宣传。\n"
        "（三）按时发放补贴。发到人。\n（四）各校要成立招生工作领导小组，加强义务教育入学政策宣传，明确升学预期。\n"
    )
    assert [each.title for each in found.measures] == [
        "",
        "",
        "",
        "",
        "",
        "严格执行制度",
        "加大宣传力度，营造良好氛围",
        "按时发放补贴",
        "",
    ]
    assert found.measures[4].sentences[0].text == "参保人员严格执行首诊负责制和转诊、转院制度。"
