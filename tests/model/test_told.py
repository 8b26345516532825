"""What a leaflet tells: its own statements, what gives most or is firmest first, what is over last."""

from dataclasses import replace

from generator.model import status
from generator.model.leaflets import leaflets
from generator.model.told import FIRMNESS, ON_PAPER, sections, told
from tests.conftest import DAY


def test_every_statement_of_its_guide_and_no_other(real_site):
    site = replace(real_site, with_leaflets=True)
    for leaflet in leaflets(site):
        found = {each.id for each in told(site, leaflet, DAY).provisions}
        wanted = {
            "document": lambda _each: False,
            "audience": lambda each, id_=leaflet.id: id_ in each.for_ and each.effect != "none",
            "need": lambda each, id_=leaflet.id: id_ in each.needs,
            "measure": lambda each, id_=leaflet.id: site.section_of[each.id].id == id_,
        }[leaflet.kind]
        assert found == {each.id for each in site.provisions if wanted(each)}, leaflet


def test_what_is_over_comes_last_and_before_it_what_is_the_governments_own(real_site):
    site = replace(real_site, with_leaflets=True)
    for leaflet in leaflets(site):
        found = told(site, leaflet, DAY).provisions
        order = [
            (
                status.state(site, each, DAY) == "expired",
                each.effect == "none",
                leaflet.kind == "need" and each.matter != leaflet.id,
            )
            for each in found
        ]
        assert order == sorted(order)
        by = (
            (lambda each: ON_PAPER.index(each.effect))
            if leaflet.kind == "measure"
            else (lambda each: FIRMNESS.index(each.force))
        )
        for key in set(order):
            mine = [by(each) for each, one in zip(found, order, strict=True) if one == key]
            assert mine == sorted(mine), leaflet


def test_a_document_tells_its_measures(real_site):
    site = replace(real_site, with_leaflets=True)
    leaflet = leaflets(site)[0]
    assert told(site, leaflet, DAY).measures == site.measures
    assert sections(site, leaflet, DAY) == site.measures


def test_a_leaflet_rests_on_the_sections_of_its_statements(real_site):
    site = replace(real_site, with_leaflets=True)
    for leaflet in leaflets(site)[1:]:
        mine = {site.section_of[each.id].id for each in told(site, leaflet, DAY).provisions}
        assert mine <= {each.id for each in sections(site, leaflet, DAY)}
        assert leaflet.kind != "measure" or leaflet.id in {each.id for each in sections(site, leaflet, DAY)}


def test_two_documents_are_both_named(two):
    site = replace(two, with_leaflets=True)
    need = next(each for each in leaflets(site) if each.kind == "need")
    assert len(told(site, need, DAY).documents) == len(
        {site.section_of[each.id].document for each in told(site, need, DAY).provisions}
    )
