"""The bench: mutants that differ, the same every time, and enough of them caught."""

import sys
from subprocess import run as run_command

import pytest

from bench import mutants
from bench.mutants import Original, Result, is_good_enough, run, table
from bench.mutators import MUTATORS, Target
from generator.rules import RULES
from tests.conftest import ROOT


@pytest.fixture(scope="module")
def original() -> Original:
    return Original(ROOT)


@pytest.fixture(scope="module")
def results() -> list[Result]:
    return run(each_kind=2)


def test_the_clean_data_give_no_finding(original):
    assert original.first_finding({}) is None


def test_every_mutant_differs_from_the_data(original):
    made = list(mutants.mutants(original.data, each_kind=4))
    assert {each.kind for each in made} == set(MUTATORS)
    for mutant in made:
        assert any(mutant.changed[stem] != original.data[stem] for stem in mutant.changed), mutant


def test_same_seed_same_mutants_and_another_seed_others(original):
    def first(seed: int) -> list[object]:
        return list(mutants.mutants(original.data, each_kind=1, seed=seed))

    assert first(1) == first(1)
    assert first(1) != first(2)


def test_making_mutants_leaves_the_data_alone(original):
    before = repr(original.data)
    list(mutants.mutants(original.data, each_kind=2))
    assert repr(original.data) == before


def test_few_mutants_of_each_kind_are_caught_by_known_rules(results):
    assert len(results) >= 2 * len(MUTATORS) - 2
    assert {each.code for each in results if each.code and not each.code.startswith("D")} <= set(RULES)
    assert mutants.rate(results) >= 0.9


def test_shares_together_are_the_whole(results):
    shares = [mutants._share(ROOT, 1, mutants.SEED, number, 2) for number in (0, 1)]
    together = [result for _, result in sorted(pair for share in shares for pair in share)]
    assert together == run(each_kind=1)


@pytest.mark.parametrize(
    ("caught", "of", "good"), [(97, 100, True), (96, 100, False)], ids=["97 of 100", "96 of 100"]
)
def test_what_is_good_enough(caught, of, good):
    found = [Result(kind, "x", "F101" if at < caught else "") for kind in ("甲",) for at in range(of)]
    assert is_good_enough(found) is good


def test_one_weak_kind_is_too_weak():
    strong = [Result("甲", "x", "F101")] * 1000
    weak = [Result("乙", "x", "F101")] * 8 + [Result("乙", "x", "")] * 2
    assert not is_good_enough([*strong, *weak])


def test_the_table_has_a_line_for_each_kind_and_one_for_all(results):
    lines = list(table(results))
    assert [line.split("　")[0] for line in lines] == [*MUTATORS, "合计"]


def test_a_target_changes_a_copy(original):
    stem = next(iter(original.data))
    target = Target(original.data, stem, 0, mutants.Random(1))
    changed = target.with_provision(title="别的")
    assert changed[stem]["provisions"][0]["title"] == "别的"
    assert original.data[stem]["provisions"][0]["title"] != "别的"
    assert "time" not in target.with_provision(time=None)[stem]["provisions"][0]


@pytest.mark.deep
def test_all_mutants():
    done = run_command(
        [sys.executable, "-m", "bench.mutants"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert "原来的数据：0 个问题。" in done.stdout
