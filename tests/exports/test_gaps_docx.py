"""The letter to a unit is a Word file with all its questions, the same bytes whenever it is made."""

import io
import time
from datetime import date

import docx

from generator.exports.gaps_docx import files
from tests.conftest import DAY
from tests.smallest import REPLY


def text(content: bytes) -> str:
    return "\n".join(each.text for each in docx.Document(io.BytesIO(content)).paragraphs)


def test_a_unit_has_a_letter_with_its_questions(site_with):
    [(path, content)] = files(site_with(), DAY)
    assert path == "gaps/fz-renshe.docx"
    found = text(content)
    assert found.startswith("请答复的问题\n市人社局：\n")
    assert "1. “少裁员的企业，退回失业保险费”，怎么办？" in found
    assert "某府发〔2020〕1号" in found
    assert "一起的单位：市财政局" in found


def test_the_same_questions_are_the_same_bytes(site_with, monkeypatch):
    site = site_with()
    first = dict(files(site, DAY))
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(0x60000000))
    assert dict(files(site, DAY)) == first


def test_what_is_answered_is_not_asked_until_the_reply_has_ended(site_with):
    site = site_with(REPLY)
    assert list(files(site, DAY)) == []
    assert len(list(files(site, date(2028, 1, 1)))) == 1
