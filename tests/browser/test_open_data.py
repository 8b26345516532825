"""What others reuse, read by programs that are not ours: Markdown by commonmark.js, JSON-LD by
TypeScript with Google's types of schema.org. Slow, with tools that are not Python's."""

import html
import json
import subprocess
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from generator.pages.markdown import markdown
from generator.text.characters import printable

pytestmark = pytest.mark.deep
EVIL = [
    "# 甲", "1. 甲", "12) 甲", "- 甲", "+ 甲", "=== ", "---", "> 甲", "```", "~~~", "    甲", "<b>甲</b>", "<!-- 甲", "&lt;甲", "&#60;",
    "[甲](http://a.b)", "![甲](a)", "[甲]: http://a.b", "甲!", "*甲*", "__甲__", "`甲`", "http://a.b", "https://a.b", "www.a.b", "a@b.cn",
    "甲\\", "甲\\*", "| a | b |", "~~甲~~", "$甲$", "[^1]", "<http://a.b>", ":::甲", "{.甲}", "甲\n# 乙", "甲  \n乙",
]  # fmt: skip


def test_no_text_becomes_markup(checkers: Path):
    """The reference implementation of CommonMark reads back the very text, in one paragraph."""

    @given(st.text(max_size=60) | st.lists(st.sampled_from([*EVIL, " "])).map("".join))
    def holds(text: str) -> None:
        shown = " ".join(printable(text).split())
        if shown:
            found.append(shown)

    found = list(EVIL)
    holds()
    assert len(found) > len(EVIL) + 20
    texts = [" ".join(printable(each).split()) for each in found]
    written = [markdown(f"<p>{html.escape(each)}</p>", str) for each in texts]
    for text, tree in zip(texts, trees(checkers, written), strict=True):
        assert tree == [["paragraph", text]], text


def trees(checkers: Path, written: list[str]) -> list[list[list[str]]]:
    """What commonmark.js finds in each: its blocks, each as kind and text; anything else in a block by its kind."""
    program = """
    const { Parser } = require('commonmark'), texts = JSON.parse(require('fs').readFileSync(0, 'utf8'));
    const plain = (node) => { let text = ''; for (let n = node.firstChild; n; n = n.next)
      text += n.type === 'text' ? n.literal : '<' + n.type + '>'; return text; };
    const blocks = (text) => { const found = [];
      for (let n = new Parser().parse(text).firstChild; n; n = n.next) found.push([n.type, plain(n)]); return found; };
    console.log(JSON.stringify(texts.map(blocks)));"""
    command = ["node", "-e", program]
    done = subprocess.run(
        command, input=json.dumps(written), capture_output=True, text=True, check=True, cwd=checkers
    )
    return json.loads(done.stdout)


def test_the_json_ld_of_all_pages_is_of_schema_org(
    checkers: Path, built: Path, two_documents: Path, tmp_path: Path
):
    found = [each for folder in (built, two_documents) for each in linked_data(folder)]
    assert {json.loads(each)["@type"] for each in found} == {"Legislation", "DefinedTermSet"}
    assert typed(checkers, tmp_path, found) == ""
    wrong = found[0].replace('"inLanguage"', '"language"', 1)
    assert "'\"language\"' does not exist" in typed(checkers, tmp_path, [wrong])


def linked_data(folder: Path) -> list[str]:
    """The JSON-LD of all pages of a site."""
    pages = (path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.html")))
    soups = (BeautifulSoup(page, "html.parser") for page in pages if "application/ld+json" in page)
    return [each.string for soup in soups for each in soup.select('script[type="application/ld+json"]')]


def typed(checkers: Path, folder: Path, found: list[str]) -> str:
    """What TypeScript complains of when these are taken for things of schema.org."""
    (folder / "node_modules").unlink(missing_ok=True)
    (folder / "node_modules").symlink_to(checkers)
    lines = [f"const a{at}: WithContext<Thing> = {each};\n" for at, each in enumerate(found)]
    head = "import type { Thing, WithContext } from 'schema-dts';\n"
    (folder / "found.ts").write_text(head + "".join(lines), encoding="utf-8")
    command = [
        checkers / ".bin/tsc",
        "--noEmit",
        "--strict",
        "--skipLibCheck",
        "--moduleResolution",
        "node",
        "found.ts",
    ]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder).stdout
