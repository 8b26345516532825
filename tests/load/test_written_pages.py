"""The pages in content/: all but the editors' handbook, with line ends that no computer changes."""

from pathlib import Path

from generator.load import load
from generator.load.written_pages import written_pages
from generator.model import Site
from tests import smallest


def test_all_pages_but_the_handbook_are_read(tmp_path: Path):
    more = {"content/editors/a.md": "# 编辑\n", "content/b/c.md": "# 又一页\n", "content/empty.md": ""}
    found = load(smallest.write(tmp_path, **more) / "data").site.written_pages
    assert [tuple(each) for each in found] == [
        ("about.md", "# 关于本站\n\n这是示例。"),
        ("b/c.md", "# 又一页"),
    ]


def test_the_pages_of_the_real_site(real_site: Site):
    assert [each.path for each in real_site.written_pages] == ["about.md"]
    assert "没有政府部门审核过这里的说明" in real_site.written_pages[0].text


def test_line_ends_do_not_matter_and_blanks_do(tmp_path: Path):
    texts = ("甲  \n乙\n", "甲  \r\n乙\r\n", "\ufeff甲  \n乙", "甲\n乙\n")
    roots = [
        smallest.write(tmp_path / str(at), **{"content/about.md": text}) for at, text in enumerate(texts)
    ]
    found = [written_pages(root / "data")[0][0].text for root in roots]
    assert (len(set(found[:3])), found[3] == found[0]) == (1, False)


def test_another_encoding_is_told_and_no_folder_is_no_mistake(tmp_path: Path):
    root = smallest.write(tmp_path)
    (root / "content/about.md").write_bytes("# 关于".encode("gbk"))
    [finding] = load(root / "data").findings
    assert (finding.code, finding.place.path) == ("D101", "content/about.md")
    assert written_pages(tmp_path / "nowhere/data") == ((), [])
