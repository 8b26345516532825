"""The figures as Markdown."""

from collections.abc import Iterator, Mapping

from bench.speed.compared import Bench, Figures, median_stages
from bench.speed.tools import PRUNED

HEAD = (
    "| | seconds | × | CPU seconds | × | peak memory, MB | files | MB | heaviest page, KB |\n"
    "|---|---|---|---|---|---|---|---|---|"
)


def report(bench: Bench, about: str) -> Iterator[str]:
    """Yield the lines of the whole report; `about` says on what it was measured."""
    yield from ("# How fast a site is built", "")
    yield from (about, "")
    told = f"× is how many times what “{PRUNED}” took in the same turn"
    yield from (f"Made by `make bench`; bench/README.md says what is compared and how. {told}.", "")
    for size in sorted({size for size, _ in bench.found}):
        yield from (f"## {size:,} measures", "", HEAD)
        for (of, _), figures in bench.found.items():
            if of == size:
                yield _row(figures, bench.pruned)
        yield ""
    yield from _stages(bench)
    if bench.missing:
        yield from ("## Not installed", "")
        yield from (*(f"- {name}: {why}" for name, why in bench.missing.items()), "")


def _row(figures: Figures, pruned: Mapping[int, Figures]) -> str:
    if not figures.runs:
        return f"| {figures.name} | {figures.failed} | | | | | | | |"
    base = pruned.get(figures.size)
    cells: list[str] = []
    for name in ("wall", "cpu"):
        ratio = figures.ratio(base, name) if base else None
        cells += [f"{figures.median(name):.2f}", "" if ratio is None else f"{ratio:.2f}"]
    cells.append(f"{figures.median('memory') / 1e6:.0f}")
    if figures.output:
        files, size, heaviest = figures.output
        cells += [f"{files:,}", f"{size / 1e6:.1f}", f"{heaviest / 1e3:.1f}"]
    else:
        cells += ["", "", ""]
    name = f"{figures.name} ({figures.failed} in a later turn)" if figures.failed else figures.name
    return f"| {name} | {' | '.join(cells)} |"


def _stages(bench: Bench) -> Iterator[str]:
    """What our program says of its own stages, if it says anything."""
    told = [(figures, median_stages(figures.stages)) for figures in bench.found.values() if figures.stages]
    if not told:
        return
    names = list(dict.fromkeys(stage for _, stages in told for stage in stages))
    yield from (
        "## Our stages, seconds",
        "",
        f"| | measures | {' | '.join(names)} |",
        "|---" * (2 + len(names)) + "|",
    )
    for figures, stages in told:
        cells = (f"{stages[name]:.2f}" if name in stages else "" for name in names)
        yield f"| {figures.name} | {figures.size:,} | {' | '.join(cells)} |"
    yield ""
