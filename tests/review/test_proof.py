"""审签单 on the disk: two files, the folder made, the older ones replaced."""

from pathlib import Path

import docx
import pytest
from bs4 import BeautifulSoup

from generator.editors.key_help import label
from generator.model import Refused
from generator.review.proof import wanted, write_proof
from tests import county
from tests.signed import loaded


def test_both_files_hold_the_same_sheets(sheet, tmp_path: Path):
    folder = tmp_path / "新 的/文件夹"
    html, word = write_proof([sheet], "HEAD~1", folder)
    assert (html, word) == (folder / "审签单.html", folder / "审签单.docx")
    page = BeautifulSoup(html.read_text(encoding="utf-8"), "html.parser")
    text = "\n".join(each.text for each in docx.Document(str(word)).paragraphs)
    for words in (sheet.hash, sheet.heading, "和“HEAD~1”比"):
        assert words in page.text
        assert words in text


def test_the_older_sheets_are_replaced_and_nothing_else_is_left(sheet, tmp_path: Path):
    write_proof([sheet], None, tmp_path)
    paths = write_proof([], None, tmp_path)
    assert sorted(tmp_path.iterdir()) == sorted(paths)
    assert sheet.hash not in paths[0].read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (("terms",), ["terms"]),
        (("units", "fz-renshe"), ["units fz-renshe"]),
        (("measures",), ["measures mou-2020-1/01-a", "measures xian-2021-3/01-butie"]),
        (("measures", "01-butie"), ["measures xian-2021-3/01-butie"]),
        (("wengang-50",), ["measures mou-2020-1/01-a"]),
    ],
)
def test_names_mean_an_area_or_what_is_in_the_measures(
    tmp_path: Path, names: tuple[str, ...], expected: list[str]
):
    site = loaded(county.write(tmp_path))
    assert [each.name for each in wanted(site, names, (), None, label)] == expected


def test_without_names_each_area_that_has_entries_is_wanted(tmp_path: Path):
    site = loaded(county.write(tmp_path, **{"data/finder.yml": "[]\n", "data/synonyms.yml": "[]\n"}))
    found = [each.name.split()[0] for each in wanted(site, (), (), None, label)]
    assert list(dict.fromkeys(found)) == [
        "measures", "documents", "contacts", "terms", "units", "audiences", "needs", "about",
    ]  # fmt: skip


def test_an_area_is_compared_with_another_time(tmp_path: Path):
    old = loaded(county.write(tmp_path / "old"))
    root = county.write(tmp_path / "new")
    (root / "content/about.md").write_text("# 关于本站\n\n这是例子。\n", encoding="utf-8")
    [sheet] = wanted(loaded(root), ("about",), (), old, label)
    assert [(each.id, len(each.changes), each.added) for each in sheet.items] == [
        ("site.yml", 0, False),
        ("about.md", 1, False),
    ]
    with pytest.raises(Refused, match="没有“abaut”这一条或这一项。"):
        wanted(old, ("abaut",), (), None, label)
