"""What the commands have in common: the project's path, how findings are shown, how a command stops."""

import os
import sys
from pathlib import Path
from typing import Any

import click

from generator import codes, report
from generator.record import Finding
from generator.validation import nearest

CONFIG = click.option(
    "-f",
    "--config-file",
    "config_file",
    type=click.Path(path_type=Path),
    default=Path("mkdocs.yml"),
    show_default=True,
    help="项目的 mkdocs.yml。",
)


class Group(click.Group):
    """A group whose own messages are Chinese and whose unexpected errors show no traceback."""

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            if ctx.params.get("debug"):
                raise
            fail(
                f"程序出错了：{type(error).__name__}：{error}",
                "请加上 --debug 再运行一次，把输出发给维护的人。",
            )


def fail(message: str, hint: str = "", code: int = 1) -> None:
    """Print what went wrong and stop."""
    click.echo(message, err=True)
    if hint:
        click.echo(f"    {hint}", err=True)
    sys.exit(code)


def show(root: Path, findings: list[Finding], err: bool = False) -> None:
    """Print findings in full: with colours on a terminal, unless NO_COLOR asks for none."""
    if findings:
        text = report.in_full(findings, report.lines_of(root), codes.why, report.console_is_wide())
        click.echo(text + "\n", err=err, color=False if os.environ.get("NO_COLOR") else None)


def known_code(code: str) -> str:
    """Return a code or the beginning of one; stop with exit code 2 if there is none such."""
    if not any(each.startswith(code) for each in codes.CODES):
        fail(
            f"没有规则 {code}。", nearest(code, codes.CODES) or "运行 mingbai explain，可以看到全部规则。", 2
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
