"""F: units, titles and missing measures."""

from generator.rules import RULES
from tests.rules import found, two_documents
from tests.smallest import FILES


def test_units_differ_from_tail(site_with):
    site = site_with("# measures/01-a.yml\nunits: [fz-caizheng]")
    assert found(site, "F102") == [
        (6, 1, "责任单位和原文不一样：少了 fz-renshe。", "应写：[fz-renshe, fz-caizheng]")
    ]
    site = site_with("# measures/01-a.yml\nunits: [fz-caizheng, fz-renshe]")
    assert found(site, "F102")[0][2] == "责任单位和原文不一样：次序不同。"


def test_title_differs(site_with):
    assert found(site_with("# measures/01-a.yml\ntitle: 稳就业"), "F103") == [
        (2, 8, "标题和原文不一样。", "原文是“稳定就业岗位”。")
    ]


def test_measure_not_told(site_with):
    site = site_with("# text.txt\n(二)发放补贴。对企业给予补贴。(责任单位:市财政局)\n")
    assert found(site, "F119") == [
        (1, 8, "第 2 条“发放补贴”还没有写。", "请在 measures/ 里新建 02-拼音.yml。")
    ]


def test_two_spellings_in_one_tail_are_two_bodies(site_with, tmp_path):
    units = (
        FILES["data/units.yml"]
        .replace("[市人社局]", "[市人社局, 市财政局]")
        .replace("[市财政局]", "[市财政厅]", 1)
    )
    lines = f"# measures/01-a.yml\nunits: [fz-renshe, fz-renshe]\n# data/units.yml\n{units}"
    assert found(site_with(lines), "F102") == [
        (
            1,
            44,
            "原文段尾把“市人社局”和“市财政局”当两个单位写。",
            "一个段尾里不会把一个单位写两遍：请在 units.yml 里分成两个单位。",
        )
    ]
    site = two_documents(tmp_path / "two", **{"data/units.yml": FILES["data/units.yml"]})
    assert list(RULES["F102"].check(site)) == []
