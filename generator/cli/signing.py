"""The commands by which people stand for what is said: proof, sign."""

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from generator.cli.console import CONFIG, fail, project

if TYPE_CHECKING:
    from generator.model import Site

AREAS = "范围：measures、documents、contacts、terms、units、audiences、needs、finder、questions、synonyms、about。"


@click.command(
    help="打印审签单：写给读者看的每一项，留出初审、复审、终审的签字处。NAMES 先写范围，再写编号；"
    f"只写条或事项的编号也行；不写就是全部。{AREAS}"
)
@CONFIG
@click.argument("names", nargs=-1)
@click.option("--since", help="标出和这个 git 版本（或数据文件夹）比，改了哪里。")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="放在哪个文件夹。默认是 build。")
@click.option("--pdf", "as_pdf", is_flag=True, help="再做一份 PDF，和明白纸一样排版；要先装 leaflets。")
def proof(
    config_file: Path, names: tuple[str, ...], since: str | None, output: Path | None, as_pdf: bool
) -> None:
    """Write the sheet for sign-off, as HTML for print and as .docx."""
    from generator.check import check as check_project
    from generator.editors.key_help import label
    from generator.load.revisions import site_at
    from generator.model.today import today
    from generator.review.proof import wanted, write_proof

    root = project(config_file).parent
    checked = check_project(root, today())
    if checked.site is None:
        fail("数据里有错误，或者全都是草稿，印不出审签单。", "请先运行 mingbai check，改好再印。")
    old = site_at(root, since) if since else None
    found = wanted(checked.site, names, checked.findings, old, label)
    folder = (output or root / "build").resolve()
    for path in write_proof(found, since, folder):
        click.echo(f"做好了：{path}")
    if as_pdf:
        from generator.leaflets.proof import NAME, pdf

        path = folder / NAME
        path.write_bytes(pdf(found, since, checked.site.settings.name, today()))
        click.echo(f"做好了：{path}")


@click.command(help=f"把纸上签好的字记下来，每一步一次。IDS 是编号，不写就是整个范围。{AREAS}")
@CONFIG
@click.argument("area", required=False, default="")
@click.argument("ids", nargs=-1)
@click.option("--step", default="", help="哪一步：初审、复审或终审。")
@click.option("--name", default="", help="签字的人。")
@click.option("--role", default="", help="签字的人的职务。")
@click.option("--on", "day", default="", help="纸上签的日期，例如 2026-01-06。")
@click.option("--code", default="", help="审签单上的内容编码。")
def sign(
    config_file: Path, area: str, ids: tuple[str, ...], step: str, name: str, role: str, day: str, code: str
) -> None:
    """Record that a person has signed a sheet; refuse what is signed already or was changed since it was printed."""
    from generator.model.today import today
    from generator.review.areas import known_area
    from generator.review.signing import Signer, known_step
    from generator.review.signing import sign as sign_entries

    given = {"范围": area, "--step": step, "--name": name, "--role": role, "--on": day, "--code": code}
    if missing := [key for key, text in given.items() if not text.strip()]:
        fail(f"还要写：{'、'.join(missing)}。", "审签单的最后有整行的命令，照纸上的填。", 2)
    known = known_area(area)
    try:
        on = datetime.strptime(day, "%Y-%m-%d").date()
    except ValueError:
        fail(f"日期不能写“{day}”。", "要写成 2026-01-06 这样。", 2)
    signer = Signer(known_step(step), name.strip(), role.strip(), on)
    root = project(config_file).parent
    click.echo(sign_entries(root / "data", _right_site(root), known, ids, code.strip(), signer, today()))


def _right_site(root: Path) -> "Site":
    """The site of the project, if nothing in it is wrong; nobody can stand for what cannot be published."""
    from generator.check import check as check_project
    from generator.model.today import today

    checked = check_project(root, today())
    if checked.site is None or checked.errors:
        fail("数据里有错误，或者全都是草稿，没有签。", "请先运行 mingbai check，改好、重新打印、审核再签。")
    return checked.site


COMMANDS = (proof, sign)
