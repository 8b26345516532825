"""A site is checked against its manifest, by the program and by the script that lies in it."""

import json
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.publish import verify
from generator.publish.verify import files_of, manifest_of, problems


@pytest.fixture
def site(smallest_built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(smallest_built, tmp_path / "site"))


def found(place: Path) -> list[str]:
    try:
        files = files_of(place)
        return list(problems(files, manifest_of(files)))
    except ValueError as error:
        return [str(error)]


def script(place: Path) -> subprocess.CompletedProcess[str]:
    """Run the script of the site alone, as a stranger does: nothing of ours can be imported."""
    command = [sys.executable, "-I", "-X", "utf8", place / "verify.py"]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", cwd=place.parent, check=False
    )


def zipped(place: Path, folder: str = "") -> Path:
    target = place.parent / "site.zip"
    with zipfile.ZipFile(target, "w") as archive:
        for path in sorted(place.rglob("*")):
            archive.write(path, folder + path.relative_to(place).as_posix())
    return target


def edited(place: Path, change: Callable[[dict[str, object]], None], honest: bool) -> None:
    said = json.loads((place / "release.json").read_text(encoding="utf-8"))
    change(said)
    if honest:
        said["release"] = verify.release_number(said)
    (place / "release.json").write_text(json.dumps(said), encoding="utf-8")


def swap_names(one: Path, other: Path) -> None:
    beside = one.with_suffix(".beside")
    one.rename(beside)
    other.rename(one)
    beside.rename(other)


TAMPERING: dict[str, Callable[[Path], object]] = {
    "a byte": lambda site: (site / "index.html").write_bytes(b"!" + (site / "index.html").read_bytes()[1:]),
    "cut": lambda site: (site / "index.html").write_bytes((site / "index.html").read_bytes()[:-1]),
    "emptied": lambda site: (site / "assets/search/core.js").write_bytes(b""),
    "missing": lambda site: (site / "404.html").unlink(),
    "extra": lambda site: (site / "extra.html").write_text("x", encoding="utf-8"),
    "extra, hidden": lambda site: (site / ".well-known").write_text("x", encoding="utf-8"),
    "renamed": lambda site: (site / "404.html").rename(site / "405.html"),
    "swapped": lambda site: swap_names(site / "index.html", site / "404.html"),
    "a link": lambda site: ((site / "404.html").unlink(), (site / "404.html").symlink_to("index.html")),
    "manifest gone": lambda site: (site / "release.json").unlink(),
    "manifest no JSON": lambda site: (site / "release.json").write_text("{", encoding="utf-8"),
    "manifest a list": lambda site: (site / "release.json").write_text("[]", encoding="utf-8"),
    "manifest, another day": lambda site: edited(
        site, lambda said: said.update(day="2020-01-01"), honest=False
    ),
    "manifest, another number": lambda site: edited(
        site, lambda said: said.update(release="0" * 12), honest=False
    ),
    "manifest, a file less, number mended": lambda site: edited(
        site, lambda said: said["files"].pop("index.html"), honest=True
    ),
    "manifest, another hash, number mended": lambda site: edited(
        site, lambda said: said["files"].update({"index.html": [1, "0" * 64]}), honest=True
    ),
    "manifest, a file from outside": lambda site: edited(
        site, lambda said: said["files"].update({"../secret": [1, "0" * 64]}), honest=True
    ),
    "the script": lambda site: (site / "verify.py").write_text("print('ok')", encoding="utf-8"),
}


def test_what_was_built_is_what_was_published(site: Path):
    assert found(site) == []
    assert found(zipped(site)) == []
    assert found(zipped(site, "明白/")) == []
    assert script(site).returncode == 0
    assert "不说明" in script(site).stdout


@pytest.mark.parametrize("kind", TAMPERING)
def test_tampering_is_found(site: Path, kind: str):
    TAMPERING[kind](site)
    assert found(site)
    assert found(zipped(site))
    if kind != "the script":  # who has changed it can let it say anything
        assert script(site).returncode == 1


def test_a_damaged_and_a_hostile_zip_are_told(site: Path):
    archive = zipped(site)
    with zipfile.ZipFile(archive, "a") as more:
        more.writestr("../outside", "x")
        with pytest.warns(UserWarning, match="Duplicate"):
            more.writestr("index.html", "another")
    assert {"不是普通文件，或者重名：index.html", "不是普通文件，或者重名：../outside"} <= set(found(archive))
    damaged = site.parent / "damaged.zip"
    content = bytearray(zipped(site).read_bytes())
    content[200] ^= 255
    damaged.write_bytes(content)
    assert found(damaged)


def test_what_is_no_site_is_refused_in_words(tmp_path: Path):
    assert "不是文件夹" in found(tmp_path / "nothing")[0]
    assert "没有清单" in found(tmp_path)[0]


def test_a_paper_finds_its_page(tmp_path: Path):
    (tmp_path / "a.html").write_text('<p data-edition="ghjkabcd">', encoding="utf-8")
    assert list(verify.printed(files_of(tmp_path), "ghjkabcd")) == ["a.html"]
    assert list(verify.printed(files_of(tmp_path), "ghjkabce")) == []
