"""F: are the numbers and dates those of the original, and do they mean the same?"""

import re
from collections.abc import Iterator
from decimal import Decimal

from generator.lexicon.words import one_of, words
from generator.model import Amount, Finding, Keys, Provision, Section, Site
from generator.model.vocabulary import BOUNDS
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, in_sight, quoted, said, stated, without_names
from generator.text.bounds import Bound, bound_at, bounds_at, includes
from generator.text.characters import normalise
from generator.text.numbers import (
    COUNTS,
    Moment,
    Quantity,
    figures_in,
    in_words,
    measured,
    moments,
    quantities,
)
from generator.text.periods import is_told_by

MONEY = frozenset((*words("measures")["money"], *words("measures")["share"]))
_REFERENCE = re.compile(
    r"第[\d零一二三四五六七八九十百]+[条款项](?!措施)|(?<!\d)\d+号(?=文|[^\u4e00-\u9fff]|$)"
)
_A_TOTAL = re.compile("亿元?$")
_CLAUSE, _AND = re.compile("[,;:。]"), re.compile("[、和及]")
_NO_QUOTA = re.compile("不是[^，。]*(个人|一个人|每个人|每人|一家|额度)")
_TOTAL, _EVERYONES = (re.compile(one_of(words("bounds")[name])) for name in ("total", "everyones"))


@rule("F104", by_document=True)
def number_not_quoted(site: Site) -> Iterator[Finding]:
    """标题、说法或条件里的数字、日期，引文里没有。"""
    for provision in site.provisions:
        amounts = {measured(each) for each in provision.amounts}
        known = _quoted_numbers(provision)
        days = all_quoted(provision)
        ends = {end for each in moments(days) for end in (each.first, each.last)}
        for keys, text in said(provision):
            for quantity in quantities(text):
                value, unit, *_ = quantity
                if measured(quantity) not in known and not _is_counted(normalise(text), quantity, days):
                    message = f"“{value}{unit}”引文里没有。"
                    hint = (
                        "请照引文改。"
                        if measured(quantity) not in amounts
                        else "amounts 里的数也要照引文改。"
                    )
                    yield Finding(provision.place(*keys), message, hint)
            for reference in _REFERENCE.findall(normalise(text)):
                if reference not in days:
                    message = f"“{reference}”引文里没有。"
                    yield Finding(provision.place(*keys), message, "条号、文号请照原文写。")
            for moment in moments(text):
                is_written = (
                    not ends.isdisjoint((moment.first, moment.last))
                    or f"〔{moment.written.rstrip('年')}〕" in days
                )
                if not _is_its_time(provision, moment) and not is_written:
                    message = f"“{moment.written}”和 time 不一样，引文里也没有。"
                    yield Finding(provision.place(*keys), message, "请核对原文，再写进 time。")
    for section in site.sections:
        yield from _section_numbers(section)


def _section_numbers(section: Section) -> Iterator[Finding]:
    """The numbers in a measure's plain title and summary are those of its provisions, drafts included."""
    drafted = [quote.text for quote in section.drafted]
    known = {number for one in section.provisions for number in _quoted_numbers(one)}
    known |= {figure for text in drafted for figure in figures_in(text)}
    times = {(each.first, each.last) for text in drafted for each in moments(text)}
    papers = "".join((*map(normalise, drafted), *(all_quoted(each) for each in section.provisions)))
    for key, text in (("plain", section.plain), ("summary", section.summary)):
        for quantity in quantities(text):
            if measured(quantity) not in known:
                message = f"“{quantity.value}{quantity.unit}”不是这一条里的数字。"
                yield Finding(section.place(key), message, "请核对下面的事项。")
        for moment in moments(text):
            told = any(_is_its_time(each, moment) for each in section.provisions)
            is_of_a_paper = f"〔{moment.written.rstrip('年')}〕" in papers
            if not told and not is_of_a_paper and (moment.first, moment.last) not in times:
                message = f"“{moment.written}”不是这一条里的时间。"
                yield Finding(section.place(key), message, "请核对下面的事项。")


