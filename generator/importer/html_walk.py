"""The elements of a page → its lines, in the order in which a browser shows them.

Nothing is judged here: menus are lines too. Words that a browser does not show are lines with a reason, and
what is no text (pictures, frames) is a line that names it.
"""

import re
from typing import NamedTuple

from lxml import etree
from lxml import html as lxml_html

from generator.importer import html_table
from generator.importer.html_lines import NUMBER_END, Line, Piece, joined
from generator.importer.html_list import item_number
from generator.importer.html_style import Rules, style_of
from generator.importer.raised import lowered, raised
from generator.importer.table import row
from generator.model import Refused

DEEPEST = 200
SMALLEST_PICTURE = 32
HIDDEN, SOUND, BUTTON, WITHOUT_SCRIPT, UNCHOSEN, STRUCK = (
    "网页里隐藏的字",
    "注音",
    "按钮",
    "不用脚本时才显示的字",
    "没有选中的选项",
    "划掉的字",
)
PICTURE, LOST = "图片", "没有收进来"  # lines that name what is no text
SILENT = {
    "script",
    "style",
    "head",
    "link",
    "meta",
    "base",
    "param",
    "source",
    "track",
    "area",
    "rp",
    "colgroup",
    "datalist",
}
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt",
    "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html",
    "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "p", "plaintext", "pre", "section", "summary", "table",
    "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "xmp",
}  # fmt: skip
KEEPS_LINES = {"pre", "textarea", "listing", "xmp", "plaintext"}
EMBEDDED = {
    "object": "嵌入的文件",
    "embed": "嵌入的文件",
    "audio": "声音",
    "video": "视频",
    "canvas": "画出来的图",
    "frame": "框架",
}
_BLANKS = re.compile(r"[ \t\r\n\f]+")


class Around(NamedTuple):
    """What holds for the words of an element because of those above it."""

    linked: bool = False
    why: str = ""
    keeps_lines: bool = False
    script: str = ""
    depth: int = 0


class Page(NamedTuple):
    """The rules of its style sheets, hidden elements that are read all the same, the pieces so far, the counts of its lists."""

    rules: Rules
    shown: frozenset[etree._Element]
    pieces: list[Piece]
    counts: dict[etree._Element, int]


def lines(root: etree._Element, rules: Rules, shown: frozenset[etree._Element] = frozenset()) -> list[Line]:
    """Return the lines of a page; hidden elements in `shown` are read as if a script had shown them."""
    page = Page(rules, shown, [], {})
    _walk(root, page, Around())
    return list(joined(page.pieces))


def _walk(element: etree._Element, page: Page, around: Around) -> None:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in SILENT or not tag:
        return
    if around.depth > DEEPEST:
        raise Refused("网页的层次太深，读不了。", "请把正文复制到 .txt 文件，再导入。")
    style = style_of(element, page.rules)
    inside = _inside(element, tag, style, page, around)
    is_block = _is_block(tag, style)
    if is_block or tag == "br":
        _put(page, element, inside, "\v")
    if tag in EMBEDDED or tag in ("img", "iframe"):
        _name_or_enter(element, tag, page, inside)
    elif tag == "table" and html_table.is_data(element):
        for caption in element.findall("caption"):
            _walk(caption, page, inside)
        for line in html_table.rows(element, lambda cell: _cell(cell, page, inside)):
            _put(page, element, inside, f"\v{line}\v")
    elif style.get("display") == "table-row" and len(element) > 1:
        _put(page, element, inside, "\v" + row([_cell(child, page, inside) for child in element]) + "\v")
    else:
        if tag == "li" and "".join(element.itertext()).strip():
            number = item_number(element, page.rules, page.counts)
            _put(page, element, inside, number + NUMBER_END if number else "")
        _content(element, tag, page, inside)
    if is_block:
        _put(page, element, inside, "\v")


def _put(page: Page, element: etree._Element, inside: Around, text: str) -> None:
    page.pieces.append(Piece(text, element, inside.linked, inside.why))


def _content(element: etree._Element, tag: str, page: Page, inside: Around) -> None:
    """The words of an element and what stands in it."""
    root = element.find("template[@shadowrootmode]")
    if root is not None:
        _shadow(root, element, page, inside._replace(depth=inside.depth + 1))
        return
    if tag == "q":
        _put(page, element, inside, "“")
    if tag == "input":
        _put(page, element, inside, _field(element))
    _put(page, element, inside, _scripted(_text(element.text, inside), element, page, inside))
    for child in element:
        below = inside._replace(depth=inside.depth + 1)
        if tag == "select" and child.tag == "option" and child is not _chosen(element):
            below = below._replace(why=inside.why or UNCHOSEN)
        _walk(child, page, below)
        _put(page, element, inside, _text(child.tail, inside))
        if tag == "mfrac" and child.getnext() is not None:
            _put(page, element, inside, "/")
        if tag in ("msup", "msub") and child.getnext() is not None:
            _put(page, element, inside, "^" if tag == "msup" else "_")
    if tag == "q":
        _put(page, element, inside, "”")
    if tag in ("text", "option"):
        _put(page, element, inside, "\v")


