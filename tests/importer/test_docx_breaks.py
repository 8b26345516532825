"""A soft break inside a sentence or a title is joined; where something ends or begins it parts."""

import pytest

from generator.importer.docx_breaks import join_soft_breaks


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("一次补贴５万元，\n分２年发放。", "一次补贴５万元，分２年发放。"),
        ("关于印发示例县安居\n若干措施的通知", "关于印发示例县安居若干措施的通知"),
        ("示例县人民政府\n关于印发安居措施的通知", "示例县人民政府关于印发安居措施的通知"),
        ("现将有关事项\n通知如下：", "现将有关事项通知如下："),
        ("每人每月300\n元。", "每人每月300元。"),
        ("use of Office\n2016", "use of Office 2016"),
        ("（含伙食）\n500元", "（含伙食）500元"),
    ],
)
def test_a_break_inside_a_sentence_is_joined(text: str, line: str):
    assert join_soft_breaks(text) == ([line], 1)


@pytest.mark.parametrize(
    "text",
    [
        "给予补贴。\n鼓励企业招人。",
        "给予补贴。（责任单位：县人社局）\n鼓励企业招人。",
        "他说：“可以。”\n大家同意。",
        "给予补贴，\n（二）开展培训",
        "给予补贴，\n第三条 培训",
        "给予补贴，\n2.培训",
        "给予补贴，\n②培训",
        "□按月发放\n□一次发放",
        "示例县人民政府\n2026年3月1日",
        "示例县人民政府\n二〇二六年三月一日",
        "示例县人力资源和社会保障局\n示例县财政局",
        "某县人民政府文件\n某县府发〔2026〕3号",
        "关于安居的通知\n各乡镇人民政府：",
        "联系人：张三\n联系电话：123",
        "附件：\n名单",
        "一行\n\n又一行",
    ],
)
def test_a_break_between_two_things_parts(text: str):
    assert join_soft_breaks(text) == ([each for each in text.split("\n") if each], 0)


def test_a_paragraph_without_words_has_no_line():
    assert join_soft_breaks(" \n ") == ([], 0)
