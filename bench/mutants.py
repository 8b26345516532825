"""How many untruths does `mingbai check` catch, and how many faithful statements does it refuse? (`make mutants`)

Nothing is written: parsed statements are made false in memory, put back into their section, and checked by the same
rules. Same seed, same mutants. bench/README.md says what is counted.
"""

import difflib
import json
import math
import sys
import unicodedata
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from random import Random
from typing import Any, NamedTuple

import click

from bench.mutators import MUTATORS, Statement
from bench.statements import FIRST, Bench, Told, bench, names

SEED = 20261126
EACH_KIND = 2
# Floors under what was measured last (bench/README.md), so that nothing is lost again; the goals stand there too.
LEAST_CAUGHT = 0.64
LEAST_WRITTEN = 0.42
LEAST_KINDS = 60
LEAST_EACH_KIND = 0.70
MOST_WEAK_KINDS = 58
MOST_FALSE_ALARMS = 0.06
# What no program can know. A signature is void as soon as a word of its section changes.
VOIDS_A_SIGNATURE = {
    "没写的事不记了": "原文两样都没有：少记一件没写的事，没有一句原文可以对照，只有读的人知道读者会不会问。",
    "没写的事不说了": "同上：哪一件没写的事不说就会让人误会，要人来判断。",
    "编注里编话": "编者注是编者自己的话，本来就不出自原文。",
}


class Result(NamedTuple):
    """Something that was checked: what it is, where, which rules refused it, and what was changed."""

    document: str
    what: str
    kind: str
    id: str
    codes: tuple[str, ...]
    change: str = ""


def mutants(
    document: Bench, each_kind: int = EACH_KIND, seed: int = SEED
) -> Iterator[tuple[str, Told, Statement]]:
    """Yield up to `each_kind` mutants of every kind, spread over the statements of a document."""
    source = document.source
    for kind, mutate in MUTATORS.items():
        chance = Random(f"{seed} {kind} {document.name}")
        targets = list(document.told)
        chance.shuffle(targets)
        made = []
        for told in targets:
            lies: list[Statement] = []
            for lie in mutate(told.statement, source, chance):
                if lie != told.statement and lie not in lies:
                    lies.append(lie)
            chance.shuffle(lies)
            made.append((told, lies))
        turns = max((len(lies) for _, lies in made), default=0)
        spread = [(told, lies[turn]) for turn in range(turns) for told, lies in made if turn < len(lies)]
        yield from ((kind, told, lie) for told, lie in spread[:each_kind])


def checked(
    name: str, each_kind: int = EACH_KIND, seed: int = SEED, number: int = 0, of: int = 1
) -> list[Result]:
    """Check every `of`-th faithful statement, hand-written untruth and mutant of a document."""
    document = bench(name)
    faithful = {each.id: document.errors(each, each.statement) for each in document.told}
    results = []
    for told in document.told[number::of]:
        results.append(Result(name, "faithful", "", told.id, tuple(sorted(document.alarms(told)))))
    lies = [("written", lie.kind, told, lie.statement) for told in document.told for lie in told.lies]
    lies += [("mutant", *each) for each in mutants(document, each_kind, seed)]
    for what, kind, told, statement in lies[number::of]:
        # Counted by rule: an alarm that the faithful statement gives too is no catch.
        new = document.errors(told, statement) - faithful[told.id]
        change = difference(told.statement, statement)
        results.append(Result(name, what, kind, told.id, tuple(sorted(new)), change))
    return results


def run(
    documents: list[str], each_kind: int = EACH_KIND, seed: int = SEED, processes: int = 1
) -> list[Result]:
    """Check all documents; the results come by document, what, kind, id."""
    jobs = [(name, each_kind, seed, number, processes) for name in documents for number in range(processes)]
    if processes == 1:
        shares = [checked(*job) for job in jobs]
    else:
        with ProcessPoolExecutor(processes) as pool:
            shares = list(pool.map(checked, *zip(*jobs, strict=True)))
    return sorted(result for share in shares for result in share)


def difference(old: Any, new: Any, key: str = "") -> str:
    """The changed words, for a person: key：before→after."""
    if isinstance(old, dict) and isinstance(new, dict):
        keys = [each for each in {**old, **new} if old.get(each) != new.get(each)]
        return "；".join(
            difference(old.get(each, ""), new.get(each, ""), f"{key}.{each}".strip(".")) for each in keys
        )
    if isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        pairs = [(at, pair) for at, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1]]
        return "；".join(difference(one, two, f"{key}.{at}") for at, (one, two) in pairs)
    if isinstance(old, str) and isinstance(new, str):
        return f"{key}：{_words(old, new)}"
    return f"{key}：{json.dumps(old, ensure_ascii=False)}→{json.dumps(new, ensure_ascii=False)}"


def _words(old: str, new: str) -> str:
    """The stretch that differs, with six characters around."""
    blocks = [
        each
        for each in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if each[0] != "equal"
    ]
    start, end, new_start, new_end = blocks[0][1], blocks[-1][2], blocks[0][3], blocks[-1][4]
    before, after = old[max(0, start - 6) : start], old[end : end + 6]
    return f"{before}[{old[start:end]}→{new[new_start:new_end]}]{after}"


