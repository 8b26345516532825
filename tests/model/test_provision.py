"""One plain statement: what it quotes, how long it counts, and what a draft of it lacks."""

import pytest
from pydantic import ValidationError

from generator.model import Amount, Draft, Provision, Time, is_draft

WHOLE = {
    "id": "a",
    "title": "甲",
    "says": "乙。",
    "effect": "receive",
    "force": "stated",
    "force_word": "给予",
    "for": ("company",),
    "quotes": ("给予补贴",),
    "ask": ("12345",),
}


def test_a_figure_without_a_unit_says_of_what_it_is():
    assert Amount.model_validate({"value": "1.3", "of": "补贴系数"}).unit == ""
    with pytest.raises(ValidationError, match="没有单位的数，要写 of"):
        Amount.model_validate({"value": "1.3"})


@pytest.mark.parametrize(
    "kind",
    [{"until": "2021-04-30"}, {"during": "疫情期间"}, {"year": "2020"}, {"cohort": "2020届"}, {"permanent": "true"}],
    ids=lambda kind: next(iter(kind)),
)  # fmt: skip
def test_a_time_is_of_one_kind(kind: dict[str, str]):
    assert Time.model_validate(kind).model_fields_set == set(kind)
    other = {"during": "活动期间"} if "during" not in kind else {"year": "2021"}
    for wrong in (kind | other, {"quote": "给予"}, {}):
        with pytest.raises(ValidationError, match="time 里要写 from，或者这几项中的一项"):
            Time.model_validate(wrong)


def test_every_quote_is_given_with_the_keys_that_lead_to_it(site_with):
    provision = site_with().provisions[0]
    found = [(keys, quote.text) for keys, quote in provision.every_quote()]
    assert found == [
        (("quotes", 0), "对符合条件的不裁员或少裁员的企业,返还其上年度实际缴纳失业保险费的50%"),
        (("conditions", 0, "quote"), "实施期限延长至2021年4月30日"),
        (("conditions", 1, "quote"), "对符合条件的"),
        (("time", "quote"), "实施期限延长至2021年4月30日"),
    ]
    assert [provision.place(*keys).line for keys, _ in found] == [15, 18, 18, 19]


def test_a_time_without_a_quote_gives_none(site_with):
    keys = [keys for keys, _ in site_with("time: {year: 2020}").provisions[0].every_quote()]
    assert ("time", "quote") not in keys


@pytest.mark.parametrize(
    ("quote", "sentences"),
    [
        ("返还其上年度 实际缴纳\u3000失业保险费的５０％", ("m01s01",)),
        ("扎实做好就业工作。", ("m01s02",)),
        ("扎实作好就业工作", ()),
        ("实施期限延长至2021年4月30日。扎实做好就业工作", ()),
    ],
    ids=["blanks and width", "full stop", "another word", "over two sentences"],
)
def test_a_quote_knows_the_sentences_that_hold_it(site_with, quote: str, sentences: tuple[str, ...]):
    [found] = site_with(f"quotes: [{quote}]").provisions[0].quotes
    assert (found.text, found.sentences) == (quote, sentences)


def test_every_quote_of_the_real_site_stands_in_its_own_section(real_site):
    for section in real_site.sections:
        mine = {each.id for each in section.sentences}
        for provision in section.provisions:
            for _, quote in provision.every_quote():
                assert quote.sentences
                assert mine.issuperset(quote.sentences)


@pytest.mark.parametrize("quote", ["", "  ", None, ["给予"], 5])
def test_a_quote_is_text(quote: object):
    with pytest.raises(ValidationError, match="这里要写一段原文"):
        Provision.model_validate(WHOLE | {"quotes": (quote,)})


@pytest.mark.parametrize("key", WHOLE)
def test_a_provision_lacks_nothing_of_what_a_draft_may_lack(key: str):
    lacking = {name: value for name, value in WHOLE.items() if name != key}
    with pytest.raises(ValidationError) as error:
        Provision.model_validate(lacking)
    assert [(each["type"], each["loc"]) for each in error.value.errors()] == [("missing", (key,))]
    if key not in ("id", "quotes"):
        assert Draft.model_validate(lacking).missing == (key.replace("for", "for_") if key == "for" else key,)


@pytest.mark.parametrize("key", ["id", "quotes"])
def test_even_a_draft_has_an_id_and_a_quote(key: str):
    with pytest.raises(ValidationError, match="missing"):
        Draft.model_validate({name: value for name, value in WHOLE.items() if name != key})


def test_a_whole_draft_lacks_nothing_and_an_empty_one_all_but_id_and_quotes():
    assert Draft.model_validate(WHOLE).missing == ()
    empty = Draft.model_validate({"id": "a", "quotes": ("给予",)})
    assert set(empty.missing) == {"title", "says", "effect", "force", "force_word", "for_", "ask"}
    assert (empty.draft, empty.effect) == (True, "none")


@pytest.mark.parametrize(
    ("data", "draft"),
    [
        ({"draft": "true"}, True),
        ({"draft": "false"}, False),
        ({"draft": "yes"}, False),
        ({}, False),
        (["draft"], False),
        ("draft: true", False),
        (None, False),
    ],
)
def test_a_draft_says_so_with_true_alone(data: object, draft: bool):
    assert is_draft(data) is draft
