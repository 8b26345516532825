"""An invented reply on an invented site goes wherever its statement goes, and is gone when its file is."""

import csv
import json
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.load import load
from generator.model.answers import answers
from tests import smallest
from tests.conftest import DAY, mingbai

SAYS = "企业不用申请，市人社局比对数据后直接返还。"
ASKED = (
    "\n# data/questions.yml\n- {id: zenmeban, asks: 怎么申请？, answered_by: [wengang-50], unknown: [how]}\n"
)
CARDS = ("measures/01-a", "for/company", "needs/keep-staff", "gaps", "answers")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("replied")
    smallest.write(root, **smallest.changed(ASKED + smallest.REPLY))
    built(root)
    return root


def built(root: Path) -> None:
    done = mingbai("build", "--today", DAY.isoformat(), cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr


def part(site: Path, page: str) -> str:
    html = BeautifulSoup((site / page / "index.html").read_text(encoding="utf-8"), "html.parser")
    return "".join(each.text for each in html.select("[data-part=reply]"))


def has_it(root: Path) -> dict[str, bool]:
    """Where the reply is told: page or file → is it there?"""
    site = root / "site"
    rows = list(csv.DictReader((site / "data/gaps.csv").read_text(encoding="utf-8-sig").splitlines()))
    exported = json.loads((site / "data/site.json").read_text(encoding="utf-8"))
    loaded = load(root / "data").site
    assert loaded is not None
    [answer] = answers(loaded, DAY)
    return {
        **{page: SAYS in part(site, page) for page in CARDS},
        "gaps.csv": SAYS in rows[0]["答复"],
        "site.json": [each["office"] for each in exported["replies"]] == ["市人社局"],
        "answer": [SAYS in each.says for each in answer.replies] == [True],
        "letter": not (site / "gaps/fz-renshe.docx").exists(),
    }


def test_it_is_wherever_its_statement_is_and_gone_with_its_file(project: Path):
    assert set(has_it(project).values()) == {True}, has_it(project)
    told = part(project / "site", "measures/01-a")
    for words in (
        "市人社局",
        "2026年11月20日",
        "某人社函〔2026〕7号",
        "答复写到2027年12月31日",
        "由市人社局比对数据后",
    ):
        assert words in told

    page = (project / "site/measures/01-a/index.html").read_text(encoding="utf-8")
    assert "文件没有写" in page or "没有写" in page
    (project / "data/replies/zenmeban.yml").unlink()
    built(project)
    assert set(has_it(project).values()) == {False}, has_it(project)
