"""The numbers that Word counts by itself (一、 （一） 1. …) and does not write into the text.

Source for the shapes: ECMA-376 part 1, 17.9 (numbering) and 17.18.59 (number formats).
"""

from collections import defaultdict

from lxml import etree

from generator.text import numerals

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONGEST_CHAIN = 20
LONGEST_NUMBER = 10
CHINESE = {
    "chineseCounting", "chineseCountingThousand", "chineseLegalSimplified", "japaneseCounting", "ideographDigital",
    "taiwaneseCounting", "taiwaneseCountingThousand",
}  # fmt: skip


class Numbering:
    """Counts the numbered paragraphs of a document, in the order in which they are asked for."""

    def __init__(self, numbering: etree._Element | None, styles: etree._Element | None) -> None:
        self._levels: dict[str, dict[str, etree._Element]] = {}
        self._abstract: dict[str, str] = {}
        self._styles = (
            {} if styles is None else {_value(each, "styleId"): each for each in styles.iter(f"{W}style")}
        )
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if numbering is not None:
            for abstract in numbering.findall(f"{W}abstractNum"):
                levels = {_value(level, "ilvl"): level for level in abstract.findall(f"{W}lvl")}
                self._levels[_value(abstract, "abstractNumId")] = levels
            for number in numbering.findall(f"{W}num"):
                self._abstract[_value(number, "numId")] = _child(number, "abstractNumId")

    def label(self, paragraph: etree._Element) -> str:
        """Return what Word shows before `paragraph`, or nothing."""
        number, level = self._place(paragraph)
        abstract = self._abstract.get(number, "")
        shape = self._levels.get(abstract, {}).get(level)
        if shape is None or not _is_number(level):
            return ""
        counts, depth = self._counts[abstract], int(level)
        counts[depth] = counts.get(depth, _start(shape) - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            del counts[deeper]
        return self._written(abstract, shape, counts)

    def style_name(self, paragraph: etree._Element) -> str:
        """Return the name of a paragraph's style, such as "toc 1", or nothing."""
        properties = paragraph.find(f"{W}pPr")
        style = None if properties is None else self._styles.get(_child(properties, "pStyle"))
        return "" if style is None else _child(style, "name")

    def _place(self, paragraph: etree._Element) -> tuple[str, str]:
        """Return (numId, level) of a paragraph, by itself or by its style and those it is based on."""
        properties = paragraph.find(f"{W}pPr")
        found, level = "", ""
        for _ in range(LONGEST_CHAIN):
            if properties is None:
                break
            numbered = properties.find(f"{W}numPr")
            if numbered is not None:
                found = found or _child(numbered, "numId")
                level = level or _child(numbered, "ilvl")
            if found:
                break
            properties = self._style_of(properties)
        return found, level or "0"

    def _style_of(self, properties: etree._Element) -> etree._Element | None:
        """The paragraph properties of the style that these properties follow."""
        holder = properties.getparent()
        name = _child(properties, "pStyle")
        if not name and holder is not None and holder.tag == f"{W}style":
            name = _child(holder, "basedOn")
        style = self._styles.get(name)
        if style is None:
            return None
        found = style.find(f"{W}pPr")
        return etree.SubElement(style, f"{W}pPr") if found is None else found

    def _written(self, abstract: str, shape: etree._Element, counts: dict[int, int]) -> str:
        text = _child(shape, "lvlText")
        for depth, level in sorted(self._levels[abstract].items(), reverse=True):
            if _is_number(depth) and f"%{int(depth) + 1}" in text:
                count = counts.get(int(depth), _start(level))
                text = text.replace(f"%{int(depth) + 1}", written(count, _child(level, "numFmt")))
        return text + (" " if text and text[-1].isalnum() else "")


def written(count: int, form: str) -> str:
    """Return `count` in a number format of Word; a bullet is nothing."""
    if form in ("bullet", "none"):
        return ""
    if form in CHINESE and 0 < count < 1000:
        return numerals.written(count)
    if form == "decimalEnclosedCircle" and 0 < count <= 20:
        return chr(0x2460 + count - 1)
    if form in ("upperLetter", "lowerLetter") and 0 < count <= 26:
        return chr((65 if form == "upperLetter" else 97) + count - 1)
    return str(count)


def _start(level: etree._Element) -> int:
    start = _child(level, "start")
    return int(start) if _is_number(start) else 1


def _is_number(text: str) -> bool:
    """Whether `int` reads it: not ² (a digit to Python), nor the thousands of digits of a damaged file."""
    return text.isdecimal() and len(text) < LONGEST_NUMBER


def _value(element: etree._Element, name: str) -> str:
    return str(element.get(f"{W}{name}", ""))


def _child(element: etree._Element, name: str) -> str:
    child = element.find(f"{W}{name}")
    return "" if child is None else _value(child, "val")
