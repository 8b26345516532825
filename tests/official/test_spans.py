"""Where quoted words stand: white space and the width of marks are no hindrance."""

import pytest

from generator.official import Sentence, Span
from generator.official.spans import finder

SENTENCES = (
    Sentence("m01s01", "对企业，返还 50%。"),
    Sentence("m01s02", "对①类企业，返还50%，分２年返还50%。"),
)


@pytest.mark.parametrize(
    ("words", "spans", "shown"),
    [
        ("返还50%", [("m01s01", 4, 10), ("m01s02", 6, 11)], ["返还 50%", "返还50%"]),
        ("企业,返还", [("m01s01", 1, 6), ("m01s02", 3, 8)], ["企业，返还", "企业，返还"]),
        ("分 2 年", [("m01s02", 12, 15)], ["分２年"]),
        ("1类", [("m01s02", 1, 3)], ["①类"]),
        ("没有的话", [], []),
        ("（二）对企业，返还", [("m01s01", 0, 6)], ["对企业，返还"]),
        ("3.0%", [], []),
        ("二、没有的话", [], []),
        (" ", [], []),
    ],
)
def test_words_are_found_where_they_stand_first(words: str, spans: list, shown: list[str]):
    found = finder("mou-2020-1", SENTENCES)(words)
    assert found == tuple(Span("mou-2020-1", *each) for each in spans)
    text_of = {each.id: each.text for each in SENTENCES}
    assert [text_of[each.sentence][each.start : each.end] for each in found] == shown


def test_a_span_leads_back_to_the_compared_text():
    sentence = SENTENCES[1]
    [span] = finder("mou-2020-1", (sentence,))("分2年")
    start, end = sentence.as_compared(span.start, span.end)
    assert sentence.compared[start:end] == "分2年"


def test_the_real_text_carries_every_quote(real_site):
    for section in real_site.sections:
        text_of = {each.id: each.text for each in section.sentences}
        for provision in section.provisions:
            for _, quote in provision.every_quote():
                assert quote.spans
                for span in quote.spans:
                    words = text_of[span.sentence][span.start : span.end]
                    squeezed = words.replace(" ", "")
                    assert squeezed[0] == quote.text[0] or squeezed[0] in "，；：（“"
                    assert len(squeezed) >= len(quote.text.replace(" ", "")) - 2
