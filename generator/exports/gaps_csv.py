"""data/gaps.csv: what is still to be asked, a question a row, for spreadsheets."""

from collections.abc import Iterator
from datetime import date

from generator.exports.table import table
from generator.model import Site
from generator.model.asking import ASKING_WORDS
from generator.model.gaps import Gap, gaps
from generator.text.dates import day

COLUMNS = ("编号", "单位", "一起的单位", "文件", "文号", "条款", "要问的", "哪几项", "种类", "答复")


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the table; what is answered is in it, with the reply."""
    yield "data/gaps.csv", table(COLUMNS, (_row(site, gap, today) for gap in gaps(site, today)))


def _row(site: Site, gap: Gap, today: date) -> Iterator[str]:
    meta = gap.document.meta
    yield from (gap.id, gap.owner.name, "、".join(gap.together), meta.title, meta.number, gap.clause)
    yield gap.question
    yield "；".join(each.provision.title for each in gap.asked)
    yield "、".join(ASKING_WORDS[each] for each in gap.kinds)
    yield "；".join(
        f"{site.office_of(each)}，{day(each.on)}，{each.paper}：{each.says}（{_holds(each.until, today)}）"
        for each in gap.replies
    )


def _holds(until: date | None, today: date) -> str:
    if until is None:
        return "没写到期"
    return f"写到{day(until)}，已过期" if until < today else f"写到{day(until)}"
