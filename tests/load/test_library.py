"""The nationwide layer: a site's records lie over it, key by key; what nothing uses does not come up."""

from pathlib import Path

import pytest
import yaml

from generator.load import load
from generator.load.library import ID_OF
from generator.model import Site
from generator.rules.registry import REGISTERED
from tests import smallest
from tests.conftest import EXAMPLES, ROOT

OVER_THE_LIBRARY = smallest.FILES["data/site.yml"].replace("library: false\n", "")


def loaded(root: Path, **files: str) -> Site:
    """The smallest site over the library, with other files."""
    site = load(smallest.write(root, **{"data/site.yml": OVER_THE_LIBRARY, **files}) / "data")
    assert site.site is not None, site.findings
    return site.site


def test_a_site_needs_no_list_that_the_library_has(tmp_path):
    root = smallest.write(tmp_path, **{"data/site.yml": OVER_THE_LIBRARY})
    for name in ("contacts", "terms", "synonyms"):
        (root / f"data/{name}.yml").unlink()
    site = load(root / "data").site
    assert site is not None
    assert [each.number for each in site.contacts] == ["12345"]
    assert "失业保险" in {each.term for each in site.terms}
    assert any("炒鱿鱼" in each.said for each in site.synonyms)


def test_without_the_library_a_list_must_be_there(tmp_path):
    root = smallest.write(tmp_path)
    (root / "data/contacts.yml").unlink()
    assert [each.code for each in load(root / "data").findings] == ["D100"]


def test_a_record_of_the_site_lies_over_the_librarys_key_by_key(tmp_path):
    own = '- {number: "12345", caveat: 本县由市热线接听。}\n- {number: "12333"}\n'
    first, second = loaded(tmp_path, **{"data/contacts.yml": own}).contacts
    assert (first.caveat, first.name) == ("本县由市热线接听。", "政务服务便民热线")
    assert first.place("caveat").path == "data/contacts.yml"
    assert first.place("name").path == "generator/library/contacts.yml"
    assert second.number == "12333"  # named, so it is on the pages though nothing asks for it


def test_a_copy_of_the_library_is_named(tmp_path):
    site = loaded(tmp_path)
    name = site.contact_of["12345"].name
    copied = '- {number: "12345", name: 政务服务便民热线}\n'
    root = smallest.write(tmp_path / "b", **{"data/site.yml": OVER_THE_LIBRARY, "data/contacts.yml": copied})
    found = load(root / "data").findings
    if name == "政务服务便民热线":
        assert [(each.code, each.place.line, each.severity) for each in found] == [("D127", 1, "warning")]


def test_an_id_that_the_library_gives_another_word_is_named(tmp_path):
    own = "- {id: shehui-baoxian, term: 夜校, as_written: [夜校], says: 晚上上课的学校。, explained_by: common}\n"
    root = smallest.write(tmp_path, **{"data/site.yml": OVER_THE_LIBRARY, "data/terms.yml": own})
    assert [(each.code, each.severity) for each in load(root / "data").findings] == [("D128", "warning")]


def test_a_mistake_in_an_overlaid_record_has_its_place(tmp_path):
    wrong = '- number: "12345"\n  kind: hotlin\n'
    root = smallest.write(tmp_path, **{"data/site.yml": OVER_THE_LIBRARY, "data/contacts.yml": wrong})
    [finding] = load(root / "data").findings
    assert (finding.code, finding.place.path, finding.place.line) == ("D112", "data/contacts.yml", 2)


@pytest.mark.parametrize("name", ID_OF)
def test_no_record_of_the_library_stands_twice(name):
    records = yaml.safe_load((ROOT / "generator/library" / name).read_text(encoding="utf-8"))
    key = ID_OF[name]
    ids = [each[key] if key else str(each["said"]) for each in records]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["", *EXAMPLES])
def test_no_rule_has_anything_to_say_of_the_library(name):
    """Rules keep quiet about it before editors, who cannot mend it; so here they are asked."""
    site = load((ROOT / "examples" / name if name else ROOT) / "data").site
    assert site is not None
    found = [each for one in REGISTERED.values() for each in one.check(site)]
    assert not [each for each in found if each.place.path.startswith("generator/library/")]
