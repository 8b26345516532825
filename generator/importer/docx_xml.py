"""The names and switches of WordprocessingML that the modules of the .docx reader share.

Source for the shapes: ECMA-376 part 1, 17 (WordprocessingML) and 22.1 (formulas).
"""

import re

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
O = "{urn:schemas-microsoft-com:office:office}"  # noqa: E741
V = "{urn:schemas-microsoft-com:vml}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
# What stands for something that the reader of a document sees.
SHOWN = (f"{W}t", f"{W}sym", f"{M}t", f"{W}drawing", f"{W}pict", f"{W}object", f"{A}t", f"{V}imagedata")
_OFF = {"0", "false", "off"}


def value(element: etree._Element, name: str) -> str:
    """Return the attribute w:`name` of `element`, or nothing."""
    return str(element.get(f"{W}{name}", ""))


def child_value(element: etree._Element, name: str) -> str:
    """Return w:val of the child w:`name`, or nothing."""
    child = element.find(f"{W}{name}")
    return "" if child is None else value(child, "val")


def number(text: str) -> int | None:
    """Return a whole number that a file writes, None for what is none or beyond sense."""
    return int(text) if re.fullmatch("[0-9]{1,6}", text) else None


def switch(holder: etree._Element | None, name: str) -> bool | None:
    """Return whether the child w:`name` is switched on or off; None if it is not there at all."""
    child = None if holder is None else holder.find(f"{W}{name}")
    return None if child is None else value(child, "val").lower() not in _OFF


def remove(element: etree._Element) -> None:
    """Take `element` out of the tree, with all that it holds."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def unwrap(element: etree._Element) -> None:
    """Put the children of `element` in its place."""
    parent = element.getparent()
    if parent is not None:
        at = parent.index(element)
        parent[at : at + 1] = list(element)


def plain(element: etree._Element) -> str:
    """Return the written characters in `element`, in their order."""
    return "".join(each.text or "" for each in element.iter(f"{W}t", f"{M}t"))
