"""What a folder with a site was made of, step by step, so that the next build makes anew only what has changed.

It lies in .cache/, not in the site. Its files are linked, not copied: an unchanged page costs no rendering and no
byte of the disk.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from generator import cache
from generator.cache import FOLDER, key_of
from generator.publish.inputs import Inputs
from generator.publish.steps import Step
from generator.publish.verify import SIGNATURE

SHAPE = 2


class FileMade(NamedTuple):
    """A file of a site: its size, its SHA-256, and when it was written (mtime_ns): whoever changes it, changes that."""

    size: int
    sha256: str
    written: int


class StepMade(NamedTuple):
    """What a step rested on, a hash of all that, and its files."""

    key: str
    rests_on: tuple[str, ...]
    files: Mapping[str, FileMade]


class Record(NamedTuple):
    """The inputs of a site and the steps that made it.

    `others` are the files that no step makes: the manifest and what it brings. `given` is a hash of all that was given
    to the program, if known.
    """

    inputs: Inputs
    steps: Mapping[str, StepMade]
    others: Mapping[str, FileMade] = MappingProxyType({})
    given: str = ""

    @property
    def files(self) -> dict[str, FileMade]:
        """All files of the site."""
        return {**files_of(self.steps), **self.others}


NOTHING = Record({}, {})
SHOWN = "上面写的"


def read(root: Path, site_dir: Path) -> Record:
    """Return the record of the site in the folder `site_dir`; an empty one where there is none that can be read."""
    try:
        found = json.loads(_path(root, site_dir).read_text(encoding="utf-8"))
        if found["shape"] != SHAPE:
            return NOTHING
        steps = {name: _step(each) for name, each in found["steps"].items()}
        return Record(found["inputs"], steps, _files(found["others"]), found["given"])
    except (OSError, ValueError, KeyError, TypeError):
        return NOTHING


def write(root: Path, site_dir: Path, record: Record) -> None:
    """Keep the record; where that is not possible, the next build makes everything."""
    path = _path(root, site_dir)
    beside = path.with_suffix(f".{os.getpid()}")
    text = json.dumps({"shape": SHAPE, **record._asdict(), "others": dict(record.others)}, ensure_ascii=False)
    cache.folder(root)
    try:
        beside.write_text(text, encoding="utf-8")
        beside.replace(path)
    except OSError:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def stands(before: Record, given: str, site_dir: Path) -> bool:
    """Was the site in `site_dir` made of just this, and has nobody touched it?"""
    if not given or before.given != given:
        return False
    files = before.files
    there = sum(len(names) for _, _, names in os.walk(site_dir)) - (site_dir / SIGNATURE).is_file()
    return there == len(files) and all(_is_as_made(site_dir / name, each) for name, each in files.items())


def key(step: Step, inputs: Inputs) -> str:
    """A hash of all that a step rests on."""
    return key_of((step.shows, *(f"{name} {inputs[name]}" for name in step.rests_on)))


def reuse(step: Step, inputs: Inputs, before: Record, site_dir: Path, folder: Path) -> StepMade | None:
    """Link the files of a step from the site in `site_dir` into `folder`; None if they have to be made anew."""
    made = before.steps.get(step.name)
    if made is None or made.key != key(step, inputs):
        return None
    if not all(_is_as_made(site_dir / name, each) for name, each in made.files.items()):
        return None
    for name in made.files:
        link(site_dir / name, folder / name)
    return made


def reuse_all(
    steps: Iterable[Step], inputs: Inputs, before: Record, site_dir: Path, folder: Path
) -> dict[str, StepMade]:
    """Return name → what was made, of the steps that need not be made anew."""
    found = {each.name: reuse(each, inputs, before, site_dir, folder) for each in steps}
    return {name: made for name, made in found.items() if made is not None}


def files_of(steps: Mapping[str, StepMade]) -> dict[str, FileMade]:
    """The files that these steps have made."""
    return {name: each for step in steps.values() for name, each in step.files.items()}


def made(step: Step, inputs: Inputs, files: Mapping[str, FileMade]) -> StepMade:
    """What a step has made just now."""
    return StepMade(key(step, inputs), step.rests_on, files)


def described(folder: Path, names: Iterable[str]) -> dict[str, FileMade]:
    """Describe files of a site in `folder`."""
    return {name: _described(folder / name) for name in names}


def why(step: Step, inputs: Inputs, before: Record) -> list[str]:
    """The names of the inputs that make a step be made anew; none if its files are not as they were."""
    made = before.steps.get(step.name)
    if made is None:
        return ["新的"]
    changed = [each for each in step.rests_on if inputs[each] != before.inputs.get(each)]
    changed += [each for each in made.rests_on if each not in step.rests_on]
    return changed or ([SHOWN] if made.key != key(step, inputs) else [])


def _path(root: Path, site_dir: Path) -> Path:
    return root / FOLDER / f"site-{key_of([str(site_dir)])[:12]}.json"


def _step(found: list[Any]) -> StepMade:
    key, rests_on, files = found
    return StepMade(key, tuple(rests_on), _files(files))


def _files(found: Mapping[str, list[Any]]) -> dict[str, FileMade]:
    return {name: FileMade(*each) for name, each in found.items()}


def _described(path: Path) -> FileMade:
    content, known = path.read_bytes(), path.stat()
    return FileMade(len(content), hashlib.sha256(content).hexdigest(), known.st_mtime_ns)


def _is_as_made(path: Path, made: FileMade) -> bool:
    try:
        known = path.stat()
    except OSError:
        return False
    return (known.st_size, known.st_mtime_ns) == (made.size, made.written)


def link(path: Path, target: Path) -> None:
    """Give a file a second place; on a disk that knows no links, a copy that is as old."""
    target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(path, target)
    except OSError:
        shutil.copy2(path, target)
