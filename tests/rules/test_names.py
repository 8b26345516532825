"""Whom words name: the longest word counts, and what only contains a name does not."""

import pytest

from generator.lexicon.words import packaged
from generator.model import Audience
from generator.rules.names import Names

AUDIENCES = tuple(
    Audience.model_validate({"name": "某", "guide": "true", "intro": "某。", **each})
    for each in (
        {"id": "migrant-worker", "official": ["农民工"], "spoken": ["打工"], "shown_by": ["返乡"]},
        {"id": "farmer", "official": ["农民"], "shown_by": ["农"], "not_meant": ["农民工"]},
        {"id": "company", "official": ["企业", "单位"], "not_meant": ["责任单位"]},
        {"id": "small-business", "official": ["小微企业"]},
        {"id": "committee", "official": ["村(居)委会"]},
        {"id": "staff", "official": ["村(居)委会"]},
    )
)
NAMES = Names(AUDIENCES)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("返乡农民工可以申请", {"migrant-worker": "农民工"}),
        ("农民和小微企业", {"farmer": "农民", "small-business": "小微企业"}),
        ("责任单位：市人社局", {}),
        ("用人单位应当缴费", {"company": "单位"}),
        ("村（居）委会运转", {"committee": "村(居)委会", "staff": "村(居)委会"}),
    ],
)
def test_the_longest_word_names(text: str, named: dict[str, str]):
    assert NAMES.official(text) == named


def test_words_that_only_show_who_is_concerned():
    assert NAMES.concerned("支持返乡创业") == {"migrant-worker"}
    assert NAMES.concerned("农业补贴") == {"farmer"}
    assert NAMES.concerned("农民工工资") == {"migrant-worker"}


def test_plain_words_and_namesakes():
    assert NAMES.spoken("在外打工的人") == {"migrant-worker": "打工"}
    assert NAMES.namesakes("committee") == {"staff"}


LIBRARY = Names(
    tuple(
        Audience.model_validate({**each, "guide": str(each["guide"]).lower()})
        for each in packaged("library", "audiences")
    )
)


@pytest.mark.parametrize(
    ("text", "named", "shown"),
    [
        ("按规定享受居民医保待遇", set(), {"resident", "insured", "worker"}),
        ("参加城镇职工基本医疗保险的", set(), {"worker", "insured", "patient"}),
        ("2013年度城镇居民年人均可支配收入", set(), set()),
        ("户籍在本市的城乡居民", {"resident"}, {"resident"}),
        ("当年出生的新生儿", {"parent", "child"}, {"parent", "child"}),
        ("下岗职工", {"unemployed"}, {"unemployed"}),
    ],
)
def test_the_name_of_an_insurance_names_nobody(text: str, named: set[str], shown: set[str]):
    assert LIBRARY.official(text).keys() == named
    assert LIBRARY.concerned(text) == shown
