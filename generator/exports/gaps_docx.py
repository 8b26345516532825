"""gaps/UNIT.docx: what a unit is asked, as a list that can be sent to it."""

import io
import zipfile
from collections.abc import Iterator
from datetime import date
from itertools import groupby

import docx
from docx.document import Document as Docx
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from generator.model import Site, urls
from generator.model.gaps import Gap, Owner, by_owner, gaps
from generator.text.dates import day

FONT = "宋体"
NO_TIME = (1980, 1, 1, 0, 0, 0)  # the same input gives the same bytes, whenever it is made
INTRO = (
    "下面这些事，文件没有写，群众会问。请逐条答复，写明依据和管到哪天。"
    "答复会照原话登出来，写明是贵单位的答复，和文件的原文分开放。"
)


def files(site: Site, today: date) -> Iterator[tuple[str, bytes]]:
    """Yield a letter for each unit that is asked anything."""
    still_open = [each for each in gaps(site, today) if not each.settled]
    for owner, mine in by_owner(site, still_open):
        yield urls.letter(owner.id), _letter(site, owner, mine)


def _letter(site: Site, owner: Owner, mine: list[Gap]) -> bytes:
    document = docx.Document()
    _prepare(document)
    document.add_heading("请答复的问题", level=0)
    document.add_paragraph(f"{owner.name}：")
    document.add_paragraph(INTRO)
    number = 0
    for _, group in groupby(mine, key=lambda each: each.document.id):
        of_document = list(group)
        meta = of_document[0].document.meta
        document.add_heading(
            f"{meta.title}（{'，'.join(filter(None, (meta.number, day(meta.signed_on))))}）", level=1
        )
        for gap in of_document:
            number += 1
            _question(document, number, gap)
    document.add_paragraph(f"发出的单位：{site.settings.name}　　　　　　发出的日子：　　　年　　月　　日")
    return _timeless(document)


def _question(document: Docx, number: int, gap: Gap) -> None:
    paragraph = document.add_paragraph()
    paragraph.add_run(f"{number}. {gap.question}").bold = True
    together = f"；一起的单位：{'、'.join(gap.together)}" if gap.together else ""
    document.add_paragraph(f"出自{gap.clause}{together}。编号：{gap.id}")
    for each in gap.asked:
        document.add_paragraph(
            each.provision.title + (f"（{each.note}）" if each.note else ""), style="List Bullet"
        )
    document.add_paragraph("答复：\n")


def _prepare(document: Docx) -> None:
    """A4, and a Chinese font in every style that is used."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.6)
    for name in ("Normal", "Title", "Heading 1", "List Bullet"):
        style = document.styles[name]
        style.font.name = FONT
        style.element.get_or_add_rPr().get_or_add_rFonts().set(qn("w:eastAsia"), FONT)
    document.styles["Normal"].font.size = Pt(12)


def _timeless(document: Docx) -> bytes:
    """The file with the day of nothing: python-docx stamps each part with the time at which it is written."""
    written, kept = io.BytesIO(), io.BytesIO()
    document.save(written)
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, NO_TIME)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return kept.getvalue()
