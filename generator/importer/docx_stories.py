"""A part of a Word file that holds text (body, header, note) → its lines, after all that is no text is out."""

from collections.abc import Iterator

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_contents import drop_heading_of_contents
from generator.importer.docx_controls import drop_readings, open_controls
from generator.importer.docx_fields import resolve_fields
from generator.importer.docx_lines import Story, lines
from generator.importer.docx_objects import count_objects
from generator.importer.docx_raised import write_raised
from generator.importer.docx_revisions import (
    accept_revisions,
    choose_alternatives,
    join_drop_caps,
    join_hidden_marks,
)
from generator.importer.docx_styles import Styles
from generator.importer.docx_unseen import drop_unseen
from generator.importer.docx_xml import W, value
from generator.importer.numbering import Numbering

_REVISED = "文件里有修订记录：按“接受全部修订”读的。请确认这是定稿"
_NOTES = {f"{W}footnoteReference": ("footnote", "脚注"), f"{W}endnoteReference": ("endnote", "尾注")}


class Document:
    """The parts of a file that its text needs: by name, and the data of its SmartArt by ids of relations."""

    def __init__(self, parts: dict[str, etree._Element], diagrams: dict[str, etree._Element]) -> None:
        self.styles = Styles(parts.get("word/styles.xml"))
        self._parts = parts
        self._diagrams = diagrams

    def part(self, name: str) -> etree._Element | None:
        return self._parts.get(f"word/{name}.xml")

    def parts_named(self, start: str) -> Iterator[etree._Element]:
        """Yield the parts word/header1.xml, word/header2.xml … in their order."""
        for name in sorted(self._parts):
            if name.startswith(f"word/{start}"):
                yield self._parts[name]

    def body(self, root: etree._Element, account: Account) -> list[str]:
        """Return the lines of the body, then the notes to which it refers, counted through, one a line."""
        found = self.lines(root, account)
        if next(root.iter(*_NOTES), None) is None:
            return found
        places, notes = Places(root), self._notes()
        told: dict[tuple[str, str], str] = {}
        for reference in root.iter(*_NOTES):
            tag, kind = _NOTES[reference.tag]
            key = tag, value(reference, "id")
            if key not in told:
                lines = self.lines(notes[key], account, kind) if key in notes else []
                told[key] = " ".join(filter(None, map(str.strip, lines)))
            if told[key]:
                account.note(places.of(reference), f"有{kind}：写在文末（“注1：”起），原处没有注号，请对照")
            else:
                account.lose(places.of(reference), f"条{kind}没有内容，或者内容读不出来")
        return found + [f"注{at}：{text}" for at, text in enumerate(filter(None, told.values()), 1)]

    def lines(self, root: etree._Element, account: Account, name: str = "") -> list[str]:
        """Return the lines of a story; `name` is its place, where its paragraphs cannot be counted."""
        choose_alternatives(root)
        if accept_revisions(root):
            account.note("", _REVISED)
        join_hidden_marks(root, self.styles)
        join_drop_caps(root)
        places = Places(root, name)
        drop_heading_of_contents(root, self.styles, places, account)
        resolve_fields(root, places, account)
        open_controls(root, places, account)
        drop_unseen(root, self.styles, places, account)
        drop_readings(root, places, account)
        write_raised(root, self.styles, places, account)
        count_objects(root, places, account, self._diagrams)
        numbering = Numbering(self.part("numbering"), self.styles)
        found = list(lines(root, Story(self.styles, numbering, places, account)))
        for form in sorted(numbering.unknown):
            account.lose("自动编号", f"种认不出的编号样式（{form}），写成了阿拉伯数字")
        return found

    def _notes(self) -> dict[tuple[str, str], etree._Element]:
        found = ((tag, self.part(f"{tag}s")) for tag, _ in _NOTES.values())
        return {
            (tag, value(note, "id")): note
            for tag, part in found
            if part is not None
            for note in part.findall(f"{W}{tag}")
        }
