"""Damaged files: whatever the damage, a text or a refusal, never another error."""

import contextlib
import random
from pathlib import Path

import pytest

from generator.importer.reading import read_file
from generator.model import Refused
from generator.official import parse
from tests.importer.conftest import LINES, TEXT
from tests.importer.files import PAGE, PARAGRAPHS, saved, word
from tests.importer.test_ofd import ofd, set_lines
from tests.importer.test_pdf import make

FILES = {
    "a.ofd": ofd(set_lines(LINES), set_lines(LINES)),
    "a.txt": TEXT.encode("gbk"),
    "a.html": PAGE.format(charset="utf-8", body=PARAGRAPHS).encode(),
    "a.docx": saved(word(*LINES)),
    "a.pdf": make(LINES),
}


def damaged(content: bytes, chance: random.Random) -> bytes:
    """Change, drop or repeat a few stretches of `content`."""
    changed = bytearray(content)
    for _ in range(chance.randint(1, 12)):
        at = chance.randrange(len(changed) or 1)
        length = chance.choice((1, 1, 4, 60, 900))
        part = changed[at : at + length]
        what = chance.randrange(4)
        changed[at : at + length] = (
            chance.randbytes(len(part))
            if what == 0
            else b""
            if what == 1
            else part * 3
            if what == 2
            else part[::-1]
        )
    return bytes(changed[: chance.randrange(len(changed) + 1)] if chance.random() < 0.1 else changed)


@pytest.mark.deep
@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("name", FILES)
def test_damaged_files_are_read_or_refused(tmp_path: Path, name: str, seed: int):
    chance = random.Random(f"{name}{seed}")
    for _ in range(60):
        (tmp_path / name).write_bytes(damaged(FILES[name], chance))
        with contextlib.suppress(Refused):
            parse(read_file(tmp_path / name).text)
