"""Headers, footers and comments stay out of the text; each is named with its place."""

from generator.importer.outcome import Dropped
from tests.importer.wordfile import paragraph, read, run

NUMBER = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def test_headers_footers_and_comments_are_named_once():
    head = paragraph("示例县政府办文件")
    found = read(
        paragraph("正文。"),
        header1=head,
        header2=head,
        footer1=paragraph(run("— ") + NUMBER + run(" —")),
        comments=f'<w:comment w:id="1">{paragraph("请核对")}</w:comment>',
    )
    assert found.text == "正文。\n"
    assert found.dropped == (
        Dropped("页眉", "示例县政府办文件", "页眉"),
        Dropped("页脚", "— 1 —", "页码"),
        Dropped("批注1", "请核对", "批注"),
    )
    assert found.losses == ()


def test_a_picture_in_a_header_is_a_loss():
    picture = paragraph('<w:r><w:drawing><a:blip r:embed="a"/></w:drawing></w:r>')
    assert read(paragraph("正文。"), header1=picture).losses == ("页眉有 1 张图片，图片里的字没有收进来。",)
