"""Signatures on the disk: what is written is read again; what must not be signed is not written."""

import json
from datetime import date
from pathlib import Path

import pytest

from generator.model import Refused
from generator.review.areas import chosen, code
from generator.review.signatures import signed, standings
from generator.review.signing import known_step, sign
from tests import county, smallest
from tests.signed import DAY, loaded, sign_all, signer

SIGNOFFS, WORDS, CONTACTS = "data/signoffs.yml", "data/signed.json", "data/contacts.yml"
HARD = "“甲”: \"乙\" # {丙}, '戊' 𠮷"


def do(root: Path, area="contacts", ids=(), code_=None, **given) -> str:
    site = loaded(root)
    return sign(root / "data", site, area, ids, code_ or code(chosen(site, area, ids)), signer(**given), DAY)


def test_what_was_signed_is_read_again_and_holds(tmp_path: Path):
    root = county.write(tmp_path)
    assert do(root, "units", name=HARD) == f"签好了：单位 2 项，初审，{HARD}，2026-11-20。"
    [one, two] = loaded(root).signoffs
    assert (one.area, one.entry, one.step, one.name, one.role, one.on) == (
        "units", "fz-renshe", "初审", HARD, "编辑", date(2026, 11, 20),
    )  # fmt: skip
    assert two.entry == "fz-caizheng"
    assert signed(loaded(root)) == frozenset()
    do(root, "units", step="复审")
    do(root, "units", step="终审")
    assert signed(loaded(root)) == {("units", "fz-renshe"), ("units", "fz-caizheng")}


def test_all_areas_of_two_documents_can_be_signed(tmp_path: Path):
    site = loaded(sign_all(county.write(tmp_path)))
    assert {each.state for each in standings(site)} == {"signed"}


def test_the_words_are_kept_once_and_only_as_long_as_a_signature_needs_them(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "contacts")
    kept = json.loads((root / WORDS).read_text(encoding="utf-8"))
    [(hash_, words)] = kept.items()
    assert {each.hash for each in loaded(root).signoffs} == {hash_}
    assert words["caveat"] == "以当地为准。"
    (root / SIGNOFFS).unlink()
    do(root, "needs")
    assert hash_ not in json.loads((root / WORDS).read_text(encoding="utf-8"))


def test_nothing_is_signed_twice(tmp_path: Path):
    root = smallest.write(tmp_path)
    do(root, "units", ("fz-renshe",))
    before = (root / SIGNOFFS).read_bytes()
    with pytest.raises(Refused) as refused:
        do(root, "units", ("fz-renshe",), name="李某")
    assert refused.value.message == "初审已经签过了，没有再签：fz-renshe（张某，2026-11-20）。"
    assert (root / SIGNOFFS).read_bytes() == before
    assert do(root, "units", name="李某") == (
        "签好了：单位 1 项，初审，李某，2026-11-20。另有 1 项早签过，没有再签：fz-renshe（张某，2026-11-20）。"
    )


def test_a_sheet_that_shows_other_words_is_not_signed(tmp_path: Path):
    root = smallest.write(tmp_path)
    old = code(chosen(loaded(root), "contacts", ()))
    path = root / CONTACTS
    path.write_text(path.read_text(encoding="utf-8").replace("以当地", "以实际"), encoding="utf-8")
    for wrong in (old, "0" * 16):
        with pytest.raises(Refused, match=f"内容编码“{wrong}”和现在的内容对不上，没有签。"):
            do(root, code_=wrong)
    assert not (root / SIGNOFFS).exists()
    assert not (root / WORDS).exists()


def test_nobody_signs_on_a_day_to_come(tmp_path: Path):
    root = smallest.write(tmp_path)
    with pytest.raises(Refused, match="2026-11-25 还没有到"):
        do(root, on=date(2026, 11, 25))
    do(root, on=date(2026, 11, 24))


@pytest.mark.parametrize(
    ("before", "begins"),
    [
        ("", "# 审核签字：由 mingbai sign 写。没有签过字的，一个字都不能写。\n- {area: contacts, "),
        ("# 签字\n", "# 签字\n- {area: contacts, "),
        ("  - {OLD}", "  - {OLD}\n  - {area: contacts, "),
        ("- {OLD}\r\n", "- {OLD}\r\n- {area: contacts, "),
        ("- area: needs\n  entry: keep-staff\n  REST\n", "- area: needs\n  entry: keep-staff\n  REST\n- {area: contacts, "),
    ],
    ids=["empty", "comment", "indented", "windows", "lines"],
)  # fmt: skip
def test_a_list_is_continued_as_it_is_written(tmp_path: Path, before: str, begins: str):
    rest = ["step: 初审", "name: 甲", "role: 乙", "on: 2026-01-06", f'hash: "{"0" * 16}"']
    old, lines = ", ".join(["area: needs", "entry: keep-staff", *rest]), "\n  ".join(rest)
    before, begins = (each.replace("OLD", old).replace("REST", lines) for each in (before, begins))
    root = smallest.write(tmp_path)
    site = loaded(root)  # an empty file is refused by who reads the data
    (root / SIGNOFFS).write_bytes(before.encode())
    sign(root / "data", site, "contacts", (), code(chosen(site, "contacts", ())), signer(), DAY)
    text = (root / SIGNOFFS).read_bytes().decode()
    assert text.startswith(begins)
    assert text.count("\r\n") == (text.count("\n") if "\r\n" in before else 0)
    assert loaded(root).signoffs[-1].entry == "12345"


def test_a_file_that_is_no_list_of_lines_is_left_alone(tmp_path: Path):
    root = smallest.write(tmp_path, **{SIGNOFFS: "[]\n"})
    with pytest.raises(Refused, match=r"data/signoffs\.yml 的写法看不懂"):
        do(root)
    assert (root / SIGNOFFS).read_text(encoding="utf-8") == "[]\n"
    assert not (root / WORDS).exists()


def test_an_unknown_step_is_told_the_nearest():
    with pytest.raises(Refused) as refused:
        known_step("初审。")
    assert (refused.value.message, refused.value.hint) == ("没有“初审。”这一步。", "是不是想写“初审”？")
    with pytest.raises(Refused) as refused:
        known_step("x")
    assert refused.value.hint == "可以写：初审、复审、终审。"
