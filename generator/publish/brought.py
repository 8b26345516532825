"""A project on its way to another machine, and the site that was made of it there in the place of the old one."""

from collections.abc import Callable
from pathlib import Path

from generator import cache
from generator.cache import Cache
from generator.model import Finding, Refused
from generator.publish import record, release, versions
from generator.publish.mkdocs_site import files_named
from generator.publish.record import Record, StepMade
from generator.publish.swap import recover, staged


def files_of(config_file: Path) -> list[str]:
    """Return what a build of the project reads, as paths in its folder.

    Raises Refused where it needs a file that lies elsewhere.
    """
    root = config_file.parent
    found = {config_file.name, *cache.names(root)}
    for path in (each.resolve() for each in files_named(config_file)):
        if not path.is_relative_to(root):
            raise Refused(
                f"{config_file.name} 用到项目文件夹外面的 {path}，送不到别的机器上。",
                "请把它放进项目文件夹，或者在这台机器上做。",
            )
        found.add(path.relative_to(root).as_posix())
    return sorted(found)


def put(
    config_file: Path, site_dir: Path, made: Record, found: list[Finding], fill: Callable[[Path], None]
) -> None:
    """Put the site that `fill` writes into a folder in the place of the old one, in one step.

    `made` is the record of it from where it was made, `found` what its data gave rise to: so the next build here
    knows what has changed. Raises Refused if a file is missing or not as it was made; then the old site stays.
    """
    root = config_file.parent
    recover(site_dir)
    try:
        with staged(site_dir) as staging:
            fill(staging)
            steps = {name: _received(each, staging) for name, each in made.steps.items()}
            others = release.complete(staging, site_dir)
            versions.replace(staging, site_dir)
    except OSError as error:
        raise Refused(f"写不进文件夹：{error.strerror or error}。", "旧网站没有动。") from error
    record.write(root, site_dir, made._replace(steps=steps, others=others))
    if made.given:
        Cache(cache.folder(root)).put("built", made.given, found)


def _received(step: StepMade, folder: Path) -> StepMade:
    """The step with its files as they were written here."""
    for name in step.files:
        if not (folder / name).is_file():
            raise Refused(f"送回来的网站少了 {name}。", "旧网站没有动。")
    files = record.described(folder, step.files)
    for name, each in files.items():
        if each.sha256 != step.files[name].sha256:
            raise Refused(f"送回来的网站里 {name} 坏了。", "旧网站没有动。")
    return step._replace(files=files)
