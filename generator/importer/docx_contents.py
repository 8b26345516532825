"""The table of contents of a Word file: it says every heading once more, and is left out with its own heading."""

from itertools import pairwise

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_styles import Styles
from generator.importer.docx_xml import SHOWN, W, plain, remove
from generator.text.characters import normalise


def drop_contents(result: list[etree._Element], places: Places, account: Account) -> None:
    """Take a table of contents away, with its paragraphs: it says every heading once more."""
    shown = set(result)
    for paragraph in dict.fromkeys(next(each.iterancestors(f"{W}p")) for each in result):
        entry = [each for each in paragraph.iter(f"{W}tab", *SHOWN) if each.tag == f"{W}tab" or each in shown]
        text = "".join(" " if each.tag == f"{W}tab" else each.text or "" for each in entry)
        account.drop(places.of(paragraph), text, "目录")
        for each in entry:
            if each in shown:
                remove(each)
        if next(paragraph.iter(*SHOWN), None) is None:
            remove(paragraph)


def drop_heading_of_contents(story: etree._Element, styles: Styles, places: Places, account: Account) -> None:
    """Take away the line 目录 before a table of contents; the fields of `story` are still there."""
    filled = [each for each in story.iter(f"{W}p") if next(each.iter(*SHOWN), None) is not None]
    for heading, entry in pairwise(filled):
        begins = any((code.text or "").split()[:1] == ["TOC"] for code in entry.iter(f"{W}instrText"))
        if normalise(plain(heading)) in ("目录", "目次") and (begins or is_entry_of_contents(entry, styles)):
            account.drop(places.of(heading), plain(heading), "目录")
            remove(heading)


def is_entry_of_contents(paragraph: etree._Element, styles: Styles) -> bool:
    """Say whether the style of `paragraph` is one of a table of contents."""
    return styles.name(paragraph).lower().startswith("toc ")
