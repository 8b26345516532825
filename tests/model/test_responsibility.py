"""Who answers for a measure: as the text says, also where nothing is written yet."""

from generator.load import load
from generator.model.responsibility import duties, named
from tests.smallest import HALF


def test_the_bodies_of_the_text_are_the_units_of_the_site(site_with):
    site = site_with("# text.txt\n(二)补贴。给予补贴。(牵头单位:市财政局;配合单位:市人社局、市民政局)\n")
    [document] = site.documents
    found = named(site, document.official.measures[1])
    assert [(each.name, each.unit and each.unit.id, each.leads, each.inherited) for each in found] == [
        ("市财政局", "fz-caizheng", True, False),
        ("市人社局", "fz-renshe", False, False),
        ("市民政局", None, False, False),
    ]


def test_what_an_earlier_measure_gives_to_all_after_it_counts_too(site_with):
    site = site_with(
        "# text.txt\n(二)补贴。给予补贴。(责任单位:市人社局,以下均需市财政局配合)\n(三)培训。组织培训。(责任单位:市人社局)\n"
    )
    [document] = site.documents
    third = named(site, document.official.measures[2])
    assert [(each.name, each.inherited) for each in third] == [("市人社局", False), ("市财政局", True)]
    assert [each.official.number for each in duties(site)[site.units[1].id]] == [1, 3]


def test_a_measure_without_plain_words_counts_by_its_text(site_with, tmp_path):
    site = site_with(HALF)
    renshe, caizheng = site.units
    assert [(each.official.number, each.written) for each in duties(site)[renshe.id]] == [
        (1, True),
        (2, False),
    ]
    assert [each.official.number for each in duties(site)[caizheng.id]] == [1]
    drafts = load(tmp_path / "data").drafts
    assert [(each.official.number, each.written) for each in duties(drafts)[renshe.id]] == [
        (1, True),
        (2, False),
    ]


def test_a_measure_without_a_file_is_there_too(site_with):
    site = site_with("# text.txt\n(二)补贴。给予补贴。(责任单位:市财政局)\n")
    [first, second] = duties(site)[site.units[1].id]
    assert (first.written, second.measure, second.written) == (True, None, False)
