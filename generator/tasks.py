"""Tasks that need nothing of each other, spread over the processors of the machine."""

import ctypes
import gc
import multiprocessing
import os
import signal
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from generator.model import Refused

Task = Callable[[], Any]
THREADS = Path("/proc/self/task")  # of this process, those of libraries too
END_WITH_PARENT = 1  # PR_SET_PDEATHSIG, <linux/prctl.h>
FEW = 3  # tasks that are done sooner than a second process is there

# What the processes have to do. They are copies of this one, so that a task may use all that is known here.
_TASKS: list[Task] = []


def processors() -> int:
    """How many processes can work at once; 1 where this one cannot be copied (Windows, macOS, with threads in it)."""
    if not can_fork():
        return 1
    if len(list(THREADS.iterdir())) > 1:  # the copy would have their locks and not them
        return 1
    return len(os.sched_getaffinity(0))


def can_fork() -> bool:
    """Can a process be copied here without harm? macOS can, but its libraries do not stand it."""
    return "fork" in multiprocessing.get_all_start_methods() and os.uname().sysname == "Linux"


def spread(tasks: Sequence[Task], processes: int | None = None) -> Generator[Any, None, None]:
    """Yield what each task returns, in their order; whoever stops listening stops those that have not begun.

    Without a number of `processes` there is one for each processor, and for a few tasks only this one.
    What a task returns or raises must be small: it crosses from one process to the other.
    """
    if processes is None:
        processes = 1 if len(tasks) <= FEW else processors()
    if processes == 1 or len(tasks) == 1:
        yield from (task() for task in tasks)
        return
    _TASKS[:] = tasks
    gc.freeze()  # what is there stays: a collector that counts its references would copy it in each process
    pool = ProcessPoolExecutor(processes, multiprocessing.get_context("fork"), initializer=_begin)
    try:
        yield from pool.map(_run, range(len(tasks)))
    except BrokenProcessPool as error:
        raise Refused("一个进程被系统停掉了，多半是内存不够。", "旧网站没有动。") from error
    finally:
        pool.shutdown(cancel_futures=True)
        gc.unfreeze()
        _TASKS.clear()


def end_with_parent() -> None:
    """Let this copy of a process end with the one that made it; where that is killed, the copy would wait for ever."""
    if can_fork():
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGKILL)


def _begin() -> None:
    end_with_parent()
    # Nothing of what a task makes is a circle that lives on, and the process ends soon: collecting is a tenth of the time.
    gc.disable()


def _run(number: int) -> Any:
    return _TASKS[number]()
