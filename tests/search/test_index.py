"""The files that search needs, all together."""

import json
from datetime import date

from generator.search.index import files

TODAY = date(2026, 11, 24)


def test_same_data_give_the_same_files(site_with):
    site = site_with()
    assert list(files(site, TODAY)) == list(files(site, TODAY))


def test_all_files_but_the_core_lie_in_a_folder_named_by_their_content(site_with):
    one, other = (
        {path for path, _ in files(site, TODAY) if path.startswith("assets/search/")}
        for site in (site_with(), site_with("title: 少裁员，退回保险费"))
    )
    assert one & other == {"assets/search/core.js"}
    assert len({path.split("/")[2] for path in one}) == 2


def test_another_text_gives_another_version(site_with):
    def version(site):
        core = dict(files(site, TODAY))["assets/search/core.js"]
        return json.loads(core.partition(",")[2].removesuffix(");\n"))["version"]

    assert version(site_with()) != version(site_with("title: 少裁员，退回保险费"))
