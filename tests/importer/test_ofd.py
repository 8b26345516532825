"""OFD files, made here as GB/T 33190-2016 describes them: package, document, pages, objects."""

import io
import zipfile
from xml.sax.saxutils import escape

import pytest

from generator.importer.ofd import is_ofd, read_ofd
from generator.importer.outcome import Dropped
from generator.model import Refused
from tests.importer.conftest import LINES

SIZE, LEFT, TOP, STEP, WIDTH = 5.0, 25.0, 30.0, 9.0, 32  # millimetres; characters in a line
NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
ROOT = f"""<?xml version="1.0" encoding="UTF-8"?><ofd:OFD {NAMESPACE} DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo>
<ofd:DocID>0</ofd:DocID></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"""


def text(words: str, x: float, y: float, more: str = "", number: int = 0) -> str:
    deltas = f"g {len(words) - 1} {SIZE}" if len(words) > 1 else ""
    return (
        f'<ofd:TextObject ID="{number or int(x * 1000 + y)}" Boundary="{x} {y} 160 8" Font="1" Size="{SIZE}" {more}>'
        f'<ofd:TextCode X="0" Y="{SIZE}" DeltaX="{deltas}">{escape(words)}</ofd:TextCode></ofd:TextObject>'
    )


def set_lines(lines: list[str]) -> str:
    """Paragraphs in lines of WIDTH characters; the first line of a paragraph is indented by two."""
    objects, y = [], TOP
    for line in lines:
        rest, indent = line, 2
        while rest:
            objects.append(text(rest[: WIDTH - indent], LEFT + indent * SIZE, y))
            rest, indent, y = rest[WIDTH - indent :], 0, y + STEP
    return "".join(objects)


def ofd(*pages: str, parts: dict[str, str] | None = None, common: str = "", more: str = "") -> bytes:
    stream = io.BytesIO()
    listed = "".join(
        f'<ofd:Page ID="{n}" BaseLoc="Pages/Page_{n}/Content.xml"/>' for n in range(1, len(pages) + 1)
    )
    document = (
        f"<ofd:Document {NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>9</ofd:MaxUnitID><ofd:PageArea>"
        f"<ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea>{common}</ofd:CommonData><ofd:Pages>{listed}</ofd:Pages>"
        f"{more}</ofd:Document>"
    )
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("OFD.xml", ROOT)
        file.writestr("Doc_0/Document.xml", document)
        for number, objects in enumerate(pages, start=1):
            content = f'<ofd:Page {NAMESPACE}><ofd:Content><ofd:Layer ID="7">{objects}</ofd:Layer></ofd:Content></ofd:Page>'
            file.writestr(f"Doc_0/Pages/Page_{number}/Content.xml", content)
        for name, content in (parts or {}).items():
            file.writestr(name, content)
    return stream.getvalue()


def test_paragraphs_are_joined_again():
    assert read_ofd(ofd(set_lines(LINES))).text.splitlines() == LINES


def test_a_paragraph_goes_on_over_the_page_and_its_number_is_left_out():
    line = "对不裁员的企业，" * 12 + "给予补贴。"
    first = [line[: WIDTH - 2], line[WIDTH - 2 : 2 * WIDTH - 2]]
    one = text(first[0], LEFT + 2 * SIZE, TOP) + text(first[1], LEFT, TOP + STEP) + text("— 1 —", 100, 280)
    rest = line[2 * WIDTH - 2 :]
    two = "".join(text(rest[at : at + WIDTH], LEFT, TOP + at) for at in range(0, len(rest), WIDTH)) + text(
        "— 2 —", 100, 280
    )
    reading = read_ofd(ofd(one, two))
    assert reading.text.splitlines() == [line]
    assert reading.dropped == (Dropped("第1页", "— 1 —", "页码"), Dropped("第2页", "— 2 —", "页码"))


def test_a_page_of_contents_is_left_out_and_is_no_page_without_text():
    entries = ["目录", "一、稳定岗位" + "…" * 9 + "2", "二、培训职工" + "…" * 9 + "3"]
    page = "".join(text(each, LEFT, TOP + at * STEP) for at, each in enumerate(entries))
    reading = read_ofd(ofd(page, set_lines(LINES)))
    assert reading.text.splitlines() == LINES
    assert reading.dropped == tuple(
        Dropped("第1页", each, "目录") for each in ("目录", "一、稳定岗位……2", "二、培训职工……3")
    )
    assert reading.losses == ()


def test_cells_of_a_table_are_parted_and_an_empty_one_keeps_its_place():
    rows = [("对象", "城镇", "农村"), ("毕业生", "300元", ""), ("技术工人", "", "400元")]
    objects = "".join(
        text(cell, 30 + 50 * column, 60 + 9 * number)
        for number, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell
    )
    reading = read_ofd(ofd(set_lines(LINES[:2]) + objects))
    assert reading.text.splitlines()[-3:] == ["对象　城镇　农村", "毕业生　300元　／", "技术工人　／　400元"]
    assert any("第1页有表格" in each for each in reading.notices)


