"""The command `mingbai`, its commands grouped by who uses them."""

import sys

import click

from generator.cli import checking, many, publishing, releasing, signing, writing
from generator.cli.console import Group

GROUPS = {
    "写": writing.COMMANDS,
    "查": checking.COMMANDS,
    "签": signing.COMMANDS,
    "发布": (*publishing.COMMANDS, *releasing.COMMANDS, *many.COMMANDS),
}


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="出错时显示全部细节。")
def main(debug: bool) -> None:
    """明白：把政策文件做成老百姓看得懂、信得过的网站。"""
    for stream in (sys.stdout, sys.stderr):  # a console in GBK must not fail on a rare character
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


for _title, _commands in GROUPS.items():
    for _command in _commands:
        main.add_to(_title, _command)
