"""A record of changes is named after its file, so that links to it stay when another is added."""

CHANGES = "changes: [{what: 名词, id: caiyuan, title: 裁员, kind: added}]\n"


def test_a_record_has_the_name_of_its_file(site_with):
    names = ("2026-11-24", "2026-11-24-2")
    files = "".join(f"# data/changes/{each}.yml\nday: 2026-11-24\n{CHANGES}" for each in names)
    assert {each.id for each in site_with(files).changes} == set(names)
