"""全文都在 is said only where nothing was lost; each loss and each line left out is named."""

from generator.importer.draft import Known
from generator.importer.outcome import Dropped, Reading
from generator.importer.report import MOST_SHOWN, report
from generator.official import parse
from generator.official.facts import facts

TEXT = "某县关于就业的通知\n一、发放补贴。每人500元。\n二、开展培训。不收学费。\n"


def said(reading: Reading) -> str:
    official = parse(reading.text)
    return report("mou", official, facts(official), Known((), {}), reading, [])


def test_the_whole_text_is_there_only_without_losses():
    assert "全文都在" in said(Reading(TEXT))
    lost = said(Reading(TEXT, losses=("第2、3页没有文字",)))
    assert "全文都在" not in lost
    assert "有 1 处没有读出来，原文不全，请对照原件补上：\n  第2、3页没有文字" in lost


def test_every_line_left_out_is_shown_once():
    few = said(Reading(TEXT, dropped=(Dropped("第1页", "— 1 —", "页码"),)))
    assert "没有收进原文的有 1 行：\n  第1页（页码）：— 1 —" in few
    many = said(Reading(TEXT, dropped=(Dropped("页脚", "版权", "网页菜单"),) * (MOST_SHOWN + 2)))
    assert "还有 2 行，用 mingbai import --account 看全部。" in many


def test_annexes_are_counted_as_one_counts_them_in_the_file():
    annexes = "附件1\n补贴标准\n每人500元。\n附件2\n申请表\n附件3：办理时间\n周一。周二。\n"
    assert "附件 2 个，各在 parts 里的一个文件：附件1（1 句）、附件3（2 句）。\n" in said(
        Reading(TEXT + annexes)
    )
    assert "附件" not in said(Reading(TEXT))


def test_a_file_that_says_nothing_is_not_called_whole():
    lost = said(Reading("404 页面不存在\n"))
    assert "全文都在" not in lost
    assert "一条措施、一句话都没有读到" in lost
    assert "请人工分条" not in lost


def test_a_line_left_out_is_shown_whole_up_to_sixty_characters():
    line = "本文件由县人社局负责解释，电话0000-1234567。"
    assert f"  页脚（页脚）：{line}\n" in said(Reading(TEXT, dropped=(Dropped("页脚", line, "页脚"),)))
    assert f"：{'长' * 59}…\n" in said(Reading(TEXT, dropped=(Dropped("页脚", "长" * 61, "页脚"),)))


def test_a_number_in_the_head_of_the_pages_is_offered_where_the_text_has_none():
    heads = tuple(Dropped("页眉", f"某县政府文件 某县府发〔2026〕{n}号", "页眉") for n in (28, 28))
    offer = "页眉里有文号“某县府发〔2026〕28号”：核对以后，填进 document.yml 的 number。"
    assert said(Reading(TEXT, dropped=heads)).count(offer) == 1
    assert offer not in said(Reading("某县府发〔2026〕3号\n" + TEXT, dropped=heads))
    assert "里有文号" not in said(Reading(TEXT, dropped=(heads[0]._replace(why="网页菜单"),)))
