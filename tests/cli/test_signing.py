"""proof and sign: the sheet of an area goes to the printer, what was signed on paper comes back."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import county, smallest
from tests.conftest import mingbai
from tests.signed import loaded, sign_all
from tests.smallest import MEASURE, MEASURE_FILE

CONTACTS, SIGNOFFS = "data/contacts.yml", "data/signoffs.yml"
WHO = ["--step", "初审", "--name", "张 某", "--role", "编辑", "--on", "2026-01-06"]


def sheet(root: Path, *names: str) -> BeautifulSoup:
    done = mingbai("proof", *names, cwd=root)
    assert done.returncode == 0, done.stderr
    return BeautifulSoup((root / "build/审签单.html").read_text(encoding="utf-8"), "html.parser")


def test_broken_data_are_not_printed(tmp_path: Path):
    done = mingbai("proof", cwd=smallest.write(tmp_path, **{MEASURE_FILE: "measure: ["}))
    assert done.returncode == 1
    assert done.stderr.startswith("数据里有错误，或者全都是草稿，印不出审签单。")


def test_the_sheet_is_put_where_it_is_wanted(tmp_path: Path):
    root = smallest.write(tmp_path / "项目 一")
    done = mingbai("proof", "-o", "别处", cwd=root)
    assert done.stdout == "".join(f"做好了：{root}/别处/审签单.{end}\n" for end in ("html", "docx"))
    assert not (root / "build").exists()


@pytest.mark.parametrize(
    ("names", "signed"),
    [
        (["contacts"], ["contacts/12345"]),
        (["units", "fz-caizheng"], ["units/fz-caizheng"]),
        (["measures", "xian-2021-3/01-butie"], ["measures/xian-2021-3/01-butie"]),
        (["01-a"], ["measures/mou-2020-1/01-a"]),
        (["about"], ["about/site.yml", "about/about.md"]),
    ],
)
def test_the_commands_on_the_sheet_sign_what_is_on_it(tmp_path: Path, names: list[str], signed: list[str]):
    root = county.write(tmp_path)
    commands = sheet(root, *names).pre.text.strip().splitlines()
    for command in commands:
        filled = command.replace("姓名", "张某").replace("职务", "编辑").replace("日期", "2026-01-06")
        done = mingbai(*filled.split()[1:], cwd=root)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith("签好了：")
    found = loaded(root).signoffs
    assert [f"{each.area}/{each.entry}" for each in found if each.step == "终审"] == signed
    assert len(found) == 3 * len(signed)


def test_without_names_everything_is_on_the_sheets(tmp_path: Path):
    found = sheet(county.write(tmp_path)).select("section")
    assert [each["data-section"] for each in found] == [
        "measures mou-2020-1/01-a", "measures xian-2021-3/01-butie", "documents", "contacts", "terms", "units",
        "audiences", "needs", "finder", "synonyms", "about",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "message", "hint", "exit_code"),
    [
        (["contact", *WHO, "--code", "x"], "没有“contact”这个范围。", "是不是想写“contacts”？", 1),
        (
            ["contacts", "1234", *WHO, "--code", "x"],
            "电话（contacts）里没有“1234”。",
            "是不是想写“12345”？",
            1,
        ),
        (["contacts", *WHO, "--code", "x"], "内容编码“x”和现在的内容对不上，没有签。", "可能是抄错了", 1),
        (["contacts", *WHO], "还要写：--code。", "审签单的最后有整行的命令", 2),
        (["contacts", *WHO, "--name", " ", "--code", "x"], "还要写：--name。", "审签单的最后", 2),
        ([], "还要写：范围、--step、--name、--role、--on、--code。", "审签单的最后", 2),
        (
            ["contacts", *WHO, "--on", "1月6日", "--code", "x"],
            "日期不能写“1月6日”。",
            "要写成 2026-01-06 这样。",
            2,
        ),
        (
            ["contacts", *WHO, "--step", "四审", "--code", "x"],
            "没有“四审”这一步。",
            "可以写：初审、复审、终审。",
            1,
        ),
    ],
)
def test_what_cannot_be_signed_is_refused(
    tmp_path: Path, arguments: list[str], message: str, hint: str, exit_code: int
):
    root = smallest.write(tmp_path)
    done = mingbai("sign", *arguments, cwd=root)
    assert (done.returncode, done.stdout) == (exit_code, "")
    assert done.stderr.startswith(f"{message}\n    {hint}")
    assert not (root / SIGNOFFS).exists()


def test_what_is_signed_twice_is_told_with_who_and_when(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "contacts")
    code = sheet(root, "contacts").section["data-hash"]
    done = mingbai("sign", "contacts", *WHO, "--code", code, cwd=root)
    assert done.returncode == 1
    assert done.stderr.startswith("初审已经签过了，没有再签：12345（张某，2026-11-20）。\n")


def test_nobody_signs_what_is_wrong(tmp_path: Path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace("费的50%。", "费的60%。")})
    code = sheet(root, "contacts").section["data-hash"]
    done = mingbai("sign", "contacts", *WHO, "--code", code, cwd=root)
    assert (done.returncode, done.stderr.splitlines()[0]) == (1, "数据里有错误，或者全都是草稿，没有签。")
    assert not (root / SIGNOFFS).exists()


@pytest.mark.parametrize(
    ("name", "hint"), [("contact", "是不是想写“contacts”？"), ("电话", "“电话”写成 contacts。")]
)
def test_the_sheet_of_an_unknown_area_is_told_the_nearest(tmp_path: Path, name: str, hint: str):
    done = mingbai("proof", name, cwd=smallest.write(tmp_path))
    assert (done.returncode, done.stderr) == (1, f"没有“{name}”这一条或这一项。\n    {hint}\n")


def test_check_tells_what_was_changed_since(tmp_path: Path):
    root = sign_all(smallest.write(tmp_path), "contacts", "units")
    path = root / CONTACTS
    path.write_text(path.read_text(encoding="utf-8").replace("以当地为准", "以实际为准"), encoding="utf-8")
    done = mingbai("check", cwd=root)
    assert done.returncode == 0
    assert (
        "签完字的：单位 2（全部）。\n签字以后改过的：电话 1（全部）。\n"
        "  data/contacts.yml:1 电话 12345：要注意的“以当地为准。”→“以实际为准。”。\n没有签完字的：措施 1（全部）、"
    ) in done.stdout
