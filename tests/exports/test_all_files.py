"""Every format that is there is exported, each file once, and from the site alone."""

import json

from generator.exports import all_files
from tests.conftest import DAY


def made(site):
    return [each for make in all_files() for each in make(site, DAY)]


def test_every_format_is_exported_once(site_with):
    paths = [path for path, _ in made(site_with())]
    assert sorted(paths) == [
        "assets/finder/data.js",
        "assets/js/site.js",
        "data/changes.atom",
        "data/contacts.csv",
        "data/dates.ics",
        "data/documents.csv",
        "data/gaps.csv",
        "data/site.json",
        "data/site.schema.json",
        "data/statements.csv",
        "data/terms.csv",
        "data/units.csv",
        "gaps/fz-renshe.docx",
    ]


def test_the_same_site_gives_the_same_files(site_with):
    assert made(site_with()) == made(site_with())


def test_the_files_are_of_the_site_that_is_given(site_with):
    def titles(site):
        return [each["title"] for each in json.loads(dict(made(site))["data/site.json"])["provisions"]]

    assert titles(site_with("title: 少裁员，退回保险费")) == ["少裁员，退回保险费"]
