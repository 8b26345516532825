"""A sentence is cut where it tells of another thing; all pieces are its own words."""

from generator.importer.pieces import Piece, pieces


def test_semicolons_part_things_but_not_inside_brackets():
    found = pieces("对A类企业，补贴5万元；对B类企业（含新办的；也含迁来的），补贴3万元。")
    assert found == [
        Piece(("对A类企业，补贴5万元",), ("对A类企业",)),
        Piece(("对B类企业（含新办的；也含迁来的），补贴3万元。",), ("对B类企业（含新办的；也含迁来的）",)),
    ]


def test_items_that_are_deeds_are_pieces_with_their_lead_in():
    found = pieces("对返乡人员，提供下列服务：\n（一）介绍工作；\n（二）免费培训。")
    assert [each.quotes for each in found] == [
        ("对返乡人员，提供下列服务：", "（一）介绍工作"),
        ("对返乡人员，提供下列服务：", "（二）免费培训。"),
    ]
    assert all(each.limits == ("对返乡人员",) for each in found)


def test_items_that_are_cases_are_limits_of_one_piece():
    text = "有下列情形之一的，停发补贴：\n（一）已经购房的；\n（二）不再租房的。"
    assert pieces(text) == [Piece((text,), ("有下列情形之一的", "已经购房的", "不再租房的"))]


def test_the_sentence_that_leads_an_item_in_is_quoted_and_limits_it():
    lead = "对毕业2年内的毕业生，给予："
    assert pieces("租房补贴每月300元。", lead) == [
        Piece((lead, "租房补贴每月300元。"), ("对毕业2年内的毕业生",))
    ]
