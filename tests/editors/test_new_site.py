"""`mingbai new site`: a complete site that needs nothing but the installed package."""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path

import pytest

from generator.check import check
from generator.editors.new_site import Wanted, new_site
from generator.model import Refused
from generator.publish.assets import named
from tests.conftest import DAY, ROOT, mingbai


def test_a_new_site_is_complete_and_has_no_findings(tmp_path: Path):
    target = tmp_path / "我的 网站"
    written, _ = new_site(target)
    names = {path.relative_to(target).as_posix() for path in written}
    assert names >= {"mkdocs.yml", "Makefile", ".gitignore", ".github/workflows/check.yml", "检查.cmd"}
    assert ".vscode/schema/measure.json" in names
    assert check(target, DAY).findings == []


def test_the_windows_commands_are_those_of_a_new_site():
    found = sorted(path.name for path in ROOT.glob("*.cmd"))
    assert found == ["命令.cmd", "安装.cmd", "打包.cmd", "检查.cmd", "预览.cmd"]
    for name in found:
        content = (ROOT / name).read_bytes()
        assert content == (ROOT / "generator/editors/skeleton" / name).read_bytes()
        assert content.isascii()  # cmd.exe reads the file in the console's own encoding
        assert content.count(b"\n") == content.count(b"\r\n")


