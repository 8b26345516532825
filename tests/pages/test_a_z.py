"""The index to which search leads without a script: everything is in it, under its sound."""

import pytest
from bs4 import BeautifulSoup

from generator.pages.a_z import letter
from generator.text.pinyin import in_order


@pytest.fixture(scope="module")
def index(built) -> BeautifulSoup:
    return BeautifulSoup((built / "a-z/index.html").read_text(encoding="utf-8"), "html.parser")


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("阿", "A"),
        ("报警", "B"),
        ("贷款", "D"),
        ("“六稳”", "L"),
        ("失业金", "S"),
        ("找工作", "Z"),
        ("调度", "D"),
        ("调控", "T"),
        ("GDP", "G"),
        ("4+1", "其他"),
        ("鄱阳湖", "P"),
        ("行业", "H"),
        ("重新", "C"),
        ("重点", "Z"),
        ("，", "其他"),
        ("", "其他"),
    ],
)
def test_a_word_stands_under_its_sound(word: str, expected: str):
    assert letter(word) == expected


def test_everything_is_in_it(index, real_site):
    links = {
        str(link["href"]).removeprefix("../").replace("index.html", "") for link in index.select("main a")
    }
    expected = {f"needs/{each.id}/" for each in real_site.needs}
    expected |= {f"for/{each.id}/" for each in real_site.audiences if each.guide}
    expected |= {f"units/{each.id}/" for each in real_site.units}
    expected |= {f"contacts/#tel-{each.number}" for each in real_site.contacts}
    expected |= {f"terms/#term-{each.id}" for each in real_site.terms}
    for measure in real_site.measures:
        expected |= {f"measures/{measure.id}/#{each.id}" for each in measure.provisions}
    assert expected - links == set()


def test_every_letter_leads_to_its_words_in_order(index):
    letters = [str(link["href"]) for link in index.select(".mb-letters a")][:-1]
    assert letters == [f"#{heading['id']}" for heading in index.select("main h2")][:-1]
    latin = [each for each in letters if len(each) == len("#letter-A")]
    assert latin == sorted(latin)
    for section in index.select("main section:has(.mb-index)")[:-1]:
        words = [str(link.string).lstrip("“") for link in section.select(".mb-index a")]
        assert words == sorted(words, key=in_order)
        assert {letter(word) for word in words} == {section.h2.string}
