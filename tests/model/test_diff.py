"""What changed for citizens: field by field, between folders and git revisions; recorded and shown."""

import errno
import os
import subprocess
from datetime import date
from pathlib import Path

import pytest
import yaml
from bs4 import BeautifulSoup

from generator.load import load
from generator.model import Site, diff
from generator.review.change_log import write_changes
from tests import smallest
from tests.conftest import mingbai
from tests.smallest import FILES, MEASURE, MEASURE_FILE

CHANGED = MEASURE.replace("force: stated", "force: may").replace(
    "says: 符合条件的企业不裁员或少裁员，", "says: 符合条件的企业少裁员，"
)
TEXT = """改了 事项 wengang-50“少裁员的企业，退回失业保险费”
    说法：
      - 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。
      + 符合条件的企业少裁员，退回上年度失业保险费的50%。
    力度：
      - 文件写明
      + 可以，由办理单位定
共 1 处变化。
"""


def site(root: Path, **changes: str) -> Site:
    loaded = load(smallest.write(root, **changes) / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


def git(root: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", "-C", str(root), *identity, *arguments], check=True, capture_output=True)


def test_the_same_data_have_no_changes(tmp_path: Path):
    assert diff.compare(site(tmp_path / "a"), site(tmp_path / "b")) == ()


@pytest.mark.parametrize(
    ("file", "old", "new", "expected"),
    [
        (MEASURE_FILE, "summary: 企业少裁员", "summary: 公司少裁员", ("措施", "mou-2020-1/01-a", "概要", "企业少裁员，退回上一年的失业保险费。", "公司少裁员，退回上一年的失业保险费。")),
        (MEASURE_FILE, "for: [company]", "for: [worker]", ("事项", "wengang-50", "写给谁", "企业", "职工")),
        (MEASURE_FILE, "unknown: [how]", "unknown: [how, where]", ("事项", "wengang-50", "文件没有写", "怎么办", "怎么办；在哪里办")),
        (MEASURE_FILE, "{value: 50,", "{value: 51,", ("事项", "wengang-50", "数字", "上年度失业保险费：50%", "上年度失业保险费：51%")),
        (MEASURE_FILE, "time: {until: 2021-04-30", "time: {until: 2021-05-30", ("事项", "wengang-50", "时间", "到2021年4月30日", "到2021年5月30日")),
        ("data/contacts.yml", "what_for: 问政策", "what_for: 问办事", ("电话", "12345", "问什么", "问政策", "问办事")),
        ("data/units.yml", "does: 管就业。", "does: 管找工作。", ("单位", "fz-renshe", "管什么", "管就业。", "管找工作。")),
        ("data/terms.yml", "says: 单位让职工离开。", "says: 单位不要人了。", ("名词", "caiyuan", "解释", "单位让职工离开。", "单位不要人了。")),
        ("data/documents/mou-2020-1/document.yml", "checked_on: 2026-11-24", "checked_on: 2026-11-24\nvalidity: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}", ("文件", "mou-2020-1", "有效期", "", "到2021年4月30日")),
    ],
)  # fmt: skip
def test_each_kind_of_change_is_named(
    tmp_path: Path, file: str, old: str, new: str, expected: tuple[str, ...]
):
    assert FILES[file].count(old) == 1
    [change] = diff.compare(
        site(tmp_path / "a"), site(tmp_path / "b", **{file: FILES[file].replace(old, new)})
    )
    [field] = change.fields
    assert (change.what, change.id, field.field, field.before, field.after) == expected
    assert change.kind == "changed"


def test_added_and_removed(tmp_path: Path):
    more = FILES["data/needs.yml"] + "- {id: rent, name: 减租, intro: 看租金。}\n"
    one, other = site(tmp_path / "a"), site(tmp_path / "b", **{"data/needs.yml": more})
    [added], [removed] = diff.compare(one, other), diff.compare(other, one)
    assert (added.kind, added.id, removed.kind) == ("added", "rent", "removed")
    assert [(each.field, each.before, each.after) for each in added.fields] == [
        ("名称", "", "减租"),
        ("介绍", "", "看租金。"),
    ]


def test_pieces_put_together_give_both_texts():
    found = diff.pieces("退回失业保险费的50%。", "可以退回工伤保险费的50%。")
    assert "".join(text for kind, text in found if kind != "new") == "退回失业保险费的50%。"
    assert "".join(text for kind, text in found if kind != "gone") == "可以退回工伤保险费的50%。"
    assert ("new", "可以") in found


def test_diff_of_git_revisions_and_folders(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    git(root, "init", "-q")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "old")
    smallest.write(root, **{MEASURE_FILE: CHANGED})
    done = mingbai("diff", "HEAD", cwd=root)
    assert (done.returncode, done.stdout) == (0, TEXT)
    git(root, "commit", "-q", "-a", "-m", "new")
    assert mingbai("diff", "HEAD~1", "HEAD", cwd=root).stdout == TEXT
    old = smallest.write(tmp_path / "old")
    assert mingbai("diff", str(old / "data"), cwd=root).stdout == TEXT
    assert mingbai("diff", "HEAD", cwd=root).stdout == "共 0 处变化。\n"


@pytest.mark.parametrize("name", ["nowhere", "--output=/tmp/x", "HEAD; rm -rf ."])
def test_no_such_revision(tmp_path: Path, name: str):
    root = smallest.write(tmp_path)
    git(root, "init", "-q")
    done = mingbai("diff", "--", name, cwd=root)
    assert done.returncode == 1
    assert f"“{name}”" in done.stderr
    assert "Traceback" not in done.stderr


def test_data_that_cannot_be_read_are_named(tmp_path: Path):
    root = smallest.write(tmp_path / "new")
    smallest.write(tmp_path / "old", **{MEASURE_FILE: "measure: ["})
    done = mingbai("diff", str(tmp_path / "old"), cwd=root)
    assert done.returncode == 1
    assert done.stderr.startswith(f"“{tmp_path / 'old'}”的数据读不出来：{MEASURE_FILE} 第 ")


def test_record_writes_a_file_that_the_page_is_made_of(tmp_path: Path):
    old = smallest.write(tmp_path / "old")
    root = smallest.write(
        tmp_path / "new", **{MEASURE_FILE: MEASURE.replace("summary: 企业", "summary: <b>企业")}
    )
    for name in ("2026-11-25", "2026-11-25-2"):
        done = mingbai("diff", str(old), "--record", "--today", "2026-11-25", cwd=root)
        assert f"记在 data/changes/{name}.yml" in done.stdout
    record = yaml.load(
        (root / "data/changes/2026-11-25.yml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader
    )
    assert record["changes"][0]["fields"] == [
        {
            "field": "概要",
            "before": "企业少裁员，退回上一年的失业保险费。",
            "after": "<b>企业少裁员，退回上一年的失业保险费。",
        }
    ]
    assert sorted(path.name for path in (root / "data/changes").iterdir()) == [
        "2026-11-25-2.yml",
        "2026-11-25.yml",
    ]
    done = mingbai("build", "--today", "2026-11-25", cwd=root)
    assert done.returncode == 0, done.stderr
    page = BeautifulSoup((root / "site/changes/index.html").read_text(encoding="utf-8"), "html.parser")
    assert [each.text for each in page.select("h2")] == ["2026年11月25日", "2026年11月25日"]
    assert page.select_one(".mb-change summary").text == "改了措施：少裁员的企业，退回失业保险费"
    assert page.select_one("ins").text == "<b>"
    assert page.select_one(".mb-change a")["href"] == "../measures/01-a/index.html"


def test_a_full_disk_leaves_no_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    def fail(path: Path, _target: Path) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    [change] = diff.compare(
        site(tmp_path / "a"), site(tmp_path / "b", **{MEASURE_FILE: MEASURE.replace("how]", "how, where]")})
    )
    monkeypatch.setattr(Path, "rename", fail)
    with pytest.raises(OSError, match="No space"):
        write_changes(tmp_path / "a/data", [change], date(2026, 11, 25))
    assert list((tmp_path / "a/data/changes").iterdir()) == []


def test_without_changes_nothing_is_recorded(tmp_path: Path):
    root = smallest.write(tmp_path)
    done = mingbai("diff", str(root), "--record", cwd=root)
    assert (done.returncode, done.stdout) == (0, "共 0 处变化。\n")
    assert not (root / "data/changes").exists()


def test_the_page_says_when_nothing_is_recorded(smallest_built: Path):
    assert "还没有记录。" in (smallest_built / "changes/index.html").read_text(encoding="utf-8")
