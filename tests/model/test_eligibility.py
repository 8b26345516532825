"""Three-valued logic, the reasons it gives, and the written personas of personas.yml."""

from itertools import product

import pytest
import yaml

from generator.model import Eligible
from generator.model.eligibility import judge, outline, possible, truth, written
from tests import smallest
from tests.conftest import ROOT

PERSONAS = yaml.load((ROOT / "tests/personas.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
FINDER = smallest.FILES["data/finder.yml"]

YES = {"question": "who", "is": ["company"]}
NO = {"question": "who", "is": ["worker"]}
UNKNOWN = {"unknown": "标准没有写"}
LEAVES = {True: YES, False: NO, None: UNKNOWN}
ANSWERS = {"who": frozenset({"company"})}


def given(persona: dict) -> dict[str, frozenset[str]]:
    return {question: frozenset(options) for question, options in persona["answers"].items()}


@pytest.mark.parametrize("persona", PERSONAS, ids=[each["name"] for each in PERSONAS])
def test_persona(persona, real_site):
    judged = {
        each.id: judge(real_site, each, given(persona))
        for each in real_site.provisions
        if each.effect != "none"
    }
    assert [id_ for id_, each in judged.items() if each.verdict == "yes"] == persona["yes"]
    for verdict in ("maybe", "no"):
        assert {id_: judged[id_].verdict for id_ in persona[verdict]} == dict.fromkeys(
            persona[verdict], verdict
        )
    for id_, piece in persona["why"].items():
        assert piece in "".join(reason.text for reason in judged[id_].reasons)


def test_there_are_enough_personas_and_they_use_every_option(real_site):
    assert len(PERSONAS) >= 25
    used = {
        (question, option)
        for each in PERSONAS
        for question, options in each["answers"].items()
        for option in options
    }
    all_ = {(question.id, option.id) for question in real_site.questions for option in question.options}
    assert used <= all_
    assert {question for question, _ in used} == {each.id for each in real_site.questions}


def test_every_provision_for_citizens_can_be_judged(real_site):
    assert 1 <= len(real_site.questions) <= 7
    wanting = [each.id for each in real_site.provisions if (each.effect != "none") != bool(each.eligible)]
    assert wanting == []


def test_every_verdict_has_a_reason_and_every_question_decides_somewhere(real_site):
    deciding = set()
    for persona in PERSONAS:
        for provision in real_site.provisions:
            reasons = judge(real_site, provision, given(persona)).reasons
            assert reasons
            assert all(reason.text.endswith("。") for reason in reasons)
            deciding |= {reason.question for reason in reasons}
    assert deciding == {"", *(each.id for each in real_site.questions)}


@pytest.mark.parametrize(("one", "other"), [*product(LEAVES, LEAVES)])
def test_kleene_tables(one, other):
    parts = [LEAVES[one], LEAVES[other]]
    both = False if False in (one, other) else None if None in (one, other) else True
    either = True if True in (one, other) else None if None in (one, other) else False
    assert truth(Eligible.model_validate({"all": parts}), ANSWERS) is both
    assert truth(Eligible.model_validate({"any": parts}), ANSWERS) is either
    assert truth(Eligible.model_validate({"not": LEAVES[one]}), ANSWERS) is (None if one is None else not one)


@pytest.mark.parametrize("answers", [{}, {"who": frozenset()}, {"layoffs": frozenset({"none"})}])
def test_skipped_question_is_unknown(answers):
    assert truth(Eligible.model_validate(YES), answers) is None


def judged(site_with, eligible: str, answers: dict, force: str = "stated"):
    words = {"stated": "返还", "may": "可", "encouraged": "鼓励", "planned": "开展", "goal": "力争"}
    site = site_with(f"eligible: {eligible}\nforce: {force}\nforce_word: {words[force]}")
    found = judge(site, site.provisions[0], {key: frozenset(options) for key, options in answers.items()})
    return found.verdict, [tuple(reason) for reason in found.reasons]


@pytest.mark.parametrize("force", ["may", "encouraged", "planned", "goal"])
def test_only_what_is_stated_can_be_yes(site_with, force):
    eligible = "{question: who, is: [company]}"
    assert judged(site_with, eligible, {"who": ["company"]})[0] == "yes"
    verdict, reasons = judged(site_with, eligible, {"who": ["company"]}, force)
    assert verdict == "maybe"
    assert [question for _, question in reasons] == ["who", ""]
    assert judged(site_with, eligible, {"who": ["worker"]}, force)[0] == "no"


def test_reasons_name_what_is_written_what_was_chosen_and_the_question(site_with):
    eligible = "{all: [{question: who, is: [company]}, {not: {question: layoffs, is: [many]}}]}"
    company = {"who": ["company"]}
    assert judged(site_with, eligible, {"who": ["worker"], "layoffs": ["many"]}) == (
        "no",
        [("文件写的是“企业”，您选的是“上班的人”。", "who")],
    )
    assert judged(site_with, eligible, company) == (
        "maybe",
        [("文件写的是“不是裁得多”，这一题您没有答。", "layoffs")],
    )
    assert judged(site_with, eligible, company | {"layoffs": ["many"]}) == (
        "no",
        [("文件写的是“不是裁得多”，您选的是“裁得多”。", "layoffs")],
    )
    assert judged(site_with, eligible, company | {"layoffs": ["none"]}) == (
        "yes",
        [
            ("文件写的是“企业”，您选了“开公司的人”。", "who"),
            ("文件写的是“不是裁得多”，您选了“没有裁”。", "layoffs"),
        ],
    )


def test_only_what_decided_is_given_as_a_reason(site_with):
    eligible = "{any: [{question: who, is: [worker]}, {unknown: 店主算不算没有写}]}"
    assert judged(site_with, eligible, {"who": ["worker", "company"]}) == (
        "yes",
        [("文件写的是“就业”，您选了“上班的人”。", "who")],
    )
    assert judged(site_with, eligible, {"who": ["company"]}) == ("maybe", [("店主算不算没有写。", "")])


def test_provision_without_eligible_is_maybe(site_with):
    site = site_with()
    found = judge(site, site.provisions[0], {})
    assert found == ("maybe", (("这一条写给谁，还没有和问题对上，请点开看。", ""),))


def test_words_of_the_document_can_stand_in_quotation_marks(site_with):
    site = site_with()
    leaf = Eligible.model_validate(YES | {"written": "“专精特新”(潜在)企业"})
    assert written(site, leaf) == "‘专精特新’（潜在）企业"
    assert (
        written(site, Eligible.model_validate({"question": "who", "is": ["company", "worker"]}))
        == "企业或就业"
    )


def test_outline_says_the_same_without_questions(site_with):
    site = site_with()
    nested = Eligible.model_validate({"all": [{"any": [YES, NO]}, {"not": UNKNOWN}]})
    assert outline(site, nested) == (
        "下面几样都要合",
        (
            ("下面合一样就行", (("您是谁：开公司的人", ()), ("您是谁：上班的人", ()))),
            ("不能是下面这样", (("标准没有写", ()),)),
        ),
    )


@pytest.mark.parametrize(
    ("eligible", "company", "worker"),
    [
        (YES, {True}, {False}),
        ({"not": YES}, {False}, {True}),
        (UNKNOWN, {None}, {None}),
        ({"all": [YES, UNKNOWN]}, {None}, {False}),
        ({"any": [YES, UNKNOWN]}, {True}, {None}),
        ({"all": [YES, {"question": "layoffs", "is": ["none"]}]}, {True, False, None}, {False}),
        ({"not": {"any": [NO, UNKNOWN]}}, {None}, {False}),
    ],
)
def test_what_an_answer_leaves_possible(eligible: dict, company: set, worker: set):
    made = Eligible.model_validate(eligible)
    assert (possible(made, "who", "company"), possible(made, "who", "worker")) == (company, worker)


def test_what_is_chosen_beside_may_decide():
    both = Eligible.model_validate({"all": [YES, {"question": "who", "is": ["starter"]}]})
    assert possible(both, "who", "company") == {False}
    assert possible(both, "who", "company", {"starter"}) == {True, False}
