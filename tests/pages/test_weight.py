"""The weight of a statement is told from its words: about what its template makes of it, rather more than less."""

from generator.model.eligibility import Outline
from generator.pages import weight
from generator.pages.cards import card
from generator.pages.render import environment
from tests.pages.conftest import TODAY

BRIEF = """{% from "pages/_provision.html" import provision_brief, provision_lines with context %}
{{ provision_brief(card) }}||{{ provision_lines([card]) }}"""


def test_what_the_statements_of_a_site_weigh_together_is_not_told_too_low(real_site):
    template = environment(real_site).from_string(BRIEF)
    briefs, lines = 0, 0
    for each in real_site.provisions:
        html = template.render(card=card(real_site, each, TODAY), link=lambda target: f"../../{target}")
        brief, line = (len(part.encode()) for part in html.split("||"))
        briefs += brief
        lines += line
    told = sum(weight.brief(real_site, each) for each in real_site.provisions)
    assert briefs < told < 2 * briefs
    assert lines < sum(map(weight.line, real_site.provisions)) < 2 * lines


def test_a_condition_weighs_with_all_that_is_in_it(two):
    [first, _] = two.provisions
    one = weight.row(first, (Outline("企业"),))
    assert weight.row(first, (Outline("企业", (Outline("企业"),)),)) > one > weight.row(first, ())
