"""What stands in the text of a Word file for other purposes: content controls, readings, tags."""

from collections import defaultdict

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_xml import W14, M, W, plain, remove, switch, unwrap

_TAGS = (f"{W}smartTag", f"{W}customXml")
_HOLDS = (f"{W}t", f"{W}sym", f"{M}t", f"{W}drawing", f"{W}pict", f"{W}object")


def open_controls(story: etree._Element, places: Places, account: Account) -> None:
    """Put the content of controls and tags in their place; prompts to fill something in are left out."""
    for control in reversed(list(story.iter(f"{W}sdt"))):
        content = control.find(f"{W}sdtContent")
        if content is None:
            remove(control)
            continue
        _settle(control.find(f"{W}sdtPr"), content, places.of(control), account)
        for child in list(control):
            if child is not content:
                control.remove(child)
        unwrap(content)
        unwrap(control)
    for tag in reversed(list(story.iter(*_TAGS))):
        for properties in tag.findall(f"{tag.tag}Pr"):
            tag.remove(properties)
        unwrap(tag)


def _settle(properties: etree._Element | None, content: etree._Element, place: str, account: Account) -> None:
    """Leave in `content` what its control shows."""
    if properties is None:
        return
    if switch(properties, "showingPlcHdr"):
        account.drop(place, plain(content), "填空提示")
        for run in list(content.iter(f"{W}r")):
            remove(run)
    elif next(content.iter(*_HOLDS), None) is None:
        box = properties.find(f"{W14}checkbox")
        if box is not None:
            _tick(content, box)
        elif properties.find(f"{W}dataBinding") is not None:
            account.lose(place, "个内容控件是空的（内容存在文件的别处），没有收进来")


def _tick(content: etree._Element, box: etree._Element) -> None:
    checked = box.find(f"{W14}checked")
    on = checked is not None and checked.get(f"{W14}val", "1") not in ("0", "false", "off")
    holder = next(content.iter(f"{W}p"), content)
    run = etree.SubElement(holder, f"{W}r")
    etree.SubElement(run, f"{W}t").text = "☑" if on else "□"


def drop_readings(story: etree._Element, places: Places, account: Account) -> None:
    """Leave the base of words that carry their reading (拼音指南)."""
    readings: dict[str, list[str]] = defaultdict(list)
    for ruby in reversed(list(story.iter(f"{W}ruby"))):
        place = places.of(ruby)
        for child in list(ruby):
            if child.tag == f"{W}rt":
                readings[place].insert(0, plain(child))
            if child.tag != f"{W}rubyBase":
                ruby.remove(child)
        for base in list(ruby):
            unwrap(base)
        unwrap(ruby)
    for place, texts in readings.items():
        account.drop(place, " ".join(texts), "注音")
