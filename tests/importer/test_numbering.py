"""The numbers that Word counts: lists that run on, begin again, share a definition or take it from a style."""

import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from generator.importer.docx_styles import Styles
from generator.importer.numbering import Numbering
from tests.importer.wordfile import lines_of, numbered, paragraph, read

LIST = '<w:num w:numId="{0}"><w:abstractNumId w:val="{1}"/>{2}</w:num>'


def level(depth: int, form: str, text: str, more: str = "", start: str = "1") -> str:
    return (
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
    )


def abstract(*levels: str, name: int = 0, more: str = "") -> str:
    return f'<w:abstractNum w:abstractNumId="{name}">{more}{"".join(levels)}</w:abstractNum>'


OFFICIAL = (
    level(0, "chineseCounting", "%1、"),
    level(1, "chineseCounting", "（%2）"),
    level(2, "decimal", "%3."),
)
ONE_LIST = LIST.format(1, 0, "")


def labels(levels: str, numbering: str) -> list[str]:
    return lines_of(
        "".join(
            numbered("", int(each)).replace("</w:p>", "<w:r><w:t>甲</w:t></w:r></w:p>") for each in levels
        ),
        numbering=numbering,
    )


def test_deeper_levels_begin_again_and_the_others_go_on():
    found = labels("01120112", abstract(*OFFICIAL) + ONE_LIST)
    assert found == ["一、甲", "（一）甲", "（二）甲", "1.甲", "二、甲", "（一）甲", "（二）甲", "1.甲"]


def test_articles_run_on_through_the_chapters():
    shapes = abstract(
        level(0, "chineseCounting", "第%1章"),
        level(1, "chineseCounting", "第%2条", '<w:lvlRestart w:val="0"/>'),
    )
    assert labels("011011", shapes + ONE_LIST) == [
        "第一章 甲", "第一条 甲", "第二条 甲", "第二章 甲", "第三条 甲", "第四条 甲"
    ]  # fmt: skip


def test_a_level_may_begin_again_after_an_outer_one_only():
    shapes = abstract(*OFFICIAL[:2], level(2, "decimal", "%3.", '<w:lvlRestart w:val="1"/>'))
    assert labels("0121202", shapes + ONE_LIST)[2::2] == ["1.甲", "2.甲", "1.甲"]


def test_legal_numbers_are_figures():
    shapes = abstract(*OFFICIAL[:1], level(1, "chineseCounting", "%1.%2", "<w:isLgl/>"))
    assert labels("001", shapes + ONE_LIST)[-1] == "2.1 甲"


def test_a_number_that_is_hidden_or_of_ones_own():
    hidden = level(0, "decimal", "%1.").replace("</w:lvl>", "<w:rPr><w:vanish/></w:rPr></w:lvl>")
    assert labels("0", abstract(hidden) + ONE_LIST) == ["甲"]
    custom = abstract(level(0, "custom", "%1.").replace("custom", 'custom" w:format="001, 002, 003, ...'))
    assert labels("00", custom + ONE_LIST) == ["001.甲", "002.甲"]


def test_an_unknown_format_is_said():
    found = read(numbered("甲"), numbering=abstract(level(0, "hebrew1", "%1.")) + ONE_LIST)
    assert found.text == "1.甲\n"
    assert found.losses == ("自动编号有 1 种认不出的编号样式（hebrew1），写成了阿拉伯数字。",)


def test_another_list_of_one_definition_goes_on_unless_it_starts_anew():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{}"/></w:lvlOverride>'
    lists = (
        ONE_LIST
        + LIST.format(2, 0, "")
        + LIST.format(3, 0, override.format(1))
        + LIST.format(4, 0, override.format(5))
    )
    body = "".join(numbered("甲", 0, each) for each in (1, 2, 3, 3, 4, 3))
    found = lines_of(body, numbering=abstract(*OFFICIAL) + lists)
    assert found == ["一、甲", "二、甲", "一、甲", "二、甲", "五、甲", "六、甲"]


def test_a_list_may_change_a_level_of_its_definition():
    changed = f'<w:lvlOverride w:ilvl="0">{level(0, "decimal", "（%1）", start="3")}</w:lvlOverride>'
    found = lines_of(numbered("甲"), numbering=abstract(*OFFICIAL) + LIST.format(1, 0, changed))
    assert found == ["（3）甲"]


LINKED = (
    abstract(*OFFICIAL, more='<w:styleLink w:val="L"/>')
    + abstract(name=1, more='<w:numStyleLink w:val="L"/>')
    + LIST.format(1, 0, "")
    + LIST.format(2, 1, "")
)
LIST_STYLE = '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="{}"/></w:numPr></w:pPr></w:style>'


def test_a_list_takes_its_levels_from_a_list_style_and_counts_with_it():
    body = numbered("甲", 0, 2) + numbered("乙", 1, 2) + numbered("丙", 0, 1)
    found = lines_of(body, numbering=LINKED, styles=LIST_STYLE.format(1))
    assert found == ["一、甲", "（一）乙", "二、丙"]


def test_a_list_style_that_leads_to_itself_has_no_number():
    assert lines_of(numbered("甲", 0, 2), numbering=LINKED, styles=LIST_STYLE.format(2)) == ["甲"]


def test_a_style_has_the_level_that_names_it():
    styled = '<w:style w:type="paragraph" w:styleId="{0}"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    shapes = abstract(OFFICIAL[0], level(1, "chineseCounting", "（%2）", '<w:pStyle w:val="B"/>'))
    body = paragraph("甲", '<w:pStyle w:val="A"/>') + paragraph("乙", '<w:pStyle w:val="B"/>')
    styles = styled.format("A") + styled.format("B")
    assert lines_of(body, numbering=shapes + ONE_LIST, styles=styles) == ["一、甲", "（一）乙"]


@pytest.mark.parametrize("start", ["²", "", "x", "9" * 5000])
def test_a_damaged_number_is_no_number(start: str):
    shapes = abstract(level(0, "decimal", "%1.", start=start))
    assert lines_of(numbered("甲"), numbering=shapes + ONE_LIST) == ["1.甲"]


@pytest.mark.parametrize(("number", "depth"), [("7", 0), ("1", 8)], ids=["no such list", "no such level"])
def test_what_is_not_numbered_has_no_label(number: str, depth: int):
    assert lines_of(numbered("甲", depth, int(number)), numbering=abstract(*OFFICIAL) + ONE_LIST) == ["甲"]


def test_styles_that_are_based_on_one_another_in_a_circle_come_to_an_end():
    shape = "<w:style w:styleId='{0}'><w:name w:val='{0}'/><w:basedOn w:val='{1}'/></w:style>"
    styles = parse_xml(
        f"<w:styles {nsdecls('w')}>{shape.format('a', 'b')}{shape.format('b', 'a')}</w:styles>"
    )
    styled = parse_xml(f"<w:p {nsdecls('w')}><w:pPr><w:pStyle w:val='a'/></w:pPr></w:p>")
    assert Numbering(None, Styles(styles)).label(styled) == ""
