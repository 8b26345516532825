"""Values of a YAML file change in place; comments, order and line ends stay."""

from pathlib import Path

import pytest

from generator.importer.yaml_values import added_line, changed_value, comment_to_fill, edited, scalar
from generator.load.yaml_file import Source, read
from generator.model import Refused

VALUES = [
    "普通的话，有“引号”。", "3岁以下", "有: 冒号", "# 不是注释", '有"直引号"', "- 列表", "{花括号}", "a\\b", "100%", "%开头",
    "true", "？", "，开头", "有 #井号", "说：[1]", "𠮷", "*星", "&号", "!叹", "@", "`", "|", ">", "说:", "'单'", "~",
]  # fmt: skip


def source(tmp_path: Path, text: str) -> Source:
    path = tmp_path / "a.yml"
    path.write_bytes(text.encode())
    found = read(path, "a.yml", frozenset())
    assert not found.findings
    return found


def changed(tmp_path: Path, text: str, keys: tuple[str | int, ...], value: str) -> str:
    return edited(text, [changed_value(text, source(tmp_path, text), keys, value)])


@pytest.mark.parametrize("value", VALUES)
@pytest.mark.parametrize("old", ["旧", '"旧: 的"', "'旧'", "|\n      旧\n      的\n", ">-\n      旧\n", ""])
def test_any_words_come_back_as_they_were_written(tmp_path: Path, value: str, old: str):
    before = f"# 头\na:\n  - id: x # 甲\n    says: {old}".rstrip(" ")
    text = f"{before}\n    b: 1 # 乙\n".replace("\n\n", "\n")
    after = changed(tmp_path, text, ("a", 0, "says"), scalar(value))
    assert source(tmp_path, after).data == {"a": [{"id": "x", "says": value, "b": "1"}]}
    assert after.startswith("# 头\na:\n  - id: x # 甲\n    says: ")
    assert after.endswith("\n    b: 1 # 乙\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("u: [a, b] # 甲\nv: 1\n", "u: [c] # 甲\nv: 1\n"),
        ("u: # 甲\nv: 1\n", "u: [c] # 甲\nv: 1\n"),
        ("u:\n  - a\n  - b\n# 甲\nv: 1\n", "u:\n  [c]\n# 甲\nv: 1\n"),
        ("w: {u: [a, b], v: 1}\n", "w: {u: [c], v: 1}\n"),
    ],
)
def test_a_list_is_replaced_whole(tmp_path: Path, before: str, after: str):
    keys = ("w", "u") if before.startswith("w") else ("u",)
    assert changed(tmp_path, before, keys, "[c]") == after
    source(tmp_path, after)


@pytest.mark.parametrize("text", ["u:\n  - a # 甲\n  - b\n", "u: | # 甲\n  旧\n"])
def test_a_comment_inside_a_value_is_not_lost(tmp_path: Path, text: str):
    with pytest.raises(Refused, match=r"a\.yml 第 \d 行的内容里有注释"):
        changed(tmp_path, text, ("u",), "新")


def test_a_sign_of_a_comment_inside_quotes_is_none(tmp_path: Path):
    assert changed(tmp_path, 'u: "a # b"\n', ("u",), "新") == "u: 新\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a:\n  - id: x # 甲\n    b: 1\n", "a:\n  - id: x # 甲\n    says: 新\n    b: 1\n"),
        ("a:\n- draft: true\n  b: 1\n  id: x\n", "a:\n- draft: true\n  b: 1\n  id: x\n  says: 新\n"),
        ("a:\r\n  - id: x\r\n    b: 1\r\n", "a:\r\n  - id: x\r\n    says: 新\r\n    b: 1\r\n"),
        ("a:\n  - id: x", "a:\n  - id: x\n    says: 新"),
        ("a:\n  - id: |\n      x\n    b: 1\n", "a:\n  - id: |\n      x\n    says: 新\n    b: 1\n"),
    ],
)
def test_a_missing_key_comes_behind_those_it_follows(tmp_path: Path, before: str, after: str):
    edit = added_line(before, source(tmp_path, before), ("a", 0), ("id", "draft"), "says: 新")
    assert edited(before, [edit]) == after
    source(tmp_path, after)


def test_braces_are_left_alone(tmp_path: Path):
    text = "a:\n  - {id: x}\n"
    with pytest.raises(Refused, match=r"a\.yml 第 2 行写在花括号里"):
        added_line(text, source(tmp_path, text), ("a", 0), ("id",), "says: 新")


def test_edits_of_one_place_keep_their_order(tmp_path: Path):
    text = "id: x\n"
    edits = [added_line(text, source(tmp_path, text), (), ("id",), line) for line in ("b: 1", "c: 2")]
    assert edited(text, edits) == "id: x\nb: 1\nc: 2\n"


def test_only_the_comment_that_asks_for_the_key_is_found():
    text = "a: 1\n# plain: 请填：标题\n# plain: 想一想\n"
    assert text[slice(*comment_to_fill(text, "plain")[:2])] == "# plain: 请填：标题\n"
    assert comment_to_fill(text.replace("请填", "填好"), "plain") is None
    assert comment_to_fill(text, "summary") is None
