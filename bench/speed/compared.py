"""All programs on all sizes of the corpus, in turn, each from nothing."""

import json
import shutil
import statistics
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.corpus import markdown, project
from bench.speed.installed import CACHE, NotInstalledError
from bench.speed.measured import Failed, Output, Run, output, run
from bench.speed.tools import OURS, PRUNED, Tool, environment, ours

CHECK, EDIT = f"{OURS} check", f"{OURS}, one word changed"
# Above this, one run of each is long enough to stand alone.
LARGE, REPEATED = 4000, 3
# Where the program writes how long its stages took, if it does: {stage: seconds}.
STAGES = "MINGBAI_STAGES"
Command = Callable[[], list[str]]


@dataclass
class Figures:
    """What was measured of one program on one size: its runs by their turns, what it built, or why there is nothing."""

    size: int
    name: str
    runs: dict[int, Run] = field(default_factory=dict)
    output: Output | None = None
    failed: str = ""
    stages: list[dict[str, float]] = field(default_factory=list)

    def median(self, name: str) -> float:
        """The median of one figure of its runs."""
        return float(statistics.median(getattr(each, name) for each in self.runs.values()))

    def ratio(self, other: "Figures", name: str) -> float | None:
        """How many times what another took in the same turn, in the median."""
        turns = self.runs.keys() & other.runs.keys()
        both = [getattr(self.runs[each], name) / getattr(other.runs[each], name) for each in turns]
        return float(statistics.median(both)) if both else None


@dataclass
class Bench:
    """The programs to be compared, how long one may take, and what was found of them so far."""

    tools: tuple[Tool, ...]
    limit: float
    commands: dict[str, list[str]] = field(default_factory=dict)
    missing: dict[str, str] = field(default_factory=dict)
    slow: dict[str, int] = field(default_factory=dict)
    found: dict[tuple[int, str], Figures] = field(default_factory=dict)

    def install(self) -> None:
        """Get all programs; those that cannot be had are named in the tables."""
        for tool in self.tools:
            try:
                self.commands[tool.name] = tool.install()
            except NotInstalledError as why:
                self.missing[tool.name] = str(why)

    def measure(self, size: int, turns: int) -> None:
        """Measure all programs with so many pages; who went first in one turn goes last in the next."""
        corpus = _corpus(size)
        present = [tool for tool in self.tools if tool.name in self.commands]
        for turn in range(turns):
            at = turn % len(present)
            for tool in (*present[at:], *present[:at]):
                if tool.name == OURS:
                    self._ours(size, turn, corpus)
                else:
                    self._other(tool, size, turn, corpus)
        shutil.rmtree(corpus)

    def _other(self, tool: Tool, size: int, turn: int, corpus: Path) -> None:
        folder = _emptied(size, tool.name)
        tool.prepare(folder, corpus / "pages")
        self._take(tool.name, size, turn, folder, self.commands[tool.name], tool.site)
        shutil.rmtree(folder)

    def _ours(self, size: int, turn: int, corpus: Path) -> None:
        """Check, build, and build again after a word was changed: the first two from nothing."""
        for name, command in ((CHECK, ours("check")), (OURS, self.commands[OURS])):
            folder = _emptied(size, name)
            shutil.copytree(corpus / "project", folder, dirs_exist_ok=True)
            if self._take(name, size, turn, folder, command, "site") and name == OURS:
                change_a_word(folder)
                self._take(EDIT, size, turn, folder, command, "site")
            shutil.rmtree(folder)

    def _take(self, name: str, size: int, turn: int, folder: Path, command: list[str], site: str) -> bool:
        """Run once and keep the figures, unless it took too long before; say whether it went well."""
        figures = self.found.setdefault((size, name), Figures(size, name))
        if name in self.slow:
            figures.failed = (
                figures.failed or f"not tried: more than {self.limit:g} s with {self.slow[name]:,}"
            )
        if figures.failed:
            return False
        stages = folder / ".cache/stages.json"
        stages.parent.mkdir(exist_ok=True)
        stages.unlink(missing_ok=True)
        done = run(command, folder, environment(folder) | {STAGES: str(stages)}, self.limit)
        print(f"{size:>6} {turn + 1} {name}: {_told(done)}", file=sys.stderr)
        if isinstance(done, Failed):
            figures.failed = done.why.replace(str(folder), ".")
            if done.too_long:
                self.slow[name] = size
            return False
        figures.runs[turn] = done
        if (folder / site).exists():
            figures.output = output(folder / site)
        if stages.exists():
            figures.stages.append(json.loads(stages.read_text(encoding="utf-8")))
        return True

    @property
    def pruned(self) -> Mapping[int, Figures]:
        """Size → what the program took to which the others are compared."""
        return {size: figures for (size, name), figures in self.found.items() if name == PRUNED}


def change_a_word(project_folder: Path) -> None:
    """Change the summary of the first measure, as an editor would, to something else that check lets pass."""
    path = next(iter(sorted(project_folder.glob("data/documents/*/measures/*.yml"))))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\nsummary: ", "\nsummary: 请看下面。", 1), encoding="utf-8", newline="")


def median_stages(runs: Iterable[Mapping[str, float]]) -> dict[str, float]:
    """Stage → the median of its seconds, in the order in which the program names them."""
    found: dict[str, list[float]] = defaultdict(list)
    for each in runs:
        for stage, seconds in each.items():
            found[stage].append(seconds)
    return {stage: statistics.median(seconds) for stage, seconds in found.items()}


def _told(done: Run | Failed) -> str:
    if isinstance(done, Failed):
        return done.why
    return f"{done.wall:.2f} s, {done.cpu:.2f} s CPU, {done.memory / 1e6:.0f} MB"


def _corpus(size: int) -> Path:
    """Write the corpus of so many measures, as our project and as Markdown."""
    folder = _emptied(size, "corpus")
    project.write(size, folder / "project")
    markdown.write(size, folder / "pages")
    return folder


def _emptied(size: int, name: str) -> Path:
    folder = CACHE / "runs" / f"{size}-{name.replace(' ', '-').replace(',', '').lower()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder
