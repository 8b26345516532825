"""The seam to MkDocs: what it is told, what it leaves behind, what it says when it has not been asked."""

import os
from datetime import date
from pathlib import Path

import pytest

from generator.load import load
from generator.model import Refused, Site
from generator.publish.order import Order
from tests import smallest
from tests.conftest import DAY, build_unchecked

ADDRESS = smallest.FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")


def project(root: Path, **changes: str) -> tuple[Path, Site]:
    site = load(smallest.write(root, **changes) / "data").site
    assert site is not None
    return root / "mkdocs.yml", site


@pytest.mark.parametrize("before", [None, "1767657600"])
def test_mkdocs_dates_its_files_by_the_day_and_the_environment_stays(monkeypatch, tmp_path: Path, before):
    if before:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", before)
    else:
        monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    config, site = project(tmp_path, **{"data/site.yml": ADDRESS})
    build_unchecked(config, tmp_path / "site", Order(site, date(2020, 8, 1), page_by_page=True))
    assert "<lastmod>2020-08-01</lastmod>" in (tmp_path / "site/sitemap.xml").read_text(encoding="utf-8")
    assert os.environ.get("SOURCE_DATE_EPOCH") == before


def test_every_page_says_that_drafts_are_shown_if_so_ordered(tmp_path: Path):
    config, site = project(tmp_path)
    for drafts in (True, False):
        build_unchecked(config, tmp_path / "site", Order(site, DAY, drafts, page_by_page=True))
        pages = list((tmp_path / "site").rglob("*.html"))
        assert tmp_path / "site/404.html" in pages
        said = ["这是带草稿的预览" in path.read_text(encoding="utf-8") for path in pages]
        assert said == [drafts] * len(pages)


def test_a_template_that_is_not_there_is_named(tmp_path: Path):
    config, site = project(
        tmp_path,
        **{
            "mkdocs.yml": smallest.FILES["mkdocs.yml"].replace(
                "name: mingbai", "name: mingbai\n  custom_dir: own"
            ),
            "own/main.html": '{% include "footnote.html" %}',
        },
    )
    with pytest.raises(Refused, match=r"主题里没有“footnote\.html”这个模板"):
        build_unchecked(config, tmp_path / "site", Order(site, DAY, page_by_page=True))


def test_a_project_without_the_plugin_is_refused(tmp_path: Path):
    text = smallest.FILES["mkdocs.yml"].replace("plugins:\n  - mingbai\n", "plugins: []\n")
    config, site = project(tmp_path, **{"mkdocs.yml": text})
    with pytest.raises(Refused, match=r"mkdocs.yml：plugins 下面要写 mingbai。"):
        build_unchecked(config, tmp_path / "site", Order(site, DAY, page_by_page=True))
