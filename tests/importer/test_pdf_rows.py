"""Characters → rows: blanks, spaced-out titles, raised figures, bold print made by printing twice."""

from generator.importer.pdf_glyphs import Glyph
from generator.importer.pdf_rows import joined, rows


def row(text, left=0.0, y=700.0, size=10.0, step=None):
    """Glyphs of a line, each `step` after the one before."""
    return [
        Glyph(each, left + at * (step or size), left + at * (step or size) + size, y, size)
        for at, each in enumerate(text)
    ]


def texts(glyphs):
    return [found.text for found in rows(glyphs)]


def test_rows_come_from_top_to_bottom_and_left_to_right_however_they_are_drawn():
    assert texts([*row("下"), *row("乙", 10, 720), *row("甲", 0, 720)]) == ["甲乙", "下"]


def test_a_wide_gap_parts_a_row():
    (found,) = rows([*row("对象"), *row("标准", 80)])
    assert [piece.text for piece in found.pieces] == ["对象", "标准"]
    assert found.text == "对象　标准"


def test_the_empty_half_of_a_mark_is_white():
    (found,) = rows([*row("毕业生，"), *row("可以", 49)])
    assert [piece.text for piece in found.pieces] == ["毕业生，", "可以"]


def test_the_characters_of_a_spaced_out_title_are_one_piece():
    assert texts(row("通知", step=60)) == ["通知"]
    assert texts(row("示例县文件", step=30)) == ["示例县文件"]
    assert texts(row("关　于　通　知")) == ["关于通知"]


def test_a_wide_blank_of_the_file_stays():
    assert texts(row("第一条　为了")) == ["第一条　为了"]


def test_a_raised_figure_belongs_to_its_row():
    assert texts([*row("注释"), *row("1", 20, 703, 6), *row("下一行", 0, 684)]) == ["注释1", "下一行"]


def test_bold_print_made_by_printing_twice_is_read_once():
    assert texts([*row("一一"), *row("一一", 0.4)]) == ["一一"]


def test_latin_words_stay_apart():
    assert texts([*row("ab", step=10), *row("cd", 24)]) == ["ab cd"]
    assert joined("GB", "50016") == "GB 50016"
    assert joined("补贴", "300元") == "补贴300元"


def test_a_character_in_two_halves_is_one():
    assert texts(row("\ud840\udc00甲")) == ["\U00020000甲"]


def test_the_digits_of_a_line_that_is_set_apart_are_one_number():
    assert texts(row("每月1200元，共12个月", step=13)) == ["每月1200元，共12个月"]
    assert texts(row("2026年1月5日", step=14)) == ["2026年1月5日"]


def test_two_numbers_in_a_line_that_is_not_set_apart_stay_two():
    assert texts([*row("标准为12"), *row("34元", 55)]) == ["标准为12 34元"]
