"""The commands with which editors write: import a document, make skeletons, complete keys."""

from pathlib import Path

import click

from generator.cli.console import CONFIG, fail, project, show
from generator.cli.new import new


@click.command(
    "import",
    help="把 .txt、.html、.docx、.pdf、.ofd 文件（装了 LibreOffice，还有 .doc、.wps、.rtf、.odt）导入成草稿：原文、每条措施一个文件。",
)
@CONFIG
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.option("--id", "id_", help="文件编号，小写字母、数字和连字符，例如 leanxian-2021-3。默认按文号取。")
@click.option("--into", metavar="DOC", help="FILE 是填好的 draft.docx：写进 data/documents 里的这份草稿。")
@click.option("--dry-run", is_flag=True, help="和 --into 一起用：只看要写什么，不写进去。")
@click.option(
    "--replace",
    metavar="DOC",
    help="把 FILE 当成这份文件的原文，换掉 text.txt；大白话不动。换之前先对照原件。",
)
@click.option("--sheet", metavar="DOC", help="不写 FILE：照这份草稿现在的样子，另做一张 draft.docx。")
@click.option(
    "--account", is_flag=True, help="不导入，只用 JSON 列出每个字去了哪里：措施、别的部分、没有收。"
)
def import_(
    config_file: Path,
    file: Path | None,
    id_: str | None,
    into: str | None,
    dry_run: bool,
    replace: str | None,
    sheet: str | None,
    account: bool,
) -> None:
    """Write a draft of `file` into data/documents/, or a filled-in sheet into a draft; or account for the file."""
    from generator.importer import import_file, read_back, write, write_again
    from generator.importer import replace as replace_text
    from generator.importer.account import account_of

    if (file is None) == (sheet is None):
        fail("要写一个文件，或者写 --sheet。", "例如 mingbai import 通知.docx。", 2)
    if file is None:
        click.echo(write_again(project(config_file).parent / "data", sheet or ""))
        return
    if account:
        click.echo(account_of(file))
        return
    data = project(config_file).parent / "data"
    if into is not None and id_:
        fail("--id 和 --into 不能一起用。", "新文件用 --id，填好的 draft.docx 用 --into。", 2)
    if replace is not None:
        if id_ or into is not None or dry_run:
            fail("--replace 只能单独用。", "例如 mingbai import 新文件.txt --replace shili-2026-1。", 2)
        click.echo(replace_text(file, data, replace))
        return
    if into is None and dry_run:
        fail("--dry-run 要和 --into 一起用。", "导入新文件时，先用 --account 看每个字去了哪里。", 2)
    if into is None:
        click.echo(import_file(file, data, id_))
        return
    filled = read_back(file, data, into)
    click.echo("\n".join(filled.says))
    if dry_run:
        click.echo("只是看看，什么都没有写。")
        return
    write(filled.texts)
    click.echo(
        f"{'写进去了。' if filled.places else ''}draft 那几行没有动：核对完，由编辑删。请运行 mingbai check。"
    )


@click.command(help="写出 JSON Schema，让 VS Code 一边打字一边提示、检查。")
@CONFIG
def schema(config_file: Path) -> None:
    """Write the schemas into .vscode/; the ids in them are those of the project."""
    from generator.check import check as check_project
    from generator.editors.schema import FOLDER, write
    from generator.model.today import today

    root = project(config_file).parent
    checked = check_project(root, today())
    if (site := checked.known) is None:
        show(root, checked.findings, err=True)
        fail("没有写出来。", "请先改好上面的错误：编号要从数据里取。")
    click.echo(f"写好了 {len(write(root, site))} 个文件，在 {FOLDER.split('/')[0]} 文件夹里。")


@click.command(help="把旧版的数据改成现在的写法。先列出改了什么；注释和次序不变。")
@CONFIG
@click.option("--dry-run", is_flag=True, help="只看要改什么，不写进去。")
def upgrade(config_file: Path, dry_run: bool) -> None:
    """Print the changes and write them, unless it is a dry run."""
    from generator.editors.upgrade import as_diff
    from generator.editors.upgrade import upgrade as rewrite

    changed = rewrite(project(config_file).parent, write=not dry_run)
    click.echo(as_diff(changed), nl=False)
    done = "要改" if dry_run else "改好了"
    click.echo(
        f"{done} {len(changed)} 个文件。请再运行 mingbai check。"
        if changed
        else "已经是现在的写法，没有要改的。"
    )


COMMANDS = (import_, new, schema, upgrade)
