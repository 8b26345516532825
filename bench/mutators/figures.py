"""Numbers, dates, bounds."""

import re
from collections.abc import Iterator

from bench.mutators import Data, Provision, Target, mutator, reworded

_NUMBER = re.compile(r"\d+(?=%|个月|个工作日|亿元|万元|元|岁|倍|年|月|日|届)")
_BOUND = re.compile("不超过|至少|最多|以下|以内")


def _fields(provision: Provision) -> Iterator[tuple[str, int | None, str]]:
    yield "title", None, provision["title"]
    yield "says", None, provision["says"]
    for at, condition in enumerate(provision.get("conditions", ())):
        yield "conditions", at, condition["says"]


def _with_field(target: Target, key: str, at: int | None, text: str) -> Data:
    """The file with one text of the provision replaced."""
    if at is None:
        return target.with_provision(**{key: text})
    old = target.provision["conditions"]
    new = [each | {"says": text} if index == at else each for index, each in enumerate(old)]
    return target.with_provision(conditions=new)


def _other_digit(number: str, target: Target) -> str:
    at = target.chance.randrange(len(number))
    digit = target.chance.choice([each for each in "123456789" if each != number[at]])
    return number[:at] + digit + number[at + 1 :]


@mutator("改一个数字")
def change_digit(target: Target) -> Iterator[Data]:
    """One digit of one text is mistyped."""
    for key, at, text in _fields(target.provision):
        for match in _NUMBER.finditer(text):
            other = _other_digit(match.group(), target)
            yield _with_field(target, key, at, text[: match.start()] + other + text[match.end() :])


@mutator("数字连记录一起改")
def change_recorded_number(target: Target) -> Iterator[Data]:
    """An amount is changed in the record and wherever it is told: to its half, its double, another's."""
    amounts = target.provision.get("amounts", [])
    others = {
        each["value"]
        for section in target.data.values()
        for one in section["provisions"]
        for each in one.get("amounts", ())
    }
    for at, amount in enumerate(amounts):
        old, unit = amount["value"], amount["unit"]
        for new in sorted({*others, str(int(old) * 2)} - {old}):
            words = reworded(
                target.provision, lambda text, n=new, o=old, u=unit: re.sub(rf"(?<!\d){o}(?={u})", n, text)
            )
            changed = [each | {"value": new} if index == at else each for index, each in enumerate(amounts)]
            yield target.with_provisions({target.index: words | {"amounts": changed}})


@mutator("编一个金额")
def invent_amount(target: Target) -> Iterator[Data]:
    """A sum, a share or a time limit that nobody wrote; recorded or not."""
    invented = [("每人最高", 5000, "元"), ("能减", 30, "%"), ("最快", 3, "个工作日"), ("一次给", 2, "万元")]
    words, value, unit = target.chance.choice(invented)
    says = f"{target.provision['says']}{words}{value}{unit}。"
    yield target.with_provision(says=says)
    record = {"value": str(value), "unit": unit, "bound": "max"}
    yield target.with_provision(says=says, amounts=[*target.provision.get("amounts", []), record])


@mutator("延长日期")
def extend_date(target: Target) -> Iterator[Data]:
    """The end is put off, in the record and in all words alike."""
    time = target.provision.get("time", {})
    key = next((each for each in ("until", "year", "cohort") if each in time), None)
    if key is None:
        return
    year = int(re.match(r"\d{4}", time[key]).group())  # type: ignore[union-attr]
    for later in range(year + 1, year + 7):
        words = reworded(target.provision, lambda text, n=later: text.replace(str(year), str(n)))
        new = time | {key: time[key].replace(str(year), str(later))}
        yield target.with_provisions({target.index: words | {"time": new}})
        yield target.with_provision(time=new)
        yield target.with_provisions({target.index: words})


@mutator("丢掉日期")
def drop_date(target: Target) -> Iterator[Data]:
    """The record of time goes, alone or with all words that tell it."""
    time = target.provision.get("time")
    if time is None:
        return
    yield target.with_provision(time=None)
    dates = r"写?到?从?\d{4}年(\d+月\d+日)?|\d{4}届的?|\d{4}到\d{4}年|疫情(防控)?期间，?|只?在"
    words = reworded(target.provision, lambda text: re.sub(dates, "", text))
    yield target.with_provisions({target.index: {k: v for k, v in words.items() if k != "time"}})
    yield target.with_provisions({target.index: words})


@mutator("丢掉“不超过”“至少”")
def drop_bound(target: Target) -> Iterator[Data]:
    """A limit becomes the thing itself, or its opposite; in one place, or in all."""
    provision = target.provision
    for key, at, text in _fields(provision):
        for match in _BOUND.finditer(text):
            if re.search(r"\d", text[max(0, match.start() - 3) : match.end() + 3]):
                for instead in ("", {"不超过": "超过", "以下": "以上"}.get(match.group(), "")):
                    yield _with_field(target, key, at, text[: match.start()] + instead + text[match.end() :])
    for at, amount in enumerate(provision.get("amounts", ())):
        for bound in {"max", "min", "exact"} - {amount.get("bound", "exact")}:
            changed = [
                each | {"bound": bound} if index == at else each
                for index, each in enumerate(provision["amounts"])
            ]
            yield target.with_provision(amounts=changed)
