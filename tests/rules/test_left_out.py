"""F: what names people, a figure, a day or a firm word is not left out."""

import pytest

from tests.rules import messages, two_documents

RELATED = "{target: mou-2020-1/m01s02, quote: 对不裁员的企业"


@pytest.mark.parametrize(
    ("clause", "word"),
    [
        ("对职工给予关怀", "职工"),
        ("补助500元", "500元"),
        ("2021年5月1日起办", "2021年5月1日"),
        ("严禁摊派", "严禁"),
    ],
)
def test_what_counts_for_the_reader(site_with, clause, word):
    lines = f"# text.txt\n对企业返还50%。{clause}。\n# measures/01-a.yml\nleft_out: [{{quote: {clause}, why: 只是号召。}}]"
    assert f"“{word}”对读者要紧，不能略去。" in messages(site_with(lines), "F136")


@pytest.mark.parametrize("clause", ["扎实做好工作", "加快推进各项任务", "统筹发展"])
def test_what_only_calls(site_with, clause):
    lines = f"# text.txt\n对企业返还50%。{clause}。\n# measures/01-a.yml\nleft_out: [{{quote: {clause}, why: 只是号召。}}]"
    assert messages(site_with(lines), "F136") == []


def test_what_is_told_as_a_relation_is_not_left_out(tmp_path):
    assert messages(two_documents(tmp_path), "F136") == []
    untold = two_documents(tmp_path, "{target: mou-2020-1/m01s02, quote: 市里的补贴标准改为60%", RELATED)
    assert "“60%”对读者要紧，不能略去。" in messages(untold, "F136")
