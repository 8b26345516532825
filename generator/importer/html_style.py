"""What the style sheets of a page do to its text: hide it, number it, add to it.

Only rules for one name (`li`, `.hide`, `#body`, `p.note`) are known: which of the longer ones wins, a browser
finds out, and the rules that matter here are short.
"""

import re
from collections.abc import Mapping

from lxml import etree

Rules = Mapping[str, Mapping[str, str]]

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE = re.compile(r"[\w-]*(?:[.#][\w-]+)?(?:::?(?:before|after|marker))?")
_CONTENT = re.compile(r"[\"']([^\"']*[\w℃%]+[^\"']*)[\"']|counter\([^)]*\)")
_PRINT_ONLY = re.compile(r"@media\s+print[^{]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", re.IGNORECASE)


def rules(root: etree._Element) -> dict[str, dict[str, str]]:
    """Return selector → its declarations, from the <style> elements of a page."""
    found: dict[str, dict[str, str]] = {}
    for style in root.iter("style"):
        text = _PRINT_ONLY.sub("", _COMMENT.sub("", style.text or ""))
        for selectors, body in _RULE.findall(text):
            for selector in selectors.split(","):
                name = selector.strip()
                if name and _SIMPLE.fullmatch(name):
                    found.setdefault(name, {}).update(declarations(body))
    return found


def declarations(body: str) -> dict[str, str]:
    """Return property → value of `display: none; color: red`."""
    pairs = (each.partition(":") for each in body.split(";"))
    return {
        name.strip().lower(): re.sub(r"\s*!important\s*$", "", value.strip())
        for name, _, value in pairs
        if value
    }


def style_of(element: etree._Element, known: Rules) -> dict[str, str]:
    """Return the declarations that hold for an element: by its tag, its classes, its id, itself."""
    found: dict[str, str] = {}
    for selector in _selectors(element):
        found.update(known.get(selector, {}))
    return found | declarations(element.get("style", ""))


def generated(root: etree._Element, known: Rules) -> list[str]:
    """Return the words that style sheets put before or after the elements in `root`."""
    used = {selector for element in root.iter() for selector in _selectors(element)}
    found = []
    for selector, body in known.items():
        name, mark, _ = selector.partition(":")
        content = _CONTENT.search(body.get("content", "")) if mark and name in used else None
        if content and not content.group(0).strip("\"'").startswith("\\"):
            found.append(content.group(1) or "自动编号")
    return found


def _selectors(element: etree._Element) -> list[str]:
    if not isinstance(element.tag, str):
        return []
    marks = [f".{name}" for name in element.get("class", "").split()]
    marks += [f"#{element.get('id')}"] if element.get("id") else []
    return [element.tag, *marks, *(element.tag + mark for mark in marks)]
