"""A lead-in and its items: one sentence, or sentences that know what leads them in."""

from generator.official import parse


def sentences(text: str) -> list[tuple[str, str, str]]:
    return [
        (each.id, each.lead, each.text) for each in parse(f"第一条 甲。\n第二条 {text}").measures[1].sentences
    ]


def test_items_that_end_with_a_semicolon_are_one_sentence():
    assert sentences("有下列情形的：\n（一）甲，包括：\n1.乙；\n2.丙；\n（二）丁。\n再说。\n") == [
        ("m02s01", "", "有下列情形的：\n（一）甲，包括：\n1.乙；\n2.丙；\n（二）丁。"),
        ("m02s02", "", "再说。"),
    ]


def test_items_that_are_sentences_know_their_lead_in():
    assert sentences("先说。给下列补助：\n（一）甲。\n（二）乙：\n1.丙。\n2.丁。\n再说。\n") == [
        ("m02s01", "", "先说。"),
        ("m02s02", "", "给下列补助："),
        ("m02s03", "m02s02", "（一）甲。"),
        ("m02s04", "m02s02", "（二）乙："),
        ("m02s05", "m02s04", "1.丙。"),
        ("m02s06", "m02s04", "2.丁。"),
        ("m02s07", "", "再说。"),
    ]


def test_a_line_that_ends_with_a_full_stop_leads_nothing_in():
    assert [lead for _, lead, _ in sentences("先说。\n（一）甲。\n（二）乙。\n")] == ["", "", ""]
