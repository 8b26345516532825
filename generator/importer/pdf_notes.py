"""What was put on a page of a PDF after it was made: remarks, filled fields, words that are struck out."""

import ctypes
from collections.abc import Callable
from typing import NamedTuple

import pypdfium2
from pypdfium2 import raw as pdfium

_REMARKS = (
    pdfium.FPDF_ANNOT_TEXT,
    pdfium.FPDF_ANNOT_STAMP,
    pdfium.FPDF_ANNOT_HIGHLIGHT,
    pdfium.FPDF_ANNOT_STRIKEOUT,
    pdfium.FPDF_ANNOT_UNDERLINE,
    pdfium.FPDF_ANNOT_CARET,
)
# In points: how far within the marked field the words must reach, so that the next ones do not count.
_WITHIN = 1.0


class Notes(NamedTuple):
    """`filled` was written into the page, `remarks` were made on it, `struck` are words of the page struck out."""

    filled: list[str]
    remarks: list[str]
    struck: list[str]


def notes(document: pypdfium2.PdfDocument, page: pypdfium2.PdfPage) -> Notes:
    """Return what was put on the page; of this only the struck words are part of its text."""
    found = Notes([], [], [])
    for at in range(pdfium.FPDFPage_GetAnnotCount(page)):
        annotation = pdfium.FPDFPage_GetAnnot(page, at)
        kind = pdfium.FPDFAnnot_GetSubtype(annotation)
        if kind in _REMARKS:
            found.remarks.append(_string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents"))
        elif kind == pdfium.FPDF_ANNOT_FREETEXT:
            found.filled.append(_string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents"))
        elif kind == pdfium.FPDF_ANNOT_WIDGET:
            found.filled.append(_field(document, annotation))
        elif kind == pdfium.FPDF_ANNOT_FILEATTACHMENT:
            found.filled.append(_string(pdfium.FPDFAnnot_GetStringValue, annotation, b"Contents") or "附件")
        if kind == pdfium.FPDF_ANNOT_STRIKEOUT:
            found.struck.append(_covered(page, annotation))
        pdfium.FPDFPage_CloseAnnot(annotation)
    return Notes(
        *([word for each in words if (word := "".join(each.splitlines()).strip())] for words in found)
    )


def _covered(page: pypdfium2.PdfPage, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """The words of the page under the fields that an annotation marks."""
    text = page.get_textpage()
    found = ""
    for at in range(pdfium.FPDFAnnot_CountAttachmentPoints(annotation)):
        quad = pdfium.FS_QUADPOINTSF()
        pdfium.FPDFAnnot_GetAttachmentPoints(annotation, at, quad)
        xs, ys = (quad.x1, quad.x2, quad.x3, quad.x4), (quad.y1, quad.y2, quad.y3, quad.y4)
        middle = (min(ys) + max(ys)) / 2
        found += text.get_text_bounded(
            min(xs) + _WITHIN, middle - _WITHIN, max(xs) - _WITHIN, middle + _WITHIN
        )
    return found


def _string(call: Callable[..., int], *given: object) -> str:
    """What a function of pdfium writes into a buffer of the size that it asks for."""
    size = call(*given, None, 0)
    buffer = (ctypes.c_ushort * (size // 2 + 1))()
    call(*given, buffer, size)
    return bytes(buffer)[:size].decode("utf-16-le", "replace").rstrip("\0")


def _field(document: pypdfium2.PdfDocument, annotation: pdfium.FPDF_ANNOTATION) -> str:
    """What was filled into a field; a box that is not ticked says Off."""
    value = _string(pdfium.FPDFAnnot_GetStringValue, annotation, b"V")
    if not value and document.formenv:
        value = _string(pdfium.FPDFAnnot_GetFormFieldValue, document.formenv, annotation)
    return {"Off": "", "Yes": "已勾选", "On": "已勾选"}.get(value, value)
