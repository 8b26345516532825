"""F: until when? The date we give is the one that the original gives for this very statement."""

import re
from collections.abc import Iterator

from generator.model import Finding, Provision, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, in_sight, quoted
from generator.text.characters import normalise
from generator.text.numbers import Moment, moments

_PERIOD = re.compile("(^|。)[^,;。]*期间,")


@rule(
    "F115",
    why="日期写错或者写丢，读者不知道过没过期。",
    bad="time: {until: 2021-04-30, quote: 扎实做好就业工作}\n"
    "says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。",
    good="time: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}",
)
def time_differs(site: Site) -> Iterator[Finding]:
    """`time` 的引文里没有这个时间，不在同一句；或者引文里的日期没有记、没有说。"""
    for provision in site.provisions:
        if provision.time:
            yield from _own_quote(provision)
            if not _is_told(provision):
                yield Finding(
                    provision.place("time"), "记了时间，没有说给读者听。", "请写进 says 或 conditions。"
                )
        for moment in moments(all_quoted(provision)):
            if not _is_recorded(provision, moment):
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
    """The quote of `time` has the time, and stands in a sentence that the provision rests on."""
    time = provision.time
    if time is None or time.quote is None:
        return
    place = provision.place("time", "quote")
    words = normalise(time.quote.text)
    within = [moment.last for moment in moments(words)]
    if (time.until and time.until not in within) or (time.during and normalise(time.during) not in words):
        yield Finding(place, "time 的引文里没有这个时间。", "请引写着时间的那几个字。")
    others = {id_ for quote in provision.quotes for id_ in quote.sentences}
    if time.quote.sentences and others and others.isdisjoint(time.quote.sentences):
        yield Finding(place, "time 的引文在另一句话里，管不着这件事。", "请核对这个时间是写给谁的。")


def _is_recorded(provision: Provision, moment: Moment) -> bool:
    time = provision.time
    if time is None:
        return False
    return (
        moment.last == time.until
        or moment.last.year == time.year
        or bool(time.cohort and normalise(moment.written) in normalise(time.cohort))
    )


def _is_told(provision: Provision) -> bool:
    """A reader sees the time in words."""
    time = provision.time
    sight = in_sight(provision)
    assert time is not None
    if time.until or time.year:
        years = {moment.last for moment in moments(sight)}
        return time.until in years or time.year in {each.year for each in years}
    if time.cohort:
        return any(normalise(each.written) in normalise(time.cohort) for each in moments(sight))
    return time.during is None or normalise(time.during) in sight
