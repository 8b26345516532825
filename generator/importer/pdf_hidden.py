"""What a page of a PDF holds as text and does not show: layers switched off, white letters on white.

Only drawing the page tells: whether a layer is on depends on several things in the file, and white letters are
seen on a dark field. If the page looks the same without a piece of text, that piece is not seen.
"""

import ctypes
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

from generator.importer.pdf_glyphs import UNPAINTED, Box
from generator.importer.pdf_objects import Object, box_of, leaves, objects_of

LAYER, PALE = "关掉的图层", "和底色一样的字（白字）"
# Of 255: from where on a colour is nearly white, and by how much a pixel differs that is seen.
_PALE, _SEEN = 235, 12
# In points: to where a piece is moved to see the page without it.
_AWAY = 100_000.0
_LAYER_MARK = "OC"
_LONGEST = 256
# How many layers and forms of a page are looked at, and how large it is drawn at most: time and room are bounded.
_MOST, _LARGEST = 30, 2_000


class Picture(NamedTuple):
    """A page as it is seen, in grey."""

    width: int
    height: int
    stride: int
    pixels: bytes


def hidden(page: pypdfium2.PdfPage) -> dict[int, str]:
    """Return the addresses of the pieces of text that the page does not show, each with the reason."""
    layers: dict[str, list[Object]] = defaultdict(list)
    pale: list[tuple[Object, Box]] = []
    for handle, matrix in leaves(objects_of(page)):
        if _is_text(handle):
            layer = _layer(handle)
            if layer is not None:
                layers[layer].append(handle)
            elif _is_pale(handle):
                pale.append((handle, box_of(handle, matrix)))
    forms = [[each] for each in objects_of(page) if _is_form(each) and any(_texts(each))]
    if not (layers or pale or forms):
        return {}
    shown = _drawn(page)
    found: dict[int, str] = {}
    for group in [*layers.values(), *forms][:_MOST]:
        if _drawn_without(page, group) == shown:
            found.update((_address(text), LAYER) for each in group for text in _texts(each))
    without = _drawn_without(page, [handle for handle, _ in pale]) if pale else shown
    for handle, where in pale:
        if not _differ(page, shown, without, where):
            found[_address(handle)] = PALE
    return found


def _texts(handle: Object) -> Iterator[Object]:
    """The pieces of text in an object, or the piece that it is."""
    return (each for each, _ in leaves(iter([handle])) if _is_text(each))


def _is_text(handle: Object) -> bool:
    """Text that is painted; what a program read in a scan is not, and hides nothing."""
    return (
        pdfium.FPDFPageObj_GetType(handle) == pdfium.FPDF_PAGEOBJ_TEXT
        and pdfium.FPDFTextObj_GetTextRenderMode(handle) not in UNPAINTED
    )


def _is_form(handle: Object) -> bool:
    return bool(pdfium.FPDFPageObj_GetType(handle) == pdfium.FPDF_PAGEOBJ_FORM)


def _address(handle: Object) -> int:
    return ctypes.cast(handle, ctypes.c_void_p).value or 0


def _layer(handle: Object) -> str | None:
    """The name of the layer to which a piece belongs, or None."""
    for at in range(pdfium.FPDFPageObj_CountMarks(handle)):
        mark = pdfium.FPDFPageObj_GetMark(handle, at)
        if _string(pdfium.FPDFPageObjMark_GetName, mark) == _LAYER_MARK:
            return _string(pdfium.FPDFPageObjMark_GetParamStringValue, mark, b"Name")
    return None


def _string(call: Callable[..., int], *given: object) -> str:
    size = ctypes.c_ulong()
    buffer = (ctypes.c_ushort * (_LONGEST // 2))()
    call(*given, buffer, _LONGEST, size)
    return bytes(buffer)[: min(size.value, _LONGEST)].decode("utf-16-le", "replace").rstrip("\0")


def _is_pale(handle: Object) -> bool:
    red, green, blue, cover = (ctypes.c_uint() for _ in range(4))
    if not pdfium.FPDFPageObj_GetFillColor(handle, red, green, blue, cover):
        return False
    return min(red.value, green.value, blue.value) >= _PALE or cover.value <= 255 - _PALE


def _drawn(page: pypdfium2.PdfPage) -> Picture:
    """The page, a pixel for a point unless it is very large."""
    scale = min(1.0, _LARGEST / max(page.get_width(), page.get_height(), 1.0))
    bitmap = page.render(scale=scale, grayscale=True, may_draw_forms=False)
    found = Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
    bitmap.close()
    return found


def _drawn_without(page: pypdfium2.PdfPage, handles: list[Object]) -> Picture:
    for handle in handles:
        pdfium.FPDFPageObj_Transform(handle, 1, 0, 0, 1, _AWAY, 0)
    found = _drawn(page)
    for handle in handles:
        pdfium.FPDFPageObj_Transform(handle, 1, 0, 0, 1, -_AWAY, 0)
    return found


def _differ(page: pypdfium2.PdfPage, one: Picture, other: Picture, where: Box) -> bool:
    """Whether one can see a difference within a box of the page."""
    x, y = ctypes.c_int(), ctypes.c_int()
    xs, ys = [], []
    for left, bottom in ((where[0], where[1]), (where[2], where[3])):
        pdfium.FPDF_PageToDevice(page, 0, 0, one.width, one.height, 0, left, bottom, x, y)
        xs.append(x.value)
        ys.append(y.value)
    first, last = max(min(xs) - 1, 0), min(max(xs) + 1, one.width)
    for row in range(max(min(ys) - 1, 0), min(max(ys) + 1, one.height)):
        here = slice(row * one.stride + first, row * one.stride + last)
        pairs = zip(one.pixels[here], other.pixels[here], strict=True)
        if any(abs(mine - yours) >= _SEEN for mine, yours in pairs):
            return True
    return False
