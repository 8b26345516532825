"""From a file to a draft: what is found, what is left open, and that it is all or nothing."""

import errno
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from generator.importer import import_file
from generator.load import load
from generator.model import Refused
from generator.official import parse
from generator.text.characters import normalise
from tests.conftest import ROOT, mingbai
from tests.importer.conftest import LINES, TEXT, quoted, read
from tests.importer.files import OLE

REPORT = """导入好了：data/documents/mou-2021-3
找到 2 条措施、5 句话；2 条写了责任单位，共 4 个名称。请对照原件数一遍。
units.yml 里还没有 2 个单位：县人社局、县总工会。
文件里的字都读到了，全文都在。
原文里有 2 处请看一看，原文不要改：
  没有写从哪天起施行、有效期到哪天。
  没有写电话，也没有写联系人。
不用 YAML，也可以用 WPS 填 draft.docx，再用 mingbai import 的 --into 写进来。
现在都是草稿，不会放进网站。用 mingbai build --drafts 看样子。"""
SHARED = {  # counted by hand on the saved text: measures, sentences, mentions of bodies
    "02-suqian-shitiao": (10, 32, 22),
    "06-guangzhou-linshi-jiuzhu": (18, 65, 0),
    "10-zhengzhou-tuiguang-fangan": (16, 41, 79),
}


def test_a_text_becomes_a_draft(imported):
    report, folder = imported("通知.txt", TEXT)
    assert report == REPORT
    assert (folder / "text.txt").read_bytes() == TEXT.encode()
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.*"))
    assert names == [
        "document.yml", "draft.docx", "measures/01-mou-2021-3.yml", "measures/02-mou-2021-3.yml", "parts/closing.yml",
        "parts/preamble.yml", "text.txt",
    ]  # fmt: skip


def test_the_draft_loads_and_is_not_published(imported, data: Path):
    imported("通知.txt", TEXT)
    loaded = load(data)
    assert loaded.site is None
    assert [(each.code, each.severity) for each in loaded.findings] == [("D120", "note")]
    assert len(loaded.drafts.provisions) == 5


def test_a_measure_that_is_a_heading_alone_is_no_mistake(imported, data: Path):
    text = "某县人民政府关于就业的意见\n某县府发〔2021〕3号\n一、就业\n（一）稳定岗位。支持企业招工。\n（二）加强培训。\n2021年3月2日\n"
    imported("通知.txt", text)
    loaded = load(data)
    assert [each.code for each in loaded.findings] == ["D120"]
    assert [each.title for each in loaded.drafts.measures] == ["稳定岗位", "加强培训"]


def test_id_comes_from_the_number(data: Path, tmp_path: Path):
    (tmp_path / "通知.txt").write_text(TEXT, encoding="utf-8")
    import_file(tmp_path / "通知.txt", data)
    assert [path.name for path in (data / "documents").iterdir()] == ["wenjian-2021-3"]


@pytest.mark.parametrize(
    ("text", "id_", "message"),
    [
        (TEXT.replace("某县府发〔2021〕3号\n", ""), None, "原文里没有找到文号，不知道给这份文件编什么号。"),
        (TEXT, "../外面", "“../外面”不能当编号。"),
        (TEXT, "Mou", "“Mou”不能当编号。"),
    ],
)
def test_without_a_good_id_nothing_is_written(data: Path, tmp_path: Path, text: str, id_: str, message: str):
    (tmp_path / "通知.txt").write_text(text, encoding="utf-8")
    with pytest.raises(Refused, match="编") as refused:
        import_file(tmp_path / "通知.txt", data, id_)
    assert refused.value.message == message
    assert not (data / "documents").exists()


def test_an_existing_document_is_never_overwritten(imported, data: Path):
    _, folder = imported("通知.txt", TEXT)
    (folder / "document.yml").write_text("改过的", encoding="utf-8")
    with pytest.raises(Refused, match="已经有“documents/mou-2021-3”这个文件夹"):
        imported("通知.txt", TEXT)
    assert (folder / "document.yml").read_text(encoding="utf-8") == "改过的"
    assert [path.name for path in (data / "documents").iterdir()] == ["mou-2021-3"]


def test_a_full_disk_leaves_nothing(imported, data: Path, monkeypatch: pytest.MonkeyPatch):
    write, written = Path.write_text, []

    def fail_at_the_third(path: Path, *arguments, **options):
        written.append(path)
        if len(written) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, *arguments, **options)

    monkeypatch.setattr(Path, "write_text", fail_at_the_third)
    with pytest.raises(Refused, match="什么都没有写"):
        imported("通知.txt", TEXT)
    assert list((data / "documents").iterdir()) == []


