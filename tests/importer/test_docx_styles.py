"""What is hidden: by itself, by the style of the run or of the paragraph, and those they are based on."""

import pytest

from tests.importer.wordfile import paragraph, read, run

HIDES, SHOWS = "<w:vanish/>", '<w:vanish w:val="0"/>'


def style(id_: str, kind: str, properties: str = "", based: str = "") -> str:
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    return f'<w:style w:type="{kind}" w:styleId="{id_}">{base}<w:rPr>{properties}</w:rPr></w:style>'


STYLES = (
    style("c", "character", HIDES)
    + style("c2", "character", based="c")
    + style("c3", "character", SHOWS, "c")
    + style("p", "paragraph", HIDES)
    + style("p2", "paragraph", based="p")
)


@pytest.mark.parametrize("value", ["0", "false", "off", "False"])
def test_a_switch_that_is_off_hides_nothing(value: str):
    assert read(paragraph(run("300元", f'<w:vanish w:val="{value}"/>'))).text == "300元\n"


@pytest.mark.parametrize(
    ("paragraph_style", "run_style", "direct", "seen"),
    [
        ("", "c", "", False),
        ("", "c2", "", False),
        ("", "c3", "", True),
        ("", "c2", SHOWS, True),
        ("p", "", "", False),
        ("p2", "", "", False),
        ("p", "c", "", True),
        ("p", "", SHOWS, True),
        ("p", "c", HIDES, False),
        ("none", "none", "", True),
    ],
)
def test_styles_hide(paragraph_style: str, run_style: str, direct: str, seen: bool):
    body = run("字", f'<w:rStyle w:val="{run_style}"/>{direct}')
    found = read(paragraph(body, f'<w:pStyle w:val="{paragraph_style}"/>'), styles=STYLES)
    assert (found.text.strip() == "字", bool(found.dropped)) == (seen, not seen)


def test_the_default_style_and_the_defaults_of_the_document_hide_too():
    default = style("n", "paragraph", HIDES).replace("<w:style ", '<w:style w:default="1" ')
    defaults = f"<w:docDefaults><w:rPrDefault><w:rPr>{HIDES}</w:rPr></w:rPrDefault></w:docDefaults>"
    for styles in (default, defaults):
        assert read(paragraph("字") + paragraph(run("见", SHOWS)), styles=styles).text.split() == ["见"]


def test_a_font_may_come_from_the_style_of_the_run():
    ticked = (
        '<w:style w:type="character" w:styleId="t"><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr></w:style>'
    )
    assert read(paragraph(run("R", '<w:rStyle w:val="t"/>')), styles=ticked).text == "☑\n"
