"""Builds many sites on this machine: one process a site, so many at once as it has processors."""

import multiprocessing
from collections.abc import Iterator, Sequence
from datetime import date
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from generator import cache, tasks
from generator.many.outcome import Outcome, refused, unexpected, with_errors
from generator.many.sites import Project
from generator.model import Refused
from generator.publish.build import build


class Running(NamedTuple):
    """A process at work, and the project that it builds."""

    project: Project
    process: BaseProcess


def build_here(projects: Sequence[Project], day: date, processes: int | None = None) -> Iterator[Outcome]:
    """Build the projects for the day; yield what became of each as soon as that is known.

    What has not changed is not built. A site that fails, or whose process dies, does not stop the others.
    """
    most = processes or tasks.processors()
    cache.program()  # known here, it is known in every process
    waiting, running = list(reversed(projects)), dict[Connection, Running]()
    try:
        while waiting or running:
            while waiting and len(running) < most:
                receiver, started = _start(waiting.pop(), day)
                running[receiver] = started
            ready = wait(list(running))
            for receiver in [each for each in running if each in ready]:
                yield _ended(receiver, running.pop(receiver))
    finally:
        for each in running.values():
            each.process.terminate()
            each.process.join()


def build_one(project: Project, day: date) -> Outcome:
    """Build a project in this process; whatever fails is told by the outcome."""
    try:
        built = build(project.config, project.site_dir, day, processes=1)
    except Refused as why:
        return refused(project, why)
    except Exception as error:
        return unexpected(project, error)
    if built.errors:
        return with_errors(project, built.findings)
    return Outcome(project, "made" if built.anew else "same")


def _start(project: Project, day: date) -> tuple[Connection, Running]:
    receiver, sender = multiprocessing.Pipe(duplex=False)
    makes = multiprocessing.get_context("fork") if tasks.can_fork() else multiprocessing.get_context("spawn")
    process = makes.Process(target=_work, args=(sender, project, day))
    process.start()
    sender.close()  # only the process has it now: when it dies, the receiver is told
    return receiver, Running(project, process)


def _work(sender: Connection, project: Project, day: date) -> None:
    tasks.end_with_parent()
    try:
        sender.send(build_one(project, day))
    except KeyboardInterrupt:  # whoever started all of them says so
        return


def _ended(receiver: Connection, ended: Running) -> Outcome:
    with receiver:
        try:
            found: Outcome = receiver.recv()
        except EOFError:
            found = Outcome(ended.project, "failed", "进程被系统停掉了，多半是内存不够。")
    ended.process.join()
    return found