def test_what_a_killed_import_leaves_is_no_document(imported, data: Path):
    _, folder = imported("通知.txt", TEXT)
    shutil.copytree(folder, folder.parent / ".mou-2021-4-x7k2", ignore=shutil.ignore_patterns("document.yml"))
    assert [each.code for each in load(data).findings] == ["D120"]


@pytest.mark.deep
@pytest.mark.parametrize("delay", [0.1 * step for step in range(1, 16)])
def test_a_killed_import_leaves_all_or_nothing(data: Path, tmp_path: Path, delay: float):
    (tmp_path / "通知.txt").write_text(TEXT, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "generator.cli",
        "import",
        str(tmp_path / "通知.txt"),
        "--id",
        "mou-2021-3",
    ]
    process = subprocess.Popen(command, cwd=data.parent, stdout=subprocess.DEVNULL)
    time.sleep(delay)
    process.send_signal(signal.SIGKILL)
    process.wait()
    folder = data / "documents/mou-2021-3"
    assert not folder.exists() or len([path for path in folder.rglob("*") if path.is_file()]) == 7
    assert all(each.severity == "note" or each.code == "D100" for each in load(data).findings)


def test_the_seed_is_found_whole(data: Path):
    (data / "units.yml").write_text((ROOT / "data/units.yml").read_text(encoding="utf-8"), encoding="utf-8")
    text = ROOT / "data/documents/fuzhou-2020-15/text.txt"
    report = import_file(text, data, "fuzhou")
    assert "找到 20 条措施、117 句话；20 条写了责任单位，共 120 个名称。" in report
    assert "units.yml 里还没有" not in report
    folder = data / "documents/fuzhou"
    assert (folder / "text.txt").read_bytes() == text.read_bytes()
    assert sum(len(read(path)["units"]) for path in folder.glob("measures/*.yml")) == 120
    parsed = parse(text.read_text(encoding="utf-8"))
    assert sorted(quoted(folder)) == sorted(normalise(each.text) for each in parsed.sentences)


@pytest.mark.parametrize("name", SHARED)
def test_documents_of_other_governments_are_found_as_counted_by_hand(data: Path, name: str):
    measures, sentences, mentions = SHARED[name]
    report = import_file(ROOT / f"tests/documents/{name}.txt", data, name)
    assert f"找到 {measures} 条措施、{sentences} 句话；" in report
    assert f"共 {mentions} 个名称。" in report or (not mentions and "；没有写责任单位。" in report)
    assert len(quoted(data / "documents" / name)) == sentences
    assert load(data).drafts is not None


def test_the_command_says_what_it_did_and_why_not(data: Path, tmp_path: Path):
    (tmp_path / "县里 的通知.txt").write_text(TEXT, encoding="utf-8")
    arguments = ("import", str(tmp_path / "县里 的通知.txt"), "--id", "mou-2021-3")
    done = mingbai(*arguments, cwd=data.parent)
    assert (done.returncode, done.stdout.strip()) == (0, REPORT)
    again = mingbai(*arguments, cwd=data.parent)
    assert again.returncode == 1
    assert again.stderr.startswith(
        "已经有“documents/mou-2021-3”这个文件夹，没有动它。\n    要导入成另一份文件"
    )


def test_broken_units_are_said_before_anything_is_written(imported, data: Path):
    (data / "units.yml").write_text("- [", encoding="utf-8")
    with pytest.raises(Refused, match=r"units\.yml 或 audiences\.yml 有错"):
        imported("通知.txt", TEXT)
    assert not (data / "documents").exists()


def test_oddities_of_the_text_are_told_up_to_a_dozen(imported):
    report, _ = imported(
        "通知.txt",
        TEXT.replace("开展免费培训。", "".join(f"第{each}批，。" for each in "甲乙丙丁戊己庚辛壬癸子")),
    )
    assert "原文里有 13 处请看一看" in report
    assert report.count("  第7行：标点重复：“，。”。\n") == 10
    assert report.splitlines()[-3] == "  还有 1 处，见 mingbai check。"


def test_lines_of_the_fixture_are_all_in_the_text(imported):
    _, folder = imported("通知.txt", TEXT)
    text = (folder / "text.txt").read_text(encoding="utf-8")
    assert all(line in text for line in LINES)


def test_the_command_shows_no_traceback(data: Path, tmp_path: Path):
    (tmp_path / "旧.doc").write_bytes(OLE)
    done = mingbai("import", str(tmp_path / "旧.doc"), cwd=data.parent)
    assert (done.returncode, done.stdout) == (1, "")
    lines = done.stderr.splitlines()  # where LibreOffice is installed, it has tried
    assert lines[0].startswith("这是旧格式（.doc 或 .wps），")
    assert lines[1:] == ["    请用 Word 或 WPS 打开，选“另存为”，格式选 .docx，再导入。"]