def interval(hits: int, of: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    z, share = 1.959964, hits / of
    middle = share + z * z / (2 * of)
    half = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return max(0.0, (middle - half) / (1 + z * z / of)), min(1.0, (middle + half) / (1 + z * z / of))


def caught(results: list[Result]) -> tuple[int, int]:
    """How many have a finding, of how many."""
    return sum(bool(each.codes) for each in results), len(results)


def _line(name: str, results: list[Result]) -> str:
    hits, of = caught(results)
    low, high = interval(hits, of)
    share = 100 * hits / of if of else 0
    name += " " * (24 - sum(1 + (unicodedata.east_asian_width(each) in "WFA") for each in name))
    return f"{name}{hits:>5} / {of:<5}{share:6.1f} %  （95% 区间 {100 * low:.1f}–{100 * high:.1f} %）"


def report(results: list[Result]) -> Iterator[str]:
    """The figures, one a line."""
    documents = sorted({each.document for each in results}, key=lambda name: (name != FIRST, name))
    for what, head in (
        ("mutant", "造出来的假话，各文件查出"),
        ("written", "人写的假话，各文件查出"),
        ("faithful", "真话，各文件错报"),
    ):
        yield f"{head}："
        mine = [each for each in results if each.what == what]
        for name in documents:
            if here := [each for each in mine if each.document == name]:
                yield _line(name, here)
        if what == "faithful":
            yield _line("合计（不算 data）", [each for each in mine if each.document != FIRST])
        else:
            yield _line("合计", mine)
    yield "造出来的假话，各种查出："
    for kind, here in by_kind(results).items():
        hits, of = caught(here)
        yield _line(kind, here) + (
            f"  低于 {100 * LEAST_EACH_KIND:.0f} %" if hits < LEAST_EACH_KIND * of else ""
        )


def by_kind(results: list[Result]) -> dict[str, list[Result]]:
    """The mutants of each kind, in the order of the kinds' register."""
    mine = {
        kind: [each for each in results if each.what == "mutant" and each.kind == kind] for kind in MUTATORS
    }
    return {kind: here for kind, here in mine.items() if here}


def failures(results: list[Result]) -> Iterator[str]:
    """The limits that are not kept."""
    for name in sorted({each.document for each in results}):
        for what, head, least in (
            ("mutant", "造出来的假话", LEAST_CAUGHT),
            ("written", "人写的假话", LEAST_WRITTEN),
        ):
            hits, of = caught([each for each in results if each.document == name and each.what == what])
            if hits < least * of:
                yield f"{name}：{head}只查出 {100 * hits / of:.1f} %，要 {100 * least:.0f} %。"
    kinds = by_kind(results)
    if len(kinds) < LEAST_KINDS:
        yield f"假话只有 {len(kinds)} 种，要 {LEAST_KINDS} 种。"
    weak = [
        kind
        for kind, here in kinds.items()
        if kind not in VOIDS_A_SIGNATURE and caught(here)[0] < LEAST_EACH_KIND * len(here)
    ]
    if len(weak) > MOST_WEAK_KINDS:
        named = "、".join(weak)
        yield f"低于 {100 * LEAST_EACH_KIND:.0f} % 的有 {len(weak)} 种，最多 {MOST_WEAK_KINDS} 种：{named}。"
    # The rules were written with the first document at hand: that it passes shows nothing.
    alarms, of = caught([each for each in results if each.what == "faithful" and each.document != FIRST])
    if alarms > MOST_FALSE_ALARMS * of:
        yield f"真话错报 {100 * alarms / of:.1f} %，最多 {100 * MOST_FALSE_ALARMS:.0f} %。"


def missed(results: list[Result]) -> Iterator[str]:
    """What slipped through, and what was refused though it is true."""
    for each in results:
        if each.what == "faithful" and each.codes:
            yield f"错报　{each.document} {each.id}：{'、'.join(each.codes)}"
        elif each.what != "faithful" and not each.codes:
            yield f"没查出　{each.document} {each.id}　{each.kind}：{each.change}"


@click.command()
@click.option(
    "--each", default=EACH_KIND, show_default=True, help="Mutants of each kind and document, at most."
)
@click.option("--seed", default=SEED, show_default=True, help="Another seed, other mutants.")
@click.option("--document", "documents", multiple=True, help="Only this one; may be repeated.")
@click.option("--processes", default=2, show_default=True)
@click.option("--missed", "with_missed", is_flag=True, help="Name what slipped through and the false alarms.")
@click.option("--json", "as_json", is_flag=True, help="Print every result as JSON.")
def main(
    each: int, seed: int, documents: tuple[str, ...], processes: int, with_missed: bool, as_json: bool
) -> None:
    """Print the figures; exit with 1 if a limit is not kept."""
    results = run(list(documents) or names(), each, seed, processes)
    broken = list(failures(results))
    if as_json:
        click.echo(json.dumps([each._asdict() for each in results], ensure_ascii=False, indent=1))
    else:
        click.echo("\n".join([*report(results), *(missed(results) if with_missed else ()), *broken]))
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
