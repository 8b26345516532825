"""F: does our text say what the official text says, no more and no less?"""

from collections.abc import Iterator

from generator.coverage import Clause, section_clauses
from generator.force import FORCE_WORDS
from generator.labels import FORCES
from generator.model import Document, Measure, Provision, Section, Site
from generator.numbers import Moment, moments, quantities
from generator.record import Finding, Keys
from generator.rules import rule
from generator.text import excerpt, full_width, normalise


@rule(
    "F101",
    why="每句话都要能在原文里找到。引文错一个字，读者就没法核对。",
    bad="quotes:\n  - 对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%\n"
    "  - 返还其上年度实际交纳失业保险费的50%",
    good="quotes:\n  - 对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%",
)
def quote_not_verbatim(site: Site) -> Iterator[Finding]:
    """引文在这一条的原文里找不到，或者跨了两句。"""
    for section in site.sections:
        quotes = [
            (provision, keys, quote)
            for provision in section.provisions
            for keys, quote in provision.every_quote()
        ] + [(each, ("quote",), each.quote) for each in section.left_out]
        for record, keys, quote in quotes:
            if not quote.sentences:
                hint = _nearest_words(quote.text, section)
                yield Finding(record.place(*keys), f"原文没有这句话：“{excerpt(quote.text)}”。", hint)
    for document in site.documents:
        for note in document.meta.notes:
            if normalise(note.quote.text) not in normalise(document.text):
                message = f"原文没有这句话：“{excerpt(note.quote.text)}”。"
                yield Finding(note.place("quote"), message)


def _nearest_words(words: str, section: Section) -> str:
    """Say where the quote leaves the text: the longest beginning of it that the text has."""
    wanted = normalise(words)
    texts = [normalise(each.text) for each in section.sentences]
    for length in range(len(wanted), 3, -1):
        for text in texts:
            if (at := text.find(wanted[:length])) >= 0:
                following = full_width(text[at + max(0, length - 6) : at + length + 8])
                return f"前 {length} 个字对得上，后面原文是“…{following}…”。"
    return "请从原文里复制，不要自己打；一条引文只能在一句话里。"


@rule(
    "F102",
    why="责任单位写错，群众就会问错地方。",
    bad="# measures/01-a.yml\nunits: [fz-renshe]",
    good="# measures/01-a.yml\nunits: [fz-renshe, fz-caizheng]",
)
def units_differ_from_tail(site: Site) -> Iterator[Finding]:
    """责任单位和原文段尾写的不一样。"""
    id_of = {normalise(name): unit.id for unit in site.units for name in unit.as_written}
    for document, measure in _measures(site):
        written = _official_units(document, measure)
        expected = [id_of.get(normalise(name), f"？{name}") for name in written]
        if list(measure.units) != expected:
            missing = [each for each in expected if each not in measure.units]
            extra = [each for each in measure.units if each not in expected]
            parts = [f"少了 {'、'.join(missing)}"] * bool(missing) + [f"多了 {'、'.join(extra)}"] * bool(
                extra
            )
            message = f"责任单位和原文不一样：{'，'.join(parts) or '次序不同'}。"
            yield Finding(measure.place("units"), message, f"应写：[{', '.join(expected)}]")


@rule(
    "F103",
    why="标题是原文的名字，读者要用它在原文里找。",
    bad="# measures/01-a.yml\ntitle: 稳住就业岗位",
    good="# measures/01-a.yml\ntitle: 稳定就业岗位",
)
def title_differs(site: Site) -> Iterator[Finding]:
    """措施的标题和原文不一样。"""
    for document, measure in _measures(site):
        title = next(each.title for each in document.official.measures if each.number == measure.measure)
        if normalise(title) != normalise(measure.title):
            yield Finding(measure.place("title"), "标题和原文不一样。", f"原文是“{title}”。")


@rule(
    "F104",
    why="金额、比例、日期错一个数，读者就会白跑一趟。",
    bad="says: 符合条件的企业不裁员或少裁员，退回上年度实际交的失业保险费的60%。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度实际交的失业保险费的50%。",
)
def number_without_record(site: Site) -> Iterator[Finding]:
    """标题、说法或条件里的数字、日期，没有记在 amounts 或 time 里。"""
    for provision in site.provisions:
        amounts = {(each.value, each.unit) for each in provision.amounts}
        for keys, text in _our_words(provision):
            for quantity in quantities(text):
                if (quantity.value, quantity.unit) not in amounts:
                    message = f"“{quantity.value}{quantity.unit}”没有写在 amounts 里。"
                    yield Finding(provision.place(*keys), message, "请核对原文，再补进 amounts。")
            for moment in moments(text):
                if not _is_its_time(provision, moment):
                    message = f"“{moment.written}”和 time 不一样。"
                    yield Finding(provision.place(*keys), message, "请核对原文，再写进 time。")


