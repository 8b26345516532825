"""Areas and their entries: every area there is, every entry with its words; names that nothing has."""

from pathlib import Path
from typing import get_args

import pytest

from generator.model import Area, Refused, Site
from generator.review.areas import KINDS, chosen, code, entries, known_area, near_area
from tests import county, smallest
from tests.signed import loaded
from tests.smallest import FILES, TEXT, TEXT_FILE


def test_every_area_that_can_be_signed_has_its_entries():
    assert tuple(KINDS) == get_args(Area)


def test_the_entries_of_two_documents(tmp_path: Path):
    found = list(entries(loaded(county.write(tmp_path))))
    assert [(each.area, each.id) for each in found] == [
        ("measures", "mou-2020-1/01-a"),
        ("measures", "xian-2021-3/01-butie"),
        ("documents", "mou-2020-1"),
        ("documents", "xian-2021-3"),
        ("contacts", "12345"),
        ("terms", "caiyuan"),
        ("units", "fz-renshe"),
        ("units", "fz-caizheng"),
        ("audiences", "company"),
        ("audiences", "worker"),
        ("audiences", "government"),
        ("needs", "keep-staff"),
        ("finder", "who"),
        ("finder", "layoffs"),
        ("synonyms", "炒鱿鱼"),
        ("about", "site.yml"),
        ("about", "about.md"),
    ]
    assert all(each.words and each.title and each.place.path for each in found)


def test_no_entry_of_the_real_site_is_called_like_another(real_site: Site):
    names = [(each.area, each.id) for each in entries(real_site)]
    assert len(set(names)) == len(names)
    assert {area for area, _ in names} == set(get_args(Area)) - {"replies"}  # nobody has replied yet


# (file, words in it, what stands there instead, the entry that changes)
EDITS = [
    ("data/contacts.yml", "caveat: 以当地", "caveat: 以实际", ("contacts", "12345")),
    ("data/contacts.yml", "国办发〔2020〕53号", "国办发〔2020〕54号", ("contacts", "12345")),
    ("data/terms.yml", "explained_by: common", "explained_by: document", ("terms", "caiyuan")),
    ("data/units.yml", "does: 管财政。", "does: 管钱。", ("units", "fz-caizheng")),
    ("data/audiences.yml", "spoken: [职工, 员工]", "spoken: [职工]", ("audiences", "worker")),
    ("data/needs.yml", "少裁员的企业看", "不裁员的企业看", ("needs", "keep-staff")),
    ("data/finder.yml", "name: 裁得多", "name: 裁得不少", ("finder", "layoffs")),
    ("data/synonyms.yml", "[裁员]", "[裁员], weight: 0.5", ("synonyms", "炒鱿鱼")),
    ("data/site.yml", "run_by: 这是", "run_by: 这里是", ("about", "site.yml")),
    ("content/about.md", "这是示例。", "这是例子。", ("about", "about.md")),
    ("data/documents/mou-2020-1/document.yml", "source_name: 某市人民政府网站", "source_name: 报纸", ("documents", "mou-2020-1")),
    ("data/documents/xian-2021-3/measures/01-butie.yml", "says: 企业没有裁员", "says: 企业不裁员", ("measures", "xian-2021-3/01-butie")),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "expected"), EDITS, ids=[each[0] for each in EDITS])
