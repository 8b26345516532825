"""What the commands have in common: the project's path, how findings are shown, how a command stops.

The modules of the commands are all loaded for the help; what a command works with is imported where it works.
"""

import os
import re
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from generator.model import Finding

CONFIG = click.option(
    "-f",
    "--config-file",
    "config_file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="项目的 mkdocs.yml。",
)


def day_option(text: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The option --today, explained by `text`, as the parameter `day`: without it, the day it is."""
    return click.option(
        "--today", "day", type=click.DateTime(["%Y-%m-%d"]), callback=_date_or_today, help=text
    )


def _date_or_today(_context: click.Context, _option: click.Parameter, value: datetime | None) -> date:
    from generator.model.today import today

    return value.date() if value else today()


TODAY = day_option("按哪一天判断过没过期、该不该核对。")


class Group(click.Group):
    """A group whose help is ordered by use, and whose unexpected errors show no traceback."""

    sections: dict[str, list[click.Command]]

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.sections = {}

    def add_to(self, section: str, command: click.Command) -> None:
        """Add a command under a heading of the help."""
        self.sections.setdefault(section, []).append(command)
        self.add_command(command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands under their headings."""
        for section, commands in self.sections.items():
            with formatter.section(section):
                rows = [(each.name or "", each.get_short_help_str(60)) for each in commands]
                formatter.write_dl(rows)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            from generator.model import Refused

            if isinstance(error, Refused):
                fail(error.message, error.hint)
            if ctx.params.get("debug"):
                raise
            fail(
                f"程序出错了：{type(error).__name__}：{error}",
                "请加上 --debug 再运行一次，把输出发给维护的人。",
            )


def fail(message: str, hint: str = "", code: int = 1) -> NoReturn:
    """Print what went wrong and stop."""
    click.echo(message, err=True)
    if hint:
        click.echo(f"    {hint}", err=True)
    sys.exit(code)


def show(root: Path, findings: "list[Finding]", err: bool = False) -> None:
    """Print findings in full: with colours on a terminal, unless NO_COLOR asks for none."""
    if findings:
        from generator.check import explain, report

        text = report.in_full(findings, report.lines_of(root), explain.why, report.console_is_wide())
        click.echo(text + "\n", err=err, color=False if os.environ.get("NO_COLOR") else None)


def known_code(code: str) -> str:
    """Return a code or the beginning of one; stop with exit code 2 if there is none such."""
    from generator.check import explain
    from generator.text.spelling import nearest

    if not any(each.startswith(code) for each in explain.CODES):
        fail(
            f"没有规则 {code}。",
            nearest(code, explain.CODES) or "运行 mingbai explain，可以看到全部规则。",
            2,
        )
    return code


def known_codes(
    _context: click.Context, _option: click.Parameter, values: tuple[str, ...]
) -> tuple[str, ...]:
    """Cut "F104,w103" into codes."""
    words = [each.strip().upper() for value in values for each in value.split(",") if each.strip()]
    return tuple(known_code(each) for each in words)


def project(config_file: Path) -> Path:
    """Return the path of mkdocs.yml as an absolute one; stop with exit code 2 if it is not there."""
    path = config_file.resolve()
    if not path.is_file():
        fail(f"找不到 {config_file}。", "请先进到项目文件夹，或者用 -f 写明 mkdocs.yml 在哪里。", 2)
    return path


def of_files(findings: "list[Finding]", names: tuple[str, ...]) -> "list[Finding]":
    """Keep the findings in files that `names` mean: 05, 05-slug or a path; all of them without names.

    Stops with exit code 2 for a name that could mean no file.
    """
    for name in names:
        if not re.fullmatch(r"[\w./\\-]+", name):
            fail(f"“{name}”不是条号，也不是文件名。", "例如 mingbai check 05。", 2)
    wanted = [f"0{name}" if re.fullmatch(r"\d", name) else name for name in names]
    return [
        each for each in findings if not names or any(_is_named(each.place.path, name) for name in wanted)
    ]


def _is_named(path: str, name: str) -> bool:
    stem = path.rpartition("/")[2].removesuffix(".yml")
    return stem == name or stem.startswith(f"{name}-") or path.endswith(name.replace("\\", "/"))
