"""Made-up PDF files: what is drawn where on a page."""

import io
from collections.abc import Callable

from PIL import Image
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.cidfonts import UnicodeCIDFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Table

FONT, EM, STEP = "STSong-Light", 14, 24
LEFT, RIGHT, TOP = 85, 510, 770
pdfmetrics.registerFont(UnicodeCIDFont(FONT))

TITLE = "关于印发示例县安居若干措施的通知"
RENT = "（一）发放租房补贴。对在示例县租房居住的毕业生，每人每月补贴300元，补贴期限不超过24个月，每季度发放一次。"
FLAT = "（二）提供人才公寓。对暂时没有住房的毕业生，可以申请入住人才公寓，前12个月免收租金，第二年租金减半。"
END = "本措施自2026年3月1日起施行，有效期3年。"

Draw = Callable[[Canvas], object]


def pdf(*pages: Draw, size: tuple[float, float] = A4) -> bytes:
    """Return a PDF with a page for each function, which draws on a canvas."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=size)
    for draw in pages:
        canvas.setFont(FONT, EM)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def wrapped(text: str, width: float, indent: int = 2) -> list[str]:
    """Break a paragraph into lines of `width`; the first is set in by wide blanks."""
    lines = ["　" * indent]
    for character in text:
        if pdfmetrics.stringWidth(lines[-1] + character, FONT, EM) > width:
            lines.append("")
        lines[-1] += character
    return lines


def column(
    canvas: Canvas, paragraphs: list[str], left: float = LEFT, right: float = RIGHT, top: float = TOP
) -> float:
    """Print paragraphs from `top` down between `left` and `right`; return where the next line goes."""
    for paragraph in paragraphs:
        for line in wrapped(paragraph, right - left):
            bare = line.lstrip("　")
            canvas.drawString(left + EM * (len(line) - len(bare)), top, bare)
            top -= STEP
    return top


def picture(canvas: Canvas, left: float, bottom: float, width: float, height: float) -> None:
    """Paint a picture."""
    canvas.drawImage(ImageReader(Image.new("RGB", (40, 40), "grey")), left, bottom, width, height)


def table(
    canvas: Canvas,
    cells: list[list[str]],
    widths: list[float],
    style: list[tuple[object, ...]],
    bottom: float,
) -> None:
    """Print a table; `style` says what is ruled and which cells span, as reportlab has it."""
    found = Table(
        cells, widths, style=[("FONT", (0, 0), (-1, -1), FONT, EM), ("LEADING", (0, 0), (-1, -1), 18), *style]
    )
    found.wrapOn(canvas, 500, 500)
    found.drawOn(canvas, LEFT, bottom)


def written(
    content: str, catalog: str = "", resources: str = "", more: dict[int, str] | None = None
) -> bytes:
    """Return a PDF of one page with this content in Latin letters; `more` are objects by number, from 7 on."""
    return _file(content, catalog, resources, "<< >>", more or {})


def with_map(text: str, names: dict[str, int]) -> bytes:
    """Return a PDF with one line of Latin letters in a font that says: this letter is that character."""
    lines = "".join(f"<{ord(letter):02x}> <{code:04x}>\n" for letter, code in names.items())
    cmap = (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <00> <ff> "
        f"endcodespacerange {len(names)} beginbfchar\n{lines}endbfchar endcmap end end"
    )
    stream = f"<< /Length {len(cmap)} >>\nstream\n{cmap}\nendstream"
    content = _file(f"BT /F1 14 Tf 85 700 Td ({text}) Tj ET", "", "", stream, {})
    return content.replace(b"/BaseFont /Helvetica", b"/BaseFont /Helvetica /ToUnicode 6 0 R")


def _file(content: str, catalog: str, resources: str, sixth: str, more: dict[int, str]) -> bytes:
    objects = {
        1: f"<< /Type /Catalog /Pages 2 0 R {catalog} >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
        f"/Resources << /Font << /F1 5 0 R >> {resources} >> >>",
        4: f"<< /Length {len(content)} >>\nstream\n{content}\nendstream",
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        6: sixth,
        **more,
    }
    body = "".join(f"{at} 0 obj\n{text}\nendobj\n" for at, text in objects.items())
    return f"%PDF-1.5\n{body}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n%%EOF".encode()
