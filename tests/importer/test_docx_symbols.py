"""Symbol fonts → Unicode."""

import pytest

from generator.importer.docx_symbols import readable, sign


@pytest.mark.parametrize(
    ("font", "code", "text"),
    [
        ("Wingdings", 0xF0FE, "☑"),
        ("Wingdings", 0xFD, "☒"),
        ("Wingdings", 0xF0A8, "□"),
        ("Wingdings", 0x81, "①"),
        ("Wingdings", 0xF08A, "⑩"),
        ("Wingdings", 0xF0E0, "→"),
        ("Wingdings 2", 0xF052, "☑"),
        ("wingdings 2", 0xA3, "□"),
        ("Wingdings 2", 0xF06A, "①"),
        ("Wingdings 3", 0xF070, "▲"),
        ("Symbol", 0xF0A3, "≤"),
        ("Symbol", 0xF0B3, "≥"),
        ("Symbol", 0xF0B4, "×"),
        ("Symbol", 0x61, "α"),
        ("Symbol", 0xF0E5, "∑"),
        ("Symbol", 0xF0F2, "∫"),
        ("Wingdings", 0xF04A, ""),
        ("宋体", 0xF052, ""),
    ],
)
def test_a_sign(font: str, code: int, text: str):
    assert sign(font, code) == text


def test_letters_in_a_symbol_font_that_are_unknown_stay_and_are_named():
    assert readable("500元\uf04a", "Wingdings 3") == (
        "500元□",
        ["Wingdings 3 0035", "Wingdings 3 0030", "Wingdings 3 0030", "Wingdings 3 F04A"],
    )


def test_private_codes_in_any_font_are_unknown():
    assert readable("姓\ue5e5", "宋体") == ("姓□", ["宋体 E5E5"])
