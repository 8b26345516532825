"""Hostile text in every field is text, never markup, everywhere on the built site."""

import json
import re
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from generator.load import load
from generator.publish.order import Order
from tests import smallest
from tests.conftest import DAY, build_unchecked
from tests.smallest import FILES, MEASURE, MEASURE_FILE

EVIL = "<script>alert(1)</script>&\"'><img src=x onerror=alert(1)>{{ 7*7 }}{% raw %}</script><!-- ]]> ${1} \\u003c"
# What must stay as it is, or the data would not be a Site.
KEEP = {
    "id",
    "schema",
    "measure",
    "title",
    "units",
    "effect",
    "force",
    "for",
    "about",
    "needs",
    "ask",
    "quotes",
    "quote",
    "value",
    "bound",
    "until",
    "kind",
    "guide",
    "number",
    "checked_on",
    "signed_on",
    "address",
    "as_written",
    "explained_by",
    "unknown",
    "force_word",
    "many",
    "library",
    "question",
    "is",
}


def poison(value: object, key: str = "") -> object:
    """Put the hostile text behind every text that is not an id or a number."""
    if isinstance(value, dict):
        return {name: poison(each, name) for name, each in value.items()}
    if isinstance(value, list):
        return [poison(each, key) for each in value]
    return value if key in KEEP else f"{value}{EVIL}"


@pytest.fixture(scope="module")
def evil_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    files = {}
    for name, text in (*FILES.items(), (MEASURE_FILE, MEASURE)):
        if name.startswith("data/") and name.endswith(".yml"):
            data = poison(yaml.load(text, Loader=yaml.BaseLoader))
            files[name] = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
    measure = yaml.load(files[MEASURE_FILE], Loader=yaml.BaseLoader)
    provision = measure["provisions"][0]
    provision["title"] += EVIL
    provision["note"] = provision["refers_to"] = EVIL
    provision["later"] = [
        {"as_of": EVIL, "says": EVIL, "checked_on": "2026-11-24", "place": EVIL, "number": EVIL}
    ]
    provision["eligible"] = {
        "all": [{"question": "who", "is": ["company"], "written": EVIL}, {"unknown": EVIL}]
    }
    measure["plain"] = measure["summary"] = EVIL
    files[MEASURE_FILE] = yaml.safe_dump(measure, allow_unicode=True, sort_keys=False, width=10_000)
    return smallest.write(tmp_path_factory.mktemp("evil"), **files)


@pytest.fixture(scope="module")
def evil_built(evil_site: Path) -> Path:
    """Built without the rules: what gets past them must still be harmless."""
    loaded = load(evil_site / "data")
    assert loaded.site is not None, loaded.findings
    build_unchecked(evil_site / "mkdocs.yml", evil_site / "site", Order(loaded.site, DAY, page_by_page=True))
    return evil_site / "site"


def test_no_hostile_text_becomes_markup(evil_built: Path):
    pages = sorted(evil_built.rglob("*.html"))
    assert len(pages) > 15
    seen = 0
    for path in pages:
        text = path.read_text(encoding="utf-8")
        page = BeautifulSoup(text, "html.parser")
        assert not page.select("img"), path
        for script in page.select("script"):
            if script.get("type") == "application/ld+json":
                assert json.loads(script.string)["@context"] == "https://schema.org", path
            else:
                assert (bool(script.get("src")), script.get_text()) == (True, ""), path
        assert not [
            each for each in page.find_all(True) if any(key.startswith("on") for key in each.attrs)
        ], path
        assert "49" not in page.get_text().replace("2049", ""), path
        seen += page.get_text().count("<script>alert(1)</script>")
    assert seen > 50


def test_no_hostile_text_becomes_markup_in_a_twin(evil_built: Path):
    twins = sorted(evil_built.rglob("*.md"))
    assert len(twins) > 15
    for path in twins:
        text = re.sub(r"\\[!-/:-@\[-`{-~]", "", path.read_text(encoding="utf-8"))
        assert not re.search(r"<|!\[|\{\{", text), path


def test_titles_and_descriptions_are_text(evil_built: Path):
    page = BeautifulSoup((evil_built / "measures/01-a/index.html").read_text(encoding="utf-8"), "html.parser")
    assert page.title.get_text().startswith(EVIL)
    for name in ({"name": "description"}, {"property": "og:description"}):
        assert page.find("meta", name)["content"].endswith(f"。{EVIL}")
    assert page.find("meta", {"property": "og:title"})["content"] == EVIL


def test_search_index_and_json_carry_it_as_text(evil_built: Path):
    scripts = [
        path.read_text(encoding="utf-8") for path in sorted((evil_built / "assets/search").rglob("*.js"))
    ]
    assert not [script for script in scripts if "<" in script]
    arguments = [script.removeprefix("mingbaiSearch.receive(").removesuffix(");\n") for script in scripts]
    handed = [json.loads(f"[{each}]") for each in arguments]
    rows = [row for name, *values in handed if name.startswith("d/") for row in values[0]]
    assert any(EVIL in row[1] for row in rows)
    assert any(
        EVIL in each["title"]
        for each in json.loads((evil_built / "data/site.json").read_text(encoding="utf-8"))["provisions"]
    )


def test_finder_data_carry_it_as_text(evil_built: Path):
    script = (evil_built / "assets/finder/data.js").read_text(encoding="utf-8")
    assert "<" not in script
    data = json.loads(script.removeprefix("window.mingbaiFinder=").rstrip(";\n"))
    [provision] = data["provisions"]
    assert provision["title"].endswith(EVIL)
    assert provision["eligible"]["all"][1] == {"unknown": EVIL}
    assert data["questions"][0]["options"][0][1].endswith(EVIL)
