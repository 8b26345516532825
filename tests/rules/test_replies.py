"""A reply is told as it was given, answers what is open, and is read by the rules of statements."""

import pytest

from generator.rules import check
from tests.smallest import REPLY

FILE = "data/replies/zenmeban.yml"
SAYS = "says: 企业不用申请，市人社局比对数据后直接返还。执行到2027年12月31日。"
QUOTE = "quote: 符合条件的企业不用申请，由市人社局比对数据后直接返还，执行至2027年12月31日。"


def found(site_with, **changes: str) -> list[tuple[str, str, str]]:
    text = REPLY
    for line, other in ((SAYS, changes.get("says")), (QUOTE, changes.get("quote"))):
        assert line in text
        text = text.replace(line, f"{line.partition(':')[0]}: {other}") if other else text
    return [(each.code, each.place.path, each.message) for each in check(site_with(text))]


def test_what_it_says_is_told(site_with):
    assert found(site_with) == []


@pytest.mark.parametrize(
    "says",
    [
        "企业不用申请，市人社局比对数据后直接返还50%。",  # no figure of the document may be said as the reply's
        "企业不用申请，市人社局比对数据后直接返还。执行到2028年12月31日。",
        "企业要申请，市人社局比对数据后直接返还。",
        "职工不用申请，市人社局比对数据后直接返还。",
        "企业不用申请，市人社局每月比对数据后直接返还。",
        "企业不用申请，市人社局比对数据后直接返还，带上营业执照。",
    ],
)
def test_what_it_does_not_say_is_not_told(site_with, says: str):
    codes = found(site_with, says=says)
    assert {each[:2] for each in codes} == {("R101", FILE)}, codes


def test_what_it_only_allows_is_no_promise(site_with):
    quote = "符合条件的企业不用申请，由市人社局比对数据后可予以返还，执行至2027年12月31日。"
    [(code, path, message)] = found(site_with, quote=quote)
    assert (code, path) == ("R101", FILE)
    assert "力度" in message


def test_a_long_sentence_is_not_plain(site_with):
    says = "企业不用申请，由市人社局比对数据后直接返还，执行至2027年12月31日，符合条件的企业不用申请，由市人社局比对数据后直接返还。"
    assert {each[0] for each in found(site_with, says=says)} == {"R102"}


def test_it_contradicts_the_document_and_is_no_more_than_a_reply(site_with):
    quote = "返还比例调整为30%，符合条件的企业不用申请，执行至2027年12月31日。"
    site = site_with(REPLY.replace(QUOTE, f"quote: {quote}").replace(SAYS, "says: 返还30%，企业不用申请。"))
    assert check(site) == []
    [provision] = site.provisions
    assert "50%" in provision.says
    assert not provision.later
