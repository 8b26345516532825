"""The sheet of an area: all words of its entries, who has signed them, what was changed since."""

from pathlib import Path

import pytest

from generator.check import check
from generator.editors.key_help import label
from generator.model import Refused, Site
from generator.review.areas import chosen, code, entries
from generator.review.marked_diff import Run
from generator.review.sheet_area import area_sheet
from tests import county, smallest
from tests.conftest import DAY
from tests.signed import loaded, sign_all

CONTACTS = "data/contacts.yml"


def sheet(site: Site, area="contacts", ids=(), before=None, findings=()):
    return area_sheet(site, area, ids, findings, before, label)


def edited(root: Path) -> Path:
    path = root / CONTACTS
    path.write_text(path.read_text(encoding="utf-8").replace("以当地", "以实际"), encoding="utf-8")
    return root


def test_all_that_readers_see_is_on_it(site_with):
    site = site_with()
    found = sheet(site)
    [item] = found.items
    assert (found.name, found.heading, found.document) == ("contacts", "电话", CONTACTS)
    assert found.hash == code(chosen(site, "contacts", ()))
    assert (item.id, item.title, item.standing) == ("12345", "12345　政务服务便民热线", "")
    assert item.rows == (
        ("号码", "12345"),
        ("名称", "政务服务便民热线"),
        ("哪一类", "热线"),
        ("打它问什么", "问政策"),
        ("谁在接", "地方政府"),
        ("要注意的", "以当地为准。"),
        ("出处 第1项 什么文件", "国务院办公厅文件"),
        ("出处 第1项 文号", "国办发〔2020〕53号"),
        ("核对日期", "2026-11-24"),
    )


def test_only_the_entries_that_were_asked_for(tmp_path: Path):
    found = sheet(loaded(county.write(tmp_path)), "documents", ["xian-2021-3"])
    assert (found.name, [each.id for each in found.items]) == ("documents xian-2021-3", ["xian-2021-3"])
    assert ("原文", county.TEXT.strip()) in [(name, text.strip()) for name, text in found.items[0].rows]
    with pytest.raises(Refused, match="文件（documents）里没有“xian-2021”。"):
        sheet(loaded(tmp_path), "documents", ["xian-2021"])


def test_an_id_with_a_blank_stays_one_word_of_the_command(tmp_path: Path):
    text = smallest.FILES["data/synonyms.yml"].replace("炒鱿鱼", "炒 鱿鱼")
    site = loaded(smallest.write(tmp_path, **{"data/synonyms.yml": text}))
    assert sheet(site, "synonyms", ["炒 鱿鱼"]).name == 'synonyms "炒 鱿鱼"'


def test_what_differs_from_another_time_is_marked(tmp_path: Path):
    old = loaded(smallest.write(tmp_path / "old"))
    new = loaded(edited(smallest.write(tmp_path / "new")))
    before = {(each.area, each.id): each for each in entries(old)}
    [item] = sheet(new, before=before).items
    [(field, pieces)] = item.changes
    assert (field, [each for each in pieces if each[0] != "same"]) == (
        "要注意的",
        [Run("gone", "当地", ("限定",)), Run("new", "实际")],
    )
    assert not item.added
    assert sheet(new, before={}).items[0].added
    assert sheet(old, before=before).items[0].changes == ()


def test_it_tells_who_has_signed_and_what_was_changed_since(tmp_path: Path):
    root = sign_all(county.write(tmp_path), "contacts")
    found = sheet(loaded(root))
    assert [each and each.name for _, each in found.signatures] == ["张某", "张某", "张某"]
    assert found.items[0].standing == "已经签完，签字以后没有改过。"
    found = sheet(loaded(edited(root)))
    assert [each for _, each in found.signatures] == [None, None, None]
    assert found.items[0].standing == "签过字（张某，2026-11-20），以后改过，要重新审核。"
    [(field, pieces)] = found.items[0].changes
    assert (field, Run("new", "实际") in pieces) == ("签字以后：要注意的", True)


def test_a_step_is_signed_when_it_holds_for_each_entry(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "units")
    text = (root / "data/signoffs.yml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [each for each in text if not ("复审" in each and "fz-renshe" in each)]
    (root / "data/signoffs.yml").write_text("".join(kept), encoding="utf-8")
    found = sheet(loaded(root), "units")
    assert [bool(each) for _, each in found.signatures] == [True, False, True]
    assert found.items[0].standing == "初审已签（张某，2026-11-20）。终审已签（张某，2026-11-20）。"


def test_findings_stand_with_their_entry(tmp_path: Path):
    needs = smallest.FILES["data/needs.yml"].replace("intro:", "review_by: 2026-01-01, intro:")
    checked = check(smallest.write(tmp_path, **{"data/needs.yml": needs}), DAY)
    [item] = sheet(checked.site, "needs", findings=checked.findings).items
    assert [each.partition("）")[0] for each in item.findings] == ["T101（第 1 行"]
    assert [each.findings for each in sheet(checked.site, findings=checked.findings).items] == [()]
