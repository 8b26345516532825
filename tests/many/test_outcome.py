"""The table at the end."""

from pathlib import Path

from generator.many.outcome import Outcome, refused, table, unexpected, with_errors
from generator.many.sites import Project
from generator.model import Finding, Place, Refused


def project(name: str) -> Project:
    return Project(Path(f"/{name}/mkdocs.yml"), Path(f"/{name}/site"))


def test_those_that_failed_come_last_and_say_why_and_what_to_run():
    wrong = Finding(Place("data/site.yml", 3, 1), "这里不对。", code="D101")
    lines = list(
        table(
            [
                with_errors(project("甲县"), [wrong]),
                Outcome(project("乙县"), "made"),
                Outcome(project("丁县"), "same"),
            ]
        )
    )
    assert lines[:2] == ["没有变  丁县", "做好了  乙县"]
    assert lines[2].startswith("没做成  甲县：")
    assert "data/site.yml:3:1 D101 这里不对。" in lines[2]
    assert lines[3] == "        旧网站没有动。细看：mingbai check -f /甲县/mkdocs.yml"
    assert lines[4] == "共 3 个网站：做好了 1 个，没有变 1 个，没做成 1 个。"


def test_every_reason_is_one_line():
    assert refused(project("甲县"), Refused("第一行\n第二行", "怎么办")).says == "第一行 第二行怎么办"
    assert unexpected(project("甲县"), ValueError("a\nb")).says == "程序出错了：ValueError：a b"
