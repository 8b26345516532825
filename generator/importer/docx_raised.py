"""Superscript runs of Word: the powers and note marks in them are written so that no number changes."""

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_styles import Styles
from generator.importer.docx_xml import W, value
from generator.importer.raised import NOTE_MARK, raised


def write_raised(story: etree._Element, styles: Styles, places: Places, account: Account) -> None:
    """Put ² and 〔注1〕 for the superscripts in `story`; note marks are told to `account`."""
    for paragraph in story.iter(f"{W}p"):
        before = ""
        texts = [each for each in paragraph.iter(f"{W}t") if next(each.iterancestors(f"{W}p")) is paragraph]
        while texts:
            stretch = [texts.pop(0)]
            if _is_raised(stretch[0], paragraph, styles):
                while texts and _is_raised(texts[0], paragraph, styles):
                    stretch.append(texts.pop(0))
                said = "".join(each.text or "" for each in stretch)
                written = raised(said, before, texts[0].text or "" if texts else "")
                if NOTE_MARK.fullmatch(written):
                    account.note(
                        places.of(paragraph), "有上标的注号，写成“〔注1〕”这样，免得和数字连在一起，请对照"
                    )
                stretch[0].text = written
                for each in stretch[1:]:
                    each.text = ""
            before += stretch[0].text or ""


def _is_raised(text: etree._Element, paragraph: etree._Element, styles: Styles) -> bool:
    run = text.getparent()
    place = None if run is None else styles.nearest("vertAlign", run.find(f"{W}rPr"), paragraph)
    return place is not None and value(place, "val") == "superscript"
