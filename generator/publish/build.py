"""Check, build beside the old site what has changed, swap at the end. Whatever fails, the old site stays."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from generator import cache, check
from generator.cache import NOTHING_KEPT, Cache
from generator.check import in_order
from generator.leaflets import typesetting
from generator.load import load
from generator.model import Finding, Refused, Site
from generator.publish import record, versions
from generator.publish.compress import compress
from generator.publish.inputs import inputs
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from generator.publish.record import FileMade, Record
from generator.publish.release import write_release
from generator.publish.stages import Stages, Timed
from generator.publish.steps import Step
from generator.publish.steps import steps as all_steps
from generator.publish.swap import recover, staged, swap
from generator.review import signatures
from generator.tasks import Task, spread

Files = dict[str, dict[str, FileMade]]  # of each step by its name
MOST_PAGES = 50  # of a task: few enough that no process is left alone with the last
PARTS = 16  # of the pages of a small site


class Built(NamedTuple):
    """What was found, and what was made anew: each step with the names of the inputs that are the reason."""

    findings: list[Finding]
    anew: Mapping[str, list[str]] = MappingProxyType({})
    steps: int = 0

    @property
    def errors(self) -> list[Finding]:
        """The findings for which nothing was built."""
        return [each for each in self.findings if each.severity == "error"]


def build(
    config_file: Path,
    site_dir: Path,
    today: date,
    strict: bool = True,
    drafts: bool = False,
    release: bool = False,
    processes: int | None = None,
    cached: bool = True,
    precompress: bool = False,
    leaflets: bool = False,
) -> Built:
    """Build the project of `config_file` for the day `today` into `site_dir`, in one step in place of the old.

    With `drafts` the site has them, marked; otherwise they are left out. With `release` a site that requires
    review is refused until every entry of every area is signed. The work is spread over so many `processes`, by
    default one for each processor. If `cached`, what has not changed since the last build is not made again. The
    bytes are the same in any way. With `precompress` files that gain by it lie there compressed, too.
    With `leaflets` there are sheets of paper beside the pages, if what sets them is installed.

    With errors nothing is built. Raises Refused when MkDocs or the disk fails; then, too, the old site stands as
    it was.
    """
    recover(site_dir)
    root, stages = config_file.parent, Stages()
    kept = Cache(cache.folder(root)) if cached else NOTHING_KEPT
    files = cache.of_files(root)
    set_with = typesetting.made_with() if leaflets and not drafts else ()
    given = _given(files, today, strict, drafts, release, precompress, set_with)
    before = record.read(root, site_dir) if cached else record.NOTHING
    if (same := _standing(before, given, site_dir, kept)) is not None:
        return same
    stages.lap("hashes")
    loaded = load(root / "data", kept)
    stages.lap("load")
    pieces = list(check.tasks(root, loaded, today, kept))
    site = loaded.drafts if drafts else loaded.site
    if site is None or Built(loaded.findings).errors:
        return _not_built(in_order(piece() for piece in pieces))
    site = replace(site, with_leaflets=True) if set_with else site
    order = Order(site, today, drafts, page_by_page=True, kept=kept)
    found: list[Finding] = []
    try:
        with staged(site_dir) as staging, order.dated():
            made = MkDocsSite(config_file, staging, order, strict)
            settings = made.settings
            known = inputs(files, order, [*settings, str(precompress), *set_with])
            steps = {each.name: each for each in all_steps(made, order)}
            done = record.reuse_all(steps.values(), known, before, site_dir, staging)
            anew = [each for name, each in steps.items() if name not in done]
            stages.lap("prepare")
            # The rules are read while the pages are written: all that is needed is there when they have said yes.
            tasks: list[Task] = [Timed("check", each) for each in pieces]
            tasks += _tasks(anew, partial(_write, folder=staging, precompress=precompress))
            with closing(spread(tasks, processes)) as results:
                found = in_order(stages.taken(each) for each in islice(results, len(pieces)))
                if Built(found).errors:
                    return Built(found)
                if release:
                    _insist_on_signatures(site)
                for written in map(stages.taken, results):
                    done |= {name: record.made(steps[name], known, each) for name, each in written.items()}
            stages.lap("check, pages, search, exports together")
            others = write_release(staging, site_dir, site, today, files, record.files_of(done))
            (swap if drafts else versions.replace)(staging, site_dir)
            if cached:
                record.write(root, site_dir, Record(known, done, others, "" if settings else given))
                kept.put("built", given, found)
                kept.trim()
    except Refused as error:
        if not error.findings:
            raise
        return Built(in_order([found, error.findings]))
    except OSError as error:
        raise Refused(f"写不进文件夹：{error.strerror or error}。", "旧网站没有动。") from error
    stages.lap("swap")
    stages.write()
    return Built(found, {each.name: record.why(each, known, before) for each in anew}, len(steps))


def unchanged(config_file: Path, site_dir: Path, today: date) -> Built | None:
    """What an earlier build found, if `build` would find the site in `site_dir` as it would make it; else None."""
    recover(site_dir)
    root = config_file.parent
    given = _given(cache.of_files(root), today)
    return _standing(record.read(root, site_dir), given, site_dir, Cache(cache.folder(root)))


def _given(
    files: Mapping[str, str],
    today: date,
    strict: bool = True,
    drafts: bool = False,
    release: bool = False,
    precompress: bool = False,
    set_with: Sequence[str] = (),
) -> str:
    """A hash of all that a build is given."""
    options = str((today, strict, drafts, release, precompress, *set_with))
    return cache.key_of((cache.program(), options, *map(str, files.items())))


def _standing(before: Record, given: str, site_dir: Path, kept: Cache) -> Built | None:
    if not record.stands(before, given, site_dir):
        return None
    found = kept.get("built", given)
    return None if found is None else Built(found, steps=len(before.steps))


def _tasks(steps: Sequence[Step], write: Callable[[Sequence[Step]], Files]) -> Iterator[Timed]:
    """Steps as tasks: one that is long alone, pages many together, but few enough for all processes."""
    alone = [each for each in steps if not each.name.endswith(".html")]
    pages = [each for each in steps if each.name.endswith(".html")]
    size = max(1, min(MOST_PAGES, len(pages) // PARTS))
    groups = [pages[at : at + size] for at in range(0, len(pages), size)]
    for each in (*([each] for each in alone[:1]), *groups, *([each] for each in alone[1:])):
        yield Timed(each[0].kind, partial(write, each))


def _write(steps: Sequence[Step], folder: Path, precompress: bool) -> Files:
    """Write what the steps make; return name of the step → its files."""
    found: Files = {}
    for each in steps:
        names = each.write()
        packed = compress(folder, names) if precompress else []
        found[each.name] = record.described(folder, [*names, *(name for name in packed if name not in names)])
    return found


def _not_built(found: list[Finding]) -> Built:
    """Data of which there is no site: what is wrong with them; without an error all of them are drafts."""
    built = Built(found)
    if not built.errors:
        raise Refused(
            "全部文件都还是草稿，没有可以放进网站的。要先看看样子，请用 mingbai build --drafts。",
            "旧网站没有动。",
        )
    return built


def _insist_on_signatures(site: Site) -> None:
    missing = signatures.unsigned(site) if site.settings.require_review else []
    if missing:
        areas = "；".join(signatures.counted(missing))
        raise Refused(f"还有 {len(missing)} 项没有签完字，不能正式发布：{areas}。", "旧网站没有动。")
