"""F: exceptions are few and to rules that there are."""

from tests.rules import found


def test_an_exception_to_no_rule(site_with):
    assert found(site_with("except: [{rule: F999, why: 试一试}]"), "F130") == [(39, 5, "没有规则 F999。", "")]


def test_no_exception_to_what_is_true(site_with):
    assert [each[2] for each in found(site_with("except: [{rule: F104, why: 试一试}]"), "F130")] == [
        "F104 查的是真不真，不能有例外。"
    ]


def test_the_second_exception_of_two_provisions_is_too_many(site_with):
    one = (
        "  - {{id: {}, title: 企业有补贴, says: 企业有补贴。, effect: receive, force: stated, force_word: 给予, "
        'for: [company], quotes: [对企业给予补贴], ask: ["12345"], except: [{{rule: W111, why: 试一试}}]}}\n'
    )
    lines = "# text.txt\n对企业给予补贴。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
    assert found(site_with(lines + one.format("a")), "F130") == []
    assert [each[2:] for each in found(site_with(lines + one.format("a") + one.format("b")), "F130")] == [
        ("有例外的事项已有 2 条，最多 1 条。", "请把话写好，或者把规则改聪明。")
    ]
