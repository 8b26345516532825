"""F: until when? The date we give is the one that the original gives for this very statement."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from generator.lexicon.words import one_of, words
from generator.model import Document, Finding, Provision, Site, Validity
from generator.official.colophon import printed_on
from generator.official.validity import validity
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, in_sight, quoted, said
from generator.text.characters import excerpt, normalise
from generator.text.dates import day
from generator.text.numbers import Moment, moments
from generator.text.periods import is_told_by, periods

# A year in the name of another paper is no time of this one: 2022年工作推进方案.
_PLAN = re.compile(rf"《[^》]*》|\d{{4}}年[^,;:。]{{0,16}}(?:{one_of(words('papers')['plans'])})")
_OTHER_DAYS = r"(?:\d{1,2}日?[、和至到—-])*"  # 5月21日、22日
_BARE_DAY = re.compile(r"(?<![\d年])(?P<month>1[0-2]|[1-9])月(?:(?P<day>[123]?\d)日|[底初末])")
_PERIOD = re.compile("(^|。)[^,;。]*期间,")


@rule("F115", by_document=True)
def time_differs(site: Site) -> Iterator[Finding]:
    """`time` 的引文里没有这个时间，不在同一句；或者引文里的日期没有记、没有说。"""
    for provision in site.provisions:
        if provision.time:
            yield from _own_quote(provision)
            if not _is_told(provision):
                yield Finding(
                    provision.place("time"), "记了时间，没有说给读者听。", "请写进 says 或 conditions。"
                )
        told = {end for each in moments(in_sight(provision)) for end in (each.first, each.last)}
        for moment in moments(_PLAN.sub("", all_quoted(provision))):
            if not _is_recorded(provision, moment) and not {moment.first, moment.last} <= told:
                message = f"引文里的“{moment.written}”没有写进 time。"
                yield Finding(provision.place("quotes"), message, "请核对它管不管这件事，再写进 time。")
        during = provision.time and provision.time.during
        if provision.effect != "none" and _PERIOD.search(quoted(provision)) and not during:
            message = "引文开头的“期间”没有写进 time。"
            yield Finding(provision.place("quotes"), message, "请写成 during: 疫情期间 这样。")
        if "今年" in all_quoted(provision) and not (provision.time and provision.time.year):
            yield Finding(
                provision.place("quotes"), "引文里的“今年”没有写进 time。", "请写成 year: 2020 这样。"
            )


def _own_quote(provision: Provision) -> Iterator[Finding]:
    """The quote of `time` has the time, as a start or an end, and stands in a sentence that it rests on."""
    time = provision.time
    if time is None or time.quote is None:
        return
    words = normalise(time.quote.text)
    within, said_so = moments(words), periods(words)
    lasts, firsts = [each.last for each in within], [each.first for each in within]
    is_there = (
        (not time.until or time.until in lasts or _has_day(words, time.until))
        and (not time.from_ or time.from_ in firsts or _has_day(words, time.from_))
        and (not time.during or is_told_by(time.during, words))
    )
    if not is_there:
        yield Finding(
            provision.place("time", "quote"), "time 的引文里没有这个时间。", "请引写着时间的那几个字。"
        )
    if time.until and time.until in said_so.starts and time.until not in said_so.ends:
        yield Finding(
            provision.place("time", "quote"),
            f"{day(time.until)}是开始的日子，不是到期的日子。",
            "“自……起”请写 from。",
        )
    if time.from_ and time.from_ in said_so.ends and time.from_ not in said_so.starts:
        yield Finding(
            provision.place("time", "quote"),
            f"{day(time.from_)}是到期的日子，不是开始的日子。",
            "“至……止”请写 until。",
        )
    others = {id_ for quote in provision.quotes for id_ in quote.sentences}
    if time.quote.sentences and others and others.isdisjoint(time.quote.sentences):
        yield Finding(
            provision.place("time", "quote"),
            "time 的引文在另一句话里，管不着这件事。",
            "请核对这个时间是写给谁的。",
        )


def _has_month(words: str, wanted: date) -> bool:
    """2025年里, 10月到12月: the end of a month or a year by its name."""
    return bool(re.search(rf"(?<!\d){wanted.month}月(?!\d)|{wanted.year}年(?!\d)", words))


def _has_day(words: str, wanted: date) -> bool:
    """The day stands there without its year: 于6月30日前, 自2025年1月1日至12月31日."""
    return bool(re.search(rf"(?<!\d){wanted.month}月{_OTHER_DAYS}{wanted.day}日", words))


def _is_recorded(provision: Provision, moment: Moment) -> bool:
    time = provision.time
    if time is None:
        return False
    return (
        moment.last == time.until
        or moment.first == time.from_
        or moment.last.year == time.year
        or bool(time.cohort and normalise(moment.written) in normalise(time.cohort))
    )


def _is_told(provision: Provision) -> bool:
    """A reader sees the time in words."""
    time = provision.time
    sight = in_sight(provision)
    assert time is not None
    told = moments(sight)
    firsts, lasts = {each.first for each in told}, {each.last for each in told}
    if time.from_ and time.from_ not in firsts and not _has_day(sight, time.from_) and not time.until:
        return False
    if time.until:
        return time.until in lasts or _has_day(sight, time.until) or _has_month(sight, time.until)
    if time.year:
        return time.year in {each.last.year for each in told}
    if time.cohort:
        return any(normalise(each.written) in normalise(time.cohort) for each in told)
    return time.during is None or is_told_by(time.during, sight)


@rule("F174", by_document=True)
def day_not_quoted(site: Site) -> Iterator[Finding]:
    """标题、说法、条件里没有写年份的日子（12月30日、3月底），引文里没有。"""
    for provision in site.provisions:
        official, recorded = all_quoted(provision), set(_dates(site, provision))
        for keys, text in said(provision):
            for match in _BARE_DAY.finditer(compared(text)):
                if not _is_in(official, recorded, int(match["month"]), match["day"]):
                    message = f"引文里没有“{match.group()}”。"
                    yield Finding(provision.place(*keys), message, "请照原文写日子。")


def _dates(site: Site, provision: Provision) -> Iterator[date]:
    """The days that the record holds, each with a quote of its own: its time, its document's validity."""
    validity = site.document_of[site.section_of[provision.id].document].meta.validity
    for each in (provision.time, validity):
        yield from filter(None, (each.from_, each.until) if each else ())


