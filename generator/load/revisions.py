"""The data of another time or place: a folder, or a revision of the project's git repository."""

import io
import subprocess
import tempfile
import zipfile
from pathlib import Path

from generator.load.drafts import finished
from generator.load.site import load
from generator.model import Refused, Site


def site_at(root: Path, name: str) -> Site:
    """Return the finished site of the folder `name` (data or a project), else of the git revision `name`.

    `root` is the project's folder. Raises Refused.
    """
    folder = root / name if not Path(name).is_absolute() else Path(name)
    if folder.is_dir():
        return _load(folder / "data" if (folder / "data").is_dir() else folder, name)
    with tempfile.TemporaryDirectory() as place:
        _extract(root, name, Path(place))
        return _load(Path(place) / "data", name)


def _load(data: Path, name: str) -> Site:
    loaded = load(data)
    if loaded.drafts is None:
        first = loaded.findings[0]
        raise Refused(
            f"“{name}”的数据读不出来：{first.place.path} 第 {first.place.line} 行，{first.message}",
            "太旧的数据，新版程序可能读不了。",
        )
    return finished(loaded.drafts)


def _extract(root: Path, revision: str, place: Path) -> None:
    """Unpack data/ as it was at `revision` into the folder `place`."""
    if revision.startswith("-"):
        raise Refused(f"“{revision}”不是文件夹，也不是 git 的版本。")
    command = ["git", "-C", str(root), "archive", "--format=zip", revision, "--", "data"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError as error:
        raise Refused(
            f"没有“{revision}”这个文件夹；这台机器上也没有 git。", "请写一个数据文件夹，例如去年的备份。"
        ) from error
    if done.returncode:
        raise Refused(
            f"没有“{revision}”这个文件夹，git 里也没有这个版本的 data。",
            "用 git log 看有哪些版本，例如 HEAD~1。",
        )
    with zipfile.ZipFile(io.BytesIO(done.stdout)) as archive:  # no links, nothing outside `place`
        archive.extractall(place)
