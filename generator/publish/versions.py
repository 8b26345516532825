"""The last versions of a site, beside it, so that one can go back. Their files are linked: what has not changed costs nothing.

.site-versions/0007-3f2a9c1b5d7e/ is the seventh site, by its release number; `current` says which one is shown.
"""

import shutil
from pathlib import Path
from typing import NamedTuple

from generator.model import Refused
from generator.publish import release
from generator.publish.swap import swap

MOST = 3
UNKNOWN = "000000000000"  # of a site that an older program has made


class Version(NamedTuple):
    """A kept site: its turn, its release number, its folder."""

    turn: int
    number: str
    folder: Path


def kept(site_dir: Path) -> list[Version]:
    """Return the versions that are kept beside `site_dir`, the newest first."""
    found = []
    for each in _folder(site_dir).glob("[0-9]*-*"):
        turn, _, number = each.name.partition("-")
        if turn.isdigit():
            found.append(Version(int(turn), number, each))
    return sorted(found, reverse=True)


def replace(staging: Path, site_dir: Path) -> None:
    """Put the site in `staging` in the place of the one in `site_dir`, and keep that."""
    swap(staging, site_dir)
    if staging.exists():
        keep(staging, site_dir)


def keep(old: Path, site_dir: Path) -> None:
    """Keep the site in the folder `old`, in whose place a new one has come; the oldest of too many goes.

    What had been taken back comes before it: who goes back from the new one wants what was shown last.
    """
    number, now = release.number_of(old), release.number_of(site_dir)
    if number and number == now:
        return
    turn = max([_turn(site_dir), *(each.turn + 1 for each in kept(site_dir))])
    _put(old, site_dir, turn, number)
    _say(site_dir, turn + 1)
    for version in kept(site_dir)[MOST:]:
        shutil.rmtree(version.folder, ignore_errors=True)


def roll_back(site_dir: Path, number: str = "") -> Version:
    """Show the version before the present one, or the one of `number`; the present one is kept. Return what is shown.

    Raises Refused if there is none.
    """
    if not site_dir.is_dir():
        raise Refused(f"没有 {site_dir} 这个网站。", "先用 mingbai build 做一个。")
    turn = _turn(site_dir)
    found = [each for each in kept(site_dir) if (each.number == number if number else each.turn < turn)]
    if not found:
        there = "、".join(each.number for each in kept(site_dir)) or "一个也没有"
        raise Refused("没有可以退回去的版本。", f"留着的版本：{there}。网站没有动。")
    chosen = found[0]
    swap(chosen.folder, site_dir)
    _put(chosen.folder, site_dir, turn, release.number_of(chosen.folder))
    _say(site_dir, chosen.turn)
    return chosen


def _put(old: Path, site_dir: Path, turn: int, number: str) -> None:
    target = _folder(site_dir) / f"{turn:04}-{number or UNKNOWN}"
    target.parent.mkdir(exist_ok=True)
    shutil.rmtree(target, ignore_errors=True)
    old.rename(target)


def _folder(site_dir: Path) -> Path:
    return site_dir.parent / f".{site_dir.name}-versions"


def _turn(site_dir: Path) -> int:
    """How many sites there were before the present one, as far as known."""
    try:
        return int((_folder(site_dir) / "current").read_text(encoding="ascii"))
    except (OSError, ValueError):
        return max([0, *(each.turn + 1 for each in kept(site_dir))])


def _say(site_dir: Path, turn: int) -> None:
    """Remember which version is shown, in one step."""
    beside = _folder(site_dir) / ".current"
    beside.write_text(str(turn), encoding="ascii")
    beside.replace(_folder(site_dir) / "current")
