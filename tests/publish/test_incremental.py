"""What is made again after an edit, together with what is kept, is byte for byte what a full build makes."""

import json
import random
import re
import shutil
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest

from generator import cache
from generator.publish.build import Built, build
from generator.publish.record import SHOWN
from generator.publish.verify import MANIFEST
from tests import county
from tests.conftest import DAY, ROOT

AGAIN = "又，"  # short, and taken away the next time: no text grows beyond what the rules allow
Edit = Callable[[Path, random.Random], None]


def chosen(root: Path, pattern: str, chance: random.Random) -> Path:
    return chance.choice(sorted(root.glob(pattern)))


def changed(pattern: str, key: str) -> Edit:
    """A word before what stands under a key, somewhere in one of the files; taken away where it is there."""

    def edit(root: Path, chance: random.Random) -> None:
        start = re.compile(rf"(?:^|(?<=[\s{{{{])){key} ?(?=[\u4e00-\u9fff])", re.MULTILINE)
        texts = [(path, path.read_text(encoding="utf-8")) for path in sorted(root.glob(pattern))]
        places = [(path, text, match.end()) for path, text in texts for match in start.finditer(text)]
        if places:
            path, text, at = chance.choice(places)
            rest = text[at:]
            new = rest.removeprefix(AGAIN) if rest.startswith(AGAIN) else AGAIN + rest
            path.write_text(text[:at] + new, encoding="utf-8")

    return edit


def comment(root: Path, chance: random.Random) -> None:
    with chosen(root, "data/**/*.yml", chance).open("a", encoding="utf-8") as file:
        file.write("# 记一笔\n")


def renamed(root: Path, chance: random.Random) -> None:
    path = chosen(root, "data/documents/*/measures/*.yml", chance)
    path.rename(path.with_name(f"{path.name[:2]}-x{chance.randrange(10**6)}.yml"))


def touched(root: Path, chance: random.Random) -> None:
    chosen(root, "data/**/*.yml", chance).touch()


def written(root: Path, chance: random.Random) -> None:
    (root / f"content/new-{chance.randrange(10**6)}.md").write_text("# 新的一页\n", encoding="utf-8")


def unwritten(root: Path, chance: random.Random) -> None:
    for path in root.glob("content/new-*.md"):
        path.unlink()


def spoilt(root: Path, chance: random.Random) -> None:
    chosen(root, "site/**/*.html", chance).write_text("<p>手改的", encoding="utf-8")


def lost(root: Path, chance: random.Random) -> None:
    chosen(root, "site/**/*.*", chance).unlink()


def strange(root: Path, chance: random.Random) -> None:
    (root / "site/for/strange.html").write_text("不是我们的", encoding="utf-8")


def forgotten(root: Path, chance: random.Random) -> None:
    for path in (root / ".cache").rglob("*.json"):
        path.unlink()


def settings(root: Path, chance: random.Random) -> None:
    path = root / "mkdocs.yml"
    path.write_text(path.read_text(encoding="utf-8") + "# 改过\n", encoding="utf-8")


EDITS: tuple[Edit, ...] = (
    changed("data/documents/*/measures/*.yml", "summary:"),
    changed("data/documents/*/measures/*.yml", "plain:"),
    changed("data/documents/*/parts/*.yml", "says:"),
    changed("data/units.yml", "does:"),
    changed("data/needs.yml", "intro:"),
    changed("data/terms.yml", "says:"),
    changed("data/site.yml", "description:"),
    changed("content/*.md", "#"),
    comment,
    renamed,
    touched,
    written,
    unwritten,
    spoilt,
    lost,
    strange,
    forgotten,
    settings,
)


def promised(site: Path) -> tuple[dict[str, bytes], dict[str, object]]:
    """All that is the same after any history: no shards of the release before."""
    said = json.loads((site / MANIFEST).read_text(encoding="utf-8"))
    previous = said.pop("previous")
    files = {path.relative_to(site).as_posix(): path for path in site.rglob("*") if path.is_file()}
    return {name: files[name].read_bytes() for name in files.keys() - previous.keys() - {MANIFEST}}, said


def both(root: Path, day: date) -> tuple[Built, bool]:
    """Build from what is kept and from nothing; what the first did, and whether the bytes are the same."""
    again = build(root / "mkdocs.yml", root / "site", day)
    whole = build(root / "mkdocs.yml", root / "whole", day, cached=False)
    assert again.errors == whole.errors == []
    return again, promised(root / "site") == promised(root / "whole")


