"""Many sites on this machine."""

import os
import signal

from generator.many import build_all
from generator.many.build_all import build_here, build_one
from generator.many.sites import projects
from tests.conftest import DAY
from tests.many.conftest import files_of


def results(outcomes):
    return {each.project.name: each.result for each in outcomes}


def test_each_is_as_if_built_alone_and_one_with_errors_stops_none(counties, tmp_path):
    ended = list(build_here(projects(counties, tmp_path / "全部"), DAY, 2))
    assert results(ended) == {"甲县": "made", "乙县": "made", "丙县": "failed"}
    assert not (tmp_path / "全部/丙县").exists()
    for each in counties[:2]:
        assert build_one(*projects([each]), DAY).result == "made"
        assert files_of(tmp_path / "全部" / each.name) == files_of(each / "site")
    assert "明白·甲县" in (tmp_path / "全部/甲县/index.html").read_text(encoding="utf-8")


def test_what_has_not_changed_is_not_built(counties):
    found = projects(counties[:2])
    list(build_here(found, DAY))
    about = counties[1] / "content/about.md"
    about.write_text(about.read_text(encoding="utf-8") + "\n多了一句。\n", encoding="utf-8")
    assert results(build_here(found, DAY)) == {"甲县": "same", "乙县": "made"}


def test_a_process_that_dies_stops_no_other(counties, monkeypatch):
    def die_in_the_second(project, day):
        if project.name == "乙县":
            os.kill(os.getpid(), signal.SIGKILL)
        return build_one(project, day)

    monkeypatch.setattr(build_all, "build_one", die_in_the_second)
    ended = {each.project.name: each for each in build_here(projects(counties[:2]), DAY, 1)}
    assert ended["甲县"].result == "made"
    assert ended["乙县"].says == "进程被系统停掉了，多半是内存不够。"


def test_a_listener_that_leaves_stops_those_at_work(counties):
    outcomes = build_here(projects(counties), DAY, 1)
    next(outcomes)
    outcomes.close()
    assert [each.name for each in counties if (each / "site").exists()] == ["甲县"]
