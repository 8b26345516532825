"""Which sites are meant."""

import pytest

from generator.many.sites import built, projects
from generator.model import Refused


def test_a_folder_its_config_and_a_list_mean_the_same(counties, tmp_path):
    (tmp_path / "名单.txt").write_text("﻿# 全市\n甲县\n\n乙县/mkdocs.yml\n", encoding="utf-8")
    expected = [(each / "mkdocs.yml", each / "site") for each in counties[:2]]
    assert projects(counties[:2]) == expected
    assert projects([each / "mkdocs.yml" for each in counties[:2]]) == expected
    assert projects([tmp_path / "名单.txt", counties[0]]) == expected


def test_one_folder_for_all_has_a_folder_for_each(counties, tmp_path):
    found = projects(counties, tmp_path / "全部")
    assert [each.site_dir for each in found] == [tmp_path / "全部" / each.name for each in counties]


def test_two_sites_never_get_the_same_folder(counties, tmp_path):
    other = tmp_path / "另一处" / "甲县"
    other.mkdir(parents=True)
    (other / "mkdocs.yml").touch()
    with pytest.raises(Refused, match="同一个文件夹"):
        projects([counties[0], other], tmp_path / "全部")
    assert len(projects([counties[0], other])) == 2


def test_what_is_not_there_is_named(tmp_path):
    with pytest.raises(Refused, match="找不到"):
        projects([tmp_path / "没有的县"])
    (tmp_path / "名单").write_bytes(b"\xff\xfe\xfa")
    with pytest.raises(Refused, match="读不了名单"):
        projects([tmp_path / "名单"])


def test_built_sites_are_found_by_project_or_by_their_own_folder(counties):
    with pytest.raises(Refused, match="还没有做好的网站"):
        built(counties[:1])
    site = counties[0] / "site"
    (site / "data").mkdir(parents=True)
    (site / "data/site.json").write_text("{}")
    assert built([counties[0], site]) == [site]
