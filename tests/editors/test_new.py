"""`mingbai new`: skeletons that check explains line by line, and nothing overwritten."""

import shutil
from pathlib import Path

import pytest

from generator.check import check
from generator.editors.new import LISTS, new_item, new_measure, new_provision
from generator.model import Refused
from tests import smallest
from tests.conftest import DAY
from tests.smallest import MEASURE, MEASURE_FILE

DOCUMENT = "mou-2020-1"


def wanted(root: Path) -> dict[str, set[str]]:
    """File → the keys that check says are still empty."""
    found: dict[str, set[str]] = {}
    for each in check(root, DAY).findings:
        assert each.code == "D112", each
        line = (root / each.place.path).read_text(encoding="utf-8").splitlines()[each.place.line - 1]
        found.setdefault(each.place.path, set()).add(line.strip(" -").partition(":")[0])
    return found


@pytest.mark.parametrize(
    ("kind", "empty"),
    [
        ("term", {"term", "as_written", "says", "explained_by"}),
        ("unit", {"short", "as_written", "name", "kind", "does", "ask"}),
        ("audience", {"name", "official", "guide", "intro"}),
        ("need", {"name", "intro"}),
        ("contact", {"name", "kind", "what_for", "run_by", "caveat", "sources", "checked_on"}),
    ],
)
def test_an_item_is_added_and_check_names_what_is_empty(tmp_path: Path, kind: str, empty: set[str]):
    root = smallest.write(tmp_path)
    path = root / LISTS[kind][0]
    before = path.read_bytes()
    id_ = "12399" if kind == "contact" else "xin-jia"
    assert new_item(root, kind, id_) == path
    assert path.read_bytes().startswith(before)
    assert f"- {'number' if kind == 'contact' else 'id'}: " in path.read_text(encoding="utf-8")
    assert wanted(root) == {LISTS[kind][0]: empty}
    after = path.read_bytes()
    with pytest.raises(Refused, match=f"“{id_}”已经有了，在 {path.name} 第"):
        new_item(root, kind, id_)
    assert path.read_bytes() == after


def test_a_file_from_windows_stays_one(tmp_path: Path):
    root = smallest.write(tmp_path)
    path = root / "data/needs.yml"
    path.write_bytes(path.read_bytes().rstrip(b"\n").replace(b"\n", b"\r\n") + b"\r\n# end")
    new_item(root, "need", "loan")
    text = path.read_bytes()
    assert b"# end\r\n- id: loan\r\n" in text
    assert text.count(b"\n") == text.count(b"\r\n")


def test_a_measure_comes_with_its_title_units_and_sentences(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / MEASURE_FILE).unlink()
    path = new_measure(root, DOCUMENT, 1, "wending-jiuye")
    text = path.read_text(encoding="utf-8")
    assert path.name == "01-wending-jiuye.yml"
    assert text.startswith("# yaml-language-server: $schema=../../../../.vscode/schema/measure.json\n")
    assert "#   m01s02　扎实做好就业工作。\n" in text
    assert "\ntitle: 稳定就业岗位\n" in text
    keys = [line.partition(":")[0] for line in text.splitlines() if line[:1].isalpha()]
    assert keys == ["measure", "title", "plain", "summary", "units", "provisions", "left_out"]
    assert wanted(root) == {
        path.relative_to(root).as_posix(): {
            *("plain", "summary", "title", "says", "effect", "force", "force_word", "for", "quotes", "ask")
        }
    }
    with pytest.raises(Refused, match="第 1 条已经有了：data/documents/mou-2020-1/measures/01-wending"):
        new_measure(root, DOCUMENT, 1, "other")
    with pytest.raises(Refused, match="原文里没有第 2 条"):
        new_measure(root, DOCUMENT, 2, "other")
    with pytest.raises(Refused, match="没有“nowhere”这份文件"):
        new_measure(root, "nowhere", 1, "other")


def test_a_measure_names_its_units(tmp_path: Path):
    root = smallest.write(tmp_path)
    other = MEASURE_FILE.replace("mou-2020-1", "mou-2020-2")
    for name in ("document.yml", "text.txt"):
        copy = root / "data/documents/mou-2020-2" / name
        copy.parent.mkdir(exist_ok=True)
        shutil.copy(root / "data/documents" / DOCUMENT / name, copy)
    path = new_measure(root, "mou-2020-2", 1, "a")
    assert path == root / other
    assert "\nunits: [fz-renshe, fz-caizheng]\n" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("form", ["block", "empty", "last"])
def test_a_provision_stands_behind_the_others(tmp_path: Path, form: str):
    root = smallest.write(tmp_path)
    path = root / MEASURE_FILE
    head, tail = MEASURE.split("left_out:")
    if form == "empty":
        head = head.partition("provisions:")[0] + "provisions: []  # 还没有写\n"
    text = f"left_out:{tail}{head}" if form == "last" else f"{head}left_out:{tail}"
    path.write_text(text, encoding="utf-8")
    assert new_provision(root, DOCUMENT, 1, "second") == path
    after = path.read_text(encoding="utf-8")
    assert "\n  - id: second\n    # 标题：" in after
    assert wanted(root)[MEASURE_FILE] == {
        *("title", "says", "effect", "force", "force_word", "for", "quotes", "ask")
    }
    if form == "block":
        assert after.startswith(head)
        assert after.endswith(f"left_out:{tail}")
    with pytest.raises(Refused, match="“second”已经有了"):
        new_provision(root, DOCUMENT, 1, "second")
    with pytest.raises(Refused, match="第 2 条还没有文件"):
        new_provision(root, DOCUMENT, 2, "third")
