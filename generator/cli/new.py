"""`mingbai new …`: the commands that write skeletons."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

import click

from generator.cli.console import CONFIG, fail, project

HELP = {
    "term": "加一个名词。",
    "unit": "加一个责任单位。",
    "audience": "加一类人群。",
    "need": "加一件想办的事。",
    "contact": "加一个电话。",
}
DOCUMENT = click.option(
    "--document", default="", help="哪份文件：data/documents 里的文件夹名。只有一份时不用写。"
)


def _id(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Stop with exit code 2 if `value` cannot be an id."""
    from generator.model.record import ID

    if not re.fullmatch(ID, value):
        fail(f"编号不能写“{value}”。", "只能用小写英文字母、数字和连字符，例如 wengang-50。", 2)
    return value


def _number(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Stop with exit code 2 if `value` is no telephone number."""
    from generator.model.record import PHONE_NUMBER

    if not re.fullmatch(PHONE_NUMBER, value):
        fail(f"号码不能写“{value}”。", "只能是数字，例如 12345。", 2)
    return value


def _written(root: Path, write: Callable[[], Path]) -> None:
    """Run `write` and say what to do next; renew the schemas, which hold the ids."""
    from generator.check import check
    from generator.editors import schema
    from generator.model.today import today

    path = write()
    checked = check(root, today())
    if checked.known:
        schema.write(root, checked.known)
    click.echo(f"写好了：{path.relative_to(root).as_posix()}")
    click.echo("请填好空着的地方，再运行 mingbai check。")


@click.group(help="新建：措施、事项、名词、单位、人群、想办的事、电话，或者一个新网站。")
def new() -> None:
    """Write a skeleton; refuse to overwrite."""


@new.command(help="新建一条措施的文件，例如：mingbai new measure 3 tuopin-gongjian")
@CONFIG
@DOCUMENT
@click.argument("number", type=click.IntRange(min=1))
@click.argument("slug", callback=_id)
def measure(config_file: Path, document: str, number: int, slug: str) -> None:
    """Write the file of one measure, with the original's sentences in comments."""
    from generator.editors.new import new_measure

    root = project(config_file).parent
    _written(root, lambda: new_measure(root, _document(root, document), number, slug))


@new.command(help="在一条措施里加一个事项，例如：mingbai new provision --measure 3 jiaoyu-jiangxuejin")
@CONFIG
@DOCUMENT
@click.option("--measure", "number", type=click.IntRange(min=1), required=True, help="第几条措施。")
@click.argument("id_", metavar="ID", callback=_id)
def provision(config_file: Path, document: str, number: int, id_: str) -> None:
    """Add a provision to the file of a measure."""
    from generator.editors.new import new_provision

    root = project(config_file).parent
    _written(root, lambda: new_provision(root, _document(root, document), number, id_))


@new.command(
    help="新建一个完整的网站，放在新文件夹里，例如：mingbai new site 我的网站 --document 通知.docx --place 某县"
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--name", default="", help="网站叫什么。不写就会问。")
@click.option("--place", default="", help="哪里的文件，例如 某县。不写就会问。")
@click.option(
    "--document",
    "file",
    type=click.Path(path_type=Path),
    help="文件，导入成草稿。不写就会问；没有就用编的示例。",
)
@click.option("--id", "id_", help="文件编号，小写字母、数字和连字符。默认按文号取。")
def site(folder: Path, name: str, place: str, file: Path | None, id_: str | None) -> None:
    """Write a complete, independent site: with a document as a draft, or else with one that is made up."""
    from generator.editors.new_site import Wanted, new_site

    if sys.stdin.isatty() and file is None:
        given = click.prompt("文件在哪里（没有就按回车，用编的示例）", default="", show_default=False)
        file = Path(given.strip().strip("\"'")) if given.strip() else None
    wanted = None
    if file is not None:
        place = place or _asked("哪里的文件，例如 某县")
        wanted = Wanted(name or _asked("网站叫什么", f"{place}政策明白"), place, file, id_)
    elif id_ or place:
        fail("--place 和 --id 要和 --document 一起写。", "例如 --document 通知.docx。", 2)
    written, says = new_site(folder.resolve(), wanted)
    click.echo(f"{says}\n" if says else "里面是一份编的示例。要用自己的文件，请加 --document 文件。")
    click.echo(f"写好了 {len(written)} 个文件，在 {folder} 里。进到这个文件夹，接着用这三条：")
    for command, does in NEXT.items():
        click.echo(f"  {command}　{does}")


NEXT = {
    "mingbai serve": "一边改一边看，草稿也在里面",
    "mingbai check": "检查写得对不对",
    "mingbai build": "做成网站",
}


def _asked(question: str, default: str = "") -> str:
    """Ask where somebody can answer; where nobody can, take the default, or stop with exit code 2."""
    if sys.stdin.isatty():
        return str(click.prompt(question, default=default or None)).strip()
    if not default:
        fail(f"没有说：{question}。", "请加上 --place，例如 --place 某县。", 2)
    return default


def _document(root: Path, given: str) -> str:
    """The document that is meant: the one given, or the only one."""
    from generator.editors.new import documents

    found = documents(root)
    if not given and len(found) != 1:
        fail(f"这里有 {len(found)} 份文件。", f"请用 --document 写明哪一份：{'、'.join(found)}。", 2)
    return given or found[0]


def _add_list_command(kind: str) -> None:
    @new.command(kind, help=HELP[kind])
    @CONFIG
    @click.argument("id_", metavar="ID", callback=_number if kind == "contact" else _id)
    def command(config_file: Path, id_: str) -> None:
        from generator.editors.new import new_item

        root = project(config_file).parent
        _written(root, lambda: new_item(root, kind, id_))


for _kind in HELP:
    _add_list_command(_kind)
