"""What others reuse, read by programs that are not ours: Markdown by commonmark.js. Slow, with tools that are not Python's."""

import html
import json
import subprocess
from pathlib import Path

import pytest
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
