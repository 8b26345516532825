import os
import sys
import time
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bench.corpus import markdown, project
from bench.speed import installed, plot
from bench.speed.__main__ import write
from bench.speed.compared import CHECK, Bench, Figures, change_a_word, median_stages
from bench.speed.measured import Failed, Output, Run, output, run
from bench.speed.table import report
from bench.speed.tools import OURS, PRUNED, STOCK, TOOLS
from generator.check import check
from tests.conftest import DAY

MEGABYTES = 60


def measured(tmp_path: Path, code: str, limit: float = 60) -> Run | Failed:
    folder = tmp_path / "run"
    folder.mkdir()
    return run([sys.executable, "-c", code], folder, os.environ, limit)


def test_time_processor_and_memory_of_a_run(tmp_path: Path) -> None:
    code = f"import time; kept = bytearray({MEGABYTES * 10**6}); kept[::4096] = kept[::4096]; time.sleep(0.5); sum(range(10**7))"
    done = measured(tmp_path, code)
    assert isinstance(done, Run)
    assert 0.5 < done.wall < 30
    assert 0.05 < done.cpu < done.wall + 1
    assert done.memory > MEGABYTES * 1e6  # of who started it, there is more in it under a large program


def test_processes_of_a_run_are_counted_together(tmp_path: Path) -> None:
    child = (
        f"kept = bytearray({MEGABYTES * 10**6}); kept[::4096] = kept[::4096]; import time; time.sleep(1.5)"
    )
    code = f"import subprocess, sys; [each.wait() for each in [subprocess.Popen([sys.executable, '-c', {child!r}]) for _ in '12']]"
    done = measured(tmp_path, code)
    assert isinstance(done, Run)
    assert done.memory > 2 * MEGABYTES * 1e6


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    start = time.perf_counter()
    done = measured(tmp_path, "import time; time.sleep(60)", limit=0.3)
    assert done == Failed("more than 0.3 s", too_long=True)
    assert time.perf_counter() - start < 20


def test_a_run_that_fails_says_why(tmp_path: Path) -> None:
    done = measured(tmp_path, "print('some lines'); raise SystemExit('no such theme')")
    assert done == Failed("no such theme")


def test_output_is_weighed(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a/index.html").write_bytes(b"12345")
    (tmp_path / "index.html").write_bytes(b"123")
    (tmp_path / "large.js").write_bytes(b"1234567")
    assert output(tmp_path) == Output(files=3, bytes=15, heaviest_page=5)


@pytest.mark.parametrize("tool", TOOLS, ids=lambda each: each.key)
def test_every_tool_gets_every_page(tmp_path: Path, tool) -> None:  # type: ignore[no-untyped-def]
    markdown.write(3, tmp_path / "pages")
    (tmp_path / "run").mkdir()
    tool.prepare(tmp_path / "run", tmp_path / "pages")
    found = list((tmp_path / "run").rglob("measures/*.md"))
    assert len(found) == (0 if tool.name == OURS else 3)
    assert tool.package == "" or tool.package in installed.pinned()


def test_the_edit_of_a_word_passes_check(tmp_path: Path) -> None:
    project.write(3, tmp_path)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*.yml")}
    change_a_word(tmp_path)
    assert sum(path.read_bytes() != raw for path, raw in before.items()) == 1
    assert check(tmp_path, DAY).errors == []


def test_what_takes_too_long_is_not_tried_with_more() -> None:
    bench = Bench(TOOLS, limit=5, slow={STOCK: 200})
    assert not bench._take(STOCK, 1000, 0, Path(), ["never"], "site")
    assert bench.found[1000, STOCK].failed == "not tried: more than 5 s with 200"


def example() -> Bench:
    """As if three had been measured twice, one was too slow, and one is not there."""
    bench = Bench(TOOLS, limit=5, missing={"Zensical": "no wheel"})
    for name, walls in ((OURS, (2, 4)), (PRUNED, (4, 4)), (CHECK, (1, 1))):
        figures = bench.found[20, name] = Figures(20, name)
        figures.runs = {turn: Run(wall, wall / 2, 10**8) for turn, wall in enumerate(walls)}
        figures.output = None if name == CHECK else Output(7, 2_000_000, 30_000)
    bench.found[20, OURS].stages = [{"load": 1, "rules": 3}, {"load": 2, "rules": 3}]
    bench.found[20, STOCK] = Figures(20, STOCK, failed="more than 5 s")
    return bench


def test_report_has_medians_and_ratios_of_the_same_turn() -> None:
    lines = list(report(example(), "Here."))
    assert f"| {OURS} | 3.00 | 0.75 | 1.50 | 0.75 | 100 | 7 | 2.0 | 30.0 |" in lines
    assert f"| {CHECK} | 1.00 | 0.25 | 0.50 | 0.25 | 100 |  |  |  |" in lines
    assert f"| {STOCK} | more than 5 s | | | | | | | |" in lines
    assert f"| {OURS} | 20 | 1.50 | 3.00 |" in lines
    assert "- Zensical: no wheel" in lines


def test_stages_of_a_later_run_may_be_others() -> None:
    assert median_stages([{"load": 1}, {"load": 3, "pages": 2}]) == {"load": 2, "pages": 2}


def test_results_are_written(tmp_path: Path) -> None:
    write(example(), tmp_path / "results")
    assert "## 20 measures" in (tmp_path / "results/speed.md").read_text(encoding="utf-8")
    assert ET.parse(tmp_path / "results/speed.svg").getroot().tag.endswith("svg")


def test_a_square_is_drawn_twice_as_steep_as_a_line() -> None:
    lines = {"line": {10.0: 1.0, 1000.0: 100.0}, "square": {10.0: 1.0, 1000.0: 10000.0}}
    root = ET.fromstring(plot.svg([plot.Panel("a < b", lines)], "pages"))
    drawn = [
        each.get("d", "")
        for each in root.iter("{http://www.w3.org/2000/svg}path")
        if each.get("fill") == "none"
    ]
    rises = [float(each.split("L")[0].split()[1]) - float(each.split("L")[1].split()[1]) for each in drawn]
    assert rises[1] == pytest.approx(2 * rises[0], abs=0.2)
