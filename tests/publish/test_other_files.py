"""Beside the pages stand the index and the exports, which know the day."""

from datetime import date

from generator.publish.other_files import other_files


def test_index_and_exports_are_there_each_once(site_with):
    paths = [path for path, _ in other_files(site_with(), date(2020, 8, 1))]
    assert len(paths) == len(set(paths))
    assert {"data/site.json"} < set(paths)
    assert any(path.startswith("assets/search/") for path in paths)


def test_the_index_is_of_the_day(site_with):
    site = site_with()
    assert dict(other_files(site, date(2021, 4, 30))) != dict(other_files(site, date(2021, 5, 1)))
