"""What a page of a PDF draws as text: each character with its place. Nothing that is drawn is passed over."""

import ctypes
import math
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import groupby
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

UNREADABLE = "□"
# Degrees that a line may lean, on a page scanned askew, and still be one that is read across.
_LEAN = 5
UNPAINTED = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)

Box = tuple[float, float, float, float]


class Glyph(NamedTuple):
    """A character upright on its page: left and right edge, the line it stands on, its height.

    `unmapped`: the font does not say which character it is. `unseen`: it is there but nothing is painted.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    unmapped: bool = False
    unseen: bool = False


class Drawn(NamedTuple):
    """The characters that are read along the page, in the order of the file, and the words beside them.

    The page is turned by `quarter` times 90 degrees so that most of its text is upright; `width` and `height`
    are those of the page turned so. `hidden`: words that the page does not show, each after the reason.
    """

    glyphs: list[Glyph]
    quarter: int
    width: float
    height: float
    askew: list[str]
    turned: list[str]
    outside: list[str]
    hidden: list[tuple[str, str]]


class _Raw(NamedTuple):
    text: str
    box: Box
    origin: tuple[float, float]
    quarter: int | None
    size: float
    unmapped: bool
    unseen: bool
    inside: bool
    hidden: str


class _Style(NamedTuple):
    """What the characters of one piece of drawing share."""

    quarter: int | None
    size: float
    unseen: bool
    hidden: str


def drawn(page: pypdfium2.PdfPage, hidden: dict[int, str]) -> Drawn:
    """Return what the page draws as text; `hidden` gives the reason for the pieces that it does not show."""
    bounds = page.get_bbox()
    found = list(_raws(page, bounds, hidden))
    raws = [each for each in found if not each.hidden]
    quarters = Counter(each.quarter for each in raws if each.text.strip() and each.quarter is not None)
    quarter = quarters.most_common(1)[0][0] if quarters else 0
    width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
    return Drawn(
        [_upright(each, quarter, bounds) for each in raws if each.inside and each.quarter == quarter],
        quarter,
        height if quarter % 2 else width,
        width if quarter % 2 else height,
        _words(raws, lambda each: each.inside and each.quarter is None),
        _words(raws, lambda each: each.inside and each.quarter not in (None, quarter)),
        _words(raws, lambda each: not each.inside),
        [
            (why, word)
            for why in dict.fromkeys(hidden.values())
            for word in _words([each for each in found if each.hidden == why], lambda _: True)
        ],
    )


def upright(box: Box, quarter: int, bounds: Box) -> Box:
    """Return `box` on the page turned by `quarter` times 90 degrees, its lower left corner at 0, 0."""
    left, bottom, right, top = box[0] - bounds[0], box[1] - bounds[1], box[2] - bounds[0], box[3] - bounds[1]
    width, height = bounds[2] - bounds[0], bounds[3] - bounds[1]
    if quarter == 1:
        return (bottom, width - right, top, width - left)
    if quarter == 2:
        return (width - right, height - top, width - left, height - bottom)
    if quarter == 3:
        return (height - top, left, height - bottom, right)
    return (left, bottom, right, top)


def _upright(raw: _Raw, quarter: int, bounds: Box) -> Glyph:
    left, _, right, _ = upright(raw.box, quarter, bounds)
    y = upright((*raw.origin, *raw.origin), quarter, bounds)[1]
    return Glyph(raw.text, left, right, y, raw.size, raw.unmapped, raw.unseen)


def _words(raws: list[_Raw], wanted: Callable[[_Raw], bool]) -> list[str]:
    """The texts of the characters that are wanted, one for each run of them in the file."""
    runs = ("".join(each.text for each in run) for is_wanted, run in groupby(raws, wanted) if is_wanted)
    return [run.strip() for run in runs if run.strip()]


def _raws(page: pypdfium2.PdfPage, bounds: Box, hidden: dict[int, str]) -> Iterator[_Raw]:
    text_page = page.get_textpage()
    loose, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    left, bottom, right, top = bounds
    before, style = None, _Style(0, 1.0, False, "")
    for index in range(text_page.count_chars()):
        character = chr(pdfium.FPDFText_GetUnicode(text_page, index))
        if character in " \r\n" and pdfium.FPDFText_IsGenerated(text_page, index) == 1:
            continue
        painted = pdfium.FPDFText_GetTextObject(text_page, index)
        address = ctypes.cast(painted, ctypes.c_void_p).value
        if address is None or address != before:
            before, style = address, _style(text_page, index, painted, hidden.get(address or 0, ""))
        pdfium.FPDFText_GetLooseCharBox(text_page, index, loose)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        text, unmapped = _named(text_page, index, character)
        box = (loose.left, loose.bottom, loose.right, loose.top)
        inside = left <= (box[0] + box[2]) / 2 <= right and bottom <= (box[1] + box[3]) / 2 <= top
        origin = (x.value, y.value)
        yield _Raw(text, box, origin, style.quarter, style.size, unmapped, style.unseen, inside, style.hidden)


def _style(
    text_page: pypdfium2.PdfTextPage, index: int, painted: pdfium.FPDF_PAGEOBJECT, hidden: str
) -> _Style:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text_page, index, matrix)
    size = pdfium.FPDFText_GetFontSize(text_page, index) * math.hypot(matrix.c, matrix.d)
    unseen = pdfium.FPDFTextObj_GetTextRenderMode(painted) in UNPAINTED
    return _Style(_quarter(matrix.a, matrix.b), size or 1.0, unseen, hidden)


def _quarter(a: float, b: float) -> int | None:
    degrees = math.degrees(math.atan2(b, a)) % 360
    nearest = round(degrees / 90)
    return nearest % 4 if abs(degrees - 90 * nearest) <= _LEAN else None


def _named(text_page: pypdfium2.PdfTextPage, index: int, character: str) -> tuple[str, bool]:
    """The character, and whether its font does not say which it is: then a mark stands for it.

    pdfium gives the number of the glyph in such a font, which looks like a control sign or any other character.
    """
    if character == "\x02" and pdfium.FPDFText_IsHyphen(text_page, index) == 1:
        return "-", False
    if character.isspace():
        return " " if ord(character) < 0x100 else character, False
    strange = unicodedata.category(character) in ("Cc", "Co", "Cn") or character in "\ufffd"
    if not strange and pdfium.FPDFText_HasUnicodeMapError(text_page, index) != 1:
        return character, False
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    pdfium.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
    blank = right.value <= left.value or top.value <= bottom.value
    return (" ", False) if blank else (UNREADABLE, True)
