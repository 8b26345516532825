"""Pictures, charts and embedded files are counted and named with their places; shapes without any are not."""

import pytest

from generator.importer.docx import read_docx
from tests.importer.wordfile import packed, paragraph, read, run, with_parts

PICTURE = '<w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r>'


def embedded(program: str) -> str:
    return (
        '<w:r><w:object><v:shape><v:imagedata r:id="b"/></v:shape>'
        f'<o:OLEObject ProgID="{program}" r:id="a"/></w:object></w:r>'
    )


@pytest.mark.parametrize(
    ("content", "loss"),
    [
        (PICTURE, "张图片，图片里的字没有收进来"),
        ('<w:r><w:pict><v:shape><v:imagedata r:id="a"/></v:shape></w:pict></w:r>', "张图片，图片里的字没有收进来"),
        (embedded("Excel.Sheet.12"), "个嵌入的表格没有收进来"),
        (embedded("Equation.3"), "个公式（公式编辑器）没有收进来"),
        (embedded("Word.Document.12"), "个嵌入的文件没有收进来"),
        (embedded("Other.Thing"), "个嵌入的对象没有收进来"),
        ('<w:r><w:drawing><c:chart r:id="a"/></w:drawing></w:r>', "个图表，里面的字和数没有收进来"),
        ('<w:r><w:object><w:control r:id="a"/></w:object></w:r>', "个控件，没有收进来"),
        ('<w:r><w:drawing><dgm:relIds r:dm="x"/></w:drawing></w:r>', "个示意图（SmartArt），里面的字没有收进来"),
    ],
)  # fmt: skip
def test_each_kind_is_a_loss_with_its_place(content: str, loss: str):
    assert read(paragraph("甲") + paragraph(content)).losses == (f"第2段有 1 {loss}。",)


def test_an_inserted_file_stands_after_a_paragraph():
    found = read(paragraph("甲") + '<w:altChunk r:id="a"/>')
    assert found.losses == ("第1段后有 1 份插入的文件，没有收进来。",)


def test_pictures_are_counted_together():
    found = read(paragraph(PICTURE + PICTURE) + paragraph("甲") + paragraph(PICTURE))
    assert found.losses == ("第1段、第3段有 3 张图片，图片里的字没有收进来。",)


@pytest.mark.parametrize(
    ("before", "picture", "after", "within"),
    [
        ("每人每月补贴", PICTURE, "元，按季度发放。", True),
        ("每人每月补贴", '<w:r><w:pict><v:shape><v:imagedata r:id="a"/></v:shape></w:pict></w:r>', "元，按季度发放。", True),
        ("每人每月补贴", PICTURE.replace("<a:blip", "<wps:anchor/><a:blip"), "元。", False),
        ("每人每月补贴", '<w:r><w:pict><v:shape style="position: absolute"><v:imagedata r:id="a"/></v:shape></w:pict></w:r>', "元。", False),
        ("补贴500元。", PICTURE, "按季度发放。", False),
        ("如图：", PICTURE, "", False),
    ],
)  # fmt: skip
def test_a_picture_in_a_sentence_is_named_with_the_words_around_it(
    before: str, picture: str, after: str, within: bool
):
    found = read(paragraph(run(before) + picture + (run(after) if after else "")))
    said = "夹在句子中间（“每人每月补贴”和“元，按季度发放。”之间），" if within else "，"
    assert found.losses == (f"第1段有 1 张图片{said}图片里的字没有收进来。",)


def test_a_line_and_a_box_are_no_pictures():
    box = (
        "<w:r><w:drawing><wps:wsp><wps:txbx><w:txbxContent>"
        + paragraph("甲")
        + "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></w:r>"
    )
    found = read(paragraph("<w:r><w:pict><v:line/></w:pict></w:r>" + box))
    assert (found.text.split(), found.notices, found.losses) == (["甲"], (), ())


def test_the_words_of_a_diagram_are_named():
    data = (
        '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">'
        "<a:p><a:r><a:t>申请</a:t></a:r></a:p><a:p/><a:p><a:r><a:t>审核</a:t></a:r></a:p></d>"
    )
    relations = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Target="diagrams/data1.xml"/></Relationships>'
    content = packed(paragraph('<w:r><w:drawing><dgm:relIds r:dm="x"/></w:drawing></w:r>'))
    found = read_docx(
        with_parts(content, {"word/diagrams/data1.xml": data, "word/_rels/document.xml.rels": relations})
    )
    assert found.losses == ("第1段有 1 个示意图（SmartArt），里面的字没有收进来（申请、审核）。",)
