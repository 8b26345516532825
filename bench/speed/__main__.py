"""python -m bench.speed: build corpora of several sizes with each generator, and write bench/results/speed.md, .svg."""

import argparse
import os
import platform
from collections import defaultdict
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from bench.speed import installed, plot
from bench.speed.compared import EDIT, LARGE, REPEATED, Bench, Figures
from bench.speed.table import report
from bench.speed.tools import TOOLS

RESULTS = installed.ROOT / "bench/results"


def main() -> None:
    """Measure what the command line asks for."""
    keys = [tool.key for tool in TOOLS]
    parser = argparse.ArgumentParser(prog="python -m bench.speed", description=__doc__)
    parser.add_argument("--sizes", type=_sizes, default=[20, 200, 1000, 4000], help="20,200,1000,4000")
    parser.add_argument("--repeat", type=int, help=f"turns; {REPEATED}, from {LARGE} measures on 1")
    parser.add_argument("--limit", type=float, default=600, help="seconds that one run may take")
    parser.add_argument("--tools", default=",".join(keys), help="some of %(default)s")
    parser.add_argument("--results", type=Path, default=RESULTS, help="where to write")
    arguments = parser.parse_args()
    chosen = arguments.tools.split(",")
    if unknown := set(chosen) - set(keys):
        parser.error(f"not known: {', '.join(sorted(unknown))}")
    bench = Bench(tuple(tool for tool in TOOLS if tool.key in chosen), arguments.limit)
    bench.install()
    for size in arguments.sizes:
        bench.measure(size, arguments.repeat or (REPEATED if size < LARGE else 1))
        write(bench, arguments.results)  # so that what is measured is kept, whatever comes later


def write(bench: Bench, folder: Path) -> None:
    """Write the table and the drawing."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join(report(bench, about(bench)))
    (folder / "speed.md").write_text(text, encoding="utf-8")
    panels = [
        plot.Panel("Seconds to build from nothing", _lines(bench, lambda each: each.median("wall"))),
        plot.Panel("Heaviest page, KB", _lines(bench, _heaviest)),
    ]
    (folder / "speed.svg").write_text(plot.svg(panels, "measures"), encoding="utf-8")


def about(bench: Bench) -> str:
    """On what it was measured, and which versions."""
    versions = installed.pinned()
    packages = {tool.package for tool in bench.tools if tool.name in bench.commands and tool.package}
    day = datetime.now(UTC).date()
    machine = f"{os.cpu_count()} processors, {platform.system()} {platform.machine()}, Python {platform.python_version()}"
    return f"{day}, {machine}; {', '.join(f'{each} {versions[each]}' for each in sorted(packages))}."


def _lines(bench: Bench, figure: Callable[[Figures], float]) -> dict[str, dict[float, float]]:
    found: dict[str, dict[float, float]] = defaultdict(dict)
    for (size, name), figures in bench.found.items():
        if figures.runs and (value := figure(figures)):
            found[name][size] = value
    return dict(found)


def _heaviest(figures: Figures) -> float:
    # After a word was changed it is the same page again.
    return figures.output.heaviest_page / 1e3 if figures.output and figures.name != EDIT else 0


def _sizes(text: str) -> list[int]:
    return sorted(int(each) for each in text.split(","))


if __name__ == "__main__":
    main()
