"""The pages below a long guide: newest documents first, each state under its heading, what has ended last."""

from generator.pages.cards import Link
from generator.pages.shelves import ORDER, Shelf, below, placed, standing, stands
from tests.pages.conftest import TODAY


def shelf(site, **given):
    return Shelf(
        **{"id": "loan", "name": "贷款", "title": "写给企业的：贷款", "provisions": site.provisions, **given}
    )


def cards_of(page_of, shelf: str):
    pages = [html for url, html in page_of.items() if url.startswith(f"for/company/{shelf}/")]
    assert len(pages) > 1
    return [each for html in pages for each in html.select("section[data-provision]")]


def test_states_follow_each_other_and_documents_from_the_newest(page_of):
    cards = cards_of(page_of, "loan")
    order = [
        (ORDER.index(each["data-state"]), -int(each.select_one(".mb-meta span:not([id])").text[:4]))
        for each in cards
    ]
    assert order == sorted(order)
    assert len(set(order)) > 8


def test_a_card_stands_under_the_heading_of_its_state(page_of):
    for url, html in page_of.items():
        if url.startswith("for/company/loan/"):
            for stand in html.select("[data-stand]"):
                inside = {each["data-state"] for each in stand.select("[data-provision]")}
                assert inside <= {stand["data-stand"]}
                assert stand.has_attr("hidden") == (not inside)


def test_a_card_names_its_year_its_state_and_its_document(page_of):
    card = cards_of(page_of, "loan")[0]
    assert card.select_one("[data-part=document] a").text == "第4批措施（2019年3月）"
    assert card.select_one(".mb-meta").text.split()[0] == "2019年"


def test_an_empty_shelf_has_no_page(two):
    assert placed(two, TODAY, "for/company/", [shelf(two, provisions=())]) == []
    assert stands(two, TODAY, []) == []
    assert standing(two, [], []) == '{"":[]}'


def test_what_ends_on_a_day_has_a_place_for_the_day_after(two):
    [found] = placed(two, TODAY.replace(year=2021, month=1), "for/company/", [shelf(two)])
    by_state = {each.state: each for each in stands(two, TODAY.replace(year=2021, month=1), [found])}
    assert set(by_state) == {"unclear", "changed"}  # the county extends the one that had an end
    assert [each.url for each in below(two, TODAY, Link("甲", "for/company/"), [found])] == [
        "for/company/loan/"
    ]


def test_a_page_rests_on_all_that_decides_what_stands_on_it(cut_up):
    [found] = placed(cut_up, TODAY, "a/", [shelf(cut_up)])
    pages = list(below(cut_up, TODAY, Link("全部", "a/"), [found]))
    assert len(pages) == 2
    for page in pages:
        assert [each.id for each in page.sections or ()] == ["01-a", "01-butie"]


def test_lines_say_what_they_are_not(two, shown):
    [found] = placed(two, TODAY, "a/", [shelf(two, lines=True, lead="下面这些不是写给您的。")])
    [page] = below(two, TODAY, Link("全部", "a/"), [found])
    html = shown(two, page)
    assert html.select_one(".mb-lead").text == "下面这些不是写给您的。"
    assert len(html.select(".mb-lines li[data-provision]")) == 2
    assert not html.select("section[data-provision]")
