"""What `mingbai check` says at its end."""

from pathlib import Path

from generator.check.summary import overview
from generator.load import load
from tests import county, smallest
from tests.conftest import mingbai
from tests.smallest import BEGUN, HALF, MEASURE, MEASURE_FILE

BROKEN = {MEASURE_FILE: MEASURE.replace("退回上年度失业", "切实退回上年度失业")}


def test_check_lists_every_exception_with_its_reason(tmp_path: Path):
    changed = BROKEN[MEASURE_FILE].replace(
        '    ask: ["12345"]', '    ask: ["12345"]\n    except: [{rule: W103, why: 试一试}]'
    )
    done = mingbai("check", cwd=smallest.write(tmp_path, **{MEASURE_FILE: changed}))
    assert done.returncode == 0
    line = next(at for at, text in enumerate(changed.splitlines(), 1) if "except:" in text)
    assert f"例外：1 处（100.0% 的事项）。\n  {MEASURE_FILE}:{line} W103：试一试\n" in done.stdout


def lines(site) -> dict[str, str]:
    """The lines of the summary, by what they begin with."""
    return {line.partition("：")[0]: line.partition("：")[2] for line in overview(site)}


def test_every_document_has_its_count_of_clauses(tmp_path: Path):
    found = lines(load(county.write(tmp_path) / "data").site)
    assert found["某府发〔2020〕1号"].startswith("共 4 个分句，写成大白话 3 个，说明了不写的 1 个（占 ")
    assert found["某县府发〔2021〕3号"].startswith("共 4 个分句，写成大白话 2 个，说明了不写的 2 个（占 ")
    assert found["事项"] == "共 2 条。"
    assert found["  按力度"] == "文件写明 2。"
    assert found["  文件没有写的"] == "怎么办 2。"


def test_what_is_missing_is_counted(site_with):
    found = lines(site_with("# measures/01-a.yml\nleft_out: []"))
    assert found["某府发〔2020〕1号"].endswith("漏掉 1 个。")


def test_what_is_not_written_yet_is_not_called_missing(site_with):
    found = list(overview(site_with(HALF)))
    assert found[0].endswith("还没写 2 个，漏掉 0 个。")
    assert found[1] == "  写完 1 条，共 2 条。"


def test_a_measure_with_a_draft_inside_is_begun(site_with):
    assert "  写完 0 条，1 条写了一部分，共 1 条。" in overview(site_with(BEGUN))


def test_without_provisions_it_counts_nothing_and_does_not_fail(site_with):
    found = lines(site_with("# measures/01-a.yml\nprovisions: []"))
    assert found["事项"] == "共 0 条。"
    assert found["  按力度"] == found["  按作用"] == found["  文件没有写的"] == "没有。"
    assert found["例外"] == "0 处（0.0% 的事项）。"
    assert next(
        line for line in overview(site_with("# measures/01-a.yml\nprovisions: []")) if "大白话一句" in line
    ).endswith("大白话一句平均 0.0 个字、最长 0 个字。")


def test_exceptions_are_counted_once_for_each_and_shared_by_provision(site_with):
    site = site_with("except:\n  - {rule: F104, why: 甲}\n  - {rule: W103, why: 乙}")
    *_, head, first, second = overview(site)
    assert head == "例外：2 处（100.0% 的事项）。"
    assert [first.partition(" F104：")[2], second.partition(" W103：")[2]] == ["甲", "乙"]
