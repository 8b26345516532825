"""The commands: a few lines each. Everything an editor reads is Chinese."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from generator import codes, fix, report, staleness
from generator.checking import Checked
from generator.checking import check as check_project
from generator.cli_new import new
from generator.console import CONFIG, Group, fail, known_code, known_codes, project, show
from generator.record import Finding
from generator.summary import overview
from generator.today import set_today, today

TODAY = click.option(
    "--today", "day", type=click.DateTime(["%Y-%m-%d"]), help="按哪一天判断过没过期、该不该核对。"
)
FORMATS: dict[str, Callable[[Any], str]] = {"json": report.as_json, "github": report.as_github}


@click.group(cls=Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--debug", is_flag=True, help="出错时显示全部细节。")
def main(debug: bool) -> None:
    """明白：把政策文件做成老百姓看得懂、信得过的网站。"""
    for stream in (sys.stdout, sys.stderr):  # a console in GBK must not fail on a rare character
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")


@main.command(help="检查全部数据：引文、数字、单位、用词。")
@CONFIG
@click.option("--format", "form", type=click.Choice(["text", *FORMATS]), default="text", help="输出的格式。")
@click.option("--select", multiple=True, callback=known_codes, help="只看这些代号，例如 W 或 F104,W103。")
@click.option("--ignore", multiple=True, callback=known_codes, help="不看这些代号。")
@click.option("--fix", "mend", is_flag=True, help="改好能放心改的：标点、次序、拼错一点的编号。")
@click.option("--strict-dates", is_flag=True, help="到了日子没有核对的，算错误。")
@TODAY
def check(
    config_file: Path,
    form: str,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    mend: bool,
    strict_dates: bool,
    day: datetime | None,
) -> None:
    """Print all findings; exit with 1 if one of them is an error."""
    root = project(config_file).parent
    set_today(day.date() if day else today())

    def chosen(checked: Checked) -> list[Finding]:
        found = codes.choose(checked.findings, select, ignore)
        return staleness.strictly(found) if strict_dates else found

    if mend and (made := fix.mend(root, lambda: chosen(check_project(root)))):
        click.echo(report.corrections(made), err=True)
    checked = check_project(root)
    findings = chosen(checked)
    if form == "text":
        show(root, findings)
        click.echo("\n".join(overview(checked.site)) + "\n" if checked.site else "", nl=False)
        click.echo(report.summary(findings))
    elif output := FORMATS[form](findings):
        click.echo(output)
    sys.exit(any(each.severity == "error" for each in findings))


@main.command(help="检查数据，做成网站。有任何错误，旧网站都不动。")
@CONFIG
@click.option("-d", "--site-dir", type=click.Path(path_type=Path), help="网站放在哪个文件夹。默认是 site。")
@TODAY
@click.option("--release", is_flag=True, help="正式发布：site.yml 写了 require_review，就要条条都签了字。")
@click.option("--drafts", is_flag=True, help="草稿也放进去，做好记号。默认做到 build/drafts，不动 site。")
def build(
    config_file: Path, site_dir: Path | None, day: datetime | None, release: bool, drafts: bool
) -> None:
    """Build the site and put it in the place of the old one."""
    from generator.build import build as build_project  # MkDocs takes half a second to import
    from generator.plugin import BuildError

    config = project(config_file)
    if release and drafts:
        fail("--release 和 --drafts 不能一起用：草稿不能正式发布。", code=2)
    set_today(day.date() if day else today())
    target = (site_dir or config.parent / ("build/drafts" if drafts else "site")).resolve()
    try:
        checked = build_project(config, target, drafts=drafts, release=release)
    except BuildError as error:
        fail(str(error), "旧网站没有动。")
    show(config.parent, checked.findings, err=True)
    if checked.errors:
        fail(report.summary(checked.findings), "没有生成网站，旧网站没有动。")
    click.echo(f"做好了：{target / 'index.html'}")


@main.command("import", help="把 .txt、.html、.docx、.pdf 文件导入成草稿：原文、每条措施一个文件。")
@CONFIG
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--id", "id_", help="文件编号，小写字母、数字和连字符，例如 leanxian-2021-3。默认按文号取。")
def import_(config_file: Path, file: Path, id_: str | None) -> None:
    """Write a draft of `file` into data/documents/; print what was found."""
    from generator.importer import ImportRefusedError, import_file

    try:
        click.echo(import_file(file, project(config_file).parent / "data", id_))
    except ImportRefusedError as error:
        fail(error.message, error.hint)


@main.command(help="比一比两个版本：群众看到的哪里变了。OLD、NEW 是 git 版本或数据文件夹。")
@CONFIG
@click.argument("old")
@click.argument("new", default="data")
@click.option("--record", is_flag=True, help="把变化写进 data/changes/，网站的“改动记录”页就有了。")
@click.option("--today", "day", type=click.DateTime(["%Y-%m-%d"]), help="记成哪一天的变化。")
def diff(config_file: Path, old: str, new: str, record: bool, day: datetime | None) -> None:
    """Print what changed for citizens between two states of the data, field by field."""
    from generator import diff as differences
    from generator.changes import write_changes
    from generator.revisions import RevisionError, site_at

    root = project(config_file).parent
    try:
        changes = differences.compare(site_at(root, old), site_at(root, new))
        click.echo("\n".join(filter(None, [differences.as_text(changes), f"共 {len(changes)} 处变化。"])))
        if record and changes:
            click.echo(f"记在 {write_changes(root / 'data', changes, day.date() if day else today())}")
    except RevisionError as error:
        fail(error.message, error.hint)


@main.command(
    help="打印审签单：每一项对着原文，留出初审、复审、终审的签字处。IDS 是条或事项的编号，不写就是全部。"
)
@CONFIG
@click.argument("ids", nargs=-1)
@click.option("--since", help="标出和这个 git 版本（或数据文件夹）比，改了哪里。")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="放在哪个文件夹。默认是 build。")
def proof(config_file: Path, ids: tuple[str, ...], since: str | None, output: Path | None) -> None:
    """Write the sheet for sign-off, as HTML for print and as .docx."""
    from generator.proof import ProofError, write_proof
    from generator.revisions import RevisionError

    root = project(config_file).parent
    try:
        for path in write_proof(root, ids, since, (output or root / "build").resolve()):
            click.echo(f"做好了：{path}")
    except (ProofError, RevisionError) as error:
        fail(error.message, error.hint)


@main.command(help="在本机预览网站；改了文件，页面自动更新。写错了，页面上会说错在哪里。")
@CONFIG
@click.option("-a", "--address", help="地址和端口。不写就用 127.0.0.1:8000，被占用了就用下一个。")
@click.option("--open", "browse", is_flag=True, help="顺便打开浏览器。")
def serve(config_file: Path, address: str | None, browse: bool) -> None:
    """Serve the site until the editor stops it with Ctrl+C."""
    from generator.cli_serve import serve as serve_project

    serve_project(project(config_file), address, browse)


@main.command(help="写出 JSON Schema，让 VS Code 一边打字一边提示、检查。")
@CONFIG
def schema(config_file: Path) -> None:
    """Write the schemas into .vscode/; the ids in them are those of the project."""
    from generator.schema import FOLDER, write

    root = project(config_file).parent
    checked = check_project(root)
    site = checked.drafts or checked.site
    if site is None:
        show(root, checked.findings, err=True)
        fail("没有写出来。", "请先改好上面的错误：编号要从数据里取。")
        return
    click.echo(f"写好了 {len(write(root, site))} 个文件，在 {FOLDER.split('/')[0]} 文件夹里。")


@main.command(help="说明一条规则：为什么有它，错的和对的各举一例。不写代号，就列出全部。")
@click.argument("code", default="")
def explain(code: str) -> None:
    """Print a rule's purpose and its two examples; without a code, all rules."""
    code = known_code(code.upper())
    click.echo(codes.as_text(code) if code in codes.CODES else codes.as_list(code))


main.add_command(new)

if __name__ == "__main__":
    main()
