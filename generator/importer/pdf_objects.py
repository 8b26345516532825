"""What a page of a PDF holds beside its text: ruled lines, pictures, drawn shapes, files."""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import pypdfium2
from pypdfium2 import raw as pdfium

from generator.importer.pdf_glyphs import Box

Object: TypeAlias = pdfium.FPDF_PAGEOBJECT

_DEEPEST = 5
# In points: what is thinner is a ruled line, what is smaller in both ways is no picture.
_THIN, _LEAST_PICTURE = 2.5, 8
# A filled shape with as many corners and not larger may be a character that was turned into an outline.
_CORNERS, _LARGEST_OUTLINE = 9, 40


class Objects(NamedTuple):
    """Ruled lines (boxes without height or without width), boxes of pictures, the number of outlines."""

    rules: list[Box]
    pictures: list[Box]
    outlines: int


def objects(page: pypdfium2.PdfPage) -> Objects:
    """Return what the page paints that is not text."""
    found = Objects([], [], 0)
    outlines = 0
    for handle, matrix in leaves(objects_of(page)):
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            box = box_of(handle, matrix)
            if max(box[2] - box[0], box[3] - box[1]) >= _LEAST_PICTURE and kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                found.pictures.append(box)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.rules.extend(_rules(handle, matrix))
            outlines += _is_outline(handle)
    return found._replace(outlines=outlines)


def files(document: pypdfium2.PdfDocument) -> list[str]:
    """Return the names of the files that are packed into the PDF."""
    return [
        document.get_attachment(at).get_name() or "没有名字的文件"
        for at in range(document.count_attachments())
    ]


def objects_of(page: pypdfium2.PdfPage) -> Iterator[Object]:
    """Yield what stands on the page itself; a form is one object."""
    return (pdfium.FPDFPage_GetObject(page, at) for at in range(pdfium.FPDFPage_CountObjects(page)))


def leaves(
    handles: Iterator[Object], matrix: pypdfium2.PdfMatrix | None = None, depth: int = 0
) -> Iterator[tuple[Object, pypdfium2.PdfMatrix]]:
    """Yield what is painted, with the matrix that takes it to the page; a form is a page within the page."""
    matrix = matrix or pypdfium2.PdfMatrix()
    for handle in handles:
        if pdfium.FPDFPageObj_GetType(handle) != pdfium.FPDF_PAGEOBJ_FORM:
            yield handle, matrix
        elif depth < _DEEPEST:
            inner = (
                pdfium.FPDFFormObj_GetObject(handle, at)
                for at in range(pdfium.FPDFFormObj_CountObjects(handle))
            )
            yield from leaves(inner, _matrix(handle).multiply(matrix), depth + 1)


def _matrix(handle: Object) -> pypdfium2.PdfMatrix:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, found)
    return pypdfium2.PdfMatrix.from_raw(found)


def box_of(handle: Object, matrix: pypdfium2.PdfMatrix) -> Box:
    """Return the edges of an object on the page."""
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    found: Box = matrix.on_rect(left.value, bottom.value, right.value, top.value)
    return found


def _rules(handle: Object, matrix: pypdfium2.PdfMatrix) -> Iterator[Box]:
    """Yield the level and upright lines of a path: each straight piece, or a filled box as thin as a line."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill, stroke)
    if not stroke.value:
        left, bottom, right, top = box_of(handle, matrix)
        if fill.value and min(right - left, top - bottom) < _THIN:
            yield (left, bottom, right, top)
        return
    to_page = _matrix(handle).multiply(matrix)
    start = before = (0.0, 0.0)
    for at in range(pdfium.FPDFPath_CountSegments(handle)):
        segment = pdfium.FPDFPath_GetPathSegment(handle, at)
        x, y = ctypes.c_float(), ctypes.c_float()
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        here = to_page.on_point(x.value, y.value)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_LINETO:
            yield from _straight(before, here)
        elif kind == pdfium.FPDF_SEGMENT_MOVETO:
            start = here
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _straight(here, start)
        before = here


def _straight(one: tuple[float, float], other: tuple[float, float]) -> Iterator[Box]:
    (left, right), (bottom, top) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    if min(right - left, top - bottom) < 1 and max(right - left, top - bottom) > _THIN:
        yield (left, bottom, right, top)


def _is_outline(handle: Object) -> bool:
    if pdfium.FPDFPath_CountSegments(handle) < _CORNERS:
        return False
    left, bottom, right, top = box_of(handle, pypdfium2.PdfMatrix())
    return max(right - left, top - bottom) <= _LARGEST_OUTLINE
