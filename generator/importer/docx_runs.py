"""The text of one paragraph of Word: its runs, signs and formulas, with newlines for soft breaks."""

from collections.abc import Iterator

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_formulas import formula_line, is_built
from generator.importer.docx_styles import Styles
from generator.importer.docx_symbols import UNKNOWN, named, readable, sign
from generator.importer.docx_xml import M, W, value

_SKIPPED = {
    f"{W}{each}" for each in ("rPr", "pPr", "drawing", "pict", "object", "txbxContent", "instrText")
}  # fmt: skip
_CHARACTERS = {
    f"{W}tab": " ",
    f"{W}ptab": " ",
    f"{W}br": "\n",
    f"{W}cr": "\n",
    f"{W}noBreakHyphen": "-",
}


def paragraph_text(paragraph: etree._Element, styles: Styles, places: Places, account: Account) -> str:
    """Return what `paragraph` says; unknown signs and rewritten formulas are told to `account`."""

    def read(element: etree._Element, font: str) -> Iterator[str]:
        for child in element:
            if child.tag in _SKIPPED:
                continue
            if child.tag in (f"{W}t", f"{M}t"):
                text, unknown = readable(child.text or "", font)
                for each in unknown:
                    account.lose(places.of(child), f"个认不出的符号（{each}）")
                yield text
            elif child.tag == f"{W}sym":
                yield symbol(child)
            elif child.tag in _CHARACTERS:
                yield _CHARACTERS[child.tag]
            elif child.tag == f"{M}oMath":
                yield formula(child)
            elif child.tag in (f"{W}r", f"{M}r"):
                yield from read(child, styles.font(child.find(f"{W}rPr")))
            else:
                yield from read(child, font)

    def symbol(element: etree._Element) -> str:
        font, code = value(element, "font"), _code(value(element, "char"))
        known = sign(font, code) or (chr(code) if 0x20 < code < 0xD800 and not 0x7F <= code < 0xA0 else "")
        if not known:
            account.lose(places.of(element), f"个认不出的符号（{named(font, code)}）")
        return known or UNKNOWN

    def formula(element: etree._Element) -> str:
        if is_built(element):
            account.note(places.of(element), "的公式写成了一行文字，请对照原件")
        after = element.getnext()
        apart = " " if after is not None and after.tag == f"{M}oMath" and _is_own_line(element) else ""
        return formula_line(element, lambda run: "".join(read(run, ""))) + apart

    return "".join(read(paragraph, ""))


def _is_own_line(formula: etree._Element) -> bool:
    parent = formula.getparent()
    return parent is not None and parent.tag == f"{M}oMathPara"


def _code(written: str) -> int:
    try:
        return int(written, 16)
    except ValueError:
        return 0
