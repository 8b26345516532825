"""The amounts of a statement as its reader meets them."""

import pytest

from generator.model.amounts import amounts_in_words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        ("{value: 2, unit: 个月, bound: max}", "最多2个月（原文：人均不超过本市两个月低保标准的）"),
        ("{value: 2, unit: 个月, of: 低保标准, bound: max}", "最多2个月的低保标准"),
        ("{value: 500, unit: 元, bound: max}", "最多500元"),
    ],
)
def test_a_stretch_of_time_of_nothing_named_is_shown_with_its_clause(site_with, amount, words):
    site = site_with(
        "# text.txt\n对企业给予补贴,人均不超过本市两个月低保标准的,最高500元。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        "  - {id: a, title: 补贴, says: 补贴。, effect: receive, force: stated, force_word: 给予, for: [company], "
        f'quotes: ["对企业给予补贴,人均不超过本市两个月低保标准的,最高500元"], amounts: [{amount}], ask: ["12345"]}}'
    )
    assert amounts_in_words(site.provisions[0]) == (words,)
