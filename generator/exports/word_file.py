"""A Word file of plain paragraphs: the frame is python-docx's, made once, the paragraphs are written into it as text.

With python-docx itself each paragraph looks its style up anew; a thousand questions took half a minute.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Sequence
from functools import cache
from html import escape
from typing import NamedTuple

FONT = "宋体"
NO_TIME = (1980, 1, 1, 0, 0, 0)  # the same input gives the same bytes, whenever it is made
TITLE, HEADING, ITEM = "Title", "Heading 1", "List Bullet"
_BODY = "word/document.xml"
_BREAK = re.compile("([\t\r\n])")
_BREAKS = {"\t": "<w:tab/>", "\r": "<w:br/>", "\n": "<w:br/>"}


class Paragraph(NamedTuple):
    """A line break and a tab in its text are those of Word."""

    text: str
    style: str = ""
    bold: bool = False


class _Frame(NamedTuple):
    """What stands before and after the paragraphs, the ids of the styles, and all parts of the file in their order."""

    before: str
    after: str
    styles: dict[str, str]
    parts: Sequence[tuple[str, bytes]]


def word_file(paragraphs: Iterable[Paragraph]) -> bytes:
    """Return the .docx."""
    frame = _frame()
    body = frame.before + "".join(_paragraph(each, frame.styles) for each in paragraphs) + frame.after
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for name, content in frame.parts:
            part = zipfile.ZipInfo(name, NO_TIME)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, body if name == _BODY else content)
    return kept.getvalue()


def _paragraph(paragraph: Paragraph, styles: dict[str, str]) -> str:
    style = f'<w:pPr><w:pStyle w:val="{styles[paragraph.style]}"/></w:pPr>' if paragraph.style else ""
    bold = "<w:rPr><w:b/></w:rPr>" if paragraph.bold else ""
    pieces = "".join(map(_piece, filter(None, _BREAK.split(paragraph.text))))
    return f"<w:p>{style}<w:r>{bold}{pieces}</w:r></w:p>"


def _piece(text: str) -> str:
    if text in _BREAKS:
        return _BREAKS[text]
    preserve = ' xml:space="preserve"' if text != text.strip() else ""
    return f"<w:t{preserve}>{escape(text, quote=False)}</w:t>"


@cache
def _frame() -> _Frame:
    """A4, and a Chinese font in every style that is used."""
    import docx  # a tenth of a second, which a site without questions need not wait
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    styles = {name: document.styles[name] for name in ("Normal", TITLE, HEADING, ITEM)}
    for style in styles.values():
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    styles["Normal"].font.size = Pt(12)
    written = io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    before, end, after = dict(parts)[_BODY].decode().partition("<w:sectPr")
    return _Frame(before, end + after, {name: style.style_id for name, style in styles.items()}, parts)
