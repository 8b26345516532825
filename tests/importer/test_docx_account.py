"""Each kind of loss is said once, with its places as a person counts them."""

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_xml import W
from tests.importer.wordfile import NAMES, cell, paragraph, table

STORY = etree.fromstring(
    f"<w:body {NAMES}>{paragraph('甲')}{paragraph('')}{paragraph('乙')}{table(cell('一'), cell('二'))}<w:altChunk/></w:body>"
)


def test_blank_paragraphs_are_not_counted_and_rows_are():
    places = Places(STORY)
    assert [places.of(each) for each in STORY.iter(f"{W}t")] == [
        "第1段", "第2段", "第1个表格第1行", "第1个表格第2行"
    ]  # fmt: skip
    assert places.of(STORY[-1]) == "第1个表格第2行后"


def test_a_story_with_a_name_is_one_place():
    assert Places(STORY, "页眉").of(STORY[0]) == "页眉"


def test_one_kind_is_one_sentence():
    account = Account()
    for where in ("第1段", "第1段", "第3段"):
        account.lose(where, "张图片没有收进来")
    account.note("第2段", "的公式请对照")
    assert account.losses() == ("第1段、第3段有 3 张图片没有收进来。",)
    assert account.notices() == ("第2段的公式请对照。",)


def test_many_places_are_cut_and_counted():
    account = Account()
    for at in range(12):
        account.lose(f"第{at}段", "张图片")
    assert account.losses()[0].endswith("第9段等 12 处有 12 张图片。")


def test_blank_words_are_not_dropped():
    account = Account()
    account.drop("页脚", " \n ", "页脚")
    account.drop("页脚", "某县\n 印", "页脚")
    assert account.dropped == [("页脚", "某县 印", "页脚")]
