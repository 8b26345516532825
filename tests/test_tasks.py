"""Tasks over several processes: their order, their failures, and that nobody waits for what nobody wants."""

import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from generator.model import Refused
from generator.tasks import processors, spread

SEVERAL = [1, 2, 3]


def raising() -> None:
    raise Refused("不行", "再试")


@pytest.mark.parametrize("processes", SEVERAL)
def test_results_come_in_the_order_of_the_tasks(processes: int):
    known = {"of this process": 7}  # which no task is told
    tasks = [lambda number=number: number * known["of this process"] for number in range(20)]
    assert list(spread(tasks, processes)) == [number * 7 for number in range(20)]


def test_tasks_run_in_other_processes():
    found = set(spread([os.getpid] * 8, 2))
    assert os.getpid() not in found


@pytest.mark.parametrize("processes", SEVERAL)
def test_what_a_task_declines_reaches_the_caller(processes: int):
    with pytest.raises(Refused) as caught:
        list(spread([os.getpid, raising], processes))
    assert (caught.value.message, caught.value.hint) == ("不行", "再试")


@pytest.mark.parametrize("processes", SEVERAL)
def test_who_stops_listening_stops_the_rest(processes: int, tmp_path: Path):
    tasks = [lambda number=number: (tmp_path / str(number)).touch() for number in range(200)]
    with closing(spread(tasks, processes)) as results:
        next(results)
    assert 1 <= len(list(tmp_path.iterdir())) < 200


@pytest.mark.skipif(processors() == 1, reason="only one processor")
def test_a_process_that_is_killed_is_named():
    with pytest.raises(Refused, match="内存"):
        list(spread([lambda: os.kill(os.getpid(), signal.SIGKILL), os.getpid], 2))


SLEEPING = """
import os, sys, time
from pathlib import Path
from generator.tasks import spread
def task():
    Path(sys.argv[1], str(os.getpid())).touch()
    time.sleep(600)
list(spread([task] * 2, 2))
"""


def is_at_work(process: int) -> bool:
    state = Path(f"/proc/{process}/stat")
    return state.exists() and state.read_text().rsplit(")", 1)[1].split()[0] != "Z"


@pytest.mark.skipif(processors() == 1, reason="only one processor")
def test_none_outlives_the_process_that_made_it(tmp_path: Path):
    maker = subprocess.Popen([sys.executable, "-c", SLEEPING, str(tmp_path)])
    while len(list(tmp_path.iterdir())) < 2:
        assert maker.poll() is None
        time.sleep(0.05)
    maker.kill()
    maker.wait()
    copies = [int(each.name) for each in tmp_path.iterdir()]
    for _ in range(200):
        if not any(map(is_at_work, copies)):
            break
        time.sleep(0.05)
    left = [each for each in copies if is_at_work(each)]
    for each in left:
        os.kill(each, signal.SIGKILL)
    assert left == []


def test_a_process_with_threads_in_it_is_not_copied():
    """Typst leaves threads behind in the process where it has set a sheet; a copy would wait for them for ever."""
    code = """
import threading
from generator.tasks import processors
print(processors())
threading.Thread(target=threading.Event().wait, daemon=True).start()
print(processors())
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    before, after = map(int, done.stdout.split())
    assert (before, after) == (len(os.sched_getaffinity(0)), 1)
