"""A folder of data becomes a site, or all that is wrong with it is told."""

from pathlib import Path

from generator.check.report import as_text
from generator.load import load
from generator.load.site import load_names
from tests import county, smallest
from tests.load import assert_told, each_of
from tests.smallest import MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"
UNITS = "data/units.yml"

# (name, file, text put in its place, the first line of the report, part of the hint)
MISTAKES = [
    ("record for a list", NEEDS, "id: a\n", "1:1 D112 这个文件要写成一个列表：每一项以“- ”开头。", ""),
    (
        "no such measure",
        MEASURE_FILE,
        MEASURE.replace("measure: 1", "measure: 2"),
        "1:10 D115 原文里没有这一条。",
        "",
    ),
]


@each_of(MISTAKES, "name, text, expected, hint")
def test_each_mistake_has_its_place_and_message(
    tmp_path: Path, name: str, text: str, expected: str, hint: str
):
    assert_told(tmp_path, f"{name}:{expected}", hint, **{name: text})


def test_no_document_at_all_is_named(tmp_path: Path):
    smallest.write(tmp_path)
    for path in sorted((tmp_path / "data/documents").rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    assert "data/documents:1:1 D100 没有政策文件。" in as_text(load(tmp_path / "data").findings)


def test_all_mistakes_of_a_run_are_reported(tmp_path: Path):
    broken = MEASURE.replace("effect: receive", "effect: x").replace("force: stated", "force: y")
    smallest.write(tmp_path, **{MEASURE_FILE: broken, NEEDS: "", UNITS: "\t- a\n"})
    codes = [finding.code for finding in load(tmp_path / "data").findings]
    assert sorted(codes) == ["D103", "D108", "D112", "D112"]


def test_site_needs_no_finder(tmp_path: Path):
    smallest.write(tmp_path)
    (tmp_path / "data/finder.yml").unlink()
    assert load(tmp_path / "data").site.questions == ()


def test_two_documents_are_read_each_with_its_own_text(tmp_path: Path):
    loaded = load(county.write(tmp_path) / "data")
    assert loaded.findings == []
    city, supplement = loaded.site.documents
    assert (city.id, supplement.id) == ("mou-2020-1", "xian-2021-3")
    assert (city.text, supplement.text) == (smallest.TEXT, county.TEXT)
    for document in (city, supplement):
        [measure] = document.measures
        assert measure.sentences == document.official.measures[0].sentences


def test_a_quote_is_looked_for_in_its_own_measure_only(site_with):
    site = site_with(
        "quotes: [对企业给予补贴]\n# text.txt\n(二)发放补贴。对企业给予补贴。(责任单位:市财政局)\n"
    )
    assert "对企业给予补贴" in site.documents[0].official.measures[1].sentences[0].text
    [quote] = site.provisions[0].quotes
    assert quote.sentences == ()


def test_a_quote_names_every_sentence_that_holds_it(site_with):
    site = site_with("quotes: [给予 补贴]\n# text.txt\n对企业给予补贴。对职工给予补贴。\n")
    [quote] = site.provisions[0].quotes
    assert quote.sentences == ("m01s01", "m01s02")


def test_measures_stand_in_the_order_of_the_text_not_of_the_files(tmp_path: Path):
    text = smallest.TEXT.replace("2020年7月16日", "(二)乙。做。\n(十)丙。做。\n2020年7月16日")
    more = "measure: {0}\ntitle: 乙\nplain: 乙\nsummary: 乙。\nunits: []\n"
    root = smallest.write(tmp_path, **{smallest.TEXT_FILE: text})
    for name, number in (("03-b", 3), ("02-c", 2)):
        path = (root / MEASURE_FILE).with_name(f"{name}.yml")
        path.write_text(more.format(number), encoding="utf-8")
    assert [each.id for each in load(root / "data").site.measures] == ["01-a", "02-c", "03-b"]


def test_hidden_folders_are_no_documents(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "data/documents/.half-written").mkdir()
    assert load(root / "data").findings == []


def test_names_are_read_whatever_the_rest_is_like(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: "measure: [", NEEDS: ""})
    found = load_names(root / "data")
    assert [each.id for each in found.units] == ["fz-renshe", "fz-caizheng"]
    assert [each.id for each in found.audiences] == ["company", "worker", "government"]
    assert found.findings == []


def test_names_that_are_not_there_are_the_librarys_and_wrong_ones_are_told(tmp_path: Path):
    units, audiences, findings = load_names(tmp_path / "data")
    assert (units, findings) == ((), [])
    assert all(each.packaged for each in audiences)
    root = smallest.write(tmp_path, **{UNITS: "- {id: a}\n"})
    assert {each.code for each in load_names(root / "data").findings} == {"D111"}