def test_two_columns_are_read_downwards_and_said():
    left = [
        "一、租房补贴。对租房居",
        "住的毕业生每人每月给予",
        "补贴三百元，按季发放到",
        "本人的社会保障卡里面。",
    ]
    right = [
        "二、购房补贴。对购买住",
        "房的毕业生一次给予五万",
        "元，分两年发放，由县人",
        "社局会同县财政局办理。",
    ]
    objects = "".join(
        text(one, 20, TOP + STEP * n) + text(other, 110, TOP + STEP * n)
        for n, (one, other) in enumerate(zip(left, right, strict=True))
    )
    reading = read_ofd(ofd(objects))
    assert reading.text.replace("\n", "") == "".join([*left, *right])
    assert "第1页分两栏" in reading.notices[0]


def test_what_the_pages_hold_besides_text_is_named():
    glyphs = (
        '<ofd:CGTransform CodePosition="0" GlyphCount="3"><ofd:Glyphs>7 8 9</ofd:Glyphs></ofd:CGTransform>'
    )
    bare = f'<ofd:TextObject ID="5" Boundary="0 0 9 9" Font="1" Size="5">{glyphs}<ofd:TextCode X="0" Y="5"></ofd:TextCode></ofd:TextObject>'
    picture = '<ofd:ImageObject ID="6" Boundary="0 0 9 9" ResourceID="3"/>'
    reading = read_ofd(
        ofd(
            set_lines(LINES)
            + bare
            + text("看不见的话", 25, 250, 'Visible="false"', 77)
            + text("页外的话", 25, 400),
            picture,
            parts={
                "Doc_0/Annots/a.xml": f"<ofd:PageAnnot {NAMESPACE}>{text('批注的话', 1, 1)}</ofd:PageAnnot>",
                "Doc_0/Attachs/a.xml": f'<ofd:Attachments {NAMESPACE}><ofd:Attachment ID="1" Name="补贴表.xlsx"/></ofd:Attachments>',
            },
        )
    )
    assert [each.text for each in reading.dropped] == ["看不见的话", "页外的话"]
    assert reading.losses == (
        "第1页有 3 个字只有字形、没有编码，没有收进来，可能是数字或字母。",
        "第2页有 1 张图片，图片里的字没有收进来。",
        "第2页没有文字，可能是空白页或图片。",
        "批注或签章里有字，没有收进来：“批注的话”（Doc_0/Annots/a.xml）。",
        "文件里夹着附件“补贴表.xlsx”，没有收进来。",
    )


def test_bold_that_is_printed_twice_is_read_once():
    assert read_ofd(ofd(set_lines(LINES) * 2)).text.splitlines() == LINES


def unit(name: str, inside: str) -> str:
    return f'<ofd:CompositeGraphicUnit ID="{name}" Width="1" Height="1"><ofd:Content>{inside}</ofd:Content></ofd:CompositeGraphicUnit>'


def use(name: str) -> str:
    return f'<ofd:CompositeObject ID="9" Boundary="0 0 1 1" ResourceID="{name}"/>'


def test_figures_are_read_but_not_those_that_stand_for_billions():
    def resources(*units: str) -> dict[str, str]:
        content = f"<ofd:Res {NAMESPACE}><ofd:CompositeGraphicUnits>{''.join(units)}</ofd:CompositeGraphicUnits></ofd:Res>"
        return {"Doc_0/Res.xml": content}

    common = "<ofd:PublicRes>Res.xml</ofd:PublicRes>"
    one = resources(unit("a", text("图形里的字。", 0, 0)))
    assert "图形里的字。" in read_ofd(ofd(use("a"), parts=one, common=common)).text
    chain = resources(*(unit(str(n), use(str(n + 1)) * 10) for n in range(30)))
    with pytest.raises(Refused, match="大得不正常"):
        read_ofd(ofd(use("0"), parts=chain, common=common))
    with pytest.raises(Refused, match="大得不正常"):
        read_ofd(ofd(use("a"), parts=resources(unit("a", use("a") * 2)), common=common))


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (ofd('<ofd:ImageObject ID="6" Boundary="0 0 9 9" ResourceID="3"/>'), "没有文字"),
        (ofd("<ofd:Broken>"), "没有文字"),
        (ofd("", parts={"Doc_0/a.xml": " " * 31_000_000}), "大得不正常"),
    ],
)
def test_refused(raw: bytes, message: str):
    assert is_ofd(raw)
    with pytest.raises(Refused, match=message):
        read_ofd(raw)


def test_entities_are_not_expanded_and_a_damaged_page_is_named():
    page = '<!DOCTYPE a [<!ENTITY a "哈哈哈哈">]><ofd:Page><ofd:Content>&a;</ofd:Content></ofd:Page>'
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(ofd(set_lines(LINES), ""))) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            new.writestr(name, page if "Page_2" in name else old.read(name))
    reading = read_ofd(stream.getvalue())
    assert reading.text.splitlines() == LINES
    assert reading.losses[0] == "第2页坏了，读不出来。"
