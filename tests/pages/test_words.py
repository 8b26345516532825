"""For editors: the page shows what check knows, all of it, with words of the site's own texts."""

from generator.lexicon.words import words
from generator.model.force import FORCE_WORDS
from generator.pages.words import pages
from generator.rules import RULES
from tests.pages.conftest import TODAY


def groups(site):
    [page] = pages(site, TODAY)
    return {each.id: each for each in page.context["groups"]}


def rows(group):
    return {each.name: each for each in group.rows}


def test_every_entry_of_the_lexicon_is_there(real_site):
    found = groups(real_site)
    for kind in words("operators").values():
        group = found[f"operators-{kind['code'].lower()}"]
        assert [row.name for row in group.rows] == list(kind["entries"])
        assert kind["why"] in group.why
        for entry, each in kind["entries"].items():
            said = "".join(text for _, text in rows(group)[entry].lists)
            assert all(word in said for key in ("words", "plain", "official") for word in each.get(key, ()))
    assert set(rows(found["same"])) == set(words("plain")["same"])
    for force, known in FORCE_WORDS.items():
        group = found[f"force-{force}"]
        said = {row.name for row in group.rows} | {
            word for row in group.rows for _, text in row.lists for word in text.split("、")
        }
        assert set(known) <= said


def test_the_codes_are_those_of_rules(real_site):
    assert {code for each in groups(real_site).values() for code in each.codes} <= set(RULES)


def test_an_example_is_what_the_text_says(site_with):
    found = groups(site_with())
    example = rows(found["operators-f151"])["上年"].example
    assert (example.before, example.word, example.after) == ("返还其", "上年", "度实际缴纳失业保险费的50%")
    assert rows(found["operators-f150"])["每月"].example is None
    assert rows(found["force-stated"])["返还"].example.label == "第1条第1句"
    assert rows(found["polarity"])["不"].example.after == "裁员或少裁员的企业"


def test_bounds_are_shown_by_a_number_that_has_them(site_with):
    site = site_with("# text.txt\n对企业补贴最高5万元,给予300元以上奖金。")
    found = rows(groups(site)["bounds"])
    assert (found["最多"].example.word, found["最少"].example.word) == ("5万元", "300元")
    assert found["大约"].example is None


def test_the_words_of_the_site_stand_first_with_their_reason(site_with, shown):
    assert "own" not in groups(site_with())
    site = site_with(
        "# data/words.yml\n- {plain: [<b>炒人], official: [裁员], why: 本地人<i>这样叫。}\n"
        "- {force: planned, words: [稳定], why: 文件里常写。}\n"
    )
    [page] = pages(site, TODAY)
    html = shown(site, page)
    first = html.select_one("details")
    assert first["id"] == "own"
    assert [each.text for each in first.select("dt")] == ["“<b>炒人”", "政府要做"]
    assert "本地人<i>这样叫。" in first.text
    assert not first.select("b, i")
    assert first.select_one("[data-part=example] a")["href"] == (
        "../../documents/mou-2020-1/index.html#m01s01"
    )


def test_each_class_is_folded_without_a_script(real_site, shown):
    [page] = pages(real_site, TODAY)
    html = shown(real_site, page)
    assert len(html.select("article > details > summary > h2")) == len(page.context["groups"])
    assert not html.select("details[open], script, table")
