"""What a page of a PDF holds beside its text: ruled lines, pictures, drawn shapes, notes, filled fields, files."""

import ctypes
from collections.abc import Iterator
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

from generator.importer.pdf_glyphs import Box

_DEEPEST = 5
# In points: what is thinner is a ruled line, what is smaller in both ways is no picture.
_THIN, _LEAST_PICTURE = 2.5, 8
# A filled shape with as many corners and not larger may be a character that was turned into an outline.
_CORNERS, _LARGEST_OUTLINE = 9, 40
_NOTES = (
    pdfium.FPDF_ANNOT_TEXT,
    pdfium.FPDF_ANNOT_FREETEXT,
    pdfium.FPDF_ANNOT_STAMP,
    pdfium.FPDF_ANNOT_HIGHLIGHT,
    pdfium.FPDF_ANNOT_STRIKEOUT,
    pdfium.FPDF_ANNOT_UNDERLINE,
    pdfium.FPDF_ANNOT_CARET,
)


class Objects(NamedTuple):
    """Ruled lines (boxes without height or without width), boxes of pictures, the number of outlines."""

    rules: list[Box]
    pictures: list[Box]
    outlines: int


def objects(page: pypdfium2.PdfPage) -> Objects:
    """Return what the page paints that is not text."""
    found = Objects([], [], 0)
    outlines = 0
    identity = pypdfium2.PdfMatrix()
    handles = (pdfium.FPDFPage_GetObject(page, at) for at in range(pdfium.FPDFPage_CountObjects(page)))
    for handle, matrix in _leaves(handles, identity, 0):
        kind = pdfium.FPDFPageObj_GetType(handle)
        if kind in (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_SHADING):
            box = _box(handle, matrix)
            if max(box[2] - box[0], box[3] - box[1]) >= _LEAST_PICTURE and kind == pdfium.FPDF_PAGEOBJ_IMAGE:
                found.pictures.append(box)
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            found.rules.extend(_rules(handle, matrix))
            outlines += _is_outline(handle)
    return found._replace(outlines=outlines)


def notes(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> list[str]:
    """Return the words of notes and filled fields of the page; they are no part of its text."""
    found = []
    for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind in _NOTES:
            found.append(_string(annotation, b"Contents"))
        elif kind == pdfium.FPDF_ANNOT_WIDGET:
            found.append(_field(document, annotation))
        elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT:
            found.append(_string(annotation, b"Contents") or "附件")
        pdfium.FPDFPage_CloseAnnot(annotation)
    return [each.strip() for each in found if each.strip()]


def files(document: pypdfium2.PdfDocument) -> list[str]:
    """Return the names of the files that are packed into the PDF."""
    return [
        document.get_attachment(at).get_name() or "没有名字的文件"
        for at in range(document.count_attachments())
    ]


def _leaves(
    handles: Iterator[pdfium.FPDF_PAGEOBJECT], matrix: pypdfium2.PdfMatrix, depth: int
) -> Iterator[tuple[pdfium.FPDF_PAGEOBJECT, pypdfium2.PdfMatrix]]:
    """Yield what is painted, with the matrix that takes it to the page; a form is a page within the page."""
    for handle in handles:
        if pdfium.FPDFPageObj_GetType(handle) != pdfium.FPDF_PAGEOBJ_FORM:
            yield handle, matrix
        elif depth < _DEEPEST:
            inner = (
                pdfium.FPDFFormObj_GetObject(handle, at)
                for at in range(pdfium.FPDFFormObj_CountObjects(handle))
            )
            yield from _leaves(inner, _matrix(handle).multiply(matrix), depth + 1)


def _matrix(handle: pdfium.FPDF_PAGEOBJECT) -> pypdfium2.PdfMatrix:
    found = pdfium.FS_MATRIX()
    pdfium.FPDFPageObj_GetMatrix(handle, found)
    return pypdfium2.PdfMatrix.from_raw(found)


def _box(handle: pdfium.FPDF_PAGEOBJECT, matrix: pypdfium2.PdfMatrix) -> Box:
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(handle, left, bottom, right, top)
    found: Box = matrix.on_rect(left.value, bottom.value, right.value, top.value)
    return found


def _rules(handle: pdfium.FPDF_PAGEOBJECT, matrix: pypdfium2.PdfMatrix) -> Iterator[Box]:
    """Yield the level and upright lines of a path: each straight piece, or a filled box as thin as a line."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill, stroke)
    if not stroke.value:
        left, bottom, right, top = _box(handle, matrix)
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


def _is_outline(handle: pdfium.FPDF_PAGEOBJECT) -> bool:
    if pdfium.FPDFPath_CountSegments(handle) < _CORNERS:
        return False
    left, bottom, right, top = _box(handle, pypdfium2.PdfMatrix())
    return max(right - left, top - bottom) <= _LARGEST_OUTLINE


def _string(annotation: pdfium.FPDF_ANNOTATION, key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    pdfium.FPDFAnnot_GetStringValue(annotation, key, buffer, size)
    return bytes(buffer)[:size].decode("utf-16-le", "replace").rstrip("\0")


def _field(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """What was filled into a field; a box that is not ticked says Off."""
    value = _string(annotation, b"V")
    if not value and document.formenv:
        size = pdfium.FPDFAnnot_GetFormFieldValue(document.formenv, annotation, None, 0)
        buffer = (ctypes.c_ushort * (size // 2 + 1))()
        pdfium.FPDFAnnot_GetFormFieldValue(document.formenv, annotation, buffer, size)
        value = bytes(buffer)[:size].decode("utf-16-le", "replace").rstrip("\0")
    return {"Off": "", "Yes": "已勾选", "On": "已勾选"}.get(value, value)
