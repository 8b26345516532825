"""The tree of a Word file → what its reader sees: one of two alternatives, all revisions accepted, initials joined.

Afterwards none of the other modules meets alternatives, deleted or moved words, or marks of revision.
"""

from lxml import etree

from generator.importer.docx_styles import Styles
from generator.importer.docx_xml import MC, A, M, V, W, remove, unwrap, value

_GONE = {f"{W}del", f"{W}moveFrom", f"{W}delText", f"{W}delInstrText"}
_KEPT = {f"{W}ins", f"{W}moveTo"}
_FORMER = {
    f"{W}{each}"
    for each in (
        "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblGridChange", "trPrChange", "tcPrChange",
        "tblPrExChange", "numberingChange",
    )
}  # fmt: skip
_SEEN = (f"{W}t", f"{W}sym", f"{M}t", f"{A}t", f"{V}textpath")


def choose_alternatives(root: etree._Element) -> None:
    """Leave one branch of every mc:AlternateContent: the first choice with words in it, else the fallback's."""
    for each in reversed(list(root.iter(f"{MC}AlternateContent"))):
        branches = each.findall(f"{MC}Choice") + each.findall(f"{MC}Fallback")
        told = [branch for branch in branches if next(branch.iter(*_SEEN), None) is not None]
        for branch in branches:
            if branch is not next(iter(told or branches)):
                each.remove(branch)
        for branch in list(each):
            unwrap(branch)
        unwrap(each)


def accept_revisions(root: etree._Element) -> bool:
    """Accept all tracked changes in `root`; return whether there were any."""
    changes = [each for each in root.iter() if each.tag in _GONE | _KEPT]
    for mark in list(root.iter(*_FORMER)):
        remove(mark)
    for row in list(root.iter(f"{W}tr")):
        if row.find(f"{W}trPr/{W}del") is not None:
            remove(row)
    for cell in list(root.iter(f"{W}tc")):
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            remove(cell)
    for change in changes:
        holder = change.getparent()
        if holder is None or holder.tag in (f"{W}rPr", f"{W}numPr", f"{W}trPr", f"{W}ctrlPr"):
            continue
        if change.tag in _GONE:
            remove(change)
        else:
            unwrap(change)
    for paragraph in list(root.iter(f"{W}p")):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and any(mark.find(f"{W}{tag}") is not None for tag in ("del", "moveFrom")):
            _join_to_next(paragraph)
    return bool(changes)


def join_hidden_marks(root: etree._Element, styles: Styles) -> None:
    """Join a paragraph whose mark is hidden to the next one, as Word shows them."""
    for paragraph in list(root.iter(f"{W}p")):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        if mark is not None and mark.find(f"{W}vanish") is not None and styles.hides(mark, paragraph):
            _join_to_next(paragraph)


def join_drop_caps(root: etree._Element) -> None:
    """Put a large initial, which Word keeps in a frame of its own, before the paragraph that it begins."""
    for frame in list(root.iter(f"{W}framePr")):
        paragraph = next(frame.iterancestors(f"{W}p"), None)
        following = None if paragraph is None else paragraph.getnext()
        if value(frame, "dropCap") not in ("drop", "margin") or paragraph is None or following is None:
            continue
        if following.tag == f"{W}p":
            at = 0 if following.find(f"{W}pPr") is None else 1
            following[at:at] = [child for child in paragraph if child.tag != f"{W}pPr"]
            remove(paragraph)


def _join_to_next(paragraph: etree._Element) -> None:
    """Put what `paragraph` holds at the beginning of the next one; the number is that of the first with words."""
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    following = paragraph.getnext()
    while following is not None and following.tag in (f"{W}bookmarkStart", f"{W}bookmarkEnd"):
        following = following.getnext()
    if following is None or following.tag != f"{W}p":
        if not any(next(each.iter(f"{W}r", f"{M}r"), None) is not None for each in content):
            remove(paragraph)
        return
    mine, theirs = paragraph.find(f"{W}pPr"), following.find(f"{W}pPr")
    at = 0 if theirs is None else 1
    following[at:at] = content
    if mine is not None and any(next(each.iter(*_SEEN), None) is not None for each in content):
        _give_mark(mine, theirs)
        following[:at] = [mine]
    remove(paragraph)


def _give_mark(mine: etree._Element, theirs: etree._Element | None) -> None:
    """Put the mark of another paragraph, which may be deleted in its turn, for that of `mine`."""
    for mark in mine.findall(f"{W}rPr"):
        mine.remove(mark)
    if theirs is not None:
        mine.extend(theirs.findall(f"{W}rPr"))
