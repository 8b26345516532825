"""A note at the foot of a page is kept apart from the sentence that goes on over the page."""

from generator.importer.pdf import read_pdf
from tests.importer.pdfs import EM, FONT, LEFT, RIGHT, pdf, wrapped

SENTENCE = "（一）发放补贴。" + "对租房居住的毕业生给予补贴，" * 9 + "不超过24个月。"
LINES = [line.lstrip("　") for line in wrapped(SENTENCE, RIGHT - LEFT)]
NOTE = "指税前金额，不含水电费。"


def reading(note: str, size: float, rule: bool, mark: str = ""):
    def one(canvas):
        for at, line in enumerate(LINES[:3]):
            canvas.drawString(LEFT + (0 if at else 2 * EM), 300 - 24 * at, line)
        if rule:
            canvas.line(LEFT, 180, LEFT + 140, 180)
        canvas.setFont(FONT, 7)
        canvas.drawString(LEFT + (2 + len(LINES[0])) * EM, 305, mark)
        canvas.setFont(FONT, size)
        canvas.drawString(LEFT, 160, note)

    def other(canvas):
        for at, line in enumerate(LINES[3:]):
            canvas.drawString(LEFT, 770 - 24 * at, line)

    return read_pdf(pdf(one, other))


def test_a_note_below_a_short_rule_comes_after_the_paragraph_and_is_named():
    found = reading("注：" + NOTE, 13, rule=True)
    assert found.text.splitlines() == [SENTENCE, "注：" + NOTE]
    assert f"第 1 页页脚有注，放在它所在的段落后面，请对照原件：注：{NOTE}" in found.notices


def test_a_note_that_begins_with_its_raised_mark():
    found = reading("1 " + NOTE, 12, rule=False, mark="1")
    first, last = found.text.splitlines()
    assert first.replace("〔1〕", "") == SENTENCE
    assert last == f"〔1〕{NOTE}"


def test_a_last_line_in_small_print_without_either_is_none():
    assert not any("页脚有注" in each for each in reading("联系人：县人社局", 12.5, rule=False).notices)
    assert not any("页脚有注" in each for each in reading("联系人：县人社局", EM, rule=True).notices)
