"""What the record holds beside the words: quotes, what is unknown, titles."""

import re
from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, changed, mutator, quoted, without


def _others(it: Statement, source: Source) -> list[Statement]:
    """Statements that rest on other words."""
    return [
        each
        for each in source.statements
        if not {*each["quotes"]} & {*it["quotes"]} and each["id"] != it["id"]
    ]


def _neighbours(it: Statement, source: Source) -> list[Statement]:
    """Those among them that stand next in the document."""
    at = next(index for index, each in enumerate(source.statements) if each["id"] == it["id"])
    near = source.statements[max(0, at - 2) : at + 3]
    return [each for each in _others(it, source) if each in near]


@mutator("引文换成别条的")
def quote_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The words rest on what another statement rests on; the force word goes along, or not."""
    for other in _neighbours(it, source):
        yield it | {"quotes": other["quotes"]}
        yield it | {key: other[key] for key in ("quotes", "force", "force_word")}
    if others := _others(it, source):
        yield it | {"quotes": chance.choice(others)["quotes"]}


@mutator("引文改一个字")
def quote_mistyped(it: Statement, _source: Source, chance: Random) -> Iterator[Statement]:
    """One character of a quote is another, doubled or lost."""
    letters = "".join(it["quotes"])
    for at, quote in enumerate(it["quotes"]):
        where = chance.randrange(1, len(quote) - 1)
        typo = chance.choice([each for each in letters if each != quote[where] and each.isalpha()])
        for instead in (typo, "", quote[where] * 2):
            new = quote[:where] + instead + quote[where + 1 :]
            if re.sub(r"\W", "", new) != re.sub(r"\W", "", quote):
                yield changed(it, ("quotes", at), new)


@mutator("引文剪掉限制")
def quote_cut(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The clause that limits is cut from the quote, and the conditions that rest on it go."""
    for at, quote in enumerate(it["quotes"]):
        for cut in (
            re.match("[^，,]{4,}[，,]", quote),
            re.match("对[^，,的]{3,}的", quote),
            re.search("[，,][^，,]{4,}$", quote),
        ):
            if cut and len(quote) - len(cut.group()) > 5:
                short = quote.replace(cut.group(), "", 1)
                lie = changed(it, ("quotes", at), short)
                if it["force_word"] in "".join(lie["quotes"]):
                    kept = [each for each in it.get("conditions", ()) if each["quote"] in short]
                    yield lie | {"conditions": kept} if kept else without(lie, "conditions")


@mutator("条件的引文换成别的")
def condition_quote_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A condition rests on words that have nothing to do with it."""
    for at in range(len(it.get("conditions", ()))):
        for other in [
            *_neighbours(it, source),
            *chance.sample(_others(it, source), min(1, len(_others(it, source)))),
        ]:
            yield changed(it, ("conditions", at, "quote"), other["quotes"][0])


@mutator("别条的条件搬过来")
def condition_from_elsewhere(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """A condition of another statement is told of this one, with its quote or with one of this one's."""
    others = [condition for each in _others(it, source) for condition in each.get("conditions", ())]
    if others:
        moved = chance.choice(others)
        yield it | {"conditions": [*it.get("conditions", ()), moved]}
        yield it | {"conditions": [*it.get("conditions", ()), moved | {"quote": it["quotes"][0]}]}


@mutator("标题换成别条的")
def title_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The title of another statement."""
    if others := _neighbours(it, source) or _others(it, source):
        yield it | {"title": chance.choice(others)["title"]}


@mutator("说法换成别条的")
def words_exchanged(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The words of another statement, with its title or without."""
    for other in _neighbours(it, source):
        yield it | {"says": other["says"]}
        yield it | {"says": other["says"], "title": other["title"]}
    if others := _others(it, source):
        yield it | {"says": chance.choice(others)["says"]}


@mutator("没写的事不记了")
def unknown_emptied(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record no longer has what the document leaves open."""
    if it.get("unknown"):
        yield without(it, "unknown")


@mutator("写了的记成没写")
def unknown_though_written(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record says that the sum, or the time, is not written; it is."""
    unknown = it.get("unknown", [])
    sums = [each for each in it.get("amounts", ()) if each["unit"] in ("元", "万元", "%")]
    if sums and "amount" not in unknown:
        yield it | {"unknown": [*unknown, "amount"]}
    if it.get("time", {}).keys() & {"until", "from"} and "when" not in unknown:
        yield it | {"unknown": [*unknown, "when"]}
    if re.search("向[^，,]{2,14}(?:提出|申请)", quoted(it)) and "where" not in unknown:
        yield it | {"unknown": [*unknown, "where"]}


@mutator("记录添一个数")
def recorded_amount_added(it: Statement, source: Source, chance: Random) -> Iterator[Statement]:
    """The record has an amount of another statement."""
    others = [amount for each in _others(it, source) for amount in each.get("amounts", ())]
    others = [each for each in others if each["value"] not in quoted(it)]
    if others:
        yield it | {"amounts": [*it.get("amounts", ()), chance.choice(others)]}
