"""F: the exact place, message and hint of the rules on quotes."""

import pytest

from tests.rules import found, messages


def test_quote_not_verbatim_says_where_it_leaves_the_text(site_with):
    site = site_with("quotes: [返还其上年度实际交纳失业保险费的50%]")
    assert found(site, "F101") == [
        (
            20,
            5,
            "原文没有这句话：“返还其上年度实际交纳失业保险费的50%”。",
            "前 8 个字对得上，后面原文是“…其上年度实际缴纳失业保险费的…”。",
        )
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "quotes: [实施期限延长至2021年4月30日。扎实做好就业工作]",
        "conditions: [{says: 好, quote: 没有这句}]",
        "time: {until: 2021-04-30, quote: 延长到2021年4月30日}",
        "# measures/01-a.yml\nleft_out: [{quote: 扎实作好就业工作, why: 号召。}]",
    ],
    ids=["two sentences", "condition", "time", "left out"],
)
def test_every_kind_of_quote_is_compared(site_with, lines):
    assert len(found(site_with(lines), "F101")) == 1


def test_quote_may_differ_in_width_and_blanks(site_with):
    assert found(site_with("quotes: [返还其上年度 实际缴纳失业保险费的５０％]"), "F101") == []


def test_clause_not_told(site_with):
    site = site_with("# measures/01-a.yml\nleft_out: []")
    assert found(site, "F107") == [
        (20, 3, "m01s02 的这个分句没有写到：“扎实做好就业工作”。", "请写成事项，或者写进 left_out。")
    ]


LIST = """# text.txt
{text}
# measures/01-a.yml
left_out: []
provisions:
  - {{id: a, title: 政府要做两件事, says: 政府要建设施、管设施, effect: none, force: stated, force_word: 应当, for: [government], ask: ["12345"],
     quotes: [应当履行下列职责, {first}]}}
  - {{id: b, title: 政府要管设施, says: 政府要管设施, effect: none, force: stated, force_word: 应当, for: [government], ask: ["12345"],
     quotes: [应当履行下列职责, {second}]}}
"""


@pytest.mark.parametrize(
    "text",
    [
        "政府应当履行下列职责：\n（一）建设设施；\n（二）管理设施。",
        "政府应当履行下列职责:\n1.建设设施;\n2.管理设施。",
        "政府应当履行下列职责:\n①建设设施;\n②管理设施。",
        "政府应当履行下列职责：（一）建设设施；（二）管理设施。",
    ],
    ids=["（一）", "1.", "①", "one line"],
)
def test_the_number_of_an_item_says_nothing(site_with, text: str):
    text = text.replace("政府应当", "应当")
    assert messages(site_with(LIST.format(text=text, first="建设设施", second="管理设施")), "F107") == []
    [missing] = messages(site_with(LIST.format(text=text, first="建设设施", second="管理")), "F107")
    assert "管理设施" in missing


def test_a_figure_is_no_number_of_an_item(site_with):
    text = "应当履行下列职责：\n建设设施；\n2.5倍管理设施。"
    assert (
        len(messages(site_with(LIST.format(text=text, first="建设设施", second="5倍管理设施")), "F107")) == 1
    )


def test_a_clause_that_is_missing_is_shown_where_the_nearest_is_told(site_with):
    text = "应当履行下列职责：\n（一）建设设施；\n（二）管理设施；\n（三）修理设施。"
    [(line, *_)] = found(site_with(LIST.format(text=text, first="建设设施", second="管理设施")), "F107")
    [(before, *_)] = found(site_with(LIST.format(text=text, first="建设设施", second="修理设施")), "F107")
    none = "# text.txt\n给补贴。\n# measures/01-a.yml\nleft_out: []\nprovisions: []\n"
    assert line > before > 1
    assert found(site_with(none), "F107")[0][0] == 1


def test_name_not_in_text(site_with):
    assert found(site_with("says: 要“不裁员”，也要“稳岗”。"), "F121") == [
        (11, 9, "这一条的原文里没有“稳岗”。", "请照原文写，或者去掉引号。")
    ]
