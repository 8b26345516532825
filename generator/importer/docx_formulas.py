"""A formula of Word → one line of text: fractions as (a)/(b), roots as √(x), raised as x^(2).

Source for the shapes: ECMA-376 part 1, 22.1.
"""

from collections.abc import Callable

from lxml import etree

from generator.importer.docx_xml import M

_Read = Callable[[etree._Element], str]
_PLAIN = {f"{M}{each}" for each in ("oMath", "oMathPara", "r", "t")}
_PROPERTIES = "Pr"


def is_built(formula: etree._Element) -> bool:
    """Say whether a formula has parts above or beside each other, which one line of text cannot show."""
    return any(
        str(each.tag).startswith(M) and each.tag not in _PLAIN and not str(each.tag).endswith(_PROPERTIES)
        for each in formula.iter(f"{M}*")
        if not any(str(above.tag).endswith(_PROPERTIES) for above in each.iterancestors())
    )


def formula_line(element: etree._Element, run: _Read) -> str:
    """Return what `element` (a formula or a part of one) says on one line; `run` reads the text of a run."""
    if element.tag == f"{M}r":
        return run(element)
    if str(element.tag).endswith(_PROPERTIES):
        return ""
    written = _SHAPES.get(str(element.tag).removeprefix(M))
    if written is not None and str(element.tag).startswith(M):
        return written(element, run)
    return "".join(formula_line(child, run) for child in element)


def _part(element: etree._Element, name: str, run: _Read) -> str:
    child = element.find(f"{M}{name}")
    return "" if child is None else "".join(formula_line(each, run) for each in child)


def _sign(element: etree._Element, name: str, unsaid: str) -> str:
    """The sign that the properties of `element` name; one that is named and empty is no sign."""
    child = element.find(f"{M}{element.tag.removeprefix(M)}Pr/{M}{name}")
    return unsaid if child is None else str(child.get(f"{M}val", ""))


def _fraction(element: etree._Element, run: _Read) -> str:
    above, below = _part(element, "num", run), _part(element, "den", run)
    return f"C({above},{below})" if _sign(element, "type", "bar") == "noBar" else f"({above})/({below})"


def _raised(element: etree._Element, run: _Read) -> str:
    low, high = _part(element, "sub", run), _part(element, "sup", run)
    shifted = (f"_({low})" if low else "") + (f"^({high})" if high else "")
    base = _part(element, "e", run)
    return shifted + base if element.tag == f"{M}sPre" else base + shifted


def _root(element: etree._Element, run: _Read) -> str:
    degree = _part(element, "deg", run)
    return (f"[{degree}次]" if degree else "") + f"√({_part(element, 'e', run)})"


def _sum(element: etree._Element, run: _Read) -> str:
    low, high = _part(element, "sub", run), _part(element, "sup", run)
    ends = (f"_({low})" if low else "") + (f"^({high})" if high else "")
    return _sign(element, "chr", "∫") + ends + f"({_part(element, 'e', run)})"


def _brackets(element: etree._Element, run: _Read) -> str:
    inside = _sign(element, "sepChr", "|").join(
        "".join(formula_line(each, run) for each in part) for part in element.findall(f"{M}e")
    )
    return _sign(element, "begChr", "(") + inside + _sign(element, "endChr", ")")


def _rows(element: etree._Element, run: _Read) -> str:
    if element.tag == f"{M}eqArr":
        return "；".join(
            "".join(formula_line(each, run) for each in part) for part in element.findall(f"{M}e")
        )
    rows = (
        "，".join("".join(formula_line(each, run) for each in cell) for cell in row.findall(f"{M}e"))
        for row in element.findall(f"{M}mr")
    )
    return "；".join(rows)


def _with_limit(element: etree._Element, run: _Read) -> str:
    mark = "_" if element.tag == f"{M}limLow" else "^"
    return f"{_part(element, 'e', run)}{mark}({_part(element, 'lim', run)})"


def _function(element: etree._Element, run: _Read) -> str:
    return f"{_part(element, 'fName', run)}({_part(element, 'e', run)})"


def _accent(element: etree._Element, run: _Read) -> str:
    return _part(element, "e", run) + _sign(element, "chr", "\u0302")


def _overlined(element: etree._Element, run: _Read) -> str:
    return _part(element, "e", run) + ("\u0332" if _sign(element, "pos", "bot") == "bot" else "\u0305")


def _ghost(element: etree._Element, run: _Read) -> str:
    """A part that keeps its room and may be unseen."""
    return "" if _sign(element, "show", "on") in ("0", "off", "false") else _part(element, "e", run)


_SHAPES: dict[str, Callable[[etree._Element, _Read], str]] = {
    "f": _fraction,
    "sSup": _raised,
    "sSub": _raised,
    "sSubSup": _raised,
    "sPre": _raised,
    "rad": _root,
    "nary": _sum,
    "d": _brackets,
    "m": _rows,
    "eqArr": _rows,
    "limLow": _with_limit,
    "limUpp": _with_limit,
    "func": _function,
    "acc": _accent,
    "bar": _overlined,
    "phant": _ghost,
}
