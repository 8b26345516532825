"""W: names and official terms without an explanation."""

import pytest

from tests.rules import found, messages, two_documents


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


TERM = "- {{id: caiyuan, term: 裁员, as_written: [{}], says: {}, explained_by: {}}}"


@pytest.mark.parametrize(
    ("says", "by", "message"),
    [
        ("一年走掉5%的企业员工。", "document", "写到“裁员”的原文里没有“5%”。"),
        ("企业的“大清退”。", "document", "写到“裁员”的原文里没有““大清退””。"),
        ("请人走。", "document", "写到“裁员”的原文里没有解释里的话。"),
        ("请人走。", "common", None),
        ("企业让人走，退50%的钱。", "document", None),
        ("文件只写了这个名字，没有解释。", "document", None),
    ],
)
def test_what_is_explained_by_the_document_stands_there(site_with, says: str, by: str, message: str | None):
    site = site_with("# data/terms.yml\n" + TERM.format("裁员", says, by))
    assert messages(site, "F147") == ([message] if message else [])


def test_what_stands_in_a_title_of_the_text_is_the_documents_too(site_with):
    site = site_with("# data/terms.yml\n" + TERM.format("就业岗位", "能稳定就业的。", "document"))
    assert messages(site, "F147") == []


@pytest.mark.parametrize(
    ("says", "count"), [("县里按人给500元。", 1), ("给不裁员的企业，每人500元补贴。", 0)]
)
def test_a_term_is_held_to_the_documents_that_have_it(tmp_path, says: str, count: int):
    term = (
        TERM.format("每人给予500元补贴", says, "document")
        if not count
        else TERM.format("扎实", says, "document")
    )
    assert len(messages(two_documents(tmp_path, **{"data/terms.yml": term}), "F147")) == count
