"""Builds many sites on a Dask cluster: one task a site. Its workers need this program, and no disk of ours."""

import re
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from generator import cache
from generator.extras import extra
from generator.many.outcome import Outcome, refused, unexpected, with_errors
from generator.many.sites import Project
from generator.model import Finding, Refused
from generator.publish import brought, record
from generator.publish.build import build, unchanged
from generator.publish.record import NOTHING, Record

if TYPE_CHECKING:
    from distributed import Client, Future

    from generator.many.parcel import Sent

ADDRESS = re.compile(r"(tcp|tls|wss?)://[^/\s]+:\d+/?")
PATIENCE = "10s"  # for the scheduler to answer
RETRIES = 2  # of what a worker could not do, its disk being full; one that dies is replaced without counting
# MkDocs takes its date from the environment, of which a worker with several threads has only one.
ONE_AT_A_TIME = Lock()


class Made(NamedTuple):
    """What a worker made of a project: its site and the record of it; nothing of that if its data have errors."""

    found: list[Finding]
    record: Record = NOTHING
    site: "Sent" = b""


class Waiting(NamedTuple):
    """A project that was sent, and how."""

    project: Project
    sent: "Sent"


def build_there(
    projects: Sequence[Project], day: date, address: str, store: str | None = None
) -> Iterator[Outcome]:
    """Build the projects for the day on the cluster at `address`; yield what became of each as soon as it is known.

    What has not changed is not sent. What a worker had that dies is made by another; the old site stays until the new
    one is here, whole. With `store`, a folder that fsspec knows, files pass through that. Raises Refused without the
    extra, and where nobody answers at the address.
    """
    client = _connected(address)
    try:
        yield from _all(client, projects, day, store)
    finally:
        client.close()  # type: ignore[no-untyped-call]


def make(sent: "Sent", config: str, day: date, program: str, store: str | None) -> Made:
    """Build the project that was `sent` on this worker and send its site back.

    Raises Refused if this is not the `program` of whoever asks, and what `build` raises.
    """
    from distributed import get_worker

    from generator.many import parcel

    if cache.program() != program:
        raise Refused("这台工人机器上的程序、Python 或者软件包不是同一版。", "请把它们装成同一版。")
    with ONE_AT_A_TIME, TemporaryDirectory(dir=get_worker().local_directory) as folder:
        root, site = Path(folder, "project"), Path(folder, "site")
        parcel.unpack(parcel.receive(sent), root)
        built = build(root / config, site, day, processes=1)
        if built.errors:
            return Made(built.findings)
        made = record.read(root, site)
        names = list(made.files)
        return Made(built.findings, made, parcel.send(parcel.pack(site, names), store))


def _connected(address: str) -> "Client":
    with extra("cluster", "在集群上做网站"):
        from distributed import Client

        import generator.many.parcel  # noqa: F401  # which needs fsspec
    try:
        if not ADDRESS.fullmatch(address):
            raise ValueError(address)
        return Client(address, timeout=PATIENCE, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise Refused(
            f"集群 {address} 没有应答。",
            "地址要写成 tcp://主机名:8786 的样子，调度器要先启动：dask scheduler。",
        ) from error


def _all(client: "Client", projects: Sequence[Project], day: date, store: str | None) -> Iterator[Outcome]:
    from distributed import as_completed

    from generator.many import parcel

    waiting: dict[Future[Made], Waiting] = {}
    try:
        for project in projects:
            sent = _sent(project, day, store)
            if isinstance(sent, Outcome):
                yield sent
                continue
            given = (sent, project.config.name, day, cache.program(), store)
            waiting[client.submit(make, *given, pure=False, retries=RETRIES)] = Waiting(project, sent)
        for future in as_completed(list(waiting), loop=client.loop):  # type: ignore[no-untyped-call]
            ended = waiting.pop(future)
            yield _ended(ended.project, future)
            parcel.clear(ended.sent)
    finally:
        for each in waiting.values():
            parcel.clear(each.sent)


def _sent(project: Project, day: date, store: str | None) -> "Outcome | Sent":
    """Send a project away; what need not or cannot be sent has its outcome already."""
    from generator.many import parcel

    try:
        if unchanged(project.config, project.site_dir, day):
            return Outcome(project, "same")
        return parcel.send(parcel.pack(project.config.parent, brought.files_of(project.config)), store)
    except Refused as why:
        return refused(project, why)
    except Exception as error:
        return unexpected(project, error)


def _ended(project: Project, future: "Future[Made]") -> Outcome:
    """Put the site that came back in its place."""
    from distributed.scheduler import KilledWorker

    from generator.many import parcel

    try:
        made: Made = future.result()
        if not made.record.steps:
            return with_errors(project, made.found)
        packed = parcel.receive(made.site)
        brought.put(
            project.config, project.site_dir, made.record, made.found, lambda to: parcel.unpack(packed, to)
        )
        parcel.clear(made.site)
    except Refused as why:
        return refused(project, why)
    except KilledWorker:
        return Outcome(project, "failed", "做它的工人接连停了几个，多半是内存不够。")
    except CancelledError:
        return Outcome(project, "failed", "和集群断开了。")
    except Exception as error:
        return unexpected(project, error)
    return Outcome(project, "made")
