"""Statements by the matter that brings a reader: what he can get first, what has ended last."""

from generator.pages.cards import FIRMNESS, WORTH, cards
from generator.pages.groups import by_firmness, by_need, by_worth, of_government
from tests.pages.conftest import TODAY


def test_every_statement_that_gives_something_stands_once_under_its_first_need(real_site):
    for measure in real_site.measures:
        found = cards(real_site, measure.provisions, TODAY)
        groups = [*by_need(real_site, found, by_worth), *of_government(found)]
        told = [card.provision for group in groups for card in group.cards]
        assert sorted(each.id for each in told) == sorted(each.id for each in measure.provisions)
        for group in groups:
            firsts = {(each.provision.needs[:1] or ("other",))[0] for each in group.cards}
            assert firsts == {group.id.removeprefix("need-")} or not group.gives
            assert {each.provision.effect == "none" for each in group.cards} == {not group.gives}


def test_on_a_measure_what_gives_most_comes_first_and_the_ended_last(real_site):
    several = 0
    for measure in real_site.measures:
        groups = by_need(real_site, cards(real_site, measure.provisions, TODAY), by_worth)
        for group in groups:
            order = [(each.state == "expired", WORTH.index(each.provision.effect)) for each in group.cards]
            assert order == sorted(order)
            several += len(order) > 1
        firsts = [by_worth(group.cards[0])[:2] for group in groups]
        assert firsts == sorted(firsts)
    assert several > 10


def test_in_a_guide_what_is_written_firmest_comes_first(real_site):
    [group, *_] = by_need(real_site, cards(real_site, real_site.provisions, TODAY), by_firmness)
    order = [FIRMNESS.index(each.provision.force) for each in group.cards if each.state != "expired"]
    assert order == sorted(order)
    assert group.heading.url == f"#{group.id}"
    assert [each.url for each in group.titles] == [f"#{each.provision.id}" for each in group.cards]


def test_the_government_s_own_business_keeps_the_order_of_the_document(real_site):
    for measure in real_site.measures:
        [*groups] = of_government(cards(real_site, measure.provisions, TODAY))
        own = [each.id for each in measure.provisions if each.effect == "none"]
        assert [[each.provision.id for each in group.cards] for group in groups] == ([own] if own else [])
