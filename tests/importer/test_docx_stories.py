"""Notes stand at the end, each with the place of its mark."""

import pytest

from tests.importer.wordfile import paragraph, read, run


@pytest.mark.parametrize(("tag", "kind"), [("footnote", "脚注"), ("endnote", "尾注")])
def test_notes_are_read_at_the_end_and_said(tag: str, kind: str):
    notes = (
        f'<w:{tag} w:type="separator" w:id="0">{paragraph("")}</w:{tag}>'
        f'<w:{tag} w:id="2">{paragraph(run(" 不含税。"))}{paragraph("另计。")}</w:{tag}>'
    )
    body = paragraph("甲") + paragraph(
        run("补贴") + f'<w:r><w:{tag}Reference w:id="2"/></w:r>' + run("500元。")
    )
    found = read(body, **{f"{tag}s": notes})
    assert found.text == "甲\n补贴500元。\n注1：不含税。 另计。\n"
    assert found.notices == (f"第2段有{kind}：写在文末（“注1：”起），原处没有注号，请对照。",)
    assert found.losses == ()


def test_a_note_that_is_not_there_is_a_loss():
    found = read(paragraph(run("甲") + '<w:r><w:endnoteReference w:id="9"/></w:r>'))
    assert found.losses == ("第1段有 1 条尾注没有内容，或者内容读不出来。",)


def test_revisions_in_a_header_are_said_once():
    change = paragraph(f"<w:ins>{run('甲')}</w:ins>")
    assert len(read(change, header1=change).notices) == 1
