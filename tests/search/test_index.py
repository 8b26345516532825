"""The files that search needs, all together."""

import json
from datetime import date

from generator.search.index import files

TODAY = date(2026, 11, 24)


def test_same_data_give_the_same_files(site_with):
    site = site_with()
    assert list(files(site, TODAY)) == list(files(site, TODAY))


def test_another_text_gives_another_version(site_with):
    def version(site):
        core = dict(files(site, TODAY))["assets/search/core.js"]
        return json.loads(core.partition(",")[2].removesuffix(");\n"))["version"]

    assert version(site_with()) != version(site_with("title: 少裁员，退回保险费"))