def test_the_wheel_builds_a_new_site_in_an_empty_environment(tmp_path: Path):
    source = tmp_path / "source"
    ignore = shutil.ignore_patterns(".venv", ".git", "site", "build", "*.egg-info", "__pycache__", ".*_cache")
    shutil.copytree(ROOT, source, ignore=ignore)
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w"]
    subprocess.run([*command, str(tmp_path), str(source)], check=True)
    shutil.rmtree(source)
    venv.create(tmp_path / "venv", with_pip=False)
    python = tmp_path / "venv/bin/python"
    [site_packages] = (tmp_path / "venv").glob("lib/*/site-packages")
    [wheel] = tmp_path.glob("mingbai-*.whl")
    install = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", str(wheel)]
    subprocess.run(install, check=True)
    # The packages it depends on are taken from here; a .pth file adds no editable installs.
    (site_packages / "dependencies.pth").write_text(sysconfig.get_path("purelib"), encoding="utf-8")
    environment = {**os.environ, "PYTHONUTF8": "1"}
    for arguments in (
        ["new", "site", "新"],
        ["check", "-f", "新/mkdocs.yml"],
        ["build", "-f", "新/mkdocs.yml"],
    ):
        command = [str(tmp_path / "venv/bin/mingbai"), *arguments]
        done = subprocess.run(
            command, cwd=tmp_path, env=environment, capture_output=True, encoding="utf-8", check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
    page = (tmp_path / "新/site/measures/01-wending-jiuye/index.html").read_text(encoding="utf-8")
    assert "少裁员的企业，退回50%失业保险费" in page
    assert (tmp_path / "新/site" / named("assets/css/site.css")).exists()


def test_an_empty_folder_is_taken_and_a_full_one_is_left_alone(tmp_path: Path):
    empty, full = tmp_path / "empty", tmp_path / "full"
    empty.mkdir()
    assert empty / "mkdocs.yml" in new_site(empty)[0]
    full.mkdir()
    (full / "a.txt").write_text("mine", encoding="utf-8")
    for target in (full, full / "a.txt", empty):
        before = sorted(tmp_path.rglob("*"))
        with pytest.raises(Refused, match="里已经有东西了。"):
            new_site(target)
        assert sorted(tmp_path.rglob("*")) == before


def test_files_that_packages_cannot_hold_get_their_dot(tmp_path: Path):
    names = {path.relative_to(tmp_path / "a").as_posix() for path in new_site(tmp_path / "a")[0]}
    assert {".gitignore", ".gitattributes"} <= names
    assert not [each for each in names if "dot-" in each]
    room = ROOT / "generator/editors"
    for source, name in (("skeleton", "检查.cmd"), ("sample", "data/documents/shili-2026-1/text.txt")):
        assert (tmp_path / "a" / name).read_bytes() == (room / source / name).read_bytes()


def test_that_the_document_is_made_up_goes_with_it(tmp_path: Path):
    root = tmp_path / "a"
    new_site(root)
    made_up = "里面有编的示例文件，不是真的政策。"
    assert all(made_up in page for page in built(root))
    document = root / "data/documents/shili-2026-1/document.yml"
    document.write_text(document.read_text("utf-8").replace("example: true\n", ""), encoding="utf-8")
    (root / "content/about.md").write_text("# 关于本站\n\n本站由某村图书室办。\n", encoding="utf-8")
    assert not any(made_up in page for page in built(root))
    shutil.rmtree(root / "data/documents")
    left = [*root.rglob("*.yml"), *root.rglob("*.md")]
    said = "".join(path.read_text("utf-8") for path in left if path.name in ("site.yml", "about.md"))
    assert "示例" not in said
    assert "编的" not in said


def built(root: Path) -> list[str]:
    """The pages for citizens of the site, built."""
    done = mingbai("build", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return [path.read_text("utf-8") for path in (root / "site").rglob("index.html")]


def official_title(path: Path) -> str:
    """The title that document.yml has from the text."""
    return json.loads(re.search("^title: (.*)$", path.read_text("utf-8"), re.MULTILINE)[1])


DOCUMENT = ROOT / "tests/documents/02-suqian-shitiao.txt"


def test_a_new_site_of_a_document_builds_with_its_original_alone(tmp_path: Path):
    _, says = new_site(tmp_path / "a", Wanted("宿迁政策", "宿迁市", DOCUMENT))
    assert "找到 10 条措施" in says
    assert "网站上现在只有原文" in says
    [written] = (tmp_path / "a/data/documents").glob("*/document.yml")
    assert f'short: "{official_title(written)}"  # 请改短' in written.read_text("utf-8")
    pages = built(tmp_path / "a")
    assert any("data-draft" in page for page in pages)
    assert not any("编的示例" in page for page in pages)
    assert not {"terms.yml", "contacts.yml", "audiences.yml"} & {
        p.name for p in (tmp_path / "a/data").iterdir()
    }
    assert not [each for each in check(tmp_path / "a", DAY).findings if each.code != "D120"]


def test_a_document_whose_facts_are_not_all_found_stays_a_draft(tmp_path: Path):
    file = tmp_path / "通知.txt"
    file.write_text(
        "关于养老服务的通知\n一、办好养老服务\n（一）补助。每张床位补助1000元。\n", encoding="utf-8"
    )
    _, says = new_site(tmp_path / "a", Wanted("养老", "某县", file, "yanglao"))
    assert "不会放进网站" in says
    assert "draft: true" in (tmp_path / "a/data/documents/yanglao/document.yml").read_text("utf-8")


def test_nothing_is_left_of_a_site_whose_document_cannot_be_taken(tmp_path: Path):
    file = tmp_path / "空.txt"
    file.write_text("", encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(Refused):
        new_site(tmp_path / "a", Wanted("名", "某县", file))
    assert sorted(tmp_path.rglob("*")) == before


def test_a_name_from_outside_is_no_yaml(tmp_path: Path):
    name = 'a: "b" # c\n- d'
    new_site(tmp_path / "a", Wanted(name, "某县", DOCUMENT))
    checked = check(tmp_path / "a", DAY)
    assert checked.site is not None
    assert checked.site.settings.name == name


def test_the_sample_about_page_is_not_published_with_a_real_document(tmp_path: Path):
    root = tmp_path / "a"
    new_site(root)
    assert not check(root, DAY).findings
    document = root / "data/documents/shili-2026-1/document.yml"
    document.write_text(document.read_text("utf-8").replace("example: true\n", ""), encoding="utf-8")
    found = check(root, DAY).findings
    assert [(each.code, each.place.path, each.severity) for each in found] == [
        ("F173", "content/about.md", "error")
    ]
