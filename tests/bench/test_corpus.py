import subprocess
import sys
from pathlib import Path

import pytest

from bench.corpus import markdown, project
from bench.corpus.measures import IN_A_DOCUMENT, measures, templates
from bench.corpus.sites import sites
from generator.check import check
from generator.load import load
from tests.conftest import DAY, ROOT, mingbai


def files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }


@pytest.mark.parametrize("count", [3, IN_A_DOCUMENT, 2 * len(templates()) + 5])
def test_check_passes(tmp_path: Path, count: int) -> None:
    project.write(count, tmp_path)
    checked = check(tmp_path, DAY)
    assert [each for each in checked.findings if each.severity != "note"] == []
    loaded = load(tmp_path / "data").site
    assert loaded is not None
    assert len(loaded.measures) == count
    assert {len(each.measures) for each in loaded.documents[:-1]} <= {IN_A_DOCUMENT}


def test_statements_come_from_all_sites() -> None:
    names = {each.name for each in sites()}
    assert len(names) == 4
    assert {each.source.site for each in measures(IN_A_DOCUMENT)} == names


def test_copies_are_not_the_same() -> None:
    found = list(measures(3 * len(templates())))
    assert len({each.slug.partition("-")[2] for each in found}) == len(found)
    assert len({(each.title, each.source.slug) for each in found}) == len(found)


def test_is_deterministic_in_another_process(tmp_path: Path) -> None:
    project.write(60, tmp_path / "one")
    command = [sys.executable, "-m", "bench.corpus", "60", str(tmp_path / "other")]
    subprocess.run(command, cwd=ROOT, check=True)
    assert files(tmp_path / "one") == files(tmp_path / "other")


def test_no_folder_with_something_in_it_is_written_into(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("", encoding="utf-8")
    command = [sys.executable, "-m", "bench.corpus", "20", str(tmp_path)]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 2


def test_pages_weigh_what_ours_do(tmp_path: Path, built: Path) -> None:
    project.write(len(templates()), tmp_path)
    done = mingbai("build", "--today", DAY.isoformat(), cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert 0.8 <= mean_page(tmp_path / "site") / mean_page(built) <= 1.2


def mean_page(site: Path) -> float:
    sizes = [path.stat().st_size for path in site.glob("measures/*/index.html")]
    return sum(sizes) / len(sizes)


def test_the_same_words_are_in_the_markdown(tmp_path: Path) -> None:
    markdown.write(25, tmp_path)
    assert len(list(tmp_path.glob("measures/*.md"))) == 25
    for each in measures(25):
        text = (tmp_path / f"measures/{each.slug}.md").read_text(encoding="utf-8")
        assert text.startswith(f"# {each.record['plain']}\n")
        for provision in each.record["provisions"]:
            conditions = provision.get("conditions", ())
            told = [provision["title"], provision["says"], *provision["quotes"]]
            for words in [*told, *(one["says"] for one in conditions), *(one["quote"] for one in conditions)]:
                assert words in text