def test_every_kind_of_edit(tmp_path: Path):
    root = county.write(tmp_path)
    assert not build(root / "mkdocs.yml", root / "site", DAY).errors
    for number, edit in enumerate(EDITS):
        edit(root, random.Random(number))
        built, same = both(root, DAY)
        assert same, (edit, built.anew)


def test_only_what_rests_on_an_edit_is_made_anew(tmp_path: Path):
    root = county.write(tmp_path)
    assert build(root / "mkdocs.yml", root / "site", DAY).steps > 30
    assert build(root / "mkdocs.yml", root / "site", DAY).anew == {}
    measures = sorted(root.glob("data/documents/*/measures/*.yml"))
    path = measures[0]
    path.write_text(path.read_text(encoding="utf-8").replace("summary: ", "summary: 又，"), encoding="utf-8")
    anew = build(root / "mkdocs.yml", root / "site", DAY).anew
    name = path.relative_to(root).as_posix()
    assert anew[f"measures/{path.stem}/index.html"] == [name]
    assert f"measures/{measures[-1].stem}/index.html" not in anew


def test_a_list_is_made_anew_only_with_what_it_shows(tmp_path: Path):
    root = county.write(tmp_path)
    build(root / "mkdocs.yml", root / "site", DAY)
    path = sorted(root.glob("data/documents/*/measures/*.yml"))[0]
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("summary: ", "summary: 又，"), encoding="utf-8")
    anew = build(root / "mkdocs.yml", root / "site", DAY).anew
    assert not [each for each in anew if each.startswith(("units/", "content"))]
    path.write_text(text.replace("plain: ", "plain: 又，"), encoding="utf-8")
    built, same = both(root, DAY)
    assert {tuple(why) for each, why in built.anew.items() if each.startswith("units/")} == {(SHOWN,)}
    assert same


def test_another_day_and_another_program_make_everything_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    root = county.write(tmp_path)
    first = build(root / "mkdocs.yml", root / "site", DAY)
    assert len(first.anew) == first.steps
    built, same = both(root, DAY + timedelta(days=1))
    assert (len(built.anew), same) == (built.steps, True)
    monkeypatch.setattr(cache, "program", lambda: "a newer one")
    built, same = both(root, DAY + timedelta(days=1))
    assert (len(built.anew), same) == (built.steps, True)


def test_an_untouched_site_is_left_as_it_is(tmp_path: Path):
    root = county.write(tmp_path)
    first = build(root / "mkdocs.yml", root / "site", DAY)
    before = {path: path.stat().st_ino for path in (root / "site").rglob("*")}
    again = build(root / "mkdocs.yml", root / "site", DAY)
    assert (again.findings, again.anew, again.steps) == (first.findings, {}, first.steps)
    assert {path: path.stat().st_ino for path in (root / "site").rglob("*")} == before


def test_an_error_is_said_every_time(tmp_path: Path):
    root = county.write(tmp_path)
    build(root / "mkdocs.yml", root / "site", DAY)
    path = next(root.glob("data/documents/*/measures/*.yml"))
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("says: ", "says: 每月发100元，", 1), encoding="utf-8")
    found = [build(root / "mkdocs.yml", root / "site", DAY).errors for _ in range(2)]
    assert found[0] == found[1] != []
    path.write_text(text, encoding="utf-8")
    assert build(root / "mkdocs.yml", root / "site", DAY).errors == []


@pytest.mark.deep
@pytest.mark.parametrize(("site", "times"), [("county", 50), ("real", 6)])
def test_random_edits(tmp_path: Path, site: str, times: int):
    if site == "county":
        county.write(tmp_path)
    else:
        for name in ("data", "content"):
            shutil.copytree(ROOT / name, tmp_path / name)
        shutil.copy(ROOT / "mkdocs.yml", tmp_path)
    build(tmp_path / "mkdocs.yml", tmp_path / "site", DAY)
    chance = random.Random(27)
    for number in range(times):
        edit = chance.choice(EDITS)
        edit(tmp_path, chance)
        built, same = both(tmp_path, DAY)
        assert same, (number, edit, built.anew)
