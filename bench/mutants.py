"""How many corrupted copies of the real data does `mingbai check` catch? (`make mutants`)

Nothing is written: the parsed YAML of a measure is corrupted in memory, made a record by the same models, put
into the site and checked by the same rules. Same seed, same mutants.
"""

import sys
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from itertools import chain, islice
from pathlib import Path
from random import Random
from typing import NamedTuple, TypeVar

import click
from pydantic import ValidationError

from bench.mutators import MUTATORS, Data, Target
from generator import rules
from generator.load import load, yaml_file
from generator.load.references import unknown_references
from generator.model import Document, Finding, Home, Measure, Part, Section
from generator.official.spans import finder

ROOT = Path(__file__).parent.parent
SEED = 20200716
EACH_KIND = 36
LEAST_OVERALL, LEAST_EACH = 0.97, 0.90


S = TypeVar("S", bound=Section)


class Mutant(NamedTuple):
    """A corrupted copy: its kind, the provision that was corrupted, and the files that differ."""

    kind: str
    where: str
    changed: Data


class Result(NamedTuple):
    """By which rule the check caught a mutant first; empty: not at all."""

    kind: str
    where: str
    code: str


class Original:
    """The real site, and what its measures and parts were read from."""

    def __init__(self, root: Path) -> None:
        site = load(root / "data").site
        assert site is not None, "the real data do not load"
        self.site = site
        self.read = {
            path.stem: yaml_file.read(path, path.relative_to(root).as_posix(), frozenset())
            for folder in ("measures", "parts")
            for path in sorted((root / "data" / "documents").glob(f"*/{folder}/*.yml"))
        }
        self.data: Data = {stem: each.data for stem, each in self.read.items() if each.data.get("provisions")}

    def first_finding(self, changed: Data) -> Finding | None:
        """What `check` finds when the files `changed` have this data; a refusal by the models is one too."""
        try:
            documents = tuple(self._document(each, changed) for each in self.site.documents)
        except ValidationError as error:
            return Finding(self.site.settings.place(), str(error), code="D")
        site = replace(self.site, documents=documents)
        return next(chain(unknown_references(site), rules.findings(site)), None)

    def _document(self, document: Document, changed: Data) -> Document:
        measures = tuple(self._section(each, Measure, changed) for each in document.measures)
        return replace(
            document,
            measures=measures,
            parts=tuple(self._section(each, Part, changed) for each in document.parts),
        )

    def _section(self, section: S, kind: type[S], changed: Data) -> S:
        if section.id not in changed:
            return section
        home = Home(section.id, section.document, section.sentences)
        context = {"find": finder(section.document, section.sentences), "home": home}
        return kind.model_validate(changed[section.id], context=context)


def mutants(data: Data, each_kind: int = EACH_KIND, seed: int = SEED) -> Iterator[Mutant]:
    """Yield up to `each_kind` mutants of every kind, spread over all provisions."""
    for kind, mutate in MUTATORS.items():
        chance = Random(f"{seed} {kind}")
        targets = [
            Target(data, stem, index, chance)
            for stem, section in data.items()
            for index in range(len(section["provisions"]))
        ]
        chance.shuffle(targets)
        yield from islice(_in_turn(kind, [(each, mutate(each)) for each in targets]), each_kind)


def _in_turn(kind: str, sources: list[tuple[Target, Iterator[Data]]]) -> Iterator[Mutant]:
    """One mutant of every provision, then a second of every provision that has one, and so on."""
    while sources:
        going = []
        for target, made in sources:
            changed = next(made, None)
            if changed is not None:
                yield Mutant(kind, f"{target.stem}/{target.provision['id']}", changed)
                going.append((target, made))
        sources = going


def run(root: Path = ROOT, each_kind: int = EACH_KIND, seed: int = SEED, processes: int = 1) -> list[Result]:
    """Check all mutants; return the results in their order."""
    if processes == 1:
        shares = [_share(root, each_kind, seed, 0, 1)]
    else:
        with ProcessPoolExecutor(processes) as pool:
            futures = [
                pool.submit(_share, root, each_kind, seed, number, processes) for number in range(processes)
            ]
            shares = [each.result() for each in futures]
    return [result for _, result in sorted(pair for share in shares for pair in share)]


def _share(root: Path, each_kind: int, seed: int, number: int, of: int) -> list[tuple[int, Result]]:
    """Check every `of`-th mutant, beginning with `number`."""
    original = Original(root)
    results = []
    for at, mutant in enumerate(mutants(original.data, each_kind, seed)):
        if at % of == number:
            found = original.first_finding(mutant.changed)
            results.append((at, Result(mutant.kind, mutant.where, found.code if found else "")))
    return results


def rate(results: list[Result]) -> float:
    """The share that was caught."""
    return sum(bool(each.code) for each in results) / len(results)


def table(results: list[Result]) -> Iterator[str]:
    """One line a kind, and one for all."""
    for kind in MUTATORS:
        mine = [each for each in results if each.kind == kind]
        if mine:
            yield _line(kind, mine)
    yield _line("合计", results)


def _line(name: str, results: list[Result]) -> str:
    caught = sum(bool(each.code) for each in results)
    return f"{name.ljust(14, '　')}{caught:>4} / {len(results):<4} {100 * rate(results):6.1f} %"


def is_good_enough(results: list[Result]) -> bool:
    """At least 97 % of all, and 90 % of every kind."""
    kinds = {each.kind for each in results}
    each = [rate([result for result in results if result.kind == kind]) for kind in kinds]
    return rate(results) >= LEAST_OVERALL and min(each) >= LEAST_EACH


@click.command()
@click.option("--each", default=EACH_KIND, show_default=True, help="Mutants of each kind, at most.")
@click.option("--seed", default=SEED, show_default=True, help="Another seed, other mutants.")
@click.option("--processes", default=2, show_default=True)
@click.option("--missed", is_flag=True, help="Name the mutants that were not caught.")
def main(each: int, seed: int, processes: int, missed: bool) -> None:
    """Print the table; exit with 1 if too much slips through or the clean data has a finding."""
    clean = rules.check(Original(ROOT).site)
    results = run(ROOT, each, seed, processes)
    click.echo("\n".join(table(results)))
    click.echo(f"原来的数据：{len(clean)} 个问题。")
    if missed:
        click.echo("\n".join(f"没查出：{each.kind}　{each.where}" for each in results if not each.code))
    sys.exit(0 if is_good_enough(results) and not clean else 1)


if __name__ == "__main__":
    main()
