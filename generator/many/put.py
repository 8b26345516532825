"""The portal's files, written whole into the place of an older one."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from generator.exports import site_script
from generator.many.county import County
from generator.many.portal import described, pages
from generator.model import Refused
from generator.pages.render import THEME
from generator.publish.swap import recover, staged, swap
from generator.search.program import for_portals

MARK = "data/portal.json"  # a folder that has it is a portal, which may be replaced
COPIED = ("assets/css/site.css", "assets/images/icon.svg", "assets/js/read.js")


def put(name: str, counties: Sequence[County], folder: Path, today: date) -> int:
    """Write a portal over the counties into `folder` in one step; return how many pages it has.

    Raises Refused where something else lies there, and where the disk fails; then what was there stays.
    """
    recover(folder)
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).is_file():
        raise Refused(f"{folder} 里已经有别的东西。", "请给门户一个新的文件夹。")
    try:
        with staged(folder) as staging:
            written = 0
            for path, content in _files(name, counties, folder, today):
                target = staging / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(content.encode())
                written += path.endswith(".html")
            swap(staging, folder)
    except OSError as error:
        raise Refused(f"写不进文件夹：{error.strerror or error}。", "旧门户没有动。") from error
    return written


def _files(name: str, counties: Sequence[County], folder: Path, today: date) -> Iterator[tuple[str, str]]:
    yield from pages(name, counties, folder, today)
    for path in COPIED:
        yield path, (THEME / path).read_text(encoding="utf-8")
    yield site_script.PATH, site_script.script()
    script = (THEME / "portal/portal.js").read_text(encoding="utf-8")
    yield "assets/js/portal.js", f"{for_portals()}{script}"
    known = json.dumps({"name": name, "sites": described(counties, folder)}, ensure_ascii=False, indent=1)
    yield MARK, f"{known}\n"
    yield "assets/js/sites.js", f"window.mingbaiSites = {known.replace('<', chr(92) + 'u003c')};\n"
