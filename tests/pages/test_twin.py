"""A page's twin: what it rests on, how it stands, what is not written, and links from twin to twin."""

import re
from pathlib import Path

import pytest

from tests.conftest import ROOT

LINK = re.compile(r"(?<!\\)\[((?:[^\]\\]|\\.)*)\]\(([^)]*)\)")


def test_every_page_of_ours_has_its_twin_and_says_so(built: Path):
    pages = sorted(built.rglob("*.html"))
    ours = [
        path for path in pages if 'type="text/markdown" href="index.md"' in path.read_text(encoding="utf-8")
    ]
    assert len(ours) > 100
    assert sorted(path.with_suffix(".md") for path in ours) == sorted(built.rglob("*.md"))
    assert {path.relative_to(built).as_posix() for path in pages if path not in ours} >= {
        "404.html",
        "about.html",
    }


def test_a_twin_carries_what_the_page_says(smallest_built: Path):
    text = (smallest_built / "measures/01-a/index.md").read_text(encoding="utf-8")
    assert text.startswith(
        "> 2020年7月的老文件：某府发〔2020〕1号，2020年7月16日。\n"
        "> 这里写的状态按2026年11月24日算；今天是否还有效、当地怎么办，请问12345。\n"
        "> 这不是政府网站。这是示例站。"
    )
    for part in (
        "### 已过期：少裁员的企业，退回失业保险费\n\n编号：wengang-50\n\n2020年 已过期 能得到 文件写明\n",
        "> 对符合条件的不裁员或少裁员的企业，返还其上年度实际缴纳失业保险费的50%\n",
        "第（一）条",
        "文件没有写：怎么办\n",
        "[第1条第1句](../../documents/mou-2020-1/index.md#m01s01)",
    ):
        assert part in text


def test_every_link_of_a_twin_leads_somewhere(built: Path):
    seen = 0
    for path in built.rglob("*.md"):
        for _, address in LINK.findall(path.read_text(encoding="utf-8")):
            target = address.partition("#")[0]
            if target and "://" not in target:
                assert (path.parent / target).is_file(), (path, address)
                seen += target.endswith("index.md")
    assert seen > 1000


def test_every_sentence_of_the_original_is_in_the_twin_of_its_document(built: Path, real_site):
    [document] = real_site.documents
    text = (built / f"documents/{document.id}/index.md").read_text(encoding="utf-8").replace("\\", "")
    assert not [each.id for each in document.official.sentences if each.text not in text]


@pytest.mark.parametrize("path", ["measures/01-wending-jiuye/index.md", "index.md"])
def test_the_preview_has_the_twins_too(tmp_path: Path, built: Path, path: str):
    from generator.load import load
    from generator.publish.mkdocs_site import MkDocsSite
    from generator.publish.order import Order
    from tests.conftest import DAY

    site = load(ROOT / "data").site
    made = MkDocsSite(ROOT / "mkdocs.yml", tmp_path / "out", Order(site, DAY, page_by_page=True))
    assert made.read(path) == (built / path).read_bytes()
