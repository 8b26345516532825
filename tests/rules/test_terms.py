"""W: names and official terms without an explanation."""

from tests.rules import found, messages


def test_a_name_of_the_original_without_explanation(site_with):
    site = site_with(
        "# text.txt\n开展“千企万岗”行动。\n# measures/01-a.yml\n"
        "provisions: []\nleft_out: [{quote: 开展“千企万岗”行动, why: 名字。}]"
    )
    assert found(site, "W106") == [
        (10, 10, "原文里的“千企万岗”没有解释。", "请在 terms.yml 里加一条；文件没解释的，就说文件没有解释。")
    ]


def test_a_name_is_told_where_it_is_quoted_and_not_while_that_is_a_draft(site_with):
    lines = (
        "title: 题\n# text.txt\n开展“千企万岗”行动，办“百校”会。\n# measures/01-a.yml\nprovisions:\n"
        "  - {id: a, title: 题, says: 话。, effect: none, force: planned, force_word: 开展, for: [government],\n"
        '     quotes: [开展“千企万岗”行动], ask: ["12345"]}\n'
        "  - {id: b, draft: true, quotes: [办“百校”会]}\n"
    )
    assert [each[:3] for each in found(site_with(lines), "W106")] == [(18, 5, "原文里的“千企万岗”没有解释。")]


def test_an_official_term_in_brackets_without_explanation(site_with):
    assert messages(site_with("says: 延长的时间（实施期限）。"), "W106") == ["名词“实施期限”没有解释。"]
    assert messages(site_with("says: 让人走（裁员）。"), "W106") == []
    assert messages(site_with("says: 让人走（这是我们的话）。"), "W106") == []