def _is_in(official: str, recorded: Collection[date], month: int, day_: str | None) -> bool:
    """Has the official text, or the record, this day of the month, or without a day the month?"""
    if any(each.month == month and day_ in (None, str(each.day)) for each in recorded):
        return True
    if day_ is None:
        return bool(re.search(rf"(?<!\d){month}月", official))
    return bool(re.search(rf"(?<!\d)0?{month}月{_OTHER_DAYS}0?{day_}日", official))


@rule("F132", reads_answers=False, by_document=True)
def validity_differs(site: Site) -> Iterator[Finding]:
    """document.yml 的 validity 和原文写的不一样；或者原文写了有效期、施行日期，没有记。"""
    for document in site.documents:
        recorded, found = document.meta.validity, validity(document.official, document.meta.signed_on)
        if recorded is None and found is not None:
            message = f"原文写了从哪天起、到哪天止（{found.sentence.id}），没有记：“{excerpt(found.sentence.text)}”。"
            yield Finding(document.meta.place("title"), message, "请写 validity，带上这一句的引文。")
        elif recorded is not None:
            yield from _validity(document, recorded)


def _validity(document: Document, recorded: Validity) -> Iterator[Finding]:
    words = recorded.quote.text
    said, days = periods(words), moments(words)
    if not recorded.quote.spans:
        yield Finding(recorded.place("quote"), f"原文没有这句话：“{excerpt(words)}”。", "请从原文里复制。")
        return
    issued = (document.meta.signed_on, printed_on(document.official))
    from_issue = said.from_issue and recorded.from_ in issued
    if recorded.from_ and recorded.from_ not in {each.first for each in days} and not from_issue:
        yield Finding(
            recorded.place("from"),
            "引文里没有这个开始的日子。",
            "“自印发之日起”写落款日期，或者版记里印发的日期。",
        )
    elif recorded.from_ and recorded.from_ in said.ends:
        yield Finding(recorded.place("from"), f"{day(recorded.from_)}是到期的日子。", "“至……止”请写 until。")
    if recorded.until and (
        recorded.until not in {each.last for each in days} or recorded.until in said.starts
    ):
        yield Finding(recorded.place("until"), "引文里没有这个到期的日子。", "“自……起”是开始，请写 from。")
    if recorded.years and recorded.years != said.years:
        yield Finding(recorded.place("years"), f"引文里没有“{recorded.years}年”的有效期。", "请照原文写。")
    if recorded.permanent and "长期" not in words:
        yield Finding(recorded.place("permanent"), "引文里没有说长期。", "原文没写的，不能写。")
