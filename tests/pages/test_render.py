"""Templates escape everything; links are relative; titles, terms, days and addresses as people read them."""

import re
from datetime import date

import pytest
from bs4 import BeautifulSoup
from jinja2 import Environment, UndefinedError
from markupsafe import Markup

from generator.cache import Cache
from generator.load.drafts import NO_DAY
from generator.pages.page import Page
from generator.pages.render import LONGEST_PHRASE, day_or_not, environment, phrases, render, with_terms


def link(target: str) -> str:
    return f"../{target}"


def test_short_parts_of_a_title_stay_together():
    title = "少裁员的企业，这一部分太长了一行里面放不下只好从中间断开"
    html = str(phrases(title))
    assert html.startswith('<span class="mb-phrase">少裁员的企业，</span>这一部分')
    assert re.sub("<[^>]*>", "", html) == title
    assert str(phrases("<b>，")) == '<span class="mb-phrase">&lt;b&gt;，</span>'
    assert LONGEST_PHRASE < 12


def test_a_title_loses_nothing_whatever_marks_it_has():
    for title in ("", "，，", "甲：乙；丙、丁，", "没有标点", "，开头就是"):
        assert re.sub("<[^>]*>", "", str(phrases(title))) == title


def test_figures_are_narrower_than_characters():
    assert "mb-phrase" in phrases("1" * LONGEST_PHRASE + "，")
    assert "mb-phrase" not in phrases("字" * LONGEST_PHRASE + "，")


def test_a_day_is_written_as_people_write_it():
    assert day_or_not(date(2021, 4, 3)) == "2021年4月3日"
    assert "没有写" in day_or_not(NO_DAY)


def test_the_first_mention_of_a_term_is_linked_and_the_rest_escaped():
    terms = {"失业": "shiye", "失业保险": "baoxian", "保险": "baoxian"}
    html = with_terms(terms)("<i>失业保险，失业，再说保险和失业", link)
    assert isinstance(html, Markup)
    soup = BeautifulSoup(html, "html.parser")
    assert [(each.text, each["href"]) for each in soup.select("a.mb-term")] == [
        ("失业保险", "../terms/#term-baoxian"),  # the longest form goes first
        ("失业", "../terms/#term-shiye"),
    ]
    assert soup.text == "<i>失业保险，失业，再说保险和失业"
    assert soup.i is None


def test_a_term_across_two_other_words_is_no_mention_of_it():
    html = with_terms({"低保": "dibao"})("降低保证金。低保家庭", link)
    assert str(html) == '降低保证金。<a class="mb-term" href="../terms/#term-dibao">低保</a>家庭'


def test_without_terms_text_is_only_escaped():
    assert with_terms({})("<b>裁员", link) == "&lt;b&gt;裁员"


def test_a_form_of_one_character_is_no_term(site_with):
    term = "- {id: caiyuan, term: 裁员, as_written: [裁员, 裁], says: 离开。, explained_by: common}\n"
    site = site_with("# data/terms.yml\n" + term)
    filter_ = environment(site).filters["with_terms"]
    assert filter_("只说裁", link) == "只说裁"
    assert "term-caiyuan" in filter_("裁员", link)


def test_links_are_relative_to_the_address_of_the_page(site_with):
    templates = environment(site_with())
    hrefs = {}
    for url in ("data/", "a/b/"):
        counts = dict.fromkeys(("documents", "measures", "provisions", "units", "terms"), 1)
        html = render(
            templates,
            Page(
                url,
                "",
                "pages/data.html",
                {"counts": counts, "asked": 0, "files": [], "tables": (), "days": False},
            ),
        )
        hrefs[url] = BeautifulSoup(html, "html.parser").a["href"]
    assert hrefs == {"data/": "site.json", "a/b/": "../../data/site.json"}


def test_what_a_template_lacks_is_an_error_and_not_nothing(site_with):
    templates = environment(site_with())
    with pytest.raises(UndefinedError):
        templates.from_string("{{ nothing }}").render()
    with pytest.raises(UndefinedError):
        render(templates, Page("terms/", "", "pages/terms.html", {}))


def test_data_are_text_and_never_markup(site_with):
    templates = environment(site_with())
    assert (
        templates.from_string("{{ words }}").render(words="<script>&\"'") == "&lt;script&gt;&amp;&#34;&#39;"
    )


def test_a_template_is_compiled_once_by_all_runs(site_with, tmp_path, monkeypatch):
    site, kept = site_with(), Cache(tmp_path)
    monkeypatch.setattr("generator.pages.render._COMPILED", {})
    compiled = []
    compile_ = Environment.compile
    monkeypatch.setattr(
        Environment, "compile", lambda *given, **named: compiled.append(given) or compile_(*given, **named)
    )
    environment(site, kept=kept).get_template("pages/marks.html")
    assert len(compiled) == 1
    monkeypatch.setattr("generator.pages.render._COMPILED", {})  # another run
    environment(site, kept=kept).get_template("pages/marks.html")
    assert len(compiled) == 1
    of_another_kind = environment(site, kept=kept)
    of_another_kind.autoescape = False
    monkeypatch.setattr("generator.pages.render._COMPILED", {})
    of_another_kind.get_template("pages/marks.html")
    assert len(compiled) == 2
