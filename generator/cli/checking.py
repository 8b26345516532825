"""The commands that check and compare: check, explain, diff."""

import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from generator.cli import facts
from generator.cli.console import (
    CONFIG,
    TODAY,
    day_option,
    known_code,
    known_codes,
    of_files,
    project,
    show,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.model import Finding, Site

COLOURS: dict[str, dict[str, Any]] = {
    "gone": {"fg": "red"}, "new": {"fg": "green"}, "danger": {"fg": "yellow", "bold": True},
}  # fmt: skip


@click.command(
    help="检查全部数据：引文、数字、单位、用词。MEASURES 写条号或文件名（例如 05），就只看那几条。"
)
@CONFIG
@click.argument("measures", nargs=-1)
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "github"]), default="text", help="输出的格式。"
)
@click.option("--select", multiple=True, callback=known_codes, help="只看这些代号，例如 W 或 F104,W103。")
@click.option("--ignore", multiple=True, callback=known_codes, help="不看这些代号。")
@click.option(
    "--fix",
    "mend",
    is_flag=True,
    help="改好能放心改的：标点、看不见的字符、次序、日期的写法、拼错一点的编号。",
)
@click.option("--strict-dates", is_flag=True, help="到了日子没有核对的，算错误。")
@click.option("--next", "ahead", is_flag=True, help="不检查，只说下一次哪天会变、变什么。")
@click.option(
    "--family", type=click.Choice(["S"]), help="不检查，只说政府网站的惯例（S）哪些成立、哪些不成立。"
)
@click.option("--no-cache", is_flag=True, help="不管上次查过什么，全部重新查。")
@TODAY
def check(
    config_file: Path,
    measures: tuple[str, ...],
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    mend: bool,
    strict_dates: bool,
    ahead: bool,
    family: str | None,
    no_cache: bool,
    day: date,
) -> None:
    """Print all findings, or those of the files of MEASURES; exit with 1 if one of them is an error."""
    from generator import cache
    from generator.check import check as check_project
    from generator.check import explain as codes
    from generator.check import fix, report
    from generator.load.drafts import notes_of_sections
    from generator.review import due

    root = project(config_file).parent
    if ahead or family:
        (facts.show_next if ahead else facts.show_standards)(root, day, form == "json")
        return
    kept = cache.NOTHING_KEPT if no_cache else cache.Cache(cache.folder(root))

    def all_of_it() -> "tuple[list[Finding], list[Finding], list[str]]":
        """The findings, what MEASURES may ask for beside them, and the summary."""
        checked = check_project(root, day, kept)
        alone = list(notes_of_sections(checked.drafts)) if checked.drafts else []
        return checked.findings, alone, list(_summary(checked.site)) if checked.site else []

    def chosen(found: "list[Finding]", alone: "list[Finding]") -> "list[Finding]":
        found = codes.choose(of_files([*(alone if measures else ()), *found], measures), select, ignore)
        return due.strictly(found) if strict_dates else found

    if mend and (made := fix.mend(root, lambda: chosen(*all_of_it()[:2]))):
        click.echo(report.corrections(made), err=True)
    found, alone, lines = kept.once("checks", [day, *cache.of_files(root).items()], all_of_it)
    findings = chosen(found, alone)
    if form == "text":
        show(root, findings)
        if lines and not measures:
            click.echo("\n".join(lines))
        click.echo(report.summary(findings))
    elif output := {"json": report.as_json, "github": report.as_github}[form](findings):
        click.echo(output)
    sys.exit(any(each.severity == "error" for each in findings))


def _summary(site: "Site") -> "Iterator[str]":
    """What the site says and lacks, and what of it is signed."""
    from generator.check.signed import signed_lines
    from generator.check.summary import overview
    from generator.editors.key_help import label

    yield from overview(site)
    yield from signed_lines(site, label)


@click.command(help="说明一条规则：为什么有它，错的和对的各举一例。不写代号，就列出全部。")
@click.argument("code", default="")
def explain(code: str) -> None:
    """Print a rule's purpose and its two examples; without a code, all rules."""
    from generator.check import explain as codes

    code = known_code(code.upper())
    click.echo(codes.as_text(code) if code in codes.CODES else codes.as_list(code))


@click.command(help="比一比两个版本：群众看到的哪里变了。OLD、NEW 是 git 版本或数据文件夹。")
@CONFIG
@click.argument("old")
@click.argument("new", default="data")
@click.option("--format", "form", type=click.Choice(["text", "html"]), default="text", help="输出的格式。")
@click.option("--record", is_flag=True, help="把变化写进 data/changes/，网站的“改动记录”页就有了。")
@day_option("记成哪一天的变化。")
def diff(config_file: Path, old: str, new: str, form: str, record: bool, day: date) -> None:
    """Print what changed for citizens between two states of the data, marked in place, with its dangers."""
    from generator.load.revisions import site_at
    from generator.model.diff import compare
    from generator.review import diff_report
    from generator.review.change_log import write_changes
    from generator.review.marked_diff import names

    root = project(config_file).parent
    sites = site_at(root, old), site_at(root, new)
    changes = compare(*sites)
    if form == "html":  # its <meta> says UTF-8, whatever the terminal writes
        click.echo(diff_report.as_html(changes, names(*sites)).encode("utf-8"))
    else:
        click.echo(diff_report.as_text(changes, names(*sites), _painted))
    if record and changes:
        click.echo(f"记在 {write_changes(root / 'data', changes, day)}", err=form == "html")


def _painted(text: str, kind: str) -> str:
    return click.style(text, **COLOURS[kind]) if kind in COLOURS else text


COMMANDS = (check, explain, diff)
