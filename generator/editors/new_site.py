"""`mingbai new site`: a complete, independent site that builds with the installed package.

Without a document it has one that is made up, finished in every part; with one, its draft. Terms, hotlines,
audiences and what people say come from the library of the package, and nothing of it is copied.
"""

import shutil
import tempfile
from collections.abc import Iterator
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import NamedTuple

from generator.editors import schema
from generator.importer import import_file
from generator.load import load
from generator.model import Refused
from generator.text.quoting import quoted

# Packages cannot hold files whose names begin with a dot in every tool; these get their dot here.
DOT = "dot-"
_SETTINGS = """# 网站叫什么、放在哪里、谁在办。
schema: 2
name: {name}
description: {description}
# 网址还没有定就留空。定了以后写成 https://…/ 的样子。
address: ""
run_by: 这是用“明白”做的网站，还没有写明由谁办。
"""
_FOUND = "# 程序从原文里找到的都在下面，请逐项核对。写着“请填”的，程序不知道，不要猜。"
_ORIGINAL_ONLY = "网站上现在只有原文。写好、核对过一条，删掉那一条的 draft，网站上就多一条大白话。"


class Wanted(NamedTuple):
    """What a new site is for: its name, the place whose document it tells, the document's file, its id if given."""

    name: str
    place: str
    document: Path
    id: str | None = None


def new_site(target: Path, wanted: Wanted | None = None) -> tuple[list[Path], str]:
    """Make a site in the folder `target`, which is new or empty; return the files written, and what the import says.

    Raises Refused when the folder is not empty or the document cannot be taken; then nothing is written.
    """
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(f"{target} 里已经有东西了。", "不会盖掉它，请换一个新的文件夹。")
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as folder:
        made = Path(folder) / target.name
        says = _make(made, wanted)
        shutil.copytree(made, target, dirs_exist_ok=True)
    return sorted(each for each in target.rglob("*") if each.is_file()), says


def _make(target: Path, wanted: Wanted | None) -> str:
    room = files("generator.editors")
    _copy(room / "skeleton", target)
    if wanted:
        says = _begin(target, wanted)
    else:
        _copy(room / "sample", target)
        says = ""
    if known := load(target / "data").known:
        schema.write(target, known)
    return says


def _copy(source: Traversable, target: Path) -> None:
    with as_file(source) as folder:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            copy = target.joinpath(*_with_dots(path.relative_to(folder)))
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)


def _with_dots(name: Path) -> Iterator[str]:
    for part in name.parts:
        yield f".{part.removeprefix(DOT)}" if part.startswith(DOT) else part


def _begin(target: Path, wanted: Wanted) -> str:
    """Write the site's settings and import its document."""
    data = target / "data"
    data.mkdir(exist_ok=True)
    description = f"{wanted.place}政府文件的大白话说明，每句话都能对照原文。"
    settings = _SETTINGS.format(name=quoted(wanted.name), description=quoted(description))
    (data / "site.yml").write_text(settings, encoding="utf-8")
    says = import_file(wanted.document, data, wanted.id)
    [document] = (data / "documents").glob("*/document.yml")
    if _complete(document, wanted):
        says = "\n".join([*says.splitlines()[:-1], _ORIGINAL_ONLY])
    return says


def _complete(path: Path, wanted: Wanted) -> bool:
    """Give document.yml the names that the text has not; is it no draft then, so that its original can be read?"""
    text = path.read_text(encoding="utf-8")
    # The name of the site is not the document's; its title is true until an editor shortens it.
    title = next(
        (line.removeprefix("title: ") for line in text.splitlines() if line.startswith("title: ")), ""
    )
    lines = [
        f"short: {title}  # 请改短：平常怎么叫这份文件"
        if title and line.startswith("# short:")
        else f"source_name: {quoted(f'编辑手里的文件“{wanted.document.name}”')}"
        if line.startswith("# source_name:")
        else line
        for line in text.splitlines()
    ]
    found = all(any(line.startswith(f"{key}:") for line in lines) for key in ("title", "issuer", "signed_on"))
    kept = lines if not found else [_FOUND, *lines[lines.index("draft: true") + 1 :]]
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    return found
