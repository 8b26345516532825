"""A document, its sections in the order of the text, and what it says of other documents."""

from pathlib import Path

import pytest

from generator.importer import import_file
from generator.load import load
from generator.model import Measure, Site
from tests import county, smallest
from tests.conftest import ROOT
from tests.smallest import MEASURE, MEASURE_FILE

PARTS = """某县人民政府关于转发市里意见的通知
现把市里的意见转发给你们。
某市人民政府关于稳定就业的实施意见
为稳定就业，提出以下意见。
一、就业
(一)稳定岗位。对企业给予补贴。(责任单位:市人社局)
二、其他
各部门要抓好落实。
2020年7月16日
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    found = load(county.write(tmp_path) / "data").site
    assert found is not None
    return found


def drafts(root: Path, text: Path, id_: str) -> Site:
    """What is drafted of a document that is imported into an empty project."""
    for name, content in smallest.FILES.items():
        if "/documents/" not in name:
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            (root / name).write_text(content, encoding="utf-8")
    import_file(text, root / "data", id_)
    found = load(root / "data").drafts
    assert found is not None
    return found


def test_parts_stand_before_and_after_the_measures_as_in_the_text(tmp_path: Path):
    (tmp_path / "a.txt").write_text(PARTS, encoding="utf-8")
    [document] = drafts(tmp_path, tmp_path / "a.txt", "mou-1").documents
    kinds = ["measure" if isinstance(each, Measure) else each.part for each in document.sections]
    assert kinds == ["notice", "preamble", "measure", "closing"]


def test_each_annex_is_a_part_of_its_own_after_the_others(tmp_path: Path):
    annexes = "附件：1.材料\n2.标准\n附件2\n标准\n每人500元。\n附件1\n材料\n身份证。户口簿。\n附件10\n电话\n12333。\n"
    (tmp_path / "a.txt").write_text(PARTS + annexes, encoding="utf-8")
    [document] = drafts(tmp_path, tmp_path / "a.txt", "mou-1").documents
    assert [(each.part, each.id, len(each.sentences)) for each in document.parts] == [
        ("notice", "notice", 1),
        ("preamble", "preamble", 1),
        ("closing", "closing", 1),
        ("annex1", "annex1", 2),
        ("annex2", "annex2", 1),
        ("annex10", "annex10", 1),
    ]
    assert [document.name_of(each) for each in document.parts][2:4] == ["文件的结尾", "附件1"]


@pytest.mark.parametrize("path", sorted((ROOT / "tests/documents").glob("*.txt")), ids=lambda path: path.stem)
def test_sections_tell_every_sentence_of_other_governments_once(tmp_path: Path, path: Path):
    [document] = drafts(tmp_path, path, "a-1").documents
    order = [each.id for each in document.official.sentences]
    told = [[order.index(each.id) for each in section.sentences] for section in document.sections]
    assert sorted(at for section in told for at in section) == list(range(len(order)))
    assert all(section == sorted(section) for section in told)
    firsts = [section[0] for section in told if section]
    # What stands between the measures is one section after them, wherever its sentences stand.
    between = [each for each in document.parts if each.part == "between"]
    assert bool(between) == (firsts != sorted(firsts))


def test_sections_of_the_real_site_are_in_the_order_of_the_text(real_site):
    [document] = real_site.documents
    order = [each.id for each in document.official.sentences]
    told = [order.index(each.id) for section in document.sections for each in section.sentences]
    assert told == sorted(told)
    assert len(document.sections) == len(document.measures) + len(document.parts)


def test_a_section_knows_its_file_its_document_and_its_sentences(site: Site):
    assert [(each.document, each.id, [one.id for one in each.sentences]) for each in site.sections] == [
        ("mou-2020-1", "01-a", ["m01s01", "m01s02"]),
        ("xian-2021-3", "01-butie", ["m01s01", "m01s02", "m01s03"]),
    ]


def test_what_a_draft_quoted_is_known_where_it_was_left_out(tmp_path: Path):
    draft = "  - {id: b, draft: true, quotes: [扎实做好就业工作]}\n"
    text = MEASURE.replace("left_out: [{quote: 扎实做好就业工作, why: 只是号召。}]\n", draft)
    loaded = load(smallest.write(tmp_path, **{MEASURE_FILE: text}) / "data")
    [measure] = loaded.site.measures
    assert [each.id for each in measure.provisions] == ["wengang-50"]
    assert [quote.text for quote in measure.drafted] == ["扎实做好就业工作"]


def test_nothing_is_drafted_where_there_are_no_drafts(site: Site):
    assert [each.drafted for each in site.sections] == [(), ()]


def test_relations_are_named_with_their_kind_and_place(site: Site):
    city, supplement = site.documents
    assert list(city.meta.relations()) == []
    found = [(kind, index, each.document, each.sentence) for kind, index, each in supplement.meta.relations()]
    assert found == [
        ("supplements", 0, "mou-2020-1", "m01s01"),
        ("replaces", 0, "mou-2020-1", "m01s02"),
        ("extends", 0, "mou-2020-1", "m01s01"),
    ]


def test_each_relation_of_a_kind_has_its_own_place(tmp_path: Path):
    second = "  - {target: mou-2020-1/m01s02, quote: 每人给予500元补贴, says: 又补充一句。}\nextends:"
    text = county.DOCUMENT + county.RELATIONS.replace("extends:", second)
    meta = load(county.write(tmp_path, **{county.DOCUMENT_FILE: text}) / "data").site.documents[1].meta
    found = [(kind, index, relation.says) for kind, index, relation in meta.relations()]
    assert found[:2] == [
        ("supplements", 0, "县里在市里的钱以外，再给一笔。"),
        ("supplements", 1, "又补充一句。"),
    ]
    assert [meta.place(kind, index, "says").line for kind, index, _ in found] == [9, 10, 14, 12]
