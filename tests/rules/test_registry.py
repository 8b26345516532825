"""How a function becomes a rule."""

from collections.abc import Iterator

import pytest

from generator.model import Finding, Site
from generator.rules import registry
from generator.rules.registry import Explained, rule


@pytest.fixture(autouse=True)
def empty(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is registered here is no rule of the project."""
    monkeypatch.setattr(registry, "REGISTERED", {})


NOTHING: Explained = {"why": "", "bad": "", "good": ""}


def nothing(_site: Site) -> Iterator[Finding]:
    """什么都不找。

    More for programmers.
    """
    yield from ()


def test_a_check_becomes_a_rule_and_stays_a_function():
    check = rule("T101", {"why": "为了试。", "bad": "a: 1", "good": "a: 2"})(nothing)
    assert check is nothing
    [made] = registry.REGISTERED.values()
    assert (made.code, made.why, made.bad, made.good, made.check) == (
        "T101",
        "为了试。",
        "a: 1",
        "a: 2",
        nothing,
    )
    assert made.severity == "error"


def test_the_first_line_of_the_docstring_says_what_is_found():
    rule("T101", NOTHING)(nothing)
    assert registry.REGISTERED["T101"].summary == "什么都不找。"


def test_a_rule_may_only_warn():
    rule("T102", NOTHING | {"severity": "warning"})(nothing)
    assert registry.REGISTERED["T102"].severity == "warning"


def test_a_code_is_given_once():
    rule("T101", NOTHING)(nothing)
    with pytest.raises(AssertionError, match="T101 is taken"):
        rule("T101", NOTHING)(nothing)
    assert len(registry.REGISTERED) == 1


def test_rules_are_apart_from_one_another_by_code(real_site: Site):
    rule("T101", NOTHING)(nothing)
    rule("T102", NOTHING)(nothing)
    assert list(registry.REGISTERED) == ["T101", "T102"]
    assert [list(each.check(real_site)) for each in registry.REGISTERED.values()] == [[], []]


def test_a_rule_is_explained_in_the_file_of_explanations():
    rule("F104")(nothing)
    assert registry.REGISTERED["F104"].why.startswith("金额")
    with pytest.raises(KeyError):
        rule("T103")(nothing)
