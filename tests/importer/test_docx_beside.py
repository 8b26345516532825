"""Headers, footers and comments stay out of the text; each is named with its place."""

from generator.importer.docx import read_docx
from generator.importer.outcome import Dropped
from tests.importer.wordfile import NAMES, packed, paragraph, read, run, with_parts

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


def test_a_part_with_words_that_is_not_read_is_a_loss():
    part = f"<w:document {NAMES}><w:body>{paragraph('另一份')}</w:body></w:document>"
    content = with_parts(
        packed(paragraph("正文。")), {"word/document2.xml": part, "word/glossary/document.xml": part}
    )
    assert read_docx(content).losses == ("文件包里的“word/document2.xml”有 1 处文字没有收进来。",)


def test_a_strict_file_is_read_like_any_other():
    strict = NAMES.replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    part = f"<w:document {strict}><w:body>{paragraph('正文。')}</w:body></w:document>"
    assert read_docx(with_parts(b"", {"word/document.xml": part})).text == "正文。\n"
