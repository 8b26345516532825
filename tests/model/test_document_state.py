"""What pages say of whole documents: 老 only where the dates say so, and until when where the document does."""

import json
from dataclasses import replace
from datetime import date

import pytest
import yaml

from generator.load import load
from generator.model import Validity
from generator.model.document_state import DOCUMENT_WORDS, as_json, says, words
from tests import county, smallest

TWO_YEARS = "{from: 2026-03-08, until: 2028-12-31, quote: a}"
FIVE_YEARS = "{from: 2021-12-01, years: 5, quote: 自印发之日起施行}"


def with_validity(document, lines: str):
    """The document with the validity that is written in `lines`."""
    validity = Validity.model_validate(yaml.load(lines, Loader=yaml.BaseLoader)) if lines else None
    return replace(document, meta=document.meta.model_copy(update={"validity": validity}))


@pytest.mark.parametrize(
    ("lines", "today", "bar", "paper"),
    [
        ("", date(2021, 7, 15), "文件", ""),
        ("", date(2021, 7, 16), "老文件", ""),
        (TWO_YEARS, date(2026, 3, 1), "文件，还没开始，按它写的，2026年3月8日起", "还没开始，"),
        (
            TWO_YEARS,
            date(2028, 12, 31),
            "文件，按它写的，到2028年12月31日为止",
            "按它写的，到2028年12月31日为止，",
        ),
        (
            TWO_YEARS,
            date(2029, 1, 1),
            "老文件，按它写的，到2028年12月31日为止，已经过期",
            "按它写的，到2028年12月31日为止，",
        ),
        (
            FIVE_YEARS,
            date(2026, 11, 26),
            "文件，按它写的，到2026年11月30日为止",
            "按它写的，到2026年11月30日为止，",
        ),
        ("{permanent: true, quote: a}", date(2026, 1, 1), "文件，写明长期有效", "写明长期有效，"),
        ("{from: 2020-08-01, quote: a}", date(2026, 1, 1), "老文件", ""),
    ],
)
def test_how_a_document_stands(site_with, lines, today, bar, paper):
    [document] = site_with().documents
    found = words([with_validity(document, lines)], today)
    assert (found.bar, found.paper) == (bar, paper)


@pytest.mark.parametrize(
    ("first", "second", "today", "bar"),
    [
        ("", "", date(2021, 8, 1), DOCUMENT_WORDS["young"].bar),
        ("", "", date(2022, 3, 1), DOCUMENT_WORDS["old"].bar),
        ("{until: 2021-01-01, quote: a}", "", date(2022, 3, 1), DOCUMENT_WORDS["old"].bar),
        (TWO_YEARS, FIVE_YEARS, date(2026, 3, 1), DOCUMENT_WORDS["several"].bar),
        (TWO_YEARS, "", date(2026, 3, 1), DOCUMENT_WORDS["young"].bar),
        (
            TWO_YEARS,
            FIVE_YEARS,
            date(2026, 4, 1),
            "文件，按它写的，到2028年12月31日、2026年11月30日为止",
        ),
    ],
)
def test_of_several_documents(tmp_path, first, second, today, bar):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    documents = [
        with_validity(each, lines) for each, lines in zip(site.documents, (first, second), strict=True)
    ]
    assert words(documents, today).bar == bar


def test_the_browser_gets_the_dates(site_with):
    [document] = site_with().documents
    assert json.loads(as_json([document, with_validity(document, FIVE_YEARS)])) == [
        ["2020-07-16", "", "", False],
        ["2020-07-16", "2021-12-01", "2026-11-30", False],
    ]


def test_no_state_says_in_force():
    assert not any("现行" in text or "仍然" in text for each in DOCUMENT_WORDS.values() for text in each)


VALIDITY = "# text.txt\n(二)施行。{}\n# data/documents/mou-2020-1/document.yml\n{}validity: {}\n"
META = smallest.FILES["data/documents/mou-2020-1/document.yml"]


@pytest.mark.parametrize(
    ("text", "validity", "said"),
    [
        (
            "本细则自印发之日起施行,有效期5年。",
            "{from: 2020-07-16, years: 5, quote: 本细则自印发之日起施行}",
            "文件写的是：“本细则自印发之日起施行，有效期5年。”"
            "按这句话算，从2020年7月16日起，到2025年7月15日为止。今天是否还有效，请问12345。",
        ),
        (
            "本政策自2026年3月8日起实施,除已有明确期限规定外,有效期截至2028年12月31日。",
            "{from: 2026-03-08, until: 2028-12-31, quote: '自2026年3月8日起实施,除已有明确期限规定外,有效期截至2028年12月31日'}",
            "文件写的是：“本政策自2026年3月8日起实施，除已有明确期限规定外，有效期截至2028年12月31日。”"
            "今天是否还有效，请问12345。",
        ),
    ],
)
def test_the_whole_sentence_is_shown_and_a_reckoned_day_is_said_to_be_so(site_with, text, validity, said):
    [document] = site_with(VALIDITY.format(text, META, validity)).documents
    assert says(document) == said


def test_without_validity_it_says_so(site_with):
    [document] = site_with().documents
    assert says(document) == "文件没有写到哪天为止。今天是否还有效，请问12345。"


def test_more_days_than_anybody_reads_are_not_named(tmp_path):
    site = load(smallest.write(tmp_path) / "data").site
    lines = [f"{{from: 2026-03-08, until: {year}-12-31, quote: a}}" for year in range(2027, 2032)]
    documents = [with_validity(site.documents[0], each) for each in lines]
    today = date(2026, 11, 28)
    assert words(documents[:3], today).bar.count("年") == 3
    assert words(documents, today) == DOCUMENT_WORDS["several"]
    assert words(documents, date(2040, 1, 1)) == DOCUMENT_WORDS["old"]
    assert len(json.loads(as_json(documents + documents))) == 5
