"""Words of a Word file that its reader does not see or must not take for valid: hidden, struck out, white on white.

They are left out and named. Afterwards paragraphs hold nothing but runs and links with visible words.
"""

from collections.abc import Callable

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_styles import Styles, is_colour
from generator.importer.docx_xml import M, W, child_value, plain, remove, switch, value

# From here on all of red, green and blue are so strong that nothing is seen on paper.
_WHITE = 0xF5
_WORDS = (f"{W}t", f"{W}sym", f"{W}noBreakHyphen", f"{M}t")


def drop_unseen(story: etree._Element, styles: Styles, places: Places, account: Account) -> None:
    """Take hidden rows, and hidden, struck and white words out of `story`."""
    for row in list(story.iter(f"{W}tr")):
        if switch(row.find(f"{W}trPr"), "hidden"):
            account.drop(places.of(row), plain(row), "隐藏的行")
            remove(row)

    def is_struck(run: etree._Element) -> bool:
        given = run.find(f"{W}rPr"), _paragraph(run)
        return any(styles.switched(each, *given) for each in ("strike", "dstrike"))

    paper = _is_paper(story)
    kinds: tuple[tuple[str, Callable[[etree._Element], bool]], ...] = (
        ("隐藏文字", lambda run: styles.hides(run.find(f"{W}rPr"), _paragraph(run))),
        ("划掉的字", is_struck),
        ("看不见的白字", lambda run: paper and _is_white(run, styles) and not _is_on_colour(run, styles)),
    )
    for why, is_meant in kinds:
        runs = [run for run in story.iter(f"{W}r", f"{M}r") if is_meant(run)]
        for stretch in _stretches(runs):
            account.drop(places.of(stretch[0]), "".join(map(plain, stretch)), why)
        for run in runs:
            _silence(run, whole=why == "隐藏文字")


def _paragraph(run: etree._Element) -> etree._Element | None:
    return next(run.iterancestors(f"{W}p"), None)


def _stretches(runs: list[etree._Element]) -> list[list[etree._Element]]:
    """Put together the runs that stand side by side."""
    found: list[list[etree._Element]] = []
    for run in runs:
        if found and run.getprevious() is found[-1][-1]:
            found[-1].append(run)
        else:
            found.append([run])
    return found


def _silence(run: etree._Element, whole: bool) -> None:
    """Take the words of a run away; a picture in it is seen, unless the run is hidden as a `whole`."""
    if whole:
        remove(run)
    for each in [] if whole else list(run.iterchildren(*_WORDS)):
        run.remove(each)


def _is_white(run: etree._Element, styles: Styles) -> bool:
    colour = styles.nearest("color", run.find(f"{W}rPr"), _paragraph(run))
    code = "" if colour is None else value(colour, "val")
    try:
        return len(code) == 6 and min(bytes.fromhex(code)) >= _WHITE and bool(plain(run).strip())
    except ValueError:
        return False


def _is_on_colour(run: etree._Element, styles: Styles) -> bool:
    """Say whether a colour may stand behind a run: its own, that of its paragraph, cell, table, or of a box."""
    properties, paragraph = run.find(f"{W}rPr"), _paragraph(run)
    behind = [styles.nearest(each, properties, paragraph) for each in ("shd", "highlight")]
    if paragraph is not None:
        behind.append(paragraph.find(f"{W}pPr/{W}shd"))
        if styles.is_shaded(styles.of_paragraph(paragraph)):
            return True
    for holder in run.iterancestors(f"{W}tc", f"{W}tbl", f"{W}txbxContent"):
        if holder.tag == f"{W}txbxContent":
            return True
        own = holder.find(f"{W}tcPr") if holder.tag == f"{W}tc" else holder.find(f"{W}tblPr")
        if own is not None:
            behind.append(own.find(f"{W}shd"))
            if styles.is_shaded(child_value(own, "tblStyle")):
                return True
    return any(each.tag == f"{W}highlight" or is_colour(each) for each in behind if each is not None)


def _is_paper(story: etree._Element) -> bool:
    """Say whether pages have no colour of their own."""
    return story.getroottree().getroot().find(f"{W}background") is None
