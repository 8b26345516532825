"""What check tells beside findings: its words, its JSON alone, and data that cannot be read."""

import json
from pathlib import Path

import pytest

from tests import county, smallest
from tests.conftest import mingbai


@pytest.fixture
def county_site(tmp_path: Path) -> Path:
    return county.write(tmp_path)


def test_the_command_says_it_in_words_and_in_json_alone(county_site: Path):
    done = mingbai("check", "--next", "--today", "2021-08-01", cwd=county_site)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "下一次变化：2022-03-01，还有 212 天。\n文件：1 处\n  xian-2021-3　某县补充文件：文件 → 老文件\n"
    )
    done = mingbai("check", "--next", "--today", "2030-01-01", "--format", "json", cwd=county_site)
    assert json.loads(done.stdout) == {"day": None, "days": None, "provisions": 0, "changes": []}
    assert done.returncode == 0


def test_the_command_shows_why_the_data_cannot_be_read(tmp_path: Path):
    root = smallest.write(tmp_path, **{"data/needs.yml": "- {id: keep-staff, name: 稳住员工}\n"})
    done = mingbai("check", "--next", "--format", "json", cwd=root)
    assert (done.returncode, done.stdout) == (1, "")
    assert "data/needs.yml:1" in done.stderr


def test_conventions_are_told_and_fail_nothing(county_site: Path):
    done = mingbai("check", "--family", "S", cwd=county_site)
    assert (done.returncode, done.stderr) == (0, "")
    assert "S126 不成立　内容页有发布时间：未给出" in done.stdout
    rows = json.loads(mingbai("check", "--family", "S", "--format", "json", cwd=county_site).stdout)
    assert rows[0].keys() == {"code", "source", "name", "verdict", "why"}
