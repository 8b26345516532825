"""The commands that make the site and show it: build, serve, mcp."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import click

from generator.cli.console import CONFIG, TODAY, fail, project, show


@click.command(help="检查数据，做成网站。有任何错误，旧网站都不动。")
@CONFIG
@click.option("-d", "--site-dir", type=click.Path(path_type=Path), help="网站放在哪个文件夹。默认是 site。")
@TODAY
@click.option("--release", is_flag=True, help="正式发布：site.yml 写了 require_review，就要样样都签了字。")
@click.option("--drafts", is_flag=True, help="草稿也放进去，做好记号。默认做到 build/drafts，不动 site。")
@click.option("--no-cache", is_flag=True, help="不管上次做过什么，全部重新做。做出来的网站一个字节也不差。")
@click.option("--explain-rebuild", is_flag=True, help="说明这次重新做了哪些页，为什么。")
@click.option("--precompress", is_flag=True, help="再做好 .gz 和 .br 压缩文件，给会用它们的服务器。")
@click.option(
    "--leaflets/--no-leaflets",
    default=True,
    envvar="MINGBAI_LEAFLETS",
    help="装了 leaflets，就做明白纸、图片和大喇叭稿。没装就不做。",
)
@click.option("-j", "--jobs", type=click.IntRange(1), help="同时用几个处理器。默认全用。")
def build(
    config_file: Path,
    site_dir: Path | None,
    day: date,
    release: bool,
    drafts: bool,
    no_cache: bool,
    explain_rebuild: bool,
    precompress: bool,
    leaflets: bool,
    jobs: int | None,
) -> None:
    """Build the site and put it in the place of the old one."""
    from generator.check import report
    from generator.publish.build import build as build_project

    config = project(config_file)
    if release and drafts:
        fail("--release 和 --drafts 不能一起用：草稿不能正式发布。", code=2)
    target = (site_dir or config.parent / ("build/drafts" if drafts else "site")).resolve()
    built = build_project(
        config,
        target,
        day,
        drafts=drafts,
        release=release,
        processes=jobs,
        cached=not no_cache,
        precompress=precompress,
        leaflets=leaflets,
    )
    show(config.parent, built.findings, err=True)
    if built.errors:
        fail(report.summary(built.findings), "没有生成网站，旧网站没有动。")
    if explain_rebuild:
        click.echo("\n".join(_reasons(built.anew, built.steps)))
    click.echo(f"做好了：{target / 'index.html'}")


def _reasons(anew: Mapping[str, list[str]], steps: int) -> Iterator[str]:
    """Yield what was made anew, each with the inputs that had changed."""
    yield f"共 {steps} 项，重新做了 {len(anew)} 项。"
    for name, why in anew.items():
        yield f"  {name}：{'、'.join(why) or '网站里的文件被改过或删了'}"


@click.command(help="在本机预览网站；改了文件，页面自动更新。写错了，页面上会说错在哪里。")
@CONFIG
@click.option("-a", "--address", help="地址和端口。不写就用 127.0.0.1:8000，被占用了就用下一个。")
@click.option("--open", "browse", is_flag=True, help="顺便打开浏览器。")
def serve(config_file: Path, address: str | None, browse: bool) -> None:
    """Serve the site until the editor stops it with Ctrl+C."""
    from generator.cli.serve import serve as serve_project
    from generator.model.today import today

    serve_project(project(config_file), today(), address, browse)


@click.command(help="让本机的AI助手查这个网站的数据：搜索、事项、原文，查证文件没有写的。")
@CONFIG
@TODAY
def mcp(config_file: Path, day: date) -> None:
    """Serve the checked data to an assistant over standard input and output, until it goes."""
    from generator.check import check, report
    from generator.extras import extra

    with extra("mcp", "给AI助手用"):
        from generator.assistant.server import serve as serve_assistant
    root = project(config_file).parent
    checked = check(root, day)
    if checked.site is None or checked.errors:
        show(root, checked.errors, err=True)
        fail(report.summary(checked.findings), "数据有错误，没有启动。")
    serve_assistant(checked.site, day)


COMMANDS = (build, serve, mcp)
