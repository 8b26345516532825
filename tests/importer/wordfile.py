"""Word files made of their bare XML, for what python-docx cannot write."""

import io
import zipfile

from generator.importer.docx import read_docx
from generator.importer.outcome import Reading

NAMES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
        "dgm": "http://schemas.openxmlformats.org/drawingml/2006/diagram",
        "v": "urn:schemas-microsoft-com:vml",
        "o": "urn:schemas-microsoft-com:office:office",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
    }.items()
)


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str, properties: str = "") -> str:
    """A paragraph of runs, or of plain words."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{content if content.startswith('<') or not content else run(content)}</w:p>"


def numbered(text: str, level: int = 0, list_: int = 1) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>')


def cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content if content.startswith('<w:p>') else paragraph(content)}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{row}</w:tr>' for row in rows)}</w:tbl>"


def packed(body: str, **parts: str) -> bytes:
    """Return a .docx; `parts` are the contents of numbering, styles, footnotes, comments, header1 …"""
    roots = {"document": f"<w:body>{body}</w:body>", **parts}
    tags = {"comments": "comments", "header1": "hdr", "header2": "hdr", "footer1": "ftr"}
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in roots.items():
            tag = tags.get(name, name)
            archive.writestr(f"word/{name}.xml", f"<w:{tag} {NAMES}>{content}</w:{tag}>")
    return stream.getvalue()


def with_parts(content: bytes, parts: dict[str, str]) -> bytes:
    """Return a .docx with more parts in it, under their full names."""
    stream = io.BytesIO()
    stream.write(content)
    with zipfile.ZipFile(stream, "a") as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return stream.getvalue()


def read(body: str, **parts: str) -> Reading:
    return read_docx(packed(body, **parts))


def lines_of(body: str, **parts: str) -> list[str]:
    return read(body, **parts).text.splitlines()
