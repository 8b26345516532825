"""改动记录 on the disk: what was written is read again, nothing is overwritten."""

from datetime import date
from pathlib import Path

from generator.load import load
from generator.model import Change, FieldChange
from generator.review.change_log import write_changes
from tests import smallest

DAY = date(2026, 11, 25)
HARD = "“甲”: \"乙\" # {丙} \\n\n- 丁\t'戊' 𠮷"


def change(**given) -> Change:
    fields = (FieldChange(field="说法", before="从前的。", after="现在的。"),)
    return Change.model_validate(
        {"what": "事项", "id": "a", "title": "题目", "kind": "changed", "fields": fields, **given}
    )


def test_what_was_written_is_read_again_whatever_is_in_it(tmp_path: Path):
    root = smallest.write(tmp_path)
    fields = (FieldChange(field="说法", before=HARD, after="新的。"), FieldChange(field="注", after=HARD))
    written = (change(title=HARD, fields=fields), change(what="电话", id="12345", kind="removed"))
    assert write_changes(root / "data", written, DAY) == "data/changes/2026-11-25.yml"
    loaded = load(root / "data")
    assert loaded.findings == []
    [found] = loaded.site.changes
    assert (found.day, found.why) == (DAY, None)
    assert [(each.what, each.id, each.title, each.kind) for each in found.changes] == [
        ("事项", "a", HARD, "changed"),
        ("电话", "12345", "题目", "removed"),
    ]
    assert [(each.field, each.before, each.after) for each in found.changes[0].fields] == [
        ("说法", HARD, "新的。"),
        ("注", "", HARD),
    ]


def test_a_second_record_of_a_day_has_a_name_of_its_own(tmp_path: Path):
    names = [write_changes(tmp_path, [change(title=title)], DAY) for title in ("一", "二", "三")]
    ends = ("", "-2", "-3")
    assert names == [f"{tmp_path.name}/changes/2026-11-25{end}.yml" for end in ends]
    files = {path.name: path.read_text(encoding="utf-8") for path in (tmp_path / "changes").iterdir()}
    assert sorted(files) == sorted(f"2026-11-25{end}.yml" for end in ends)
    assert '"一"' in files["2026-11-25.yml"]


def test_an_editor_may_add_why(tmp_path: Path):
    root = smallest.write(tmp_path)
    path = root / write_changes(root / "data", [change()], DAY)
    text = path.read_text(encoding="utf-8")
    assert "why" in text.splitlines()[0]
    path.write_text(text + "why: 电话换了。\n", encoding="utf-8")
    assert [each.why for each in load(root / "data").site.changes] == ["电话换了。"]
