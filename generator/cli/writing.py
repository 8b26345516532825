"""The commands with which editors write: import a document, make skeletons, complete keys."""

from pathlib import Path

import click

from generator.check import check as check_project
from generator.cli.console import CONFIG, fail, project, show
from generator.cli.new import new


@click.command("import", help="把 .txt、.html、.docx、.pdf、.ofd 等文件导入成草稿：原文、每条措施一个文件。")
@CONFIG
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--id", "id_", help="文件编号，小写字母、数字和连字符，例如 leanxian-2021-3。默认按文号取。")
def import_(config_file: Path, file: Path, id_: str | None) -> None:
    """Write a draft of `file` into data/documents/; print what was found."""
    from generator.importer import import_file

    click.echo(import_file(file, project(config_file).parent / "data", id_))


@click.command(help="写出 JSON Schema，让 VS Code 一边打字一边提示、检查。")
@CONFIG
def schema(config_file: Path) -> None:
    """Write the schemas into .vscode/; the ids in them are those of the project."""
    from generator.editors.schema import FOLDER, write

    root = project(config_file).parent
    checked = check_project(root)
    site = checked.drafts or checked.site
    if site is None:
        show(root, checked.findings, err=True)
        fail("没有写出来。", "请先改好上面的错误：编号要从数据里取。")
    click.echo(f"写好了 {len(write(root, site))} 个文件，在 {FOLDER.split('/')[0]} 文件夹里。")


COMMANDS = (import_, new, schema)
