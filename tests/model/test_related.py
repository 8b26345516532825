"""What documents do to each other, seen from both sides."""

from generator.model.related import done_by, notes


def test_a_sentence_says_what_was_done_to_it(two):
    old, _ = two.documents
    [note] = notes(two, old, ["m01s02"])
    assert note.text == "某县补充文件（2021年3月1日）替换了这里"
    assert note.says == "县里换了标准。"
    assert (note.label, note.url) == ("某县补充文件第1条第3句", "documents/xian-2021-3/#m01s03")
    assert [each.text[-5:] for each in notes(two, old, ["m01s01"])] == ["补充了这里", "延长了这里"]


def test_a_sentence_says_what_it_does_to_another(two):
    _, new = two.documents
    [note] = notes(two, new, ["m01s03"])
    assert note.text == "这里替换了某市就业文件（2020年7月16日）第1条第2句"
    assert (note.label, note.url) == ("某市就业文件第1条第2句", "documents/mou-2020-1/#m01s02")


def test_sentences_that_have_nothing_to_do_with_it_say_nothing(two):
    old, new = two.documents
    assert notes(two, old, []) == notes(two, new, ["m01s04"]) == ()


def test_a_document_says_all_that_it_does(two):
    old, new = two.documents
    assert done_by(two, old) == ()
    assert [each.text for each in done_by(two, new)] == [
        f"{verb}了某市就业文件（2020年7月16日）第1条第{sentence}句"
        for verb, sentence in (("补充", 1), ("替换", 2), ("延长", 1))
    ]
