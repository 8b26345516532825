"""One state of the project: what can be read of it, and what an error says."""

from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.model import Refused
from generator.publish.assets import named
from generator.serve.preview import Preview
from tests import county, smallest
from tests.conftest import DAY
from tests.smallest import MEASURE, MEASURE_FILE


def test_pages_files_templates_and_exports_are_read(tmp_path: Path):
    preview = Preview(smallest.write(tmp_path) / "mkdocs.yml", tmp_path / "scratch", DAY)
    for path in ("index.html", "404.html", named("assets/css/site.css"), "data/site.json"):
        assert preview.read(path), path
        assert preview.read(path) == preview.read(path)
    assert preview.read("nowhere.html") is None
    assert ("measures/01-a/index.html" in preview, "measures/01-a" in preview) == (True, False)


def test_the_day_decides_what_has_ended(tmp_path: Path):
    config = smallest.write(tmp_path) / "mkdocs.yml"
    before, after = (
        Preview(config, tmp_path / str(day), day) for day in (date(2021, 4, 30), date(2021, 5, 1))
    )
    for path in ("measures/01-a/index.html", "data/site.json"):
        assert isinstance(before.read(path), bytes)
    assert before.read("measures/01-a/index.html") != after.read("measures/01-a/index.html")


def test_404_speaks_of_all_documents_whatever_was_read_before(tmp_path: Path):
    preview = Preview(county.write(tmp_path) / "mkdocs.yml", tmp_path / "scratch", DAY)
    for each in preview.site.documents:
        preview.read(f"documents/{each.id}/index.html")
    page = BeautifulSoup(preview.read("404.html") or b"", "html.parser")
    sheet = page.select_one(".mb-paper").get_text()
    assert [each.meta.number for each in preview.site.documents if each.meta.number not in sheet] == []


def test_an_error_in_the_data_is_refused_with_its_findings(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace("effect: receive", "effect: x")})
    with pytest.raises(Refused) as refused:
        Preview(root / "mkdocs.yml", tmp_path / "scratch", DAY)
    assert [each.code for each in refused.value.findings] == ["D112"]
    assert "1 个错误" in refused.value.message
