"""What belongs to a measure, and what lies around it."""

from generator.official import parse


def kinds(text: str) -> list[str]:
    return [each.kind for each in parse(text).paragraphs]


def test_a_chapter_that_tells_is_text_and_can_be_quoted():
    found = parse("一、甲\n（一）乙。丙。\n（二）丁。戊。\n二、本措施自2026年3月1日起施行。\n")
    assert [(each.id, each.text) for each in found.sentences][2:] == [
        ("z01", "二、本措施自2026年3月1日起施行。")
    ]


def test_a_tail_below_a_chapter_is_not_the_measure_s():
    found = parse("一、甲\n（一）乙。丙。\n二、丁\n责任单位：县局\n三、己\n（二）庚。辛。\n")
    assert [each.units for each in found.measures] == [(), ()]


def test_signatures_and_dates_are_no_text_of_the_last_measure():
    assert (
        kinds("第一条 甲。\n第二条 乙。\n甲县民政局\n甲县财政局\n二〇二六年六月一日\n")[-3:] == ["line"] * 3
    )


def test_paragraphs_after_the_items_are_the_article_s():
    assert len(parse("第一条 甲：\n（一）乙；\n（二）丙。\n丁。\n第二条 戊。\n").measures[0].sentences) == 2


def test_addressees_are_lines_and_lead_ins_are_text():
    text = "关于甲乙丙的通知\n各乡镇人民政府：\n现将事项通知如下：\n一、甲\n（一）乙。丙。\n"
    assert kinds(text)[:3] == ["title", "line", "text"]


def test_the_rows_of_an_attached_table_can_be_quoted():
    text = (
        "一、甲\n（一）乙。丙。\n附件1\n补贴标准\n对象　补贴　期限\n毕业生　300元　24个月\n"
        "工人　500元\n目　录\n甲县人民政府　2026年3月1日\n"
    )
    assert [each.text for each in parse(text).sentences if each.id.startswith("a01")] == [
        "对象　补贴　期限",
        "毕业生　300元　24个月",
        "工人　500元",
    ]


def test_paragraphs_of_the_last_measure_with_tails_of_their_own_are_its_own():
    text = "（一）甲。乙。（责任单位：县甲局）\n丙。（责任单位：县乙局，完成时限：2026年9月底前）\n丁。（责任单位：县丙局）\n某县人民政府\n"
    [measure] = parse(text).measures
    assert [each.text for each in measure.sentences] == ["乙。", "丙。", "丁。"]
    assert (measure.units, measure.deadlines) == (("县甲局", "县乙局", "县丙局"), ("2026年9月底前",))


def test_chapters_whose_name_stands_below_or_without_a_number():
    text = "第一章\n总　则\n第一条　甲乙丙。\n第二章　补贴\n第二条　丁戊己。\n附　则\n第三条　庚辛壬。\n"
    assert [each.chapter for each in parse(text).measures] == ["第一章 总　则", "第二章　补贴", "附　则"]
