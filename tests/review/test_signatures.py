"""审核签字: three signatures on a hash; any edit voids them; a release insists on them."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.check import check
from generator.load import load
from generator.model import Site
from generator.review import signatures as review
from tests import smallest
from tests.conftest import DAY, mingbai
from tests.smallest import FILES, MEASURE, MEASURE_FILE, TEXT

SITE_FILE, SIGNOFFS = "data/site.yml", "data/signoffs.yml"
REVIEWED = FILES[SITE_FILE] + "require_review: true\n"
NAME = "mou-2020-1/01-a"


def site(root: Path, **changes: str) -> Site:
    loaded = load(smallest.write(root, **changes) / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


def changed(root: Path, file: str, text: str) -> Path:
    """Write one file anew and leave all others."""
    (root / file).write_text(text, encoding="utf-8")
    return root


def fingerprint(found: Site) -> str:
    return review.fingerprint(found.documents[0], found.measures[0])


def signed(hash_: str, *steps: str) -> str:
    return "".join(
        f"- {{section: {NAME}, step: {step}, name: 张某, role: 编辑, on: 2026-11-25, hash: {hash_}}}\n"
        for step in steps or review.STEPS
    )


@pytest.fixture
def all_signed(tmp_path: Path) -> Path:
    """A project that requires review, with all three signatures."""
    root = tmp_path / "project"
    return smallest.write(root, **{SITE_FILE: REVIEWED, SIGNOFFS: signed(fingerprint(site(root)))})


def test_three_signatures_hold(all_signed: Path):
    assert check(all_signed, DAY).findings == []
    assert review.unsigned(check(all_signed, DAY).site) == []


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (MEASURE_FILE, MEASURE.replace("summary: 企业少裁员", "summary: 公司少裁员")),
        (MEASURE_FILE, MEASURE.replace("unknown: [how]", "unknown: [how, where]")),
        (MEASURE_FILE, MEASURE.replace("why: 只是号召。", "why: 是号召。")),
        ("data/documents/mou-2020-1/text.txt", TEXT.replace("扎实做好就业工作。", "扎实做好就业工作！")),
        (MEASURE_FILE, MEASURE.replace('ask: ["12345"]', 'ask: ["12345"]\n    note: 注。')),
    ],
    ids=["summary", "unknown", "left out", "original", "new field"],
)
def test_any_edit_makes_them_void(all_signed: Path, file: str, text: str):
    assert text != FILES[file]
    found = [each for each in check(changed(all_signed, file, text), DAY).findings if each.code[0] == "D"]
    assert [(each.code, each.severity) for each in found].count(("D121", "warning")) == 3
    void = [each for each in found if each.code == "D121"]
    assert void[2].message == f"张某的终审签字作废了：“{NAME}”签字以后改过。"
    assert void[2].place[:2] == (SIGNOFFS, 3)
    assert [each.message for each in found if each.code == "D122"] == ["还没有签字：初审、复审、终审。"]


def test_order_comments_and_blanks_of_the_file_do_not_matter(all_signed: Path):
    lines = MEASURE.splitlines()
    moved = "# 注释\n" + "\n".join([*lines[1:4], lines[0], *lines[4:]]) + "\n\n"
    assert check(changed(all_signed, MEASURE_FILE, moved), DAY).findings == []


def test_a_missing_step_is_named(all_signed: Path):
    hash_ = fingerprint(check(all_signed, DAY).site)
    [note] = check(changed(all_signed, SIGNOFFS, signed(hash_, "初审", "终审")), DAY).findings
    assert (note.code, note.severity, note.message) == ("D122", "note", "还没有签字：复审。")


def test_a_signature_under_nothing_is_an_error(all_signed: Path):
    [finding] = [
        each
        for each in check(
            changed(all_signed, SIGNOFFS, signed("0" * 16, "初审").replace("01-a", "01-b")), DAY
        ).findings
        if each.severity == "error"
    ]
    assert (finding.code, finding.message) == ("D113", "没有“mou-2020-1/01-b”这一条。")
    assert finding.hint == "是不是想写“mou-2020-1/01-a”？"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("step: 初审", "step: 四审", "“step”不能写“四审”。"),
        ("hash: 0000", "hash: xyz0", "要照抄审签单上的 16 位内容编码。"),
        ("on: 2026-11-25", "on: 昨天", "日期要写成 2021-04-30 这样。"),
    ],
)
def test_a_wrong_signature_is_refused(all_signed: Path, old: str, new: str, message: str):
    text = signed("0" * 16, "初审").replace(old, new)
    [finding] = check(changed(all_signed, SIGNOFFS, text), DAY).findings
    assert (finding.code, finding.message, finding.place.path) == ("D112", message, SIGNOFFS)


def test_release_refuses_what_is_not_signed_and_leaves_the_old_site(tmp_path: Path):
    root = smallest.write(tmp_path, **{SITE_FILE: REVIEWED})
    (root / "site").mkdir()
    done = mingbai("build", "--release", cwd=root)
    assert done.returncode == 1
    assert f"还有 1 条没有签完字，不能正式发布：{NAME}。" in done.stderr
    assert list((root / "site").iterdir()) == []


def test_pages_that_are_not_signed_are_marked(tmp_path: Path):
    root = smallest.write(tmp_path, **{SITE_FILE: REVIEWED})
    assert mingbai("build", cwd=root).returncode == 0
    page = BeautifulSoup((root / "site/measures/01-a/index.html").read_text(encoding="utf-8"), "html.parser")
    assert page.select_one("[data-unsigned]").text == "这一页的说明还没有审核签字。"
    assert "没有政府部门审核过" not in page.text
    assert "没有签完的页面上写明了" in page.footer.text


def test_what_is_signed_is_released_without_marks(all_signed: Path):
    done = mingbai("build", "--release", cwd=all_signed)
    assert done.returncode == 0, done.stderr
    assert "data-unsigned" not in (all_signed / "site/measures/01-a/index.html").read_text(encoding="utf-8")


def test_without_review_the_footer_says_that_nobody_reviewed(smallest_built: Path):
    page = BeautifulSoup(
        (smallest_built / "measures/01-a/index.html").read_text(encoding="utf-8"), "html.parser"
    )
    assert "没有政府部门审核过这里的说明" in page.footer.text
    assert page.select_one("[data-unsigned]") is None


def test_the_real_site_claims_no_review(real_site: Site):
    assert real_site.signoffs == ()
    assert not real_site.settings.require_review
