"""The finder without its script: every provision for citizens in the table, every question in the form."""

from generator.model.eligibility import NOT_COMPARED
from generator.pages.finder import pages
from tests.pages.conftest import TODAY

ELIGIBLE = "eligible: {all: [{question: who, is: [company]}, {unknown: 标准没有写}]}"


def finder(site, shown):
    return shown(site, *pages(site, TODAY))


def test_every_provision_for_citizens_is_in_the_table(real_site, shown):
    links = [each["href"] for each in finder(real_site, shown).select("#finder-table tbody th a")]
    expected = [each.id for each in real_site.provisions if each.effect != "none"]
    assert [each.partition("#")[2] for each in links] == expected
    assert len(expected) < len(real_site.provisions)


def test_conditions_that_must_all_be_met_stand_line_by_line(site_with, shown):
    [cell] = finder(site_with(ELIGIBLE), shown).select("#finder-table tbody td")
    lines = [each.get_text(strip=True) for each in cell.select("li")]
    assert len(lines) == 2
    assert "开公司的人" in lines[0]
    assert "标准没有写" in lines[1]


def test_one_condition_is_one_line_with_what_is_inside(site_with, shown):
    either = "eligible: {any: [{question: who, is: [company]}, {question: who, is: [worker]}]}"
    [cell] = finder(site_with(either), shown).select("#finder-table tbody td")
    [line] = cell.select(":scope > ul > li")
    assert ["开公司的人" in line.text, "上班的人" in line.text] == [True, True]
    assert len(line.select("li")) == 2


def test_what_is_not_compared_says_so(site_with, shown):
    [cell] = finder(site_with(), shown).select("#finder-table tbody td")
    assert [each.get_text(strip=True) for each in cell.select("li")] == [NOT_COMPARED]


def test_questions_are_fields_with_their_options(site_with, shown):
    html = finder(site_with(), shown)
    found = {
        field["data-question"]: [
            (each["type"], each["name"], each["value"]) for each in field.select("input")
        ]
        for field in html.select("#finder-form fieldset")
    }
    assert found == {
        "who": [("checkbox", "who", "company"), ("checkbox", "who", "worker")],
        "layoffs": [("radio", "layoffs", "none"), ("radio", "layoffs", "many")],
    }
    assert html.select_one("#finder-form").has_attr("hidden")  # until the script is there
    assert [each["src"] for each in html.select("script")] == [
        "../assets/finder/data.js",
        "../assets/js/finder.js",
    ]
