"""When a statement counts, in words: a day that the document names is its own, another follows from what it says."""

import pytest

from generator.model.time_in_words import time_in_words


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("{until: 2021-04-30, quote: 实施期限延长至2021年4月30日}", "文件写到2021年4月30日为止。"),
        ("{until: 2021-07-15, quote: 实施期限延长至2021年4月30日}", "按文件写的，到2021年7月15日为止。"),
        ("{from: 2021-01-01}", "文件写的是从2021年1月1日起，没有写到哪天为止。"),
        ("{year: 2020}", "文件写的是2020年。"),
        ("{during: 疫情期间}", "文件写的是“疫情期间”，没有写到哪天为止。"),
        ("{cohort: 2020届}", "文件写的是“2020届”。"),
        ("{permanent: true}", "文件写的是长期。"),
    ],
)
def test_the_time_is_told_as_the_document_has_it(site_with, time: str, words: str):
    [provision] = site_with(f"time: {time}").provisions
    assert time_in_words(provision) == words


def test_nothing_is_told_of_no_time(site_with):
    [provision] = site_with().provisions
    assert time_in_words(provision.model_copy(update={"time": None})) == ""
