"""审核签字: three signatures on a hash; any edit voids them; a release insists on them."""

from pathlib import Path

import pytest

from generator.check import check
from generator.model import Site
from generator.review import signatures as review
from tests import county, smallest
from tests.conftest import DAY, mingbai
from tests.signed import loaded, sign_all
from tests.smallest import FILES, MEASURE, MEASURE_FILE, TEXT

SITE_FILE, SIGNOFFS, CONTACTS = "data/site.yml", "data/signoffs.yml", "data/contacts.yml"
REVIEWED = FILES[SITE_FILE] + "require_review: true\n"
NAME = "mou-2020-1/01-a"


def changed(root: Path, file: str, text: str) -> Path:
    """Write one file anew and leave all others."""
    (root / file).write_text(text, encoding="utf-8")
    return root


def hash_of(found: Site, id_: str = NAME) -> str:
    return next(each.entry.hash for each in review.standings(found) if each.entry.id == id_)


def signed(hash_: str, *steps: str) -> str:
    return "".join(
        f"- {{area: measures, entry: {NAME}, step: {step}, name: 张某, role: 编辑, on: 2026-11-25, hash: {hash_}}}\n"
        for step in steps or review.STEPS
    )


def without(root: Path, *words: str) -> str:
    """The signatures of the project without the lines that have all these words."""
    lines = (root / SIGNOFFS).read_text(encoding="utf-8").splitlines(keepends=True)
    return "".join(each for each in lines if not all(word in each for word in words))


@pytest.fixture
def all_signed(tmp_path: Path) -> Path:
    """A project of two documents that requires review, with all three signatures on everything."""
    return sign_all(county.write(tmp_path / "project", **{SITE_FILE: REVIEWED}))


def test_three_signatures_hold(all_signed: Path):
    assert check(all_signed, DAY).findings == []
    site = loaded(all_signed)
    assert review.unsigned(site) == []
    assert review.signed(site) == {(each.entry.area, each.entry.id) for each in review.standings(site)}


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
    found = [each for each in found if each.code != "D123"]  # an edited text is an error of its own
    assert {each.severity for each in found} == {"warning", "note"}
    void = [each for each in found if each.code == "D121"]
    of_measure = [each for each in void if f"“{NAME}”签字以后改过：" in each.message]
    assert [each.message.partition("签字作废了")[0] for each in of_measure] == [
        "张某的初审",
        "张某的复审",
        "张某的终审",
    ]
    assert of_measure[0].place.path == SIGNOFFS
    assert f"mingbai proof measures {NAME}" in of_measure[0].hint
    [note, *_] = [each for each in found if each.code == "D122" and each.place.path == MEASURE_FILE]
    assert note.message == "还没有签字：初审、复审、终审。"


def test_order_comments_and_blanks_of_the_file_do_not_matter(all_signed: Path):
    lines = MEASURE.splitlines()
    moved = "# 注释\n" + "\n".join([*lines[1:4], lines[0], *lines[4:]]) + "\n\n"
    assert check(changed(all_signed, MEASURE_FILE, moved), DAY).findings == []


def test_a_missing_step_is_named(all_signed: Path):
    [note] = check(changed(all_signed, SIGNOFFS, without(all_signed, "复审", NAME)), DAY).findings
    assert (note.code, note.severity, note.message) == ("D122", "note", "还没有签字：复审。")


def test_of_a_file_with_many_entries_one_note_is_told(all_signed: Path):
    [note] = check(changed(all_signed, SIGNOFFS, without(all_signed, "终审", "area: units")), DAY).findings
    assert (note.message, note.hint) == (
        "2 项还没有签完字：fz-renshe、fz-caizheng。", "用 mingbai proof units 打印审签单。",
    )  # fmt: skip
    assert note.place.path == "data/units.yml"


def test_an_edit_outside_the_measures_is_told_with_its_field(all_signed: Path):
    text = (all_signed / CONTACTS).read_text(encoding="utf-8").replace("以当地", "以实际")
    found = check(changed(all_signed, CONTACTS, text), DAY).findings
    assert [each.message for each in found if each.code == "D121"] == [
        f"张某的{step}签字作废了：“12345”签字以后改过：caveat。" for step in review.STEPS
    ]
    [standing] = [each for each in review.standings(loaded(all_signed)) if each.state == "changed"]
    assert (standing.entry.id, standing.missing) == ("12345", review.STEPS)
    [difference] = review.since(loaded(all_signed), standing)
    assert difference == ("caveat", "以当地为准。", "以实际为准。")


