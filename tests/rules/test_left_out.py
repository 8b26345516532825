"""F: what names people, a figure, a day or a firm word is not left out."""

import pytest

from tests import smallest
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


@pytest.mark.parametrize(
    ("text", "heading", "count"),
    [
        ("1.职工奖励标准\n对企业返还50%。", "1.职工奖励标准", 0),
        ("(1)职工参保。职工按月参保。", "(1)职工参保。", 0),
        ("1.对职工给予奖励。\n2.对企业返还50%。", "1.对职工给予奖励。", 2),
        ("1.对企业返还50%。\n2.职工奖励标准", "2.职工奖励标准", 2),  # nothing follows: it tells something
        ("1.职工奖励标准,对企业返还50%。\n2.办好。", "1.职工奖励标准", 2),
        ("职工奖励标准。对企业返还50%。", "职工奖励标准。", 2),
    ],
)
def test_a_heading_names_what_its_sentences_tell(site_with, text, heading, count):
    lines = f"# text.txt\n{text}\n# measures/01-a.yml\nleft_out: [{{quote: {heading}, why: 小标题。}}]"
    assert len(messages(site_with(lines), "F136")) == count


@pytest.mark.parametrize(
    ("preamble", "words"),
    [
        ("为切实保障职工和企业,严禁摊派,提出以下意见。", []),
        ("为保障职工,从2021年5月1日起发500元,提出以下意见。", ["500元", "2021年5月1日"]),
    ],
)
def test_what_a_preamble_is_for(site_with, preamble, words):
    text = smallest.TEXT.replace("一、保居民就业", f"{preamble}\n一、保居民就业")
    folder = "data/documents/mou-2020-1"
    lines = (
        f"# {folder}/text.txt\n{text}# {folder}/parts/preamble.yml\npart: preamble\nplain: 为什么写\n"
        f"summary: 讲为什么写。\nprovisions: []\nleft_out: [{{quote: '{preamble}', why: 讲为什么写。}}]\n"
    )
    found = messages(site_with(lines), "F136")
    assert found == [f"“{word}”对读者要紧，不能略去。" for word in words]


def test_what_is_told_as_a_relation_is_not_left_out(tmp_path):
    assert messages(two_documents(tmp_path), "F136") == []
    untold = two_documents(tmp_path, "{target: mou-2020-1/m01s02, quote: 市里的补贴标准改为60%", RELATED)
    assert "“60%”对读者要紧，不能略去。" in messages(untold, "F136")