def _is_counted(text: str, quantity: Quantity, official: str) -> bool:
    """The original counts the same things without a measure word (5部门), or these are so many that it names."""
    if quantity.unit not in COUNTS:
        return False
    named = text[quantity.end : quantity.end + 2]
    if len(named) > 1 and f"{quantity.value}{named}" in official:
        return True
    closed = (clause for clause in _CLAUSE.split(official) if "等" not in clause)
    lists = map(_AND.split, closed)
    return text[quantity.at - 1 : quantity.at] == "这" and any(len(each) == quantity.value for each in lists)


@rule("F105", by_document=True)
def recorded_number_not_quoted(site: Site) -> Iterator[Finding]:
    """`amounts` 或 `time` 里的数字、日期，引文里没有。"""
    for provision in site.provisions:
        quotes = [quote.text for _, quote in provision.every_quote()]
        known = _quoted_numbers(provision)
        for index, amount in enumerate(provision.amounts):
            written = f"{amount.value}{amount.unit}"
            if measured(amount) not in known and written not in all_quoted(provision):
                message = f"引文里没有“{amount.value}{amount.unit}”。"
                yield Finding(provision.place("amounts", index), message, "原文没有的数，不能写。")
        if provision.time and not _time_is_quoted(site, provision, quotes):
            yield Finding(provision.place("time"), "引文里没有这个时间。", "原文没有的时间，不能写。")


def _quoted_numbers(provision: Provision) -> set[tuple[Decimal, str]]:
    """The (value, unit) of all numbers that the provision quotes, small ones in words (至少一种) included."""
    texts = [quote.text for _, quote in provision.every_quote()]
    return {measured(each) for text in texts for each in (*quantities(text), *in_words(text))}


@rule("F109", by_document=True)
def quoted_number_dropped(site: Site) -> Iterator[Finding]:
    """引文里的数字没有说；或者记在 amounts 里，没有说。"""
    for provision in site.provisions:
        sight = in_sight(provision)
        told = {measured(each) for each in (*quantities(sight), *in_words(sight))}
        quoted_ = {measured(each): each for each in quantities(without_names(quoted(provision)))}
        for number, each in quoted_.items():
            if number not in told:
                message = f"引文里的“{each.value}{each.unit}”没有说。"
                yield Finding(provision.place("quotes"), message, "请说给读者听，再写进 amounts。")
        if told - quoted_.keys():  # F104 says so already
            continue
        for index, amount in enumerate(provision.amounts):
            number = measured(amount)
            if number not in told and number not in quoted_ and number in _quoted_numbers(provision):
                message = f"“{amount.value}{amount.unit}”记在 amounts 里，但是没有说。"
                yield Finding(provision.place("amounts", index), message, "请写进 says。")


@rule("F133", by_document=True)
def number_not_recorded(site: Site) -> Iterator[Finding]:
    """说了的数字没有记进 amounts。"""
    for provision in site.provisions:
        recorded = {measured(each) for each in provision.amounts}
        known = _quoted_numbers(provision)
        for keys, text in said(provision):
            for each in quantities(text):
                number = measured(each)
                if number in known and number not in recorded and not _A_TOTAL.search(each.unit):
                    recorded.add(number)  # said once, wherever it stands
                    message = f"“{each.value}{each.unit}”没有写在 amounts 里。"
                    yield Finding(provision.place(*keys), message, "请补进 amounts。")


@rule("F120", by_document=True)
def bound_differs(site: Site) -> Iterator[Finding]:
    """“不超过”“至少”这类话，和原文、amounts 不一样；或者把总数说得像个人的额度。"""
    for provision in site.provisions:
        for index, amount in enumerate(provision.amounts):
            yield from _recorded_bound(provision, index, amount)
        for keys, text in said(provision):
            plain = normalise(stated(text))
            for each in quantities(plain):
                written = _bounds(all_quoted(provision), each) or _recorded(provision, each)
                if (
                    written
                    and written.isdisjoint(bounds_at(plain, each))
                    and not _is_told_in_says(provision, keys, each)
                ):
                    name, found = BOUNDS[sorted(written)[0]].name, BOUNDS[bound_at(plain, each)].name
                    message = f"“{each.value}{each.unit}”说成了“{found}”，原文是“{name}”。"
                    yield Finding(provision.place(*keys), message, "请把“不超过”“至少”这样的话写上。")
                elif written and _excludes_what_is_included(plain, each, all_quoted(provision)):
                    message = f"“{each.value}{each.unit}”自己算不算在内，和原文不一样。"
                    yield Finding(provision.place(*keys), message, "“不到30人”不算30人，“30人及以下”算。")


