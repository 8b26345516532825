"""Pieces to lines: blanks, numbers of items, words that are not shown."""

from lxml import html

from generator.importer.html_lines import NUMBER_END, Piece, joined

OWNER = html.fromstring("<p>甲</p>")


def texts(*pieces: tuple[str, str]) -> list[tuple[str, str]]:
    return [
        (line.text, line.why) for line in joined([Piece(text, OWNER, False, why) for text, why in pieces])
    ]


def test_a_line_end_of_the_source_is_nothing_between_chinese_characters():
    assert texts(("每人\n  每月 300 元\n", ""), ("of\nwork", "")) == [("每人每月 300 元 of work", "")]


def test_a_number_stands_before_the_words_of_the_block_that_follows():
    assert texts((f"\v一、{NUMBER_END}\v", ""), ("\v甲\v", ""), ("乙", "")) == [("一、甲", ""), ("乙", "")]


def test_words_that_are_not_shown_come_after_the_line_they_stand_in():
    assert texts(("缙", ""), ("jìn", "注音"), ("云\v", "")) == [("缙云", ""), ("jìn", "注音")]
