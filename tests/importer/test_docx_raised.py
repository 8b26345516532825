"""Superscripts of Word never become digits of a number."""

from tests.importer.wordfile import paragraph, read, run

UP = '<w:vertAlign w:val="superscript"/>'


def test_a_mark_glued_to_a_number_stands_apart_and_is_said_once():
    mark = run("每月补贴300") + run("1", UP) + run(",2", UP) + run("元。")
    found = read(paragraph("甲") + paragraph(mark) + paragraph(run("1", UP) + run("指税前。")))
    assert found.text == "甲\n每月补贴300〔注1,2〕元。\n〔注1〕指税前。\n"
    assert found.notices == ("第2段、第3段有上标的注号，写成“〔注1〕”这样，免得和数字连在一起，请对照。",)


def test_squares_are_signs_and_nothing_is_said():
    found = read(paragraph(run("每套60m") + run("2", UP) + run("，26") + run("o", UP) + run("C。")))
    assert (found.text, found.notices) == ("每套60m²，26°C。\n", ())


def test_a_style_raises_too_and_lowered_words_stay():
    styles = f'<w:style w:type="character" w:styleId="u"><w:rPr>{UP}</w:rPr></w:style>'
    low = '<w:vertAlign w:val="subscript"/>'
    body = run("300") + run("1", '<w:rStyle w:val="u"/>') + run("元，CO") + run("2", low)
    assert read(paragraph(body), styles=styles).text == "300〔注1〕元，CO2\n"
    level = run("1", '<w:rStyle w:val="u"/><w:vertAlign w:val="baseline"/>')
    assert read(paragraph(run("300") + level), styles=styles).text == "3001\n"