@rule(
    "F105",
    why="记下的数字、日期要是原文没有，就是编的。",
    bad='amounts:\n  - {value: 50, unit: "%", of: 上年度实际缴纳的失业保险费}\n  - {value: 60, unit: "%", of: 工资}',
    good='amounts:\n  - {value: 50, unit: "%", of: 上年度实际缴纳的失业保险费}',
)
def recorded_number_not_quoted(site: Site) -> Iterator[Finding]:
    """Amounts 或 time 里的数字、日期，引文里没有。"""
    for provision in site.provisions:
        quoted = [quote.text for _, quote in provision.every_quote()]
        known = {(each.value, each.unit) for text in quoted for each in quantities(text)}
        for index, amount in enumerate(provision.amounts):
            if (amount.value, amount.unit) not in known:
                message = f"引文里没有“{amount.value}{amount.unit}”。"
                yield Finding(provision.place("amounts", index), message)
        if provision.time and not _time_is_quoted(site, provision, quoted):
            yield Finding(provision.place("time"), "引文里没有这个时间。")


@rule(
    "F106",
    why="“鼓励”写成“给”，就是替政府许愿。力度要有原文的字作证。",
    bad="force: may",
    good="force: stated",
)
def force_word_missing(site: Site) -> Iterator[Finding]:
    """表示力度的词不在引文里，或者不属于这种力度。"""
    for provision in site.provisions:
        word = normalise(provision.force_word)
        place = provision.place("force_word")
        if not any(word in normalise(quote.text) for quote in provision.quotes):
            yield Finding(place, f"引文里没有“{provision.force_word}”。", "请写引文里表示力度的那个词。")
        elif provision.force_word not in FORCE_WORDS[provision.force]:
            label = FORCES[provision.force]
            known = next((each for each in FORCE_WORDS if word in FORCE_WORDS[each]), None)
            hint = f"它表示“{FORCES[known]}”，force 应写 {known}。" if known else ""
            yield Finding(place, f"“{provision.force_word}”不表示“{label}”。", hint)


@rule(
    "F107",
    why="漏掉一个分句，就可能漏掉读者要的那一句。",
    bad="# measures/01-a.yml\nleft_out: []",
    good="# measures/01-a.yml\nleft_out: [{quote: 扎实做好就业工作, why: 只是号召。}]",
)
def clause_not_told(site: Site) -> Iterator[Finding]:
    """原文有分句，既没有事项引用，也没有写进 left_out。"""
    for section in site.sections:
        for clause in section_clauses(section):
            if clause.missing and not _is_drafted(section, clause):
                message = f"{clause.sentence.id} 的这个分句没有写到：“{full_width(clause.text)}”。"
                yield Finding(section.place("provisions"), message, "请写成事项，或者写进 left_out。")


def _is_drafted(section: Section, clause: Clause) -> bool:
    """A draft quotes it; the draft is reported as such."""
    return any(
        clause.sentence.id in quote.sentences and clause.text in normalise(quote.text)
        for quote in section.drafted
    )


def _measures(site: Site) -> Iterator[tuple[Document, Measure]]:
    for document in site.documents:
        for measure in document.measures:
            yield document, measure


def _official_units(document: Document, measure: Measure) -> tuple[str, ...]:
    return next(each.units for each in document.official.measures if each.number == measure.measure)


def _our_words(provision: Provision) -> Iterator[tuple[Keys, str]]:
    yield ("title",), provision.title
    yield ("says",), provision.says
    for index, condition in enumerate(provision.conditions):
        yield ("conditions", index, "says"), condition.says


def _is_its_time(provision: Provision, moment: Moment) -> bool:
    time = provision.time
    if time is None:
        return False
    if time.cohort is not None:
        return normalise(moment.written) in normalise(time.cohort)
    if time.year is not None:
        return moment.last.year == time.year
    return moment.last == time.until


def _time_is_quoted(site: Site, provision: Provision, quoted: list[str]) -> bool:
    time = provision.time
    assert time is not None
    if time.permanent is not None:
        return True
    words = normalise("".join(quoted))
    if time.during or time.cohort:
        return normalise(time.during or time.cohort or "") in words
    found = {moment.last for text in quoted for moment in moments(text)}
    if time.until:
        return time.until in found
    signed = site.document_of[site.section_of[provision.id].document].meta.signed_on
    return time.year in {each.year for each in found} or ("今年" in words and time.year == signed.year)
