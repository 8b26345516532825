"""What check says of signatures: one line for what is signed, for what was changed since, for what is not signed."""

import json
from pathlib import Path

import pytest

from generator.check.signed import signed_lines
from generator.editors.key_help import label
from generator.model import Site
from generator.review.areas import entries
from tests import county
from tests.signed import loaded, sign_all


def lines(root: Path) -> list[str]:
    return list(signed_lines(loaded(root), label))


def test_of_the_real_site_nothing_is_signed(real_site: Site):
    signed, changed, unsigned = signed_lines(real_site, label)
    assert (signed, changed) == ("签完字的：没有。", "签字以后改过的：没有。")
    assert unsigned.count("（全部）") == len({each.area for each in entries(real_site)})


def test_where_all_is_signed_nothing_else_is_told(tmp_path: Path):
    signed, *others = lines(sign_all(county.write(tmp_path)))
    assert signed.startswith("签完字的：措施 2（全部）、文件 2（全部）、电话 1（全部）、")
    assert others == ["签字以后改过的：没有。", "没有签完字的：没有。"]


# (file, words in it, what stands there instead, what is told of it)
EDITS = [
    ("data/contacts.yml", "以当地为准", "以实际为准", "data/contacts.yml:1 电话 12345：要注意的“以当地为准。”→“以实际为准。”。"),
    ("data/units.yml", "does: 管财政。", "does: 管财政。, note: 改名了。", "data/units.yml:2 单位 fz-caizheng：编者注新加了“改名了。”。"),
    ("content/about.md", "这是示例。", "这是例子。", "content/about.md:1 关于本站 about.md：内容“这是示例。”→“这是例子。”。"),
    ("data/documents/mou-2020-1/document.yml", "short: 某市就业文件", "short: 就业文件", "data/documents/mou-2020-1/document.yml:1 文件 mou-2020-1：简称“某市就业文件”→“就业文件”。"),
    ("data/documents/xian-2021-3/measures/01-butie.yml", "    unknown: [how]\n", "", "data/documents/xian-2021-3/measures/01-butie.yml:3 措施 xian-2021-3/01-butie：事项 xian-butie 文件没有写的去掉了“怎么办”。"),
]  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "told"), EDITS, ids=[each[0] for each in EDITS])
def test_what_was_changed_is_told_field_by_field(tmp_path: Path, file: str, old: str, new: str, told: str):
    root = sign_all(county.write(tmp_path))
    text = (root / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    (root / file).write_text(text.replace(old, new), encoding="utf-8")
    _, head, *changed, unsigned = lines(root)
    assert head.startswith("签字以后改过的：")
    assert changed == [f"  {told}"]
    assert unsigned == "没有签完字的：没有。"


def test_without_the_words_it_says_so(tmp_path: Path):
    root = sign_all(county.write(tmp_path), "contacts", "units")
    path = root / "data/contacts.yml"
    path.write_text(path.read_text(encoding="utf-8").replace("以当地", "以实际"), encoding="utf-8")
    told = "  data/contacts.yml:1 电话 12345：签字时的话没有记下来，不知道改了哪里。"
    (root / "data/signed.json").write_text(json.dumps({loaded(root).signoffs[0].hash: {"caveat": "假的"}}), encoding="utf-8")  # fmt: skip
    assert told in lines(root)  # words that are not those of the hash prove nothing
    (root / "data/signed.json").unlink()
    signed, head, changed, _ = lines(root)
    assert (signed, head) == ("签完字的：单位 2（全部）。", "签字以后改过的：电话 1（全部）。")
    assert changed == told
