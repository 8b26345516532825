"""The next day on which something on the site changes by its own date, and what changes on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from generator.model import Site
from generator.model.document_state import turns, words
from generator.model.status import Period, period, state, state_label
from generator.review.due import reviews

Kind = Literal["provision", "later", "document", "reply", "review"]
MOST_NAMED = 5  # of each kind, in the text
NAMES: dict[Kind, str] = {
    "provision": "事项",
    "later": "后来的规定",
    "document": "文件",
    "reply": "部门答复",
    "review": "该核对的",
}


@dataclass(frozen=True)
class Turn:
    """What changes: its kind, its id (of a review its file and line), its title, how it stands before and after."""

    kind: Kind
    id: str
    title: str
    before: str
    after: str


@dataclass(frozen=True)
class Coming:
    """The day of the next changes, how many days are left, and the changes in the order of the site."""

    day: date
    days: int
    turns: tuple[Turn, ...]


def coming(site: Site, today: date) -> Coming | None:
    """Return what changes next after `today` if nobody edits anything; None if no date of the site lies ahead."""
    for day in sorted({each for each in _days(site, today) if each > today}):
        if found := tuple(_turns(site, today, day)):
            return Coming(day, (day - today).days, found)
    return None


def as_text(found: Coming | None) -> str:
    """The day, and of each kind how many change and the first of them."""
    if found is None:
        return "往后没有会变的日子：没有到期、没有开始，也没有该核对的。"
    lines = [f"下一次变化：{found.day}，还有 {found.days} 天。"]
    for kind, name in NAMES.items():
        mine = [each for each in found.turns if each.kind == kind]
        if not mine:
            continue
        lines.append(f"{name}：{len(mine)} 处")
        lines += [f"  {each.id}　{each.title}：{each.before} → {each.after}" for each in mine[:MOST_NAMED]]
        if len(mine) > MOST_NAMED:
            lines.append(f"  还有 {len(mine) - MOST_NAMED} 处，加 --format json 看全部。")
    return "\n".join(lines)


def _days(site: Site, today: date) -> Iterator[date]:
    for each in site.provisions:
        yield from period(site, each).turns
        for later in each.later:
            yield from Period(None, later.until).turns
    for document in site.documents:
        yield from turns(document)
    for reply in site.replies:
        yield from Period(None, reply.until).turns
    yield from (each.review_by for each in reviews(site, today))


def _turns(site: Site, today: date, day: date) -> Iterator[Turn]:
    """What stands otherwise on `day` than on `today`."""
    for each in site.provisions:
        when = period(site, each)
        before, after = state(site, each, today), state(site, each, day)
        if before != after:
            yield Turn("provision", each.id, each.title, state_label(before, when), state_label(after, when))
        for later in each.later:
            if later.until and today <= later.until < day:
                yield Turn("later", each.id, each.title, f"管到{later.until}", "已过期")
    for document in site.documents:
        was, will = words([document], today), words([document], day)
        if was != will:
            yield Turn("document", document.id, document.meta.short, was.bar, will.bar)
    for reply in site.replies:
        if reply.ended(day) and not reply.ended(today):
            yield Turn("reply", reply.id, reply.paper, f"管到{reply.until}", "已过期")
    for review in reviews(site, today):
        if today < review.review_by <= day:
            place = f"{review.place.path}:{review.place.line}"
            yield Turn("review", place, review.name, "还没到核对的日子", "该核对了")
