"""Where a text is cut: into sentences at full stops, into clauses at every mark between."""

from pathlib import Path

import pytest

from generator.text.sentences import clauses, sentences
from tests.conftest import ROOT

TEXTS = sorted([*(ROOT / "tests/documents").glob("*.txt"), *(ROOT / "data/documents").glob("*/text.txt")])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("甲。乙！丙？", ["甲。", "乙！", "丙？"]),
        ("甲;乙；丙。", ["甲;乙；丙。"]),
        ("说“好。”走了。", ["说“好。”", "走了。"]),
        ("没有句号", ["没有句号"]),
        ("", []),
    ],
)
def test_sentences_end_at_full_stops_only(text, expected):
    assert sentences(text) == expected


def test_clauses_stand_between_commas():
    text = "甲,乙;丙:丁。“”，戊"
    assert [text[start:end] for start, end in clauses(text)] == ["甲", "乙", "丙", "丁", "戊"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("真的？！好。", ["真的？！", "好。"]),
        ("（做好。）再做。", ["（做好。）", "再做。"]),
        ("叫“甲。”“乙。”", ["叫“甲。”", "“乙。”"]),
        ("1.5倍. 2倍。", ["1.5倍. 2倍。"]),
        ("好。\u3000", ["好。"]),
        ("好。” 又", ["好。”", " 又"]),
        ("。", ["。"]),
    ],
)
def test_marks_that_close_belong_to_the_sentence_before(text: str, expected: list[str]):
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", []),
        ("，。“”、；", []),
        ("甲、乙和丙", ["甲、乙和丙"]),
        ("50%,1.5倍", ["50%", "1.5倍"]),
        ("（一）稳岗。给钱！", ["（一）稳岗", "给钱"]),
    ],
)
def test_a_clause_has_a_letter_or_a_digit(text: str, expected: list[str]):
    assert [text[start:end] for start, end in clauses(text)] == expected


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.parent.name + path.stem)
def test_nothing_of_a_line_is_lost_or_cut_in_a_word(path: Path):
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.strip():
            assert "".join(sentences(line)) == line.rstrip() or "".join(sentences(line)) == line
        for sentence in sentences(line):
            assert not set("。！？") & set(sentence.rstrip("。！？”’」』）)"))
            spans = list(clauses(sentence))
            inside = {at for start, end in spans for at in range(start, end)}
            assert {at for at, character in enumerate(sentence) if character.isalnum()} <= inside
            assert [end for _, end in spans[:-1]] < [start for start, _ in spans[1:]] or len(spans) < 2


def test_sentences_of_two_governments_as_counted_by_hand():
    guangzhou = (
        "本实施细则自印发之日起施行,有效期5年。《广州市临时救助办法的通知》(穗府办规〔2019〕13号)同时废止。"
    )
    suqian = "本政策自2026年3月8日起实施，除已有明确期限规定外，有效期截至2028年12月31日。"
    assert [len(sentences(each)) for each in (guangzhou, suqian)] == [2, 1]
    assert [len(list(clauses(each))) for each in (guangzhou, suqian)] == [3, 3]
