"""全文都在 is said only where nothing was lost; each loss and each line left out is named."""

from generator.importer.draft import Known
from generator.importer.facts import facts
from generator.importer.outcome import Dropped, Reading
from generator.importer.report import MOST_SHOWN, report
from generator.official import parse

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
