"""gaps/UNIT.docx: what a unit is asked, as a list that can be sent to it."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.exports.word_file import HEADING, ITEM, TITLE, Paragraph, word_file
from generator.model import Site, urls
from generator.model.gaps import Gap, Owner, by_owner, gaps
from generator.text.dates import day

INTRO = (
    "下面这些事，文件没有写，群众会问。请逐条答复，写明依据和管到哪天。"
    "答复会照原话登出来，写明是贵单位的答复，和文件的原文分开放。"
)


def files(site: Site, today: date) -> Iterator[tuple[str, bytes]]:
    """Yield a letter for each unit that is asked anything."""
    still_open = [each for each in gaps(site, today) if not each.settled]
    for owner, mine in by_owner(site, still_open):
        yield urls.letter(owner.id), word_file(_letter(site, owner, mine))


def _letter(site: Site, owner: Owner, mine: list[Gap]) -> Iterator[Paragraph]:
    yield Paragraph("请答复的问题", TITLE)
    yield Paragraph(f"{owner.name}：")
    yield Paragraph(INTRO)
    number = 0
    for _, group in groupby(mine, key=lambda each: each.document.id):
        of_document = list(group)
        meta = of_document[0].document.meta
        numbered = "，".join(filter(None, (meta.number, day(meta.signed_on))))
        yield Paragraph(f"{meta.title}（{numbered}）", HEADING)
        for gap in of_document:
            number += 1
            yield from _question(number, gap)
    yield Paragraph(f"发出的单位：{site.settings.name}　　　　　　发出的日子：　　　年　　月　　日")


def _question(number: int, gap: Gap) -> Iterator[Paragraph]:
    yield Paragraph(f"{number}. {gap.question}", bold=True)
    together = f"；一起的单位：{'、'.join(gap.together)}" if gap.together else ""
    yield Paragraph(f"出自{gap.clause}{together}。编号：{gap.id}")
    for each in gap.asked:
        yield Paragraph(each.provision.title + (f"（{each.note}）" if each.note else ""), ITEM)
    yield Paragraph("答复：\n")
