"""data/dates.ics: the days on which something begins or ends, or must be looked over again, for any calendar."""

from collections.abc import Iterator
from datetime import date

from generator.exports.calendar import Event, calendar
from generator.exports.identity import identity
from generator.model import Document, Provision, Site, document_state, status, urls
from generator.review.due import reviews
from generator.text.characters import full_width

PATH = "data/dates.ics"
START, END, REVIEW = "开始", "到期", "核对"
ASK = "今天是否还有效，请问12345。"


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield the calendar, the earliest day first, unless no day is written anywhere."""
    found = sorted(events(site, today), key=lambda each: (each.day, each.kind, each.title, str(each.id)))
    if found:
        yield PATH, calendar(f"{site.settings.name}：文件写的日子", found, today)


def events(site: Site, today: date) -> Iterator[Event]:
    """Yield what the documents, the statements and the replies say of days, and what is to be looked over.

    A statement that begins or ends with its document has no day of its own.
    """
    for document in site.documents:
        yield from _of_document(site, document)
        for section in document.sections:
            for provision in section.provisions:
                yield from _of_provision(site, document, provision)
    for reply in site.replies:
        if reply.until:
            title = f"{site.office_of(reply)}的答复写到这天：{reply.paper}"
            yield _event(site, ("reply", reply.id), END, reply.until, title, f"{reply.says}\n{ASK}", "gaps/")
    for review in reviews(site, today):
        names = ("review", review.place.path, review.name)
        yield _event(
            site, names, REVIEW, review.review_by, f"最晚这天核对：{review.name}", "", "editors/due/"
        )


def _of_document(site: Site, document: Document) -> Iterator[Event]:
    validity, meta = document.meta.validity, document.meta
    if validity is None:
        return
    text = f"{meta.title}（{meta.cited}）\n{document_state.says(document)}"
    names, url = ("document", document.id), urls.document(document.id)
    if validity.from_:
        yield _event(site, names, START, validity.from_, f"文件从这天起：{meta.short}", text, url)
    if validity.last_day:
        is_said = status.is_said(validity.last_day, validity.quote.text)
        yield _event(site, names, END, validity.last_day, f"{_until(is_said)}：{meta.short}", text, url)


def _of_provision(site: Site, document: Document, provision: Provision) -> Iterator[Event]:
    when, validity, meta = status.period(site, provision), document.meta.validity, document.meta
    clause = document.name_of(site.section_of[provision.id])
    quote = provision.time.quote if provision.time and provision.time.quote else provision.quotes[0]
    said = f"{provision.says}\n出自：{meta.title}（{meta.cited}），{clause}"
    text = f"{said}\n原文：{full_width(quote.text)}\n{ASK}"
    names, url = ("provision", provision.id), urls.provision(site, provision)
    if when.first and when.first != (validity and validity.from_):
        yield _event(site, names, START, when.first, f"文件写的，从这天起：{provision.title}", text, url)
    if when.last and when.last != (validity and validity.last_day):
        yield _event(
            site, names, END, when.last, f"{_until(not when.reckoned)}：{provision.title}", text, url
        )
    for number, each in enumerate(provision.later):
        if each.until:
            later = f"{each.says}\n依据：{each.number}" if each.number else each.says
            title = f"后来的规定写到这天：{provision.title}"
            yield _event(
                site, ("later", provision.id, str(number)), END, each.until, title, f"{later}\n{ASK}", url
            )


def _until(is_said: bool) -> str:
    return "文件写到这天" if is_said else "按文件算，到这天"


def _event(
    site: Site, names: tuple[str, ...], kind: str, day: date, title: str, text: str, path: str
) -> Event:
    address = urls.whole(site, path) if site.settings.address else ""
    return Event(identity(site, PATH, kind, *names), day, title, text, kind, address)