def _excludes_what_is_included(plain: str, number: Quantity, official: str) -> bool:
    """The bound of the number includes the number itself here and not there, or there and not here."""
    here = includes(plain, number)
    there = {includes(official, each) for each in _wherever(official, number)}
    return here is not None and there == {not here}


def _recorded(provision: Provision, number: Quantity) -> set[Bound]:
    """The bounds of a number in `amounts`, where the quotes do not show any that we can read."""
    return {each.bound for each in provision.amounts if measured(each) == measured(number)}


def _is_told_in_says(provision: Provision, keys: Keys, number: Quantity) -> bool:
    """A title may leave the bound of an age or a stretch of time to `says`, and that of a goal; of money it may not."""
    if keys != ("title",) or (number.unit in MONEY and "目标" not in provision.title):
        return False
    plain = normalise(stated(provision.says))
    return bound_at(normalise(provision.title), number) == "exact" and any(
        bound != "exact" for bound in _bounds(plain, number)
    )


def _recorded_bound(provision: Provision, index: int, amount: Amount) -> Iterator[Finding]:
    written = f"{amount.value}{amount.unit}"
    official = _bounds(all_quoted(provision), amount)
    if official and amount.bound not in official:
        expected = sorted(official)[0]
        message = f"“{written}”在原文里是“{BOUNDS[expected].name}”，不是“{BOUNDS[amount.bound].name}”。"
        yield Finding(provision.place("amounts", index), message, f"bound 应写 {expected}。")
    if _A_TOTAL.search(amount.unit) and not _is_total(in_sight(provision)):
        message = f"“{written}”是总数，没有说明不是哪个人、哪一家的额度。"
        yield Finding(provision.place("says"), message, "请加一句“这是全市的总数”。")


def _is_total(sight: str) -> bool:
    """The words say that a sum is that of all together, and do not sound as if it were each one's."""
    return bool(_NO_QUOTA.search(sight) or (_TOTAL.search(sight) and not _EVERYONES.search(sight)))


def _bounds(text: str, number: Amount | Quantity) -> set[Bound]:
    """The bounds that a text gives to a number wherever it has it."""
    return {bound for each in _wherever(text, number) for bound in bounds_at(text, each)}


def _wherever(text: str, number: Amount | Quantity) -> Iterator[Quantity]:
    """The quantities of a text that are this number; counted in words (三十平方米) only where it has no figure."""
    same = measured(number)
    found = [each for each in quantities(text) if measured(each) == same]
    yield from found or (each for each in in_words(text) if measured(each) == same)


def _is_its_time(provision: Provision, moment: Moment) -> bool:
    time = provision.time
    if time is None:
        return False
    if time.from_ == moment.first:
        return True
    if time.cohort is not None:
        return normalise(moment.written) in normalise(time.cohort)
    if time.year is not None:
        return moment.last.year == time.year
    return moment.last == time.until


def _time_is_quoted(site: Site, provision: Provision, quotes: list[str]) -> bool:
    time = provision.time
    assert time is not None
    words = normalise("".join(quotes))
    found = [moment for text in quotes for moment in moments(text)]
    if (
        time.from_
        and time.from_ not in {each.first for each in found}
        and f"{time.from_.month}月" not in words
    ):
        return False
    if time.during:
        return is_told_by(time.during, words)
    if time.cohort:
        return normalise(time.cohort) in words
    if time.until:
        return time.until in {each.last for each in found} or f"{time.until.month}月" in words
    if time.year is None:
        return True
    signed = site.document_of[site.section_of[provision.id].document].meta.signed_on
    return time.year in {each.last.year for each in found} or ("今年" in words and time.year == signed.year)
