"""The sheet for sign-off as PDF has all that the one in HTML has: words, original, code, marks of what changed."""

import re
from pathlib import Path

import pypdfium2
import pytest

from generator.check import check
from generator.editors.key_help import label
from generator.leaflets.proof import pdf
from generator.model import Refused
from generator.review.proof import wanted
from tests import smallest
from tests.conftest import DAY, mingbai
from tests.smallest import MEASURE, MEASURE_FILE


def text_of(content: bytes) -> str:
    pages = pypdfium2.PdfDocument(content)
    text = "".join(page.get_textpage().get_text_range() for page in pages).replace("\ufffe", "")
    return re.sub(r"\s", "", text)


def proved(root: Path, old=None) -> tuple[list, str]:
    checked = check(root, DAY)
    assert checked.site is not None
    found = wanted(checked.site, (), checked.findings, old, label)
    return found, text_of(pdf(found, "v1" if old else None, "明白", DAY))


def test_all_that_is_signed_stands_there_with_its_code(tmp_path):
    found, text = proved(smallest.write(tmp_path))
    assert len(found) > 1
    for sheet in found:
        assert sheet.hash in text
        for item in sheet.items:
            for name, words in (*item.rows, *item.quotes):
                assert re.sub(r"\s", "", f"{name}：{words}") in text, name
    assert text.count("□通过") == 3 * sum(len(each.items) for each in found)


def test_what_changed_is_marked_with_its_danger(tmp_path):
    old = check(smallest.write(tmp_path / "old"), DAY).site
    new = smallest.write(tmp_path / "new", **{MEASURE_FILE: MEASURE.replace("的50%。", "的一半。")})
    _, text = proved(new, old)
    assert "改动（" in text
    assert "〔数字〕" in text


def test_the_command_writes_it_where_it_is_asked_for(tmp_path):
    root = smallest.write(tmp_path)
    assert "审签单.pdf" not in mingbai("proof", cwd=root).stdout
    done = mingbai("proof", "--pdf", cwd=root)
    assert done.returncode == 0, done.stderr
    assert (root / "build/审签单.pdf").read_bytes().startswith(b"%PDF")


def test_what_cannot_be_set_is_refused(tmp_path):
    root = smallest.write(tmp_path, **{MEASURE_FILE: MEASURE.replace("how]", "how]\n    note: 好🍜。")})
    checked = check(root, DAY)
    assert checked.site is not None
    found = wanted(checked.site, (), (), None, label)
    with pytest.raises(Refused, match="🍜"):
        pdf(found, None, "明白", DAY)
