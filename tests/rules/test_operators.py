"""F: operators that are added, lost or turned round, in statements of two documents."""

import pytest

from tests.rules import told_alone


@pytest.mark.parametrize(
    ("code", "text", "says", "message"),
    [
        ("F150", "给予一次性奖励", "每月给奖励。", "“每月”（频次）引文里没有。"),
        (
            "F151",
            "返还上年度缴纳的保险费",
            "退回当年交的保险费。",
            "引文里有“上年”（时间），这里没有说出来。",
        ),
        ("F152", "区民政部门负责审批", "省民政部门负责审批。", "“省”（地方）引文里没有。"),
        ("F153", "降低初创企业算力使用成本", "提高初创企业用算力的成本。", "“提高”（方向）引文里没有。"),
        ("F154", "轻资产企业可申请", "所有企业都能申请。", "“所有”（数量）引文里没有。"),
        (
            "F155",
            "原则上不低于2个月标准",
            "一律不低于2个月标准。",
            "引文里有“原则上”（选择），这里没有说出来。",
        ),
        ("F156", "视情给予补助", "统一给补助。", "“统一”（程度）引文里没有。"),
        ("F157", "鼓励企业招工", "企业必须招工。", "“必须”（情态）引文里没有。"),
        ("F158", "向大型仪器设备开放", "向小型仪器设备开放。", "这里说“小”，引文里是“大”。"),
        ("F164", "暂免征收残疾人保障金", "残疾人保障金缓交。", "“缓交”（给法）引文里没有。"),
        ("F164", "项目予以奖补", "项目给贴息。", "“贴息”（给法）引文里没有。"),
        ("F163", "区财政部门筹集资金", "区民政部门筹集资金。", "这里说“民政”，引文里是“财政”。"),
    ],
)
def test_each_class(site_with, code, text, says, message):
    assert message in told_alone(site_with, code, text, says)


@pytest.mark.parametrize(
    ("code", "text", "says"),
    [
        ("F150", "给予一次性奖励", "奖励只给一次。"),
        ("F150", "每家OPC每年最高50万元", "一家一年最多50万元。"),
        ("F151", "返还上年度缴纳的保险费", "退回上一年交的保险费。"),
        ("F152", "对国家级、省级企业给予奖励", "省级企业有奖励，国家级企业也有奖励。"),
        ("F153", "优化流程,压缩时限", "办得更快。"),
        ("F154", "各类企业均可申请", "所有企业都能申请。"),
        ("F155", "向户籍地或居住地申请", "户籍地、居住地都行。"),
        ("F157", "企业可申请补贴", "企业可以申请补贴。"),
        ("F157", "根据实际情况给予企业补贴", "企业可能有补贴，看实际情况。"),
        ("F150", "实施阶段性下调费率的政策", "费率下调，不是年年都这样。"),
        ("F164", "补办补缴费用免收滞纳金", "补交的，不收滞纳金，免收。"),
        ("F158", "加大扶持力度", "扶持更大。"),
        ("F150", "可一次性补缴至满15年", "可以一回补到满15年。"),
        ("F154", "低保家庭按租金标准的10%缴纳租金", "低保家庭的租金只交10%。"),
        ("F154", "到犬只饲养地派出所办理养犬登记", "去养狗那地方的派出所登记。"),
        ("F154", "申请人应当没有其他贷款", "申请的人手上没有别的贷款。"),
        ("F156", "补贴由商家在交易时直接立减", "补贴由店家在付款时当场减。"),
        ("F156", "申请事项属于非紧急情况的,不予批准", "事情不急的，不批准。"),
        ("F157", "不得携犬进入商场,但导盲犬的除外", "商场不得带狗进去，导盲犬可以。"),
    ],
)
def test_other_words_for_the_same(site_with, code, text, says):
    assert told_alone(site_with, code, text, says) == []


def test_an_operator_in_the_name_of_a_document_says_nothing(site_with):
    assert told_alone(site_with, "F151", "发放临时救助金", "发救助金。") == [
        "引文里有“临时”（时间），这里没有说出来。"
    ]
    assert told_alone(site_with, "F151", "发放稳定就业金", "发金。") == []


@pytest.mark.parametrize(
    ("code", "text", "says", "said"),
    [
        ("F152", "区财政部门负责审批", "市财政部门负责审批。", ["这里说“市”，引文里是“区”。"]),
        ("F152", "市、区财政部门负责审批", "市财政部门、区财政部门负责审批。", []),
        ("F153", "提高低保标准,降低缴费比例", "低保标准会降低。", ["这里说“降低”，引文里是“提高”。"]),
        ("F153", "提高低保标准,降低缴费比例", "缴费比例会降低，低保标准会提高。", []),
    ],
)
def test_where_the_original_has_both_words(site_with, code, text, says, said):
    assert [each for each in told_alone(site_with, code, text, says) if each.startswith("这里说")] == said


@pytest.mark.parametrize(
    ("says", "condition", "count"), [("只给企业补贴。", "", 1), ("企业有补贴。", "只看企业", 0)]
)
def test_a_condition_may_say_only(site_with, says, condition, count):
    assert len(told_alone(site_with, "F154", "对企业给予补贴", says, condition=condition)) == count
