"""The benchmark of truth counts what it says it counts."""

import json
import sys
from collections import Counter
from subprocess import run as run_command

import pytest

from bench import mutants
from bench.mutants import VOIDS_A_SIGNATURE, Result, difference, failures, interval, missed, report, run
from bench.mutators import MUTATORS
from bench.statements import FIRST, Bench, bench, section_of
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return run(["zhengzhou"], each_kind=1)


def result(what: str = "mutant", kind: str = "", document: str = "zhengzhou", code: str = "F104") -> Result:
    return Result(document, what, kind or next(iter(MUTATORS)), "x", (code,) if code else (), "says：[一→二]")


def test_same_seed_same_mutants_and_another_seed_others():
    document = bench("suqian")
    assert [*mutants.mutants(document, 1, 1)] == [*mutants.mutants(document, 1, 1)]
    assert [*mutants.mutants(document, 1, 1)] != [*mutants.mutants(document, 1, 2)]


def test_mutants_are_spread_over_the_statements():
    kinds: dict[str, list[str]] = {}
    for kind, told, _ in mutants.mutants(bench("suqian"), 6):
        kinds.setdefault(kind, []).append(told.id)
    assert sum(len(set(ids)) == len(ids) for ids in kinds.values()) > 0.5 * len(kinds)


def test_each_statement_and_each_untruth_is_checked_once(results):
    document = bench("zhengzhou")
    faithful = [each.id for each in results if each.what == "faithful"]
    written = [each.id for each in results if each.what == "written"]
    assert sorted(faithful) == sorted(each.id for each in document.told)
    assert sorted(written) == sorted(each.id for each in document.told for _ in each.lies)


def test_shares_together_are_the_whole(results):
    shares = [mutants.checked("zhengzhou", 1, number=number, of=2) for number in (0, 1)]
    assert sorted(result for share in shares for result in share) == results


def test_a_wrong_number_is_caught_by_a_rule_for_numbers(results):
    found = [each.codes for each in results if each.what == "written" and each.kind == "number-off"]
    assert any("F104" in codes for codes in found)


def test_an_alarm_that_the_truth_gives_too_is_no_catch(monkeypatch):
    monkeypatch.setattr(Bench, "errors", lambda *_: Counter(F104=2))
    monkeypatch.setattr(Bench, "alarms", lambda *_: Counter(F104=1))
    found = mutants.checked("zhengzhou", 1)
    assert {(each.what == "faithful", each.codes) for each in found} == {(True, ("F104",)), (False, ())}


@pytest.mark.parametrize(
    ("hits", "of", "low", "high"),
    [(0, 0, 0, 1), (5, 10, 0.2366, 0.7634), (10, 10, 0.7225, 1), (1, 29, 0.0061, 0.1718)],
)
def test_wilsons_interval(hits, of, low, high):
    assert interval(hits, of) == pytest.approx((low, high), abs=0.0001)


def test_the_changed_words_are_named():
    old = {"says": "奖励最高50万元，一次给。", "for": ["a"], "amounts": [{"value": "5"}]}
    new = {"says": "奖励最低50万元，一次给。", "for": ["a", "b"], "amounts": [{"value": "6"}]}
    assert (
        difference(old, new) == 'says：奖励最[高→低]50万元，一；for：["a"]→["a", "b"]；amounts.0.value：[5→6]'
    )


@pytest.mark.parametrize(
    ("what", "document", "caught", "broken"),
    [
        ("mutant", "zhengzhou", 64, ""),
        ("mutant", "zhengzhou", 63, "zhengzhou：造出来的假话只查出 63.0 %，要 64 %。"),
        ("written", "later", 42, ""),
        ("written", "later", 41, "later：人写的假话只查出 41.0 %，要 42 %。"),
        ("faithful", "later", 6, ""),
        ("faithful", "later", 7, "真话错报 7.0 %，最多 6 %。"),
    ],
)
def test_the_limits(what, document, caught, broken):
    found = [result(what, document=document, code="F104" if at < caught else "") for at in range(100)]
    others = [each for each in failures(found) if not each.startswith("假话只有")]
    assert others == ([broken] if broken else [])


def test_weak_kinds_are_counted_but_for_those_that_only_a_signature_helps(monkeypatch):
    monkeypatch.setattr(mutants, "MOST_WEAK_KINDS", 0)
    weak = [
        result(kind=kind, code="F104" if at < 6 else "")
        for kind in ("添上“不”", "编注里编话")
        for at in range(10)
    ]
    assert "低于 70 % 的有 1 种，最多 0 种：添上“不”。" in list(failures(weak))


def test_few_kinds_need_a_signature_and_all_of_them_void_it():
    assert len(VOIDS_A_SIGNATURE) <= 5
    document = bench(FIRST)
    seen = set()
    for kind, told, lie in mutants.mutants(document, 2):
        if kind in VOIDS_A_SIGNATURE:
            before, after = (
                section_of(told.record_with(each), told.home).model_dump_json()
                for each in (told.statement, lie)
            )
            assert before != after, kind
            seen.add(kind)
    assert seen == VOIDS_A_SIGNATURE.keys()


def test_the_report_has_a_line_for_each_document_and_kind(results):
    lines = "\n".join(report(results))
    for name in ("zhengzhou", *{each.kind for each in results if each.what == "mutant"}):
        assert f"\n{name}" in lines


def test_what_slipped_through_is_named():
    assert list(missed([result(code=""), result("faithful"), result()])) == [
        f"没查出　zhengzhou x　{next(iter(MUTATORS))}：says：[一→二]",
        "错报　zhengzhou x：F104",
    ]


def test_json_holds_every_result():
    command = [sys.executable, "-m", "bench.mutants", "--each", "0", "--document", "zhengzhou", "--json"]
    done = run_command(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert {each["what"] for each in json.loads(done.stdout)} == {"faithful", "written"}
    assert done.returncode == 1


@pytest.mark.deep
def test_the_limits_are_kept():
    """One of each kind and document; `make mutants` takes two, and twice the time."""
    command = [sys.executable, "-m", "bench.mutants", "--each", "1"]
    done = run_command(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
