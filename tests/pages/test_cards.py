"""A provision on a page: the sentence it rests on with the quoted words marked; the order of cards."""

import re
from datetime import date

from generator.model import Site
from generator.pages.cards import card, cards
from tests.smallest import FILES

TODAY = date(2026, 11, 24)
CONTACTS = FILES["data/contacts.yml"]
QUOTED = "对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%"


def passage(site: Site) -> list[tuple[str, bool]]:
    [found] = card(site, site.provisions[0], date(2026, 11, 24)).passages
    return list(found.pieces)


def test_the_quoted_words_are_cut_out_of_their_sentence(site_with):
    pieces = passage(site_with(f'quotes: [实施期限延长至2021年4月30日, "{QUOTED}"]'))
    assert [text for text, quoted in pieces if quoted] == [
        QUOTED.replace(",", "，"),
        "实施期限延长至2021年4月30日",
    ]
    assert "".join(text for text, _ in pieces).endswith("2021年4月30日。")


def test_quotes_that_overlap_stand_alone(site_with):
    assert passage(site_with("quotes: [返还其上年度实际缴纳失业保险费, 失业保险费的50%]")) == [
        ("返还其上年度实际缴纳失业保险费", True),
        ("失业保险费的50%", True),
    ]


def test_what_does_not_stand_in_the_text_makes_no_passage(site_with):
    site = site_with("quotes: [没有的话]")
    assert card(site, site.provisions[0], date(2026, 11, 24)).passages == ()


def test_every_passage_on_the_site_is_a_whole_sentence(built, real_site):
    from tests.site.test_contracts import soup

    squeeze = re.compile(r"\s").sub
    sentences = {squeeze("", each.text) for each in real_site.documents[0].official.sentences}
    whole = alone = 0
    for path in built.glob("measures/*/index.html"):
        for passage in soup(path).select(".mb-passage"):
            found = squeeze("", passage.get_text()) in sentences
            whole, alone = whole + found, alone + (not found)
    assert whole > 150
    assert alone < 0.1 * whole


def test_cards_stand_in_the_order_of_their_statements(real_site):
    found = cards(real_site, real_site.provisions, TODAY)
    assert [each.provision for each in found] == list(real_site.provisions)


def test_a_card_names_the_numbers_of_its_own_and_not_the_one_of_every_page(site_with):
    own = CONTACTS.replace('number: "12345"', 'number: "12333"').partition("- ")[2]
    site = site_with(f'ask: ["12333", "12345"]\n# data/contacts.yml\n{CONTACTS}- {own}')
    assert [each.number for each in card(site, site.provisions[0], TODAY).ask] == ["12333"]
