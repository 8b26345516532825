"""What the labels of sentences call the measures."""

from generator.official import parse


def test_measures_are_called_by_their_place_unless_the_document_counts_otherwise():
    assert parse("（一）甲。乙。\n（二）丙。丁。\n").names == {"m01": "第1条", "m02": "第2条"}
    assert parse("第一条 甲。\n第二条 乙。\n").names == {"m01": "第一条", "m02": "第二条"}
    assert parse("1.甲。乙。\n2.丙。丁。\n").names == {"m01": "第1条", "m02": "第2条"}
    assert parse("第九十七条 甲。\n第九十八条 乙。\n").names == {"m01": "第九十七条", "m02": "第九十八条"}
    assert parse("一、甲\n（一）乙。丙。\n二、丁\n（一）戊。己。\n").names == {
        "m01": "第一部分第（一）条",
        "m02": "第二部分第（一）条",
    }
