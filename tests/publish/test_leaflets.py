"""Leaflets in a build: there where they can be set, made anew only where their words change, absent without a trace."""

from pathlib import Path

import pytest

from generator.leaflets import typesetting
from generator.publish.build import build
from tests import county
from tests.conftest import DAY, mingbai
from tests.publish.test_build import digest
from tests.smallest import MEASURE, MEASURE_FILE, write

MADE = ("documents-mou-2020-1", "for-company", "measures-01-a", "needs-keep-staff")


def names(root: Path) -> set[str]:
    return {each.name for each in (root / "site/leaflets").iterdir()}


def built(root: Path, leaflets: bool = True):
    made = build(root / "mkdocs.yml", root / "site", DAY, leaflets=leaflets)
    assert made.errors == []
    return made


def test_the_command_makes_all_of_them_and_links_them(tmp_path):
    root = write(tmp_path)
    done = mingbai("build", "--leaflets", "--today", str(DAY), cwd=root)
    assert done.returncode == 0, done.stderr
    endings = {
        "documents": "",
        "for": " .png .card.png .txt",
        "measures": " .png .card.png",
        "needs": " .txt",
    }
    wanted = {
        f"{each}{ending}"
        for each in MADE
        for ending in (".pdf", ".large.pdf", *endings[each.partition("-")[0]].split())
    }
    assert names(root) == wanted | {"index.html", "index.md"}
    assert "leaflets/" in (root / "site/index.html").read_text(encoding="utf-8")
    assert mingbai("verify", cwd=root).returncode == 0


def test_a_sheet_is_found_by_its_edition(tmp_path):
    root = write(tmp_path)
    built(root)
    content = (root / "site/leaflets/needs-keep-staff.pdf").read_bytes()
    at = content.index("版次".encode()) + 6
    done = mingbai("verify", "--paper", content[at : at + 8].decode(), cwd=root)
    assert "leaflets/needs-keep-staff.pdf" in done.stdout


def test_what_is_built_twice_has_the_same_bytes(tmp_path):
    one, other = (write(tmp_path / each) for each in ("one", "other"))
    built(one)
    build(other / "mkdocs.yml", other / "site", DAY, leaflets=True, cached=False, processes=1)
    assert digest(one / "site") == digest(other / "site")


def test_only_what_an_edit_touches_is_set_again(tmp_path, monkeypatch):
    root = county.write(tmp_path)
    built(root)
    set_anew = []
    whole = typesetting._set
    monkeypatch.setattr(
        typesetting, "_set", lambda *given: set_anew.append(given[1]["title"]) or whole(*given)
    )
    text = county.MEASURE.replace("says: ", "says: 又，", 1)
    (root / f"{county.FOLDER}/measures/01-butie.yml").write_text(text, encoding="utf-8")
    made = build(root / "mkdocs.yml", root / "site", DAY, leaflets=True, processes=1)
    assert made.errors == []
    steps = {each for each in made.anew if each.startswith("leaflets ")}
    assert steps
    assert "leaflets measures/01-a/" not in steps
    assert set(set_anew)
    assert "少裁员的企业，退回失业保险费" not in set_anew


def test_without_what_sets_them_the_site_is_the_same_as_without_them(tmp_path, monkeypatch):
    one, other = (write(tmp_path / each) for each in ("one", "other"))
    built(one, leaflets=False)
    monkeypatch.setattr(typesetting, "find_spec", lambda _name: None)
    built(other)
    assert digest(one / "site") == digest(other / "site")
    assert not (one / "site/leaflets").exists()


def test_a_site_that_gets_them_later_is_made_anew(tmp_path):
    root = write(tmp_path)
    built(root, leaflets=False)
    assert built(root).anew
    assert (root / "site/leaflets").exists()
    assert built(root).anew == {}


def test_drafts_are_not_printed(tmp_path):
    root = write(tmp_path)
    made = build(root / "mkdocs.yml", root / "drafts", DAY, leaflets=True, drafts=True)
    assert made.errors == []
    assert not (root / "drafts/leaflets").exists()


@pytest.mark.parametrize("processes", [1, 2])
def test_what_cannot_be_set_is_an_error_with_its_place_and_the_old_site_stays(tmp_path, processes):
    root = write(tmp_path)
    built(root)
    before = digest(root / "site")
    write(root, **{MEASURE_FILE: MEASURE.replace("says: 符合", "says: 🍜符合", 1)})
    done = mingbai("build", "--leaflets", "--today", str(DAY), "-j", str(processes), cwd=root)
    assert done.returncode == 1
    assert f"{MEASURE_FILE}:9:11 L101" in done.stderr
    assert "“🍜”" in done.stderr
    assert "旧网站没有动" in done.stderr
    assert digest(root / "site") == before
