"""Which statements are for an audience or a need."""

from generator.model.written_for import audience_provisions, need_provisions, touching


def test_what_is_for_an_audience_and_what_only_touches_it_are_apart(real_site):
    for audience in real_site.audiences:
        mine = audience_provisions(real_site, audience)
        also = touching(real_site, audience)
        assert all(audience.id in each.for_ and each.effect != "none" for each in mine)
        assert not {each.id for each in mine} & {each.id for each in also}
        named = [each.id for each in real_site.provisions if audience.id in (*each.for_, *each.about)]
        assert sorted(each.id for each in (*mine, *also)) == sorted(named)


def test_a_need_has_every_statement_that_names_it(real_site):
    for need in real_site.needs:
        named = [each.id for each in real_site.provisions if need.id in each.needs]
        assert [each.id for each in need_provisions(real_site, need)] == named
        assert named
