"""A word in its clause of an official text."""

from generator.pages.examples import Texts


def shown(found):
    return found and (found.before, found.word, found.after, found.label, found.url)


def test_a_word_is_shown_in_its_clause_with_its_sentence(site_with):
    texts = Texts(site_with())
    assert shown(texts.example(["裁撤", "返还"])) == (
        "",
        "返还",
        "其上年度实际缴纳失业保险…",
        "第1条第1句",
        "documents/mou-2020-1/#m01s01",
    )
    assert shown(texts.example(["延长至"])) == (
        "实施期限",
        "延长至",
        "2021年4月30日",
        "第1条第1句",
        "documents/mou-2020-1/#m01s01",
    )
    assert texts.example(["裁撤"]) is None


def test_a_word_inside_a_longer_one_is_passed_over(site_with):
    texts = Texts(site_with("# text.txt\n对市场主体发放补贴,由市民政局发放,不少于市里的标准。"))
    assert texts.example(["市"], ["市场", "市民"]).after == "里的标准"
    assert texts.example(["市"], ["市场"]).after == "民政局发放"
    assert texts.example(["市"], ["市场", "市民", "于市"]) is None


def test_with_two_documents_the_document_is_named(two):
    example = Texts(two).example(["每人"])
    assert (example.label, example.url) == ("某县补充文件第1条第1句", "documents/xian-2021-3/#m01s01")


def test_marks_are_shown_full_width(site_with):
    texts = Texts(site_with("# text.txt\n由村(居)民委员会发放。"))
    assert shown(texts.example(["村（居）民"]))[:3] == ("由", "村（居）民", "委员会发放")


def test_no_number_is_cut(site_with):
    assert Texts(site_with()).example(["上年"]).after == "度实际缴纳失业保险费的50%"
    text = "# text.txt\n金额是123456789012345元补贴发放的标准以及更多的话给企业的。"
    assert Texts(site_with(text)).example(["元补贴"]).before == "…123456789012345"
