"""The HTML of our own templates → Markdown (CommonMark): what it says, without what only serves the eye.

No text becomes markup, whatever stands in it; nothing is made bold, since marks beside Chinese punctuation would
stay as they are.
"""

import re
from collections.abc import Callable

from lxml import etree
from lxml.etree import _Element as Element

Link = Callable[[str], str]

BLOCKS = frozenset((
    "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "fieldset", "figure", "footer", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "legend", "li", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
))  # fmt: skip
SKIPPED = frozenset((
    "audio", "button", "form", "hr", "input", "link", "noscript", "script", "select", "style", "svg", "template",
))  # fmt: skip
CONTENTS = "mb-toc"  # a list of what stands on the page anyway
_MARKS = re.compile(r"[\\`*_{}\[\]<>&|~$!@]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_AT_START = re.compile(r"^(?:\d{1,9}(?=[.)])|(?=[#+=:-]))")
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_IN_ADDRESS = str.maketrans({each: f"%{ord(each):02X}" for each in ' ()<>\\"`'})


def markdown(content: str, link: Link) -> str:
    """Return the Markdown of the HTML `content`; `link` tells where an address of the HTML leads in it."""
    [body] = etree.fromstring(f"<body>{content}</body>", etree.HTMLParser(remove_comments=True))
    return "".join(f"{each}\n\n" for each in _blocks(body, link))


def escaped(text: str | None) -> str:
    """A text inside a line."""
    if not text or text.isspace():
        return " " if text else ""
    return _MARKS.sub(r"\\\g<0>", text)


def _blocks(element: Element, link: Link) -> list[str]:
    """The blocks of what stands in an element; text between blocks is a block of its own."""
    found: list[str] = []
    line = [escaped(element.text)]
    for child in element:
        if not _is_left_out(child):
            if child.tag in BLOCKS:
                found += _paragraph(line)
                line = []
                found += _block(child, link)
            else:
                line.append(_inline(child, link))
        line.append(escaped(child.tail))
    return found + _paragraph(line)


def _is_left_out(element: Element) -> bool:
    if element.tag in SKIPPED or element.get("hidden") is not None:
        return True
    return bool(element.tag == "nav" and element.get("class") == CONTENTS)


def _block(element: Element, link: Link) -> list[str]:
    tag = element.tag
    if tag in HEADINGS:
        return [f"{HEADINGS[tag]} {each}" for each in _paragraph([_inside(element, link)])]
    if tag in WITH_FORM:
        return WITH_FORM[tag](element, link)
    found, id_ = _blocks(element, link), element.get("data-provision")
    return [found[0], f"编号：{escaped(id_)}", *found[1:]] if found and id_ else found


def _paragraph(line: list[str]) -> list[str]:
    """The pieces of a line as a paragraph, if they say anything."""
    text = _BLANKS.sub(" ", "".join(line)).strip(" ")
    if not text:
        return []
    return [_AT_START.sub(r"\g<0>\\", text)]


def _inside(element: Element, link: Link) -> str:
    """All that stands in an element, as a line."""
    parts = [escaped(element.text)]
    for child in element:
        if not _is_left_out(child):
            parts.append(f" {_inside(child, link)} " if child.tag in BLOCKS else _inline(child, link))
        parts.append(escaped(child.tail))
    return "".join(parts)


def _inline(element: Element, link: Link) -> str:
    text, tag = _inside(element, link), element.tag
    if tag == "a" and not text.isspace():
        address = link(element.get("href", ""))
        return f"[{text}]({address.translate(_IN_ADDRESS)})" if address else text
    if tag in ("del", "ins"):
        return f"〔{'删' if tag == 'del' else '加'}：{text}〕"
    return " " if tag == "br" else text


def _list(element: Element, link: Link) -> list[str]:
    found: list[str] = []
    for each in element:
        if not _is_left_out(each):
            mark = f"{len(found) + 1}. " if element.tag == "ol" else "- "
            found += _marked(mark, " " * len(mark), _blocks(each, link))
    return ["\n".join(found)] if found else []


def _definitions(element: Element, link: Link) -> list[str]:
    """“- 条件：…”; what is explained and its explanation may stand in a group."""
    found: list[str] = []
    name = ""
    for each in element.iter("dt", "dd"):
        if each.tag == "dt":
            name = _in_cell(each, link)
            continue
        blocks = _blocks(each, link)
        is_line = len(blocks) == 1 and not any(one.tag in WITH_FORM for one in each)
        found += _marked("- ", "  ", [f"{name}：{blocks[0]}"] if is_line else [f"{name}：", *blocks])
    return ["\n".join(found)] if found else []


def _table(element: Element, link: Link) -> list[str]:
    captions = [f"表：{_in_cell(each, link)}" for each in element.iter("caption")]
    rows = [[_in_cell(cell, link) for cell in row.iter("th", "td")] for row in element.iter("tr")]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    if not lines:
        return captions
    return [*captions, "\n".join((lines[0], "|" + " --- |" * len(rows[0]), *lines[1:]))]


def _in_cell(element: Element, link: Link) -> str:
    return _BLANKS.sub(" ", _inside(element, link)).strip(" ")


def _code(element: Element, _link: Link) -> list[str]:
    """As it stands; the fence is longer than any inside."""
    text = "".join(element.itertext()).strip("\n")
    fence = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    return [f"{fence}\n{text}\n{fence}"]


def _quote(element: Element, link: Link) -> list[str]:
    return _marked("> ", "> ", _blocks(element, link))


def _marked(first: str, other: str, blocks: list[str]) -> list[str]:
    """Blocks as one: a mark before the first line, another before all others."""
    if not blocks:
        return []
    line, *rest = "\n\n".join(blocks).split("\n")
    return ["\n".join((f"{first}{line}", *(f"{other}{each}".rstrip() for each in rest)))]


HEADINGS = {f"h{level}": "#" * level for level in range(1, 7)}
WITH_FORM: dict[str, Callable[[Element, Link], list[str]]] = {
    "ul": _list,
    "ol": _list,
    "dl": _definitions,
    "table": _table,
    "blockquote": _quote,
    "pre": _code,
}
