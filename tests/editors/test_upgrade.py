"""A site of shape 1 is rewritten: what changed is shown, comments and order stay, and then it loads."""

from datetime import date
from pathlib import Path

import pytest

from generator.check import check
from generator.load import load
from tests import smallest
from tests.conftest import mingbai

SITE = '# 网站\nname: 明白\ndescription: 说明。\naddress: ""\nrun_by: 示例站。\n'
AUDIENCES = """# 人群
- id: company
  name: 企业
  official: 企业、公司  # 两种叫法
  guide: true
  intro: 写给企业的。
- {id: worker, name: 职工, official: 职工, guide: true, intro: 写给职工的。}
- {id: government, name: 政府, official: "村（居）委会", guide: false, intro: 政府自己的安排。}
"""
DOCUMENT = smallest.FILES["data/documents/mou-2020-1/document.yml"] + "validity: 文件没有写到哪天为止。\n"


def old_site(root: Path) -> Path:
    files = {
        "data/site.yml": SITE,
        "data/audiences.yml": AUDIENCES,
        "data/documents/mou-2020-1/document.yml": DOCUMENT,
    }
    return smallest.write(root, **files)


SIGNED = [
    "- {section: mou-2020-1/01-a, step: 初审, name: 甲, role: 乙, on: 2026-01-06, hash: HASH}\n",
    "# 签字\n  - section: mou-2020-1/01-a\n    step: 初审\n    name: 甲\n    role: 乙\n    on: 2026-01-06\n    hash: HASH\n",
    "- {step: 初审, section: mou-2020-1/01-a, name: 甲, role: 乙, on: 2026-01-06, hash: HASH}\n",
    "- step: 初审\n  section: mou-2020-1/01-a  # 一\n  name: 甲\n  role: 乙\n  on: 2026-01-06\n  hash: HASH\n",
]


@pytest.mark.parametrize("written", SIGNED)
def test_a_signature_of_a_section_becomes_one_of_an_entry(tmp_path: Path, written: str):
    root = smallest.write(tmp_path, **{"data/signoffs.yml": written.replace("HASH", "a" * 16)})
    [named, *_] = [each for each in load(root / "data").findings if each.code == "D110"]
    assert (named.message, named.hint) == (
        "没有“section”这个键。",
        "签字从前这样写。请运行 mingbai upgrade。",
    )
    assert mingbai("upgrade", cwd=root).returncode == 0
    [signoff] = load(root / "data").site.signoffs
    assert (signoff.area, signoff.entry, signoff.name) == ("measures", "mou-2020-1/01-a", "甲")
    assert mingbai("upgrade", cwd=root).stdout == "已经是现在的写法，没有要改的。\n"


def test_an_old_site_gets_one_line(tmp_path: Path):
    [finding] = load(old_site(tmp_path) / "data").findings
    assert (finding.code, finding.place.path) == ("D118", "data/site.yml")
    assert finding.hint == "请运行 mingbai upgrade。"


def test_it_is_rewritten_and_loads(tmp_path: Path):
    root = old_site(tmp_path)
    shown = mingbai("upgrade", "--dry-run", cwd=root)
    assert (root / "data/site.yml").read_text(encoding="utf-8") == SITE
    done = mingbai("upgrade", cwd=root)
    assert done.returncode == 0
    for line in (
        "+schema: 2",
        "-  official: 企业、公司  # 两种叫法",
        "+  official: [企业, 公司]  # 两种叫法",
    ):
        assert line in shown.stdout.splitlines()
        assert line in done.stdout.splitlines()
    assert (root / "data/site.yml").read_text(encoding="utf-8") == SITE.replace(
        "name:", "schema: 2\nname:", 1
    )
    audiences = (root / "data/audiences.yml").read_text(encoding="utf-8")
    assert "official: [职工], guide" in audiences
    assert 'official: ["村（居）委会"], guide' in audiences
    loaded = load(root / "data")
    assert loaded.site is not None, loaded.findings
    assert loaded.site.documents[0].meta.validity is None
    assert "文件没有写到哪天为止" in (root / "data/documents/mou-2020-1/document.yml").read_text(
        encoding="utf-8"
    )


def test_a_new_site_is_left_alone(tmp_path: Path):
    done = mingbai("upgrade", cwd=smallest.write(tmp_path))
    assert done.stdout == "已经是现在的写法，没有要改的。\n"


def test_line_ends_of_windows_stay(tmp_path: Path):
    root = smallest.write(tmp_path, **{"data/site.yml": SITE.replace("\n", "\r\n")})
    assert mingbai("upgrade", cwd=root).returncode == 0
    assert b"schema: 2\r\nname" in (root / "data/site.yml").read_bytes()


def test_newer_data_ask_for_a_newer_program(tmp_path: Path):
    root = smallest.write(tmp_path, **{"data/site.yml": "schema: 9\n" + SITE})
    [finding] = check(root, date(2026, 11, 26)).findings
    assert finding.hint == "请装新版的程序。"
