"""The spellings of a unit lead to it, however the text writes its width and blanks."""

from generator.model.places import units_by_spelling
from generator.text.characters import normalise


def test_each_spelling_leads_to_its_unit_as_texts_are_compared(site_with):
    site = site_with()
    [first, second] = site.units
    wide = first.model_copy(update={"as_written": (*first.as_written, "市　人社局（就业局）")})
    found = units_by_spelling([wide, second])
    assert found[normalise("市人社局(就业局)")] is wide
    assert {unit.id for unit in found.values()} == {first.id, second.id}
    assert set(site.unit_by_spelling) == {normalise(form) for unit in site.units for form in unit.as_written}
