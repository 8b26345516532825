"""Which text needs which words of the lexicon: each entry is counted once, under the texts that have it."""

from bench.words import entries, needed, report, texts
from tests.conftest import ROOT


def test_the_texts_are_those_of_the_tests_and_of_the_site():
    found = texts()
    assert set(found) == {
        *(path.stem for path in (ROOT / "tests/documents").glob("*.txt")),
        *(path.name for path in (ROOT / "data/documents").iterdir()),
    }
    assert "返还其上年度实际缴纳失业保险费的50%" in found["fuzhou-2020-15"]


def test_an_entry_is_needed_by_the_texts_that_have_one_of_its_words():
    found = {
        (each.place, each.name): names
        for each, names in needed({"a": "每月发放给承租人", "b": "按月报告,不得截留", "c": "对职工"})
    }
    assert found["operators.yml 频次", "每月"] == ("a", "b")
    assert found["operators.yml 频次", "每年"] == ()
    assert found["plain.yml same", "租客"] == ("a",)
    assert found["force.yml stated", "不得"] == ("b",)
    assert found["polarity.yml says", "不"] == ("b",)


def test_words_that_only_we_say_are_not_counted():
    assert not {each.place for each in entries()} & {"polarity.yml plain", "polarity.yml forbidden"}


def test_the_report_names_each_entry_once_for_one_text_or_none():
    lines = list(report({"a": "每月发放", "b": "按月报告"}))
    assert sum(int(line.split(": ")[1]) for line in lines if line.startswith("needed by")) == int(
        lines[0].split()[0]
    )
    at = lines.index("\n== no text: " + lines[1].removeprefix("needed by 0: "))
    only = "".join(lines[:at])
    assert "发放" in only
    assert "每月" not in only  # both need it
    assert any("每年" in line for line in lines[at:])
