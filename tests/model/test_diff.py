"""What changed for citizens: field by field, as editors read it."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model import Site, diff
from tests import smallest
from tests.smallest import FILES, MEASURE_FILE


def site(root: Path, **changes: str) -> Site:
    loaded = load(smallest.write(root, **changes) / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


def test_a_reply_is_a_change_with_its_office_by_name(tmp_path: Path):
    old, new = site(tmp_path / "a"), site(tmp_path / "b", **smallest.changed(smallest.REPLY))
    [change] = [each for each in diff.compare(old, new) if each.what == "部门答复"]
    told = {each.field: each.after for each in change.fields}
    assert (change.kind, change.id, change.title) == ("added", "zenmeban", "某人社函〔2026〕7号")
    assert (told["谁答复的"], told["答复了什么"], told["管到哪天"]) == (
        "市人社局",
        "怎么办",
        "2027年12月31日",
    )
    assert told["答复的事项"] == "少裁员的企业，退回失业保险费"


def test_the_same_data_have_no_changes(tmp_path: Path):
    assert diff.compare(site(tmp_path / "a"), site(tmp_path / "b")) == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (MEASURE_FILE, "summary: 企业少裁员", "summary: 公司少裁员", ("措施", "mou-2020-1/01-a", "概要", "企业少裁员，退回上一年的失业保险费。", "公司少裁员，退回上一年的失业保险费。")),
        (MEASURE_FILE, "for: [company]", "for: [worker]", ("事项", "wengang-50", "写给谁", "企业", "职工")),
        (MEASURE_FILE, "unknown: [how]", "unknown: [how, where]", ("事项", "wengang-50", "文件没有写", "怎么办", "怎么办；在哪里办")),
        (MEASURE_FILE, "{value: 50,", "{value: 51,", ("事项", "wengang-50", "数字", "上年度失业保险费：50%", "上年度失业保险费：51%")),
        (MEASURE_FILE, "time: {until: 2021-04-30", "time: {until: 2021-05-30", ("事项", "wengang-50", "时间", "到2021年4月30日", "到2021年5月30日")),
        ("data/contacts.yml", "what_for: 问政策", "what_for: 问办事", ("电话", "12345", "问什么", "问政策", "问办事")),
        ("data/units.yml", "does: 管就业。", "does: 管找工作。", ("单位", "fz-renshe", "管什么", "管就业。", "管找工作。")),
        ("data/terms.yml", "says: 单位让职工离开。", "says: 单位不要人了。", ("名词", "caiyuan", "解释", "单位让职工离开。", "单位不要人了。")),
        ("data/documents/mou-2020-1/document.yml", "checked_on: 2026-11-24", "checked_on: 2026-11-24\nvalidity: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}", ("文件", "mou-2020-1", "有效期", "", "到2021年4月30日")),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_named(
    tmp_path: Path, file: str, old: str, new: str, expected: tuple[str, ...]
):
    assert FILES[file].count(old) == 1
    [change] = diff.compare(
        site(tmp_path / "a"), site(tmp_path / "b", **{file: FILES[file].replace(old, new)})
    )
    [field] = change.fields
    assert (change.what, change.id, field.field, field.before, field.after) == expected
    assert change.kind == "changed"


def test_added_and_removed(tmp_path: Path):
    more = FILES["data/needs.yml"] + "- {id: rent, name: 减租, intro: 看租金。}\n"
    one, other = site(tmp_path / "a"), site(tmp_path / "b", **{"data/needs.yml": more})
    [added], [removed] = diff.compare(one, other), diff.compare(other, one)
    assert (added.kind, added.id, removed.kind) == ("added", "rent", "removed")
    assert [(each.field, each.before, each.after) for each in added.fields] == [
        ("名称", "", "减租"),
        ("介绍", "", "看租金。"),
    ]


def test_another_answer_is_a_change(tmp_path: Path):
    asked = "- {{id: huzhao, asks: 怎么办护照？, absent: [{}]}}\n"
    one, other = (
        site(tmp_path / word, **{"data/questions.yml": asked.format(word)}) for word in ("护照", "签证")
    )
    [change] = diff.compare(one, other)
    assert (change.what, change.id, change.title) == ("群众常问", "huzhao", "怎么办护照？")
    assert [(each.field, each.before, each.after) for each in change.fields] == [
        ("全文没有的词", "护照", "签证")
    ]


def test_pieces_put_together_give_both_texts():
    found = diff.pieces("退回失业保险费的50%。", "可以退回工伤保险费的50%。")
    assert "".join(text for kind, text in found if kind != "new") == "退回失业保险费的50%。"
    assert "".join(text for kind, text in found if kind != "gone") == "可以退回工伤保险费的50%。"
    assert ("new", "可以") in found


def test_a_field_leads_back_to_its_key():
    assert [diff.key_of(each) for each in ("写给谁", "数字", "有效期", "别的")] == [
        "for",
        "amounts",
        "validity",
        "",
    ]
