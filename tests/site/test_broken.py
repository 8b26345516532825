"""More than 40 broken inputs: each has its message, none a traceback, and the old site stays as it was."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.cli.main import main
from tests import smallest
from tests.load import test_references, test_shape, test_site, test_yaml_file
from tests.publish.test_build import digest
from tests.smallest import FILES, MEASURE, MEASURE_FILE

NEEDS = "data/needs.yml"
GONE = None  # the file is deleted
# (name, file, its new content, the beginning of the message)
MORE = [
    ("gbk", NEEDS, FILES[NEEDS].encode("gbk"), f"{NEEDS}:1:1 D101 文件不是 UTF-8 编码，可能是 GBK。"),
    ("file gone", NEEDS, GONE, f"{NEEDS}:1:1 D100 打不开这个文件。"),
    (
        "text gone",
        "data/documents/mou-2020-1/text.txt",
        GONE,
        "data/documents/mou-2020-1/text.txt:1:1 D100 打不开",
    ),
    ("folder gone", "data", GONE, "data/site.yml:1:1 D100 打不开这个文件。"),
    ("utf-16", NEEDS, FILES[NEEDS].encode("utf-16"), f"{NEEDS}:1:1 D101 文件不是 UTF-8 编码"),
    ("binary", NEEDS, bytes(range(256)), f"{NEEDS}:2:1 D101 文件不是 UTF-8 编码"),
    (
        "wrong quote",
        MEASURE_FILE,
        MEASURE.replace("的企业,返还其上年度", "的企业,返给其上年度"),
        f"{MEASURE_FILE}:15:14 F101 原文没有这句话：“对符合条件的不裁员或少裁员的企业,返给其上年度…”。",
    ),
    (
        "wrong number",
        MEASURE_FILE,
        MEASURE.replace("退回上年度失业保险费的50%", "退回上年度失业保险费的60%"),
        f"{MEASURE_FILE}:9:11 F104 “60%”引文里没有。",
    ),
    (
        "empty word",
        MEASURE_FILE,
        MEASURE.replace("summary: 企业", "summary: 切实让企业"),
        f"{MEASURE_FILE}:4:10 W103 “切实”是空话。",
    ),
    (
        "dead link",
        "content/about.md",
        "[没有](nowhere.md)\n",
        "content/about.md：链接“nowhere.md”指的页面或图片不存在。",
    ),
    ("no handwritten pages", "content", GONE, "找不到放手写页面的文件夹："),
    (
        "broken settings",
        "mkdocs.yml",
        "site_name: [\n",
        "mkdocs.yml：第 2 行前后读不懂，请看看冒号、缩进和括号。",
    ),
    (
        "unknown theme",
        "mkdocs.yml",
        FILES["mkdocs.yml"].replace("name: mingbai", "name: x"),
        "mkdocs.yml：没有“x”这个主题，请写 mingbai。",
    ),
    (
        "unknown plugin",
        "mkdocs.yml",
        FILES["mkdocs.yml"].replace("- mingbai", "- x"),
        "mkdocs.yml：没有装“x”这个插件，请只写 mingbai。",
    ),
    (
        "unknown setting",
        "mkdocs.yml",
        FILES["mkdocs.yml"] + "x: 1\n",
        "mkdocs.yml：“x”写得不对（Unrecognised configuration name: x）。",
    ),
    (
        "handwritten page in gbk",
        "content/about.md",
        "中文".encode("gbk"),
        "content/about.md:1:1 D101 文件不是 UTF-8 编码，可能是 GBK。",
    ),
]
MISTAKES = [
    each for room in (test_yaml_file, test_shape, test_references, test_site) for each in room.MISTAKES
]
INPUTS = [(name, file, text, f"{file}:{line}") for name, file, text, line, _ in MISTAKES] + MORE


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = smallest.write(tmp_path_factory.mktemp("broken") / "项目 一")
    assert run("build", root).exit_code == 0
    return root


def run(command: str, root: Path):
    return CliRunner().invoke(main, [command, "-f", str(root / "mkdocs.yml")])


def put(path: Path, content: str | bytes | None) -> None:
    if content is None:
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        path.write_text(content, encoding="utf-8", newline="")


@pytest.mark.parametrize(
    ("file", "content", "message"), [each[1:] for each in INPUTS], ids=[e[0] for e in INPUTS]
)
def test_a_broken_input_has_its_message_and_the_old_site_stays(project: Path, file, content, message):
    before = digest(project / "site")
    put(project / file, content)
    try:
        built = run("build", project)
        checked = run("check", project)
    finally:
        smallest.write(project)
    assert built.exit_code == 1
    assert message in [line[: len(message)] for line in built.stderr.splitlines()]
    assert "旧网站没有动" in built.stderr
    assert "Traceback" not in built.output + checked.output
    assert "程序出错了" not in built.output + checked.output
    if message.startswith("data/") or "D101" in message:
        assert checked.exit_code == 1
        assert message in [line[: len(message)] for line in checked.stdout.splitlines()]
    assert digest(project / "site") == before
    assert not list(project.glob(".site*"))


def test_there_are_forty_different_ones():
    assert len({each[3] for each in INPUTS}) >= 40
    assert len({each[0] for each in INPUTS}) == len(INPUTS)
