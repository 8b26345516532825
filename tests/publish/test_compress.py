"""Compressed files lie beside those that gain by it, and hold the same."""

import gzip
import sys
from pathlib import Path

import brotli
import pytest

from generator.model import Refused
from generator.publish.compress import compress


def test_text_is_compressed_and_comes_out_again(tmp_path: Path):
    (tmp_path / "a.html").write_text("字" * 2000, encoding="utf-8")
    assert compress(tmp_path, ["a.html"]) == ["a.html.gz", "a.html.br"]
    content = (tmp_path / "a.html").read_bytes()
    first = (tmp_path / "a.html.gz").read_bytes()
    assert gzip.decompress(first) == content
    assert brotli.decompress((tmp_path / "a.html.br").read_bytes()) == content
    compress(tmp_path, ["a.html"])
    assert (tmp_path / "a.html.gz").read_bytes() == first


def test_what_gains_nothing_is_left(tmp_path: Path):
    (tmp_path / "small.html").write_text("字", encoding="utf-8")
    (tmp_path / "packed.docx").write_bytes(bytes(5000))
    noise = bytes((each * each * 7919 + each // 3) % 251 for each in range(3000))
    (tmp_path / "noise.txt").write_bytes(gzip.compress(noise) * 1)
    assert compress(tmp_path, ["small.html", "packed.docx"]) == []


def test_without_the_extra_it_says_how_to_get_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "brotli", None)
    with pytest.raises(Refused) as refused:
        compress(tmp_path, [])
    assert "mingbai[release]" in refused.value.hint