def _inside(element: etree._Element, tag: str, style: dict[str, str], page: Page, around: Around) -> Around:
    """What holds for the words in `element`."""
    why = around.why
    hides = style.get("display") == "none" or element.get("hidden") is not None
    if element in page.shown:
        why = ""
    elif not why and tag == "noscript":
        why = WITHOUT_SCRIPT
    elif not why and (
        hides or style.get("visibility") in ("hidden", "collapse") or _is_never_shown(element, tag)
    ):
        why = HIDDEN
    elif not why and tag == "rt":
        why = SOUND
    elif not why and (tag in ("s", "strike", "del") or "line-through" in style.get("text-decoration", "")):
        why = STRUCK
    elif not why and (
        tag == "button" or (tag == "input" and element.get("type") in ("submit", "button", "reset"))
    ):
        why = BUTTON
    return Around(
        around.linked or tag == "a",
        why,
        around.keeps_lines or tag in KEEPS_LINES or style.get("white-space", "").startswith("pre"),
        tag if tag in ("sup", "sub") else around.script,
        around.depth,
    )


def _is_never_shown(element: etree._Element, tag: str) -> bool:
    return (
        (tag == "template" and element.get("shadowrootmode") is None)
        or (tag == "dialog" and element.get("open") is None)
        or (tag == "input" and element.get("type") == "hidden")
        or tag in ("title", "desc", "metadata", "defs", "annotation", "noframes")
    )


def _is_block(tag: str, style: dict[str, str]) -> bool:
    display = style.get("display", "")
    if display in ("inline", "inline-block", "contents") and tag not in ("li", "table", "tr"):
        return False
    return tag in BLOCKS or display in (
        "block",
        "flex",
        "grid",
        "list-item",
        "table",
        "table-row",
        "flow-root",
    )


def _text(text: str | None, inside: Around) -> str:
    """Words without the marks that this module uses; a line end in the source becomes one newline."""
    plain = re.sub("[\v\x01]", " ", text or "")
    if inside.keeps_lines:
        return plain.replace("\r\n", "\n").replace("\n", "\v")
    return _BLANKS.sub(lambda blanks: "\n" if "\n" in blanks.group() else " ", plain)


def _scripted(text: str, element: etree._Element, page: Page, inside: Around) -> str:
    """Words that are raised or lowered, written so that no number changes."""
    if inside.script == "sup":
        before = "".join(piece.text for piece in page.pieces[-5:] if not piece.why)
        return raised(text, before.rpartition("\v")[2], element.tail or "")
    return lowered(text) if inside.script == "sub" else text


def _cell(cell: etree._Element, page: Page, inside: Around) -> str:
    """The text of a cell in one line; what is hidden or lost in it goes to the pieces of the page."""
    own = page._replace(pieces=[])
    _walk(cell, own, inside._replace(depth=inside.depth + 1))
    found = list(joined(own.pieces))
    page.pieces.extend(
        [Piece(f"\v{line.text}\v", line.owner, False, line.why) for line in found if line.why != inside.why]
    )
    return " ".join(line.text for line in found if line.why == inside.why)


def _field(element: etree._Element) -> str:
    """What a field of a form shows."""
    kind = element.get("type", "text").lower()
    if kind in ("checkbox", "radio"):
        return "☑" if element.get("checked") is not None else "□"
    return "" if kind in ("image", "file", "password", "range", "color") else element.get("value", "")


def _chosen(select: etree._Element) -> etree._Element | None:
    options = select.findall("option")
    marked = [option for option in options if option.get("selected") is not None]
    return (marked or options or [None])[0]


def _shadow(root: etree._Element, host: etree._Element, page: Page, inside: Around) -> None:
    """The template of a host, with the children of the host where its slots are."""
    for slot in root.iter("slot"):
        name = slot.get("name")
        for child in [each for each in host if each is not root and each.get("slot") == name]:
            slot.append(child)
    _content(root, "template", page, inside)
    for child in host:
        if child is not root:
            _walk(child, page, inside._replace(why=inside.why or HIDDEN))


def _name_or_enter(element: etree._Element, tag: str, page: Page, inside: Around) -> None:
    """Read a frame that is in the file; name a picture or what stands elsewhere."""
    srcdoc = element.get("srcdoc", "").strip() if tag == "iframe" else ""
    if srcdoc and not inside.why:
        document = lxml_html.document_fromstring(srcdoc)
        page.pieces.append(Piece("\v", element, False, ""))
        below = Page(page.rules, page.shown, [], page.counts)
        _walk(document, below, inside._replace(depth=inside.depth + 1))
        page.pieces.extend([piece._replace(owner=element) for piece in below.pieces])
    elif not inside.why and not _is_small(element):
        name = element.get("alt") or element.get("title") or element.get("src") or element.get("data") or ""
        if tag == "img":
            page.pieces.append(
                Piece(f"\v{element.get('alt', '').strip() or '没有说明'}\v", element, inside.linked, PICTURE)
            )
        elif name and not name.startswith("about:"):
            what = EMBEDDED.get(tag, "另一个网页")
            page.pieces.append(Piece(f"\v{what}（{name[:80]}）\v", element, False, LOST))


def _is_small(element: etree._Element) -> bool:
    """A dot that counts visitors, or an icon."""
    sizes = [element.get(name, "").removesuffix("px") for name in ("width", "height")]
    return any(size.isdecimal() and int(size) <= SMALLEST_PICTURE for size in sizes if len(size) < 6)
