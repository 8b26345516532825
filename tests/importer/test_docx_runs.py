"""Signs in a run: symbols of symbol fonts, tabs, hyphens; unknown ones are named."""

from tests.importer.wordfile import paragraph, read, run


def symbol(font: str, code: str) -> str:
    return f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>'


def test_symbols_are_read_as_the_same_signs():
    body = symbol("Wingdings 2", "F052") + run("按月 ") + symbol("Wingdings 2", "F0A3") + run("一次 租金")
    found = read(paragraph(body + symbol("Symbol", "F0A3") + run("500元") + symbol("宋体", "25A1")))
    assert (found.text, found.losses) == ("☑按月 □一次 租金≤500元□\n", ())


def test_signs_typed_in_a_symbol_font_are_read_too():
    font = '<w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/>'
    assert read(paragraph(run("R按月", font) + run("\uf0a3一次", font) + run("R"))).text == "☑按月□一次R\n"


def test_unknown_signs_are_named_with_their_place():
    found = read(
        paragraph("甲") + paragraph(symbol("Wingdings", "F04A") + run("姓\ue5e5") + symbol("Wingdings", "zz"))
    )
    assert found.text == "甲\n□姓□□\n"
    assert found.losses == (
        "第2段有 1 个认不出的符号（Wingdings F04A）。",
        "第2段有 1 个认不出的符号（字体不明 E5E5）。",
        "第2段有 1 个认不出的符号（Wingdings 0000）。",
    )


def test_tabs_and_hyphens():
    assert (
        read(paragraph("<w:r><w:t>一</w:t><w:tab/><w:t>1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r>")).text
        == "一 1-2\n"
    )
