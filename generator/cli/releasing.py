"""The commands around a release: is it what was published, who signed it, back to the one before."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import CONFIG, fail, project

if TYPE_CHECKING:
    from generator.publish.verify import Manifest


@click.command(help="核对网站和发布时是否一样，一个字节也不差。PLACE 是网站的文件夹或 zip，不写就是 site。")
@CONFIG
@click.argument("place", type=click.Path(path_type=Path), required=False)
@click.option(
    "--sign",
    "sign_with",
    type=click.Path(path_type=Path),
    metavar="密钥",
    help="核对没有问题，就用这把私钥签名。",
)
@click.option("--key", type=click.Path(path_type=Path), metavar="公钥", help="再核对签名是不是这把公钥的。")
@click.option("--paper", metavar="版次", help="纸上印的版次，是网站的哪一页；网站上还是不是这样。")
def verify(
    config_file: Path, place: Path | None, sign_with: Path | None, key: Path | None, paper: str | None
) -> None:
    """Check a site against its manifest; say what that does not show."""
    from generator.publish import verify as site

    place = place or project(config_file).parent / "site"
    try:
        files = site.files_of(place)
        manifest = site.manifest_of(files)
    except ValueError as error:
        fail(str(error))
    if found := list(site.problems(files, manifest)):
        fail("\n".join(found), site.all_is_not_well(found))
    click.echo(site.all_is_well(manifest))
    if sign_with:
        _sign(config_file, place, manifest, sign_with)
    if key:
        from generator.publish.sign import signed_by

        click.echo(f"签名对得上，是密钥 {signed_by(files, manifest, key)} 签的。")
    if paper:
        pages = list(site.printed(files, paper.strip().lower().removeprefix("版次").strip("：: 。")))
        if not pages:
            fail(
                f"这个版本里没有版次是 {paper} 的页。", "纸上印的是别的版本，或者那一页后来改过。以网站为准。"
            )
        click.echo(f"纸上印的是：{'、'.join(pages)}。网站上还是这样。")
    click.echo(site.LIMITS)


def _sign(config_file: Path, place: Path, manifest: "Manifest", sign_with: Path) -> None:
    from generator.publish.sign import sign

    if not place.is_dir():
        fail("只能给文件夹签名。", "请先签名，再打包成 zip。", code=2)
    click.echo(
        f"签好了：{place / 'release.sig'}。密钥 {sign(place, manifest, sign_with, config_file.parent)}。"
    )


@click.command(help="退回上一个版本的网站。留着最近三个版本；再退一次，就再往前一个。")
@CONFIG
@click.option("-d", "--site-dir", type=click.Path(path_type=Path), help="网站在哪个文件夹。默认是 site。")
@click.option("--to", "number", metavar="版本", help="退回（或者转回）这个版本号。")
@click.option("--list", "only_list", is_flag=True, help="只列出留着的版本。")
def rollback(config_file: Path, site_dir: Path | None, number: str | None, only_list: bool) -> None:
    """Put a version that is kept in the place of the site."""
    from generator.publish import release, versions

    site_dir = (site_dir or project(config_file).parent / "site").resolve()
    if only_list:
        click.echo(f"现在的版本：{release.number_of(site_dir) or '没有'}")
        for each in versions.kept(site_dir):
            click.echo(f"留着的版本：{each.number}")
        return
    shown = versions.roll_back(site_dir, number or "")
    click.echo(f"网站现在是版本 {shown.number}。原来的也留着，mingbai rollback --list 可以看到。")


COMMANDS = (verify, rollback)
