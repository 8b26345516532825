"""All that a site says, in the form in which words are compared."""

from generator.model.searched import plain, searched


def test_every_text_that_search_looks_through_is_there(real_site):
    texts = list(searched(real_site))
    [measure, *_] = real_site.measures
    for each in (
        measure.plain,
        measure.title,
        measure.provisions[0].says,
        measure.sentences[0].text,
        real_site.units[0].does,
        real_site.contacts[0].what_for,
        real_site.terms[0].says,
        real_site.audiences[0].official[0],
        real_site.needs[0].name,
    ):
        assert any(plain(each) in text for text in texts)


def test_words_are_compared_without_width_blanks_and_case():
    assert plain("ＡＰＩ 接口") == "api接口"
