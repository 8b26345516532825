"""What the styles of a Word file say: names, what is hidden or struck, and which style follows which."""

from collections.abc import Iterator

from lxml import etree

from generator.importer.docx_xml import W, child_value, switch, value

LONGEST_CHAIN = 20


class Styles:
    """The styles of a document, by their ids."""

    def __init__(self, part: etree._Element | None) -> None:
        found = [] if part is None else list(part.iter(f"{W}style"))
        self._styles = {value(each, "styleId"): each for each in found}
        self._default = next(
            (
                value(each, "styleId")
                for each in found
                if value(each, "type") == "paragraph"
                and value(each, "default").lower() in ("1", "true", "on")
            ),
            "",
        )
        self._defaults = None if part is None else part.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")

    def chain(self, style: str) -> Iterator[etree._Element]:
        """Yield a style, the one it is based on, and so on."""
        for _ in range(LONGEST_CHAIN):
            found = self._styles.get(style)
            if found is None:
                return
            yield found
            style = child_value(found, "basedOn")

    def of_paragraph(self, paragraph: etree._Element) -> str:
        """Return the id of a paragraph's style, the default one if it names none."""
        properties = paragraph.find(f"{W}pPr")
        return ("" if properties is None else child_value(properties, "pStyle")) or self._default

    def name(self, paragraph: etree._Element) -> str:
        """Return the name of a paragraph's style, such as "toc 1", or nothing."""
        return next((child_value(each, "name") for each in self.chain(self.of_paragraph(paragraph))), "")

    def hides(self, run_properties: etree._Element | None, paragraph: etree._Element | None) -> bool:
        """Say whether text with these properties is hidden."""
        return self.switched("vanish", run_properties, paragraph)

    def switched(
        self, name: str, run_properties: etree._Element | None, paragraph: etree._Element | None
    ) -> bool:
        """Say whether w:`name` holds for text with these properties: by itself, else by its styles.

        Switched on in both the paragraph's and the run's style it is off again (17.7.3, toggle properties).
        """
        direct = switch(run_properties, name)
        if direct is not None:
            return direct
        run_style = "" if run_properties is None else child_value(run_properties, "rStyle")
        by_paragraph = paragraph is not None and self._says(name, self.of_paragraph(paragraph))
        return bool(switch(self._defaults, name)) or by_paragraph != self._says(name, run_style)

    def nearest(
        self, name: str, run_properties: etree._Element | None, paragraph: etree._Element | None
    ) -> etree._Element | None:
        """Return the element w:`name` that holds for text with these properties; None if nothing says it."""
        run_style = "" if run_properties is None else child_value(run_properties, "rStyle")
        paragraph_style = "" if paragraph is None else self.of_paragraph(paragraph)
        styles = (*self.chain(run_style), *self.chain(paragraph_style))
        said = (run_properties, *(each.find(f"{W}rPr") for each in styles), self._defaults)
        found = (each.find(f"{W}{name}") for each in said if each is not None)
        return next((each for each in found if each is not None), None)

    def font(self, run_properties: etree._Element | None) -> str:
        """Return the font of Latin letters that a run names, by itself or by its style."""
        style = "" if run_properties is None else child_value(run_properties, "rStyle")
        for properties in (run_properties, *(each.find(f"{W}rPr") for each in self.chain(style))):
            fonts = None if properties is None else properties.find(f"{W}rFonts")
            named = "" if fonts is None else value(fonts, "ascii") or value(fonts, "hAnsi")
            if named:
                return named
        return ""

    def _says(self, name: str, style: str) -> bool:
        said = (switch(each.find(f"{W}rPr"), name) for each in self.chain(style))
        return bool(next((each for each in said if each is not None), False))

    def numbered_by(self, style: str) -> Iterator[tuple[str, etree._Element]]:
        """Yield (id of the style, its numPr) along the chain of `style`."""
        for each in self.chain(style):
            numbered = each.find(f"{W}pPr/{W}numPr")
            if numbered is not None:
                yield value(each, "styleId"), numbered

    def is_shaded(self, style: str) -> bool:
        """Say whether a style of a paragraph or a table, or one it is based on, puts a colour behind the text."""
        return any(is_colour(each) for found in self.chain(style) for each in found.iter(f"{W}shd"))


def is_colour(shading: etree._Element) -> bool:
    """Say whether w:shd is more than white paper."""
    fill, pattern = value(shading, "fill").lower(), value(shading, "val")
    return fill not in ("", "auto", "ffffff") or pattern not in ("", "clear", "nil")
