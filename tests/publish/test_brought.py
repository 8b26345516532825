"""A site that was made elsewhere: taken in whole, or not at all."""

import shutil
from pathlib import Path

import pytest

from generator.model import Refused
from generator.publish import brought, record
from generator.publish.build import build, unchanged
from tests import smallest
from tests.conftest import DAY


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest project, built on the other machine."""
    root = smallest.write(tmp_path_factory.mktemp("elsewhere"))
    build(root / "mkdocs.yml", root / "site", DAY, processes=1)
    return root


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """The same project here, with an old site."""
    smallest.write(tmp_path)
    (tmp_path / "site").mkdir()
    (tmp_path / "site/old").touch()
    return tmp_path / "mkdocs.yml"


def take(elsewhere: Path, config: Path, spoil=lambda folder: None) -> None:
    def fill(folder: Path) -> None:
        for path in (elsewhere / "site").rglob("*"):
            if path.is_file():
                target = folder / path.relative_to(elsewhere / "site")
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, target)
        spoil(folder)

    made = record.read(elsewhere, elsewhere / "site")
    brought.put(config, config.parent / "site", made, [], fill)


def test_it_stands_in_the_place_of_the_old_and_is_known_to_the_next_build(elsewhere, here):
    site = here.parent / "site"
    assert unchanged(here, site, DAY) is None
    take(elsewhere, here)
    assert (site / "index.html").read_bytes() == (elsewhere / "site/index.html").read_bytes()
    assert not (site / "old").exists()
    assert unchanged(here, site, DAY) is not None
    assert not build(here, site, DAY).anew
    (here.parent / "content/about.md").write_text("# 关于\n", encoding="utf-8")
    assert unchanged(here, site, DAY) is None
    assert list(build(here, site, DAY, processes=1).anew) == ["content"]


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (lambda folder: (folder / "index.html").unlink(), "少了 index.html"),
        (lambda folder: (folder / "index.html").write_bytes(b""), "index.html 坏了"),
    ],
)
def test_what_is_not_whole_does_not_take_the_place_of_the_old(elsewhere, here, spoil, says):
    with pytest.raises(Refused, match=says):
        take(elsewhere, here, spoil)
    assert [path.name for path in (here.parent / "site").iterdir()] == ["old"]
    assert not list(here.parent.glob(".site-new-*"))


def test_a_theme_and_hooks_of_its_own_go_along_if_they_lie_in_the_project(tmp_path: Path):
    settings = smallest.FILES["mkdocs.yml"].replace("name: mingbai", "name: mingbai\n  custom_dir: own")
    root = smallest.write(tmp_path / "a")
    (root / "own").mkdir()
    (root / "own/404.html").touch()
    (root / "hook.py").touch()
    (root / "mkdocs.yml").write_text(f"{settings}hooks: [hook.py]\n", encoding="utf-8")
    found = brought.files_of(root / "mkdocs.yml")
    assert {"own/404.html", "hook.py", "mkdocs.yml", "data/site.yml", "content/about.md"} <= set(found)
    (tmp_path / "hook.py").touch()
    (root / "mkdocs.yml").write_text(f"{settings}hooks: [../hook.py]\n", encoding="utf-8")
    with pytest.raises(Refused, match="送不到别的机器上"):
        brought.files_of(root / "mkdocs.yml")
