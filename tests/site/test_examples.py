"""The complete sites of examples/: other documents, made with the product; each as good as the first."""

import re
from pathlib import Path

import pytest

from bench.scoring import queries
from generator.check import check
from generator.load import load
from generator.model import Site
from generator.model.coverage import counts, document_clauses
from tests.conftest import DAY, EXAMPLES
from tests.site.test_contracts import soup


@pytest.fixture(scope="module")
def site(example: Path) -> Site:
    loaded = load(example / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


def test_there_are_examples():
    assert EXAMPLES


def test_nothing_is_found_in_it(example: Path):
    assert check(example, DAY).findings == []


def test_every_clause_is_told_and_hardly_any_left_out(site: Site):
    [document] = site.documents
    found = counts(document_clauses(document))
    assert (found.missing, found.unwritten) == (0, 0)
    assert found.share_left_out <= 0.05
    assert sum(bool(each.except_) for each in site.provisions) <= 0.02 * len(site.provisions)
    assert {measure.measure for measure in document.measures} == set(document.official.measure_of)


def own_words(site: Site) -> set[str]:
    """Words of a site that another site can have only by mistake: its places, bodies, numbers."""
    found = {name for unit in site.units for name in (unit.name, unit.short)}
    for document in site.documents:
        meta = document.meta
        found |= {meta.number, meta.issuer, meta.short, re.sub("人民政府.*", "", meta.issuer)}
        if meta.forwarded_by:
            found |= {meta.forwarded_by.number, re.sub("人民政府.*", "", meta.forwarded_by.issuer)}
    return {each for each in found if len(each) > 2}


def test_it_knows_nothing_of_the_first_document(example: Path, site: Site, real_site: Site):
    here = "".join(document.text for document in site.documents)
    foreign = {each for each in own_words(real_site) - own_words(site) if each not in here}
    assert len(foreign) > 20
    pages = [path for path in (example / "site").rglob("*.html") if "editors" not in path.parts]
    assert len(pages) > 30
    for path in pages:
        text = soup(path).get_text()
        assert not [each for each in foreign if each in text], path


def test_it_says_that_its_text_is_a_copy(example: Path, site: Site):
    [document] = site.documents
    assert "副本" in document.meta.source_name
    assert "副本" in soup(example / "site/about.html").get_text()


def test_it_has_queries_of_its_own(example: Path, site: Site):
    asked = queries(f"examples/{example.name}")
    assert len(asked) >= 20
    numbers = {measure.measure for measure in site.measures}
    for each in asked:
        assert set(each["expect"]) <= numbers
        assert bool(each["expect"] or each.get("unit")) != bool(each.get("none"))
