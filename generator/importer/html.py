"""HTML → text, one block a line. Scripts, styles, menus and hidden parts are left out."""

import re

from lxml import etree
from lxml import html as lxml_html

from generator.importer.outcome import Reading
from generator.importer.txt import decode
from generator.model import Refused

DEEPEST = 200
MAIN = (
    "//article",
    "//main",
    "//*[@id='zoom']",
    "//*[@id='UCAP-CONTENT']",
    "//*[contains(@class,'TRS_Editor')]",
)
DROPPED = {
    "script", "style", "noscript", "template", "head", "nav", "form", "button", "select", "input", "iframe", "object",
    "embed", "svg", "canvas", "audio", "video", "link", "meta", "footer",
}  # fmt: skip
BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "center", "dd", "div", "dl", "dt", "fieldset", "figcaption", "figure",
    "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section",
    "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)


def read_html(raw: bytes) -> Reading:
    """Return the text of an HTML page; the encoding is UTF-8, else what the page says, else GB18030."""
    said = _CHARSET.search(raw[:4000])
    text = decode(raw, said.group(1).decode("ascii") if said else None)
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", text), parser=parser)
    except (etree.LxmlError, ValueError) as error:
        raise Refused("网页读不出来。", "请在浏览器里打开网页，把正文复制到 .txt 文件，再导入。") from error
    pieces: list[str] = []
    main = _main(root)
    _collect(main, pieces, 0)
    lines = (re.sub(r"[ \t\n]+", " ", line).strip() for line in "".join(pieces).split("\v"))
    pictures = len(main.xpath(".//img"))
    notices = (f"网页里有 {pictures} 张图片，图片里的字没有收进来。",) if pictures else ()
    return Reading("\n".join(line for line in lines if line) + "\n", notices)


def _main(root: etree._Element) -> etree._Element:
    """The element that holds the document, where the page marks just one; else all of it."""
    for path in MAIN:
        found = root.xpath(path)
        if len(found) == 1 and "".join(found[0].itertext()).strip():
            return found[0]
    return root


def _collect(element: etree._Element, pieces: list[str], depth: int) -> None:
    """Add the text in `element`; a vertical tab marks the end of a line, for a newline in HTML is a blank."""
    if depth > DEEPEST:
        raise Refused("网页的层次太深，读不了。", "请把正文复制到 .txt 文件，再导入。")
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag in DROPPED or element.get("hidden") is not None or _HIDDEN.search(element.get("style", "")):
        return
    if tag == "tr" and _is_row(element):
        cells = ("".join(cell.itertext()).strip() for cell in element.xpath("./td|./th"))
        pieces.append("\v" + "　".join(filter(None, cells)).replace("\v", " ") + "\v")
        return
    if tag == "br":
        pieces.append("\v")
    if tag in BLOCKS:
        pieces.append("\v")
    if tag == "li":
        pieces.append(_list_number(element))
    pieces.append((element.text or "").replace("\v", " "))
    for child in element:
        _collect(child, pieces, depth + 1)
        pieces.append((child.tail or "").replace("\v", " "))
    if tag in BLOCKS:
        pieces.append("\v")


def _list_number(item: etree._Element) -> str:
    """The number that a browser shows before an item of a numbered list."""
    above = item.getparent()
    if above is None or above.tag != "ol":
        return ""
    start = above.get("start", "1")
    before = sum(1 for each in item.itersiblings("li", preceding=True))
    return f"{(int(start) if start.isdecimal() else 1) + before}."


def _is_row(row: etree._Element) -> bool:
    """A row of data, as against one of those tables that only place things on the page."""
    cells = row.xpath("./td|./th")
    dropped = "|".join(f".//{tag}" for tag in sorted(DROPPED))
    return len(cells) > 1 and not any(
        cell.xpath(f".//table|{dropped}") or len(cell.xpath(".//p|.//div|.//li|.//br")) > 1 for cell in cells
    )
