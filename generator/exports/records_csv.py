"""data/statements.csv, units.csv, contacts.csv, documents.csv, terms.csv: what others reuse, a record a row."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from generator.exports.table import table
from generator.model import Document, Measure, Section, Site, status, urls
from generator.model.diff import written
from generator.model.document_state import words
from generator.model.places import Source
from generator.model.time_in_words import time_in_words
from generator.model.vocabulary import EFFECTS, FORCES, UNKNOWNS, amount_in_words
from generator.text.characters import full_width

JOINED = "；"
CONTACT_KINDS = {"hotline": "咨询和投诉", "emergency": "紧急求助"}
EXPLAINED_BY = {"document": "按文件上下文", "source": "按出处", "common": "按通常的意思"}


class Row(NamedTuple):
    """A record that becomes a row, the site it is of, and the day for which the table is made."""

    site: Site
    today: date
    record: Any

    @property
    def section(self) -> Section:
        """Where a provision stands."""
        return self.site.section_of[self.record.id]

    @property
    def document(self) -> Document:
        """The document of a provision."""
        return self.site.document_of[self.section.document]


def files(site: Site, today: date) -> Iterator[tuple[str, str]]:
    """Yield each table that has a row."""
    records: Mapping[str, Sequence[Any]] = {
        "statements": site.provisions,
        "units": site.units,
        "contacts": site.contacts,
        "documents": site.documents,
        "terms": site.terms,
    }
    for name, found in records.items():
        cells = TABLES[name].values()
        rows = (Row(site, today, each) for each in found)
        if found:
            yield f"data/{name}.csv", table(TABLES[name], ([cell(row) for cell in cells] for row in rows))


Columns = Mapping[str, Callable[[Row], str]]


def _field(name: str) -> Callable[[Row], str]:
    """A field of the record, in words."""
    return lambda row: written(getattr(row.record, name))


def _meta(name: str) -> Callable[[Row], str]:
    """What document.yml says."""
    return lambda row: written(getattr(row.record.meta, name))


def _iso(value: date | None) -> str:
    return value.isoformat() if value else ""


def _url(path: Callable[[Row], str]) -> Callable[[Row], str]:
    """The address of the page; without an address of the site, from its root."""
    return lambda row: urls.whole(row.site, path(row))


def _audiences(name: str) -> Callable[[Row], str]:
    return lambda row: JOINED.join(row.site.audience_of[id_].name for id_ in getattr(row.record, name))


def _sources(sources: Sequence[Source]) -> str:
    return JOINED.join("，".join(filter(None, (each.what, each.number, each.url))) for each in sources)


def _quotes(row: Row) -> str:
    return JOINED.join(full_width(each.text) for each in row.record.quotes)


def _places(row: Row) -> str:
    """The sentences of the official text that hold the quotes."""
    return JOINED.join(dict.fromkeys(id_ for each in row.record.quotes for id_ in each.sentences))


def _forwarded(row: Row) -> str:
    found = row.record.meta.forwarded_by
    return f"{found.issuer}，{found.number}，{written(found.signed_on)}" if found else ""


def _validity(name: str) -> Callable[[Row], str]:
    return lambda row: _iso(getattr(row.record.meta.validity, name, None))


def _measure(row: Row) -> str:
    return row.section.title if isinstance(row.section, Measure) else ""


def _units(row: Row) -> str:
    ids = row.section.units if isinstance(row.section, Measure) else ()
    return JOINED.join(row.site.unit_of[id_].short for id_ in ids)


STATEMENTS: Columns = {
    "编号": _field("id"),
    "文件": lambda row: row.document.meta.title,
    "文号": lambda row: row.document.meta.number,
    "年份": lambda row: str(row.document.meta.signed_on.year),
    "条款": lambda row: row.document.name_of(row.section),
    "措施": _measure,
    "标题": _field("title"),
    "大白话": _field("says"),
    "作用": lambda row: EFFECTS[row.record.effect],
    "力度": lambda row: FORCES[row.record.force],
    "写给": _audiences("for_"),
    "也关系到": _audiences("about"),
    "条件": _field("conditions"),
    "数字": lambda row: JOINED.join(map(amount_in_words, row.record.amounts)),
    "时间": lambda row: time_in_words(row.record),
    "状态": lambda row: status.STATE_WORDS[status.state(row.site, row.record, row.today)].short,
    "从哪天": lambda row: _iso(status.period(row.site, row.record).first),
    "写到哪天": lambda row: _iso(status.period(row.site, row.record).last),
    "后来的变化": _field("later"),
    "原文": _quotes,
    "原文句": _places,
    "没有写的": lambda row: JOINED.join(UNKNOWNS[each] for each in row.record.unknown),
    "单位": _units,
    "打电话问": lambda row: JOINED.join(row.record.ask),
    "网页": _url(lambda row: urls.provision(row.site, row.record)),
}
UNITS: Columns = {
    "编号": _field("id"),
    "简称": _field("short"),
    "全称": _field("name"),
    "全称说明": _field("name_note"),
    "种类": _field("kind"),
    "原文怎么写": _field("as_written"),
    "管什么": _field("does"),
    "后来的变化": _field("later"),
    "编者注": _field("note"),
    "打电话问": _field("ask"),
    "网页": _url(lambda row: f"units/{row.record.id}/"),
}
CONTACTS: Columns = {
    "号码": _field("number"),
    "名称": _field("name"),
    "种类": lambda row: CONTACT_KINDS[row.record.kind],
    "管什么": _field("what_for"),
    "谁在接": _field("run_by"),
    "要留意": _field("caveat"),
    "从什么时候": _field("since"),
    "出处": lambda row: _sources(row.record.sources),
    "哪天查的": lambda row: _iso(row.record.checked_on),
    "网页": _url(lambda row: f"contacts/#tel-{row.record.number}"),
}
DOCUMENTS: Columns = {
    "编号": _field("id"),
    "标题": _meta("title"),
    "简称": _meta("short"),
    "发文机关": _meta("issuer"),
    "文号": _meta("number"),
    "落款日期": lambda row: _iso(row.record.meta.signed_on),
    "转发": _forwarded,
    "今天怎么看": lambda row: words([row.record], row.today).home,
    "从哪天": _validity("from_"),
    "写到哪天": _validity("last_day"),
    "有效期的原文": lambda row: written(getattr(row.record.meta.validity, "quote", None)),
    "措施": lambda row: str(len(row.record.measures)),
    "事项": lambda row: str(sum(len(each.provisions) for each in row.record.sections)),
    "出处": _meta("source_name"),
    "出处网址": _meta("source"),
    "哪天核对": lambda row: _iso(row.record.meta.checked_on),
    "原文的SHA-256": _meta("sha256"),
    "网页": _url(lambda row: urls.document(row.record.id)),
}
TERMS: Columns = {
    "编号": _field("id"),
    "名词": _field("term"),
    "原文怎么写": _field("as_written"),
    "意思": _field("says"),
    "不是": _field("not_"),
    "怎么来的": lambda row: EXPLAINED_BY[row.record.explained_by],
    "后来的变化": _field("later"),
    "出处": lambda row: _sources(row.record.sources),
    "网页": _url(lambda row: f"terms/#term-{row.record.id}"),
}
TABLES: Mapping[str, Columns] = {
    "statements": STATEMENTS,
    "units": UNITS,
    "contacts": CONTACTS,
    "documents": DOCUMENTS,
    "terms": TERMS,
}
