"""What is made on paper: one leaflet a document, audience, need and measure; none where nothing can set them."""

from dataclasses import replace

from generator.model.leaflets import leaflet_at, leaflets


def test_without_what_sets_them_there_are_none(real_site):
    assert leaflets(real_site) == ()
    assert leaflet_at(real_site).get("for/graduate/") is None


def test_each_has_its_page_and_files_of_its_own(real_site):
    site = replace(real_site, with_leaflets=True)
    found = leaflets(site)
    guides = [each for each in site.audiences if each.guide]
    assert len(found) == len(site.documents) + len(guides) + len(site.needs) + len(site.measures)
    names = [
        name
        for each in found
        for name in (each.paper, each.large, each.picture, each.card, each.aloud)
        if name
    ]
    assert len(names) == len(set(names))
    assert all(name.startswith("leaflets/") and name.count("/") == 1 for name in names)
    assert all(leaflet_at(site)[each.url] == each for each in found)


def test_a_picture_is_of_measures_and_audiences_a_text_of_audiences_and_needs(real_site):
    site = replace(real_site, with_leaflets=True)
    kinds = {each.kind: (bool(each.picture), bool(each.card), bool(each.aloud)) for each in leaflets(site)}
    assert kinds == {
        "document": (False, False, False),
        "audience": (True, True, True),
        "need": (False, False, True),
        "measure": (True, True, False),
    }


def test_an_id_that_ends_like_a_kind_of_file_is_no_other_leaflet(site_with):
    needs = "- {id: keep-staff, name: 甲, intro: 甲。}\n- {id: keep-staff-large, name: 乙, intro: 乙。}\n"
    site = replace(site_with(f"# data/needs.yml\n{needs}"), with_leaflets=True)
    names = [each.paper for each in leaflets(site)] + [each.large for each in leaflets(site)]
    assert len(names) == len(set(names))
