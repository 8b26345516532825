"""The commands for whoever runs many sites: build-all, portal."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from generator.cli.console import TODAY, fail

if TYPE_CHECKING:
    from generator.many.outcome import Outcome

T = TypeVar("T")
SITES = click.argument("sites", nargs=-1, required=True, type=click.Path(path_type=Path))


@click.command(
    "build-all",
    help="一次做好许多网站，没有变的不重做。SITES 是项目文件夹、mkdocs.yml，或者一行写一个的名单。",
)
@SITES
@click.option(
    "-d",
    "--dir",
    "into",
    type=click.Path(path_type=Path),
    help="放在哪里，一个网站一个文件夹。默认是各自的 site。",
)
@TODAY
@click.option("-j", "--jobs", type=click.IntRange(1), help="同时做几个网站。默认有几个处理器做几个。")
@click.option("--on", "cluster", help="在 Dask 集群上做，写调度器的地址，例如 tcp://10.0.0.5:8786。")
@click.option("--via", help="和 --on 一起用：网站太大时，数据经过这个存储来回，例如 s3://桶/文件夹。")
def build_all(
    sites: tuple[Path, ...],
    into: Path | None,
    day: date,
    jobs: int | None,
    cluster: str | None,
    via: str | None,
) -> None:
    """Build all sites; exit code 1 if any of them failed."""
    from generator.many.outcome import table
    from generator.many.sites import projects

    if via and not cluster:
        fail("--via 要和 --on 一起用。", code=2)
    found = _or_wrong_usage(lambda: projects(sites, into))
    if cluster:
        from generator.many.cluster import build_there

        outcomes = build_there(found, day, cluster, via)
    else:
        from generator.many.build_all import build_here

        outcomes = build_here(found, day, jobs)
    ended = list(_told(outcomes, len(found)))
    click.echo("\n".join(table(ended)))
    if any(each.result == "failed" for each in ended):
        raise SystemExit(1)


def _told(outcomes: "Iterable[Outcome]", of: int) -> "Iterator[Outcome]":
    """Say of each site when it is done."""
    from generator.many.outcome import RESULTS

    for number, each in enumerate(outcomes, 1):
        click.echo(f"（{number}/{of}）{each.project.name}：{RESULTS[each.result]}", err=True)
        yield each


def _or_wrong_usage(find: Callable[[], T]) -> T:
    """Return what is found; sites that are not there are a wrong way to call the command."""
    from generator.model import Refused

    try:
        return find()
    except Refused as error:
        fail(error.message, error.hint, 2)


@click.command(help="做一个门户：列出许多做好的网站，按地方、人群、想办的事找，还能一起搜索。")
@SITES
@click.option(
    "-d",
    "--dir",
    "folder",
    required=True,
    type=click.Path(path_type=Path),
    help="门户放在哪个文件夹，要在各网站旁边。",
)
@click.option("--name", default="各地的政策网站", show_default=True, help="门户叫什么。")
@TODAY
def portal(sites: tuple[Path, ...], folder: Path, name: str, day: date) -> None:
    """Make a portal over sites that were built."""
    from generator.many.county import read
    from generator.many.put import put
    from generator.many.sites import built

    counties = [read(each) for each in _or_wrong_usage(lambda: built(sites))]
    target = folder.resolve()
    number = put(name, counties, target, day)
    click.echo(f"做好了：{target / 'index.html'}（{len(counties)} 个网站，{number} 页）")


COMMANDS = (build_all, portal)
