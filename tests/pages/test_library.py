"""The handbook's page of what the package brings: every entry by its id, and what this site uses of it."""

from datetime import date

from generator.lexicon.words import packaged
from generator.model import Site
from generator.pages.library import KINDS, pages


def test_every_entry_is_listed_and_what_the_site_uses_is_marked(real_site: Site):
    [page] = pages(real_site, date(2026, 11, 24))
    kinds = {each.id: each for each in page.context["kinds"]}
    assert kinds.keys() == KINDS.keys()
    assert len(kinds["terms"].rows) == len(packaged("library", "terms"))
    used = {row.id for row in kinds["contacts"].rows if row.used}
    assert used == real_site.contact_of.keys() & {row.id for row in kinds["contacts"].rows}
    assert 0 < kinds["terms"].used < len(kinds["terms"].rows)


def test_a_site_without_the_library_is_told_so(site_with):
    [page] = pages(site_with(), date(2026, 11, 24))
    assert page.context == {"kinds": [], "said": 0}
