"""What was made is linked again only while all that it rests on, and its files, are as they were."""

import os
from pathlib import Path

import pytest

from generator.publish import record
from generator.publish.record import NOTHING, Record, StepMade
from generator.publish.steps import Step

INPUTS = {"程序": "1", "一": "2", "二": "3"}
STEP = Step("a/index.html", ("程序", "一"), lambda: ["a/index.html"])


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "site/a").mkdir(parents=True)
    (tmp_path / "site/a/index.html").write_text("甲", encoding="utf-8")
    return tmp_path / "site"


@pytest.fixture
def before(site: Path) -> Record:
    made = record.made(STEP, INPUTS, record.described(site, ["a/index.html"]))
    return Record(INPUTS, {STEP.name: made})


def reused(site: Path, before: Record, step: Step = STEP, **changed: str) -> StepMade | None:
    return record.reuse(step, {**INPUTS, **changed}, before, site, site.parent / "new")


def test_a_record_is_read_as_it_was_written(tmp_path: Path, site: Path, before: Record):
    record.write(tmp_path, site, before)
    assert record.read(tmp_path, site) == before
    assert record.read(tmp_path, tmp_path / "other") == NOTHING


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '{"shape": 0}', '{"shape": 1, "inputs": {}, "steps": {"a": 1}}']
)
def test_a_record_that_cannot_be_read_is_none(tmp_path: Path, site: Path, before: Record, text: str):
    record.write(tmp_path, site, before)
    [path] = (tmp_path / ".cache").glob("*.json")
    path.write_text(text, encoding="utf-8")
    assert record.read(tmp_path, site) == NOTHING


def test_what_has_not_changed_is_linked(site: Path, before: Record):
    made = reused(site, before, 二="another")
    assert made == before.steps[STEP.name]
    assert (site / "a/index.html").samefile(site.parent / "new/a/index.html")


def test_what_rests_on_something_else_is_made_anew(site: Path, before: Record):
    assert reused(site, before, 一="another") is None
    assert reused(site, before, STEP._replace(rests_on=("程序", "一", "二"))) is None
    assert reused(site, before, STEP._replace(name="b/index.html")) is None
    assert reused(site, before, STEP._replace(shows="乙")) is None


@pytest.mark.parametrize("change", ["edited", "touched", "removed"])
def test_a_file_that_is_not_as_it_was_made_is_made_anew(site: Path, before: Record, change: str):
    path = site / "a/index.html"
    if change == "edited":
        path.write_text("甲乙", encoding="utf-8")
    elif change == "touched":
        os.utime(path, ns=(0, 0))
    else:
        path.unlink()
    assert reused(site, before) is None
    assert not (site.parent / "new").exists()


def test_reasons_are_named(before: Record):
    assert record.why(STEP, {**INPUTS, "一": "another"}, before) == ["一"]
    assert record.why(STEP._replace(rests_on=("程序", "二")), INPUTS, before) == ["一"]
    assert record.why(STEP._replace(name="b"), INPUTS, before) == ["新的"]
    assert record.why(STEP._replace(shows="乙"), INPUTS, before) == [record.SHOWN]
    assert record.why(STEP, INPUTS, before) == []
