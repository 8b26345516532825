"""`mingbai new site`: a complete, independent site that builds with the installed package."""

import shutil
from importlib.resources import as_file, files
from pathlib import Path

from generator.editors import schema
from generator.load import load
from generator.model import Refused

# Packages cannot hold files whose names begin with a dot in every tool; these get their dot here.
DOT = "dot-"


def new_site(target: Path) -> list[Path]:
    """Copy the skeleton into the folder `target`, which is new or empty; return the files written."""
    if target.exists() and (not target.is_dir() or any(target.iterdir())):
        raise Refused(f"{target} 里已经有东西了。", "不会盖掉它，请换一个新的文件夹。")
    with as_file(files("generator.editors") / "skeleton") as skeleton:
        for path in sorted(each for each in skeleton.rglob("*") if each.is_file()):
            name = path.relative_to(skeleton)
            parts = [f".{part.removeprefix(DOT)}" if part.startswith(DOT) else part for part in name.parts]
            copy = target.joinpath(*parts)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
    if site := load(target / "data").site:
        schema.write(target, site)
    return sorted(each for each in target.rglob("*") if each.is_file())