def test_what_is_signed_again_holds_again(all_signed: Path):
    text = (all_signed / CONTACTS).read_text(encoding="utf-8").replace("以当地", "以实际")
    assert check(sign_all(changed(all_signed, CONTACTS, text), "contacts"), DAY).findings == []


def test_a_signature_under_nothing_is_an_error(tmp_path: Path):
    text = signed("0" * 16, "初审").replace("01-a", "01-b")
    [finding] = check(smallest.write(tmp_path, **{SIGNOFFS: text}), DAY).findings
    assert (finding.code, finding.severity, finding.message) == (
        "D113",
        "error",
        "措施里没有“mou-2020-1/01-b”。",
    )
    assert finding.hint == "是不是想写“mou-2020-1/01-a”？"


def test_a_signature_of_what_is_there_no_more_is_void(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "needs")
    needs = FILES["data/needs.yml"] + "- {id: pay-less, name: 少交钱, intro: 少交钱看这里。}\n"
    changed(root, "data/needs.yml", needs.replace("keep-staff", "keep-people"))
    changed(root, MEASURE_FILE, MEASURE.replace("keep-staff", "pay-less"))
    found = check(root, DAY).findings
    assert [(each.code, each.severity) for each in found] == [("D121", "warning")] * 3
    assert found[0].message == "想办的事“keep-staff”签过字，现在没有了。"


def test_a_draft_cannot_be_signed(tmp_path: Path):
    root = sign_all(county.write(tmp_path), "measures")
    changed(root, MEASURE_FILE, "draft: true\n" + MEASURE)
    found = [each for each in check(root, DAY).findings if each.code == "D121"]
    assert {each.message for each in found} == {f"“{NAME}”还是草稿，签字不算。"}


def test_a_step_that_is_signed_twice_is_told_with_both(tmp_path: Path):
    root = smallest.write(tmp_path)
    line = signed(hash_of(loaded(root)), "初审")
    other = line.replace("张某", "李某").replace("11-25", "11-26")
    [finding] = check(changed(root, SIGNOFFS, line + other), DAY).findings
    assert (finding.code, finding.severity, finding.place.line) == ("D126", "warning", 2)
    assert finding.message == f"“{NAME}”的初审签了两次：张某，2026-11-25；李某，2026-11-26。"


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("area: measures", "area: contact", "“area”不能写“contact”。"),
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
    root = sign_all(
        smallest.write(tmp_path, **{SITE_FILE: REVIEWED}), "documents", "audiences", "needs", "about"
    )
    (root / "site").mkdir()
    done = mingbai("build", "--release", cwd=root)
    assert done.returncode == 1
    assert (
        f"还有 8 项没有签完字，不能正式发布：措施 1 项：{NAME}；电话 1 项：12345；名词 1 项：caiyuan；"
        "单位 2 项：fz-renshe、fz-caizheng；哪几条写到我 2 项：who、layoffs；群众的说法 1 项：炒鱿鱼。"
    ) in done.stderr
    assert list((root / "site").iterdir()) == []


def test_what_is_signed_is_released(all_signed: Path):
    done = mingbai("build", "--release", cwd=all_signed)
    assert done.returncode == 0, done.stderr


def test_the_words_of_another_hash_prove_nothing(all_signed: Path):
    site = loaded(all_signed)
    hash_ = hash_of(site)
    assert review.signed_words(site, hash_)["summary"] == "企业少裁员，退回上一年的失业保险费。"
    changed(all_signed, "data/signed.json", '{"%s": {"summary": "别的话"}}' % hash_)  # fmt: skip  # noqa: UP031
    assert review.signed_words(loaded(all_signed), hash_) is None
    assert review.signed_words(loaded(all_signed), "0" * 16) is None


def test_the_real_site_claims_no_review(real_site: Site):
    assert real_site.signoffs == ()
    assert not real_site.settings.require_review