def test_an_edit_changes_the_hash_of_its_entry_and_of_no_other(
    tmp_path: Path, file: str, old: str, new: str, expected: tuple[str, str]
):
    before = {(each.area, each.id): each.hash for each in entries(loaded(county.write(tmp_path)))}
    text = (tmp_path / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (tmp_path / file).write_text(text.replace(old, new), encoding="utf-8")
    after = {(each.area, each.id): each.hash for each in entries(loaded(tmp_path))}
    assert [each for each in before if before[each] != after[each]] == [expected]


def test_the_official_text_is_signed_with_what_rests_on_it(tmp_path: Path):
    before = {each.id: each.hash for each in entries(loaded(smallest.write(tmp_path / "1")))}
    for text, changed in (
        (TEXT.replace("扎实做好就业工作", "认真做好就业工作"), {"mou-2020-1/01-a", "mou-2020-1"}),
        (TEXT.replace("2020年7月16日", "2020年7月17日"), {"mou-2020-1"}),
        (TEXT.replace("\n", "\r\n"), set()),  # as git writes it on Windows
    ):
        measure = smallest.MEASURE.replace("扎实做好", "认真做好" if "认真" in text else "扎实做好")
        site = loaded(smallest.write(tmp_path / "2", **{TEXT_FILE: text, smallest.MEASURE_FILE: measure}))
        assert {each.id for each in entries(site) if each.hash != before[each.id]} == changed


def test_what_only_editors_see_is_not_signed(tmp_path: Path):
    before = [each.hash for each in entries(loaded(smallest.write(tmp_path / "1")))]
    needs = FILES["data/needs.yml"].replace(
        "intro:", "reviewed_on: 2026-11-24, review_by: 2027-01-01, intro:"
    )
    assert [
        each.hash for each in entries(loaded(smallest.write(tmp_path / "2", **{"data/needs.yml": needs})))
    ] == before


def test_a_question_is_signed_with_its_wordings_and_its_answer(tmp_path: Path):
    def hashes(asked: str) -> dict[str, str]:
        site = loaded(smallest.write(tmp_path, **{"data/questions.yml": f"- {{id: huzhao, {asked}}}\n"}))
        return {each.title: each.hash for each in entries(site) if each.area == "questions"}

    before = hashes("asks: 怎么办护照？, absent: [护照]")
    assert list(before) == ["怎么办护照？"]
    assert hashes("asks: 怎么办护照？, absent: [护照], also: [护照去哪办]") != before


def test_synonyms_that_begin_with_the_same_word_are_counted(tmp_path: Path):
    line = FILES["data/synonyms.yml"]
    site = loaded(smallest.write(tmp_path, **{"data/synonyms.yml": line + line}))
    assert [each.id for each in entries(site) if each.area == "synonyms"] == ["炒鱿鱼", "炒鱿鱼-2"]


def test_the_code_of_a_sheet_is_that_of_its_only_entry_or_of_all(site_with):
    site = site_with()
    one, two = chosen(site, "units", ["fz-renshe"]), chosen(site, "units", [])
    assert [each.id for each in two] == ["fz-renshe", "fz-caizheng"]
    assert code(one) == one[0].hash
    assert len({code(one), code(two), code(two[1:])}) == 3


@pytest.mark.parametrize(
    ("name", "hint"),
    [("contact", "是不是想写“contacts”？"), ("电话", "“电话”写成 contacts。"), ("名词", "“名词”写成 terms。"), ("xx", "可以写：measures（措施）、documents（文件）")],
)  # fmt: skip
def test_an_unknown_area_is_told_the_nearest(name: str, hint: str):
    with pytest.raises(Refused) as refused:
        known_area(name)
    assert refused.value.message == f"没有“{name}”这个范围。"
    assert refused.value.hint.startswith(hint)
    assert (known_area("terms"), near_area("xx")) == ("terms", "")


@pytest.mark.parametrize(
    ("id_", "message", "hint"),
    [
        ("1234", "电话（contacts）里没有“1234”。", "是不是想写“12345”？"),
        ("terms", "一次只能写一个范围，“terms”请另外写一次。", ""),
    ],
)
def test_an_unknown_entry_is_told_the_nearest(site_with, id_: str, message: str, hint: str):
    with pytest.raises(Refused) as refused:
        chosen(site_with(), "contacts", [id_])
    assert (refused.value.message, refused.value.hint) == (message, hint)


def test_an_area_without_entries_cannot_be_signed(site_with):
    with pytest.raises(Refused, match="什么都没有"):
        chosen(site_with("# data/finder.yml\n[]\n"), "finder", [])
