"""F: units, titles and missing measures."""

from tests.rules import found


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
