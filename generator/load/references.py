"""Do all ids that the records name exist, and is each of them unique? (family D)"""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping

from generator.load.shape import respelt
from generator.model import Document, Eligible, Finding, Measure, Provision, Question, Record, Site
from generator.model.record import ID
from generator.model.urls import Named, pages_of
from generator.text.spelling import nearest

MOST_QUESTIONS = 7


def unknown_references(site: Site) -> Iterator[Finding]:
    """Yield a finding for each id that nothing has (D113) or that two things have (D114), D115 for names."""
    for measure in site.measures:
        yield from _known("单位", measure, ("units",), measure.units, site.unit_of)
    for provision in site.provisions:
        yield from _provision(site, provision)
    for unit in site.units:
        yield from _known("号码", unit, ("ask",), unit.ask, site.contact_of)
    yield from _unique((each.id, each, "id") for each in site.terms)
    for named in pages_of(site).values():
        yield from _unique(_ids(named))
    yield from _unique(_addresses(site))
    yield from _unique((each.number, each, "number") for each in site.contacts)
    for document in site.documents:
        yield from _files(document)
        yield from _relations(site, document)
    yield from _finder(site)
    yield from _asked(site)
    yield from _replies(site)


def _ids(named: Iterable[Named]) -> Iterator[tuple[str, Record, str]]:
    """The ids of what has pages, first those of today: an address leads to one page."""
    found = list(named)
    yield from ((id_, record, "plain" if isinstance(record, Measure) else "id") for id_, record in found)
    yield from ((old, record, "aliases") for _, record in found for old in record.aliases)


def _asked(site: Site) -> Iterator[Finding]:
    """The questions that people ask: their own ids, and the provisions that answer them."""
    yield from _unique((each.id, each, "id") for each in site.asked)
    known = [each.id for each in site.provisions]
    for each in site.asked:
        yield from _known("事项", each, ("answered_by",), each.answered_by, known)


def _replies(site: Site) -> Iterator[Finding]:
    """The statements that replies are about, and the unit that gave them, where it is called by an id."""
    known = [each.id for each in site.provisions]
    for each in site.replies:
        yield from _known("事项", each, ("provisions",), each.provisions, known)
        if re.fullmatch(ID, each.office) and each.office not in site.unit_of:
            message = f"没有“{each.office}”这个单位。"
            yield Finding(each.place("office"), message, nearest(each.office, site.unit_of), "D113")


def too_many_questions(site: Site) -> Iterator[Finding]:
    """Yield a finding for each question of the finder beyond those that a reader will answer (D116)."""
    for extra in site.questions[MOST_QUESTIONS:]:
        message = f"问题有 {len(site.questions)} 个，最多 {MOST_QUESTIONS} 个。"
        yield Finding(extra.place("id"), message, "问题多了没人答完，请合并或删掉。", "D116")


def _addresses(site: Site) -> Iterator[tuple[str, Record, str]]:
    """The ids of provisions, first those of today: a page is reached by both, so both are unique."""
    yield from ((each.id, each, "id") for each in site.provisions)
    yield from ((old, each, "was") for each in site.provisions for old in each.was)


def _finder(site: Site) -> Iterator[Finding]:
    """The finder's own ids (D113, D114).

    Whom a question of the library is for is cut down to the answers that the site offers, by `used`.
    """
    yield from _unique((each.id, each, "id") for each in site.questions)
    before: dict[str, Question] = {}
    for question in site.questions:
        yield from _unique((each.id, each, "id") for each in question.options)
        if question.when and any(not each.packaged for each in question.options):
            yield from _answers(before, question.when, "when 只能用排在前面的问题。")
        before[question.id] = question
    for provision in site.provisions:
        if provision.eligible:
            yield from _answers(site.question_of, provision.eligible)


def _answers(questions: Mapping[str, Question], eligible: Eligible, hint: str = "") -> Iterator[Finding]:
    """Each question that `eligible` names is one of `questions`, and has the options it names."""
    for leaf in eligible.leaves():
        if leaf.question is None or leaf.is_ is None:
            continue
        if leaf.question in questions:
            yield from _known("选项", leaf, ("is",), leaf.is_, questions[leaf.question].option_of)
        else:
            message = f"没有“{leaf.question}”这个问题。"
            yield Finding(leaf.place("question"), message, nearest(leaf.question, questions) or hint, "D113")


def _provision(site: Site, provision: Provision) -> Iterator[Finding]:
    yield from _known("人群", provision, ("for",), provision.for_, site.audience_of)
    yield from _known("人群", provision, ("about",), provision.about, site.audience_of)
    yield from _known("事情", provision, ("needs",), provision.needs, site.need_of)
    yield from _known("号码", provision, ("ask",), provision.ask, site.contact_of)


def _known(
    noun: str, record: Record, keys: tuple[str, ...], ids: Collection[str], known: Collection[str]
) -> Iterator[Finding]:
    for index, id_ in enumerate(ids):
        if id_ not in known:
            message = f"没有“{id_}”这个{noun}。"
            fix = None if noun == "号码" else respelt(id_, set(known) - set(ids))
            yield Finding(record.place(*keys, index), message, nearest(id_, known), "D113", fix=fix)


def _unique(found: Iterable[tuple[str, Record, str]]) -> Iterator[Finding]:
    first: dict[str, tuple[Record, str]] = {}
    for id_, record, key in found:
        if id_ in first:
            earlier, its_key = first[id_]
            place = earlier.place(its_key)
            message = f"“{id_}”已经用过了，在 {place.path} 第 {place.line} 行。"
            yield Finding(record.place(key), message, "请换一个编号。", "D114")
        first.setdefault(id_, (record, key))


def _relations(site: Site, document: Document) -> Iterator[Finding]:
    """What a document says of others: is the sentence there, and do its own words say so?"""
    for kind, index, relation in document.meta.relations():
        place = document.meta.place(kind, index, "target")
        other = site.document_of.get(relation.document)
        if other is None or other is document:
            hint = nearest(relation.document, [each for each in site.document_of if each != document.id])
            yield Finding(place, f"没有“{relation.document}”这份别的文件。", hint, "D113")
        elif relation.sentence not in other.official.sentence_of:
            message = f"文件“{other.id}”里没有“{relation.sentence}”这一句。"
            yield Finding(place, message, "句子编号见原文页，例如 m03s02 是第3条第2句。", "D113")
        if not relation.quote.sentences:
            place = document.meta.place(kind, index, "quote")
            yield Finding(place, "这份文件里没有这句话。", "请从原文里复制，不要跨句。", "D117")


def _files(document: Document) -> Iterator[Finding]:
    """The number in a measure's file name is the measure's; one file tells one measure."""
    seen: dict[int, Measure] = {}
    for measure in document.measures:
        number = measure.measure
        if number in seen:
            message = f"第 {number} 条已经写在 {seen[number].id}.yml 里了。"
            yield Finding(measure.place("measure"), message, "一条措施一个文件。", "D114")
        seen[number] = measure
        if not re.fullmatch(rf"{number:02}-[a-z0-9-]+", measure.id):
            hint = f"文件名要写成 {number:02}-拼音.yml。"
            yield Finding(measure.place("measure"), f"文件名和第 {number} 条对不上。", hint, "D115")
