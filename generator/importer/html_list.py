"""The numbers that a browser writes before the items of a list.

Source for the shapes: HTML, “ordinal value” of li; CSS Counter Styles 3.
"""

from lxml import etree

from generator.importer.html_style import Rules, style_of
from generator.text import numerals

HIGHEST = 9_999
BY_TYPE = {"1": "decimal", "a": "lower-alpha", "A": "upper-alpha", "i": "lower-roman", "I": "upper-roman"}
CHINESE = {
    "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal", "japanese-informal", "cjk-decimal",
    "-moz-simp-chinese-informal", "-moz-cjk-ideographic",
}  # fmt: skip
CYCLES = {
    "cjk-heavenly-stem": "甲乙丙丁戊己庚辛壬癸",
    "cjk-earthly-branch": "子丑寅卯辰巳午未申酉戌亥",
}
WITHOUT_NUMBER = {"none", "disc", "circle", "square", "disclosure-open", "disclosure-closed"}
_ROMAN = [
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"),
    (5, "v"), (4, "iv"), (1, "i"),
]  # fmt: skip
_FORMAL = str.maketrans("零一二三四五六七八九十百", "零壹贰叁肆伍陆柒捌玖拾佰")


def item_number(item: etree._Element, known: Rules, counts: dict[etree._Element, int]) -> str:
    """Return what a browser shows before an item of a list, with its mark: 一、 3. or nothing.

    `counts` keeps the counts of the lists met so far.
    """
    above = item.getparent()
    if above is None or above.tag not in ("ol", "ul", "menu"):
        return ""
    shape = _shape(item, above, known)
    if shape in WITHOUT_NUMBER:
        return ""
    if shape[:1] in ("'", '"'):
        return shape.strip("\"'")
    if item not in counts:
        counts.update(_ordinals(above))
    return written(counts[item], shape)


def written(count: int, shape: str) -> str:
    """Return a count in a counter style with the mark that follows it; styles not known are decimal."""
    if shape in CHINESE and 0 < count < 1000:
        return f"{numerals.written(count)}、"
    if shape in ("simp-chinese-formal", "trad-chinese-formal") and 0 < count < 1000:
        return f"{numerals.written(count).translate(_FORMAL)}、"
    if shape in CYCLES and 0 < count <= len(CYCLES[shape]):
        return f"{CYCLES[shape][count - 1]}、"
    if shape.endswith(("-alpha", "-latin")) and 0 < count <= 26:
        letter = chr(96 + count)
        return f"{letter.upper() if shape.startswith('upper') else letter}."
    if shape.endswith("-roman") and 0 < count < 4000:
        return f"{_roman(count).upper() if shape.startswith('upper') else _roman(count)}."
    return f"{count:02}." if shape == "decimal-leading-zero" else f"{count}."


def _shape(item: etree._Element, above: etree._Element, known: Rules) -> str:
    """The counter style of an item: its own, that of its list, or that of the attribute `type`."""
    for element in (item, above):
        style = style_of(element, known)
        said = style.get("list-style-type") or style.get("list-style", "")
        if said[:1] in ("'", '"'):
            return said
        words = [word for word in said.split() if word not in ("inside", "outside") and "(" not in word]
        if words:
            return words[0]
        if element.get("type") in BY_TYPE:
            return BY_TYPE[element.get("type", "")]
    return "decimal" if above.tag == "ol" else "disc"


def _ordinals(above: etree._Element) -> dict[etree._Element, int]:
    """The counts of the items: from `start`, set anew by `value`, downwards in a reversed list."""
    items = above.findall("li")
    step = -1 if above.get("reversed") is not None else 1
    count = _integer(above.get("start"), 1 if step > 0 else len(items)) - step
    counts = {}
    for each in items:
        count = _integer(each.get("value"), count + step)
        counts[each] = count
    return counts


def _integer(text: str | None, otherwise: int) -> int:
    try:
        number = int(text or "")
    except ValueError:
        return otherwise
    return number if abs(number) <= HIGHEST else otherwise


def _roman(count: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        while count >= value:
            text, count = text + letters, count - value
    return text
