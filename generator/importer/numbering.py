"""The numbers that Word counts by itself (一、 （一） 1. …) and does not write into the text.

Source for the shapes: ECMA-376 part 1, 17.9.
"""

from collections import defaultdict

from lxml import etree

from generator.importer.docx_styles import LONGEST_CHAIN, Styles
from generator.importer.docx_xml import W, child_value, number, switch, value
from generator.importer.number_formats import written


class Numbering:
    """Counts the numbered paragraphs of one story, in the order in which they are asked for.

    Lists that lead to the same definition share their counts, as in Word. `unknown` holds the number formats that
    were written in digits because they are not known.
    """

    def __init__(self, part: etree._Element | None, styles: Styles) -> None:
        self.unknown: set[str] = set()
        self._styles = styles
        self._abstract: dict[str, str] = {}
        self._links: dict[str, str] = {}
        self._levels: dict[str, dict[int, etree._Element]] = {}
        self._own_levels: dict[str, dict[int, etree._Element]] = defaultdict(dict)
        self._own_starts: dict[str, dict[int, int]] = defaultdict(dict)
        self._restarted: set[tuple[str, int]] = set()
        self._counts: dict[str, dict[int, int]] = defaultdict(dict)
        if part is not None:
            for abstract in part.findall(f"{W}abstractNum"):
                self._define(abstract)
            for each in part.findall(f"{W}num"):
                self._instance(each)

    def label(self, paragraph: etree._Element) -> str:
        """Return what Word shows before `paragraph`, or nothing."""
        list_, depth = self._place(paragraph)
        levels = self._levels_of(list_)
        shape = levels.get(depth)
        if shape is None:
            return ""
        counts, first = self._counts[self._definition(list_)], self._own_starts[list_].get(depth)
        if first is not None and (list_, depth) not in self._restarted:
            counts.pop(depth, None)
        self._restarted.add((list_, depth))
        counts[depth] = counts.get(depth, self._start(list_, depth, shape) - 1) + 1
        for deeper in [each for each in counts if each > depth]:
            if deeper in levels and _restarts(levels[deeper], deeper, depth):
                del counts[deeper]
        return self._written(list_, levels, shape, counts)

    def _define(self, abstract: etree._Element) -> None:
        name = value(abstract, "abstractNumId")
        self._levels[name] = _by_depth(abstract.findall(f"{W}lvl"))
        self._links[name] = child_value(abstract, "numStyleLink")

    def _instance(self, each: etree._Element) -> None:
        name = value(each, "numId")
        self._abstract[name] = child_value(each, "abstractNumId")
        for override in each.findall(f"{W}lvlOverride"):
            depth, start = number(value(override, "ilvl")), number(child_value(override, "startOverride"))
            if depth is not None and start is not None:
                self._own_starts[name][depth] = start
            self._own_levels[name].update(_by_depth(override.findall(f"{W}lvl")))

    def _definition(self, list_: str) -> str:
        """The abstract list that counts for `list_`: its own, or that of the list style which it names."""
        name = self._abstract.get(list_, "")
        for _ in range(LONGEST_CHAIN):
            link = self._links.get(name)
            if not link:
                break
            linked = (child_value(numbered, "numId") for _, numbered in self._styles.numbered_by(link))
            name = self._abstract.get(next(linked, ""), "")
        return name

    def _levels_of(self, list_: str) -> dict[int, etree._Element]:
        return self._levels.get(self._definition(list_), {}) | self._own_levels.get(list_, {})

    def _place(self, paragraph: etree._Element) -> tuple[str, int]:
        """Return (numId, level) of a paragraph, by itself or by its style and those it is based on."""
        direct = paragraph.find(f"{W}pPr/{W}numPr")
        list_ = "" if direct is None else child_value(direct, "numId")
        depth = None if direct is None else number(child_value(direct, "ilvl"))
        own_style = self._styles.of_paragraph(paragraph)
        if not list_:
            for style, numbered in self._styles.numbered_by(own_style):
                list_ = child_value(numbered, "numId")
                if list_ and depth is None:
                    depth = self._depth_of_style(list_, own_style, style)
                depth = number(child_value(numbered, "ilvl")) if depth is None else depth
                if list_:
                    break
        return list_, depth or 0

    def _depth_of_style(self, list_: str, *styles: str) -> int | None:
        """The level that names one of these styles as its own."""
        levels = self._levels_of(list_)
        found = (
            at for name in styles for at, level in levels.items() if child_value(level, "pStyle") == name
        )
        return next(found, None)

    def _start(self, list_: str, depth: int, level: etree._Element) -> int:
        own = self._own_starts[list_].get(depth)
        start = number(child_value(level, "start"))
        return own if own is not None else 1 if start is None else start

    def _written(
        self, list_: str, levels: dict[int, etree._Element], shape: etree._Element, counts: dict[int, int]
    ) -> str:
        if switch(shape.find(f"{W}rPr"), "vanish"):
            return ""
        text = child_value(shape, "lvlText")
        legal = switch(shape, "isLgl")
        for depth, level in sorted(levels.items(), reverse=True):
            if f"%{depth + 1}" in text:
                count = counts.get(depth, self._start(list_, depth, level))
                text = text.replace(f"%{depth + 1}", self._digits(count, level, bool(legal)))
        if child_value(shape, "numFmt") == "bullet":
            return ""
        return text + (" " if text and text[-1].isalnum() else "")

    def _digits(self, count: int, level: etree._Element, legal: bool) -> str:
        form = child_value(level, "numFmt")
        if legal and form not in ("bullet", "none"):
            return str(count)
        if form == "custom":
            return _padded(count, value(level.find(f"{W}numFmt"), "format"))
        text = written(count, form)
        if text is None:
            self.unknown.add(form)
        return str(count) if text is None else text


def _restarts(level: etree._Element, depth: int, used: int) -> bool:
    """Whether a level begins again after a paragraph of the outer level `used`."""
    said = number(child_value(level, "lvlRestart"))
    return said is None or said > depth or used < said


def _padded(count: int, example: str) -> str:
    """Return `count` with as many digits as in a format of one's own: 001, 002, 003, ..."""
    first = example.split(",")[0].strip()
    return str(count).zfill(len(first) if first.isdecimal() and len(first) < 10 else 0)


def _by_depth(levels: list[etree._Element]) -> dict[int, etree._Element]:
    found = ((number(value(level, "ilvl")), level) for level in levels)
    return {depth: level for depth, level in found if depth is not None}
