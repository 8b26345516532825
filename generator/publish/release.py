"""The manifest of a release: a closed list of its files, what they were made of, and a number for all of it."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

from generator import cache
from generator.model import Refused, Site
from generator.publish import record, verify
from generator.publish.record import FileMade
from generator.publish.steps import write
from generator.publish.verify import FORMAT, MANIFEST

# A file with a hash in its name: a page that is open while a new site comes may still ask for the old one.
LASTING = re.compile(r"assets/(search/[0-9a-f]{8}/.+|.+\.[0-9a-f]{8}\.\w+)(\.gz|\.br)?")
SCRIPT = "verify.py"


def write_release(
    staging: Path,
    site_dir: Path,
    site: Site,
    today: date,
    inputs: Mapping[str, str],
    files: Mapping[str, FileMade],
) -> dict[str, FileMade]:
    """Complete the new site in `staging`: what readers of the old one in `site_dir` still need, script and manifest.

    `inputs`: path → hash of what the project consists of; `files`: those of the new site. Returns what was added.
    """
    script = write(staging, SCRIPT, Path(verify.__file__).read_bytes())
    added = record.described(staging, [script])
    said = _said(site, today, inputs, {**files, **added})
    said["release"] = verify.release_number(said)
    return {**added, **_finish(staging, site_dir, said)}


def complete(staging: Path, site_dir: Path) -> dict[str, FileMade]:
    """The same for a site in `staging` that has its manifest from the machine where it was made.

    Raises Refused if that is not one.
    """
    said = _manifest(staging)
    if said is None:
        raise Refused("送回来的网站没有清单。", "旧网站没有动。")
    return {**record.described(staging, [SCRIPT]), **_finish(staging, site_dir, dict(said))}


def _finish(staging: Path, site_dir: Path, said: dict[str, Any]) -> dict[str, FileMade]:
    """Keep what readers of the old site still need, and write the manifest."""
    kept = _kept(staging, site_dir, said)
    said["previous"] = _listed(kept)
    write(staging, MANIFEST, json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True) + "\n")
    return {**kept, **record.described(staging, [MANIFEST])}


def number_of(site_dir: Path) -> str:
    """Return the release number of the site in a folder; "" where there is none that can be read."""
    said = _manifest(site_dir)
    return said["release"] if said else ""


def _said(
    site: Site, today: date, inputs: Mapping[str, str], files: Mapping[str, FileMade]
) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "program": {"name": "mingbai", "version": version("mingbai"), "sha256": cache.sources()},
        "day": today.isoformat(),
        "data": cache.key_of(f"{name} {digest}" for name, digest in sorted(inputs.items())),
        "texts": {each.id: inputs[f"data/documents/{each.id}/text.txt"] for each in site.documents},
        "files": _listed(files),
    }


def _listed(files: Mapping[str, FileMade]) -> dict[str, list[Any]]:
    return {name: [each.size, each.sha256] for name, each in sorted(files.items())}


def _kept(staging: Path, site_dir: Path, said: Mapping[str, Any]) -> dict[str, FileMade]:
    """Link what the release before has and the new one has no more, for readers who have a page of it open.

    A release that is built again keeps what it had kept.
    """
    before = _manifest(site_dir)
    if before is None:
        return {}
    names = before["previous"] if before.get("release") == said["release"] else before["files"]
    wanted = [each for each in _lasting(names) if each not in said["files"] and (site_dir / each).is_file()]
    for name in wanted:
        record.link(site_dir / name, staging / name)
    return record.described(staging, wanted)


def _lasting(names: Iterable[str]) -> Iterator[str]:
    return (each for each in names if LASTING.fullmatch(each) and ".." not in each.split("/"))


def _manifest(site_dir: Path) -> Mapping[str, Any] | None:
    path = site_dir / MANIFEST
    try:
        return verify.manifest_of(verify.Files({MANIFEST: path.read_bytes}, ())).said
    except (OSError, ValueError):
        return None
