"""What is odd in whole texts: the exact list, found by hand beforehand; a false alarm fails as a miss does."""

from datetime import date

import pytest

from generator.official import parse
from generator.official.oddities import oddities
from tests.conftest import ROOT
from tests.importer.conftest import TEXT

NO_VALIDITY = (0, "", "没有写从哪天起施行、有效期到哪天。")
NO_CONTACT = (0, "", "没有写电话，也没有写联系人。")
FUZHOU = ROOT / "data/documents/fuzhou-2020-15/text.txt"
BY_HAND = {
    FUZHOU: (
        date(2020, 7, 16),
        [
            NO_VALIDITY,
            NO_CONTACT,
            (
                6,
                "发文机关: 乐安县政府办",
                "发文机关写的是“乐安县政府办”，文号用的是“乐府发”，落款是“乐安县人民政府”，对不上。",
            ),
            (
                18,
                "切实做好“六稳”工作,落实“六保”任务,现将《抚州市人民政府关于做好“六稳”工作落实“六保”任务的实施意见》"
                "转发给你们,请各地各部门结合本单位工作实际认真抓好贯彻落实",
                "段末的“工作实际认真抓好贯彻落实”后面没有句号。",
            ),
            (
                28,
                "2020年7月20日",
                "落款是2020年7月20日，网页写的成文日期是2020年7月16日、发布日期是2020年7月16日，对不上。",
            ),
            (44, "抚府发〔202015号", "文号“抚府发〔202015号”少了右括号。"),
            (92, "“双稳”", "前面写“两稳”，后面写“双稳”。如果是同一个，写法不一样。"),
            (96, "500KV", "“500KV”的“KV”规范的写法是“kV”。"),
            (96, "220KV", "“220KV”的“KV”规范的写法是“kV”。"),
        ],
    ),
    ROOT / "tests/documents/02-suqian-shitiao.txt": (date(2026, 2, 5), []),
    ROOT / "tests/documents/06-guangzhou-linshi-jiuzhu.txt": (
        date(2021, 12, 1),
        [NO_CONTACT, (41, "两个月", "同一个数，前面写“2个月”，后面写“两个月”。")],
    ),
    ROOT / "tests/documents/10-zhengzhou-tuiguang-fangan.txt": (
        date(2026, 6, 24),
        [NO_VALIDITY, NO_CONTACT],
    ),
}


@pytest.mark.parametrize("path", BY_HAND, ids=lambda path: path.stem)
def test_real_documents_have_what_was_found_by_hand_and_nothing_else(path):
    text = path.read_text(encoding="utf-8")
    issued_on, expected = BY_HAND[path]
    found = oddities(text, parse(text), issued_on)
    assert [(each.line, each.words, each.message) for each in found] == expected


def test_a_text_without_fault_has_none():
    text = TEXT + "本办法自2021年3月1日起施行，有效期5年。\n联系人：张某，电话：0794-8222222。\n"
    assert oddities(text, parse(text), date(2021, 3, 1)) == []


def test_the_words_stand_in_the_line():
    text = FUZHOU.read_text(encoding="utf-8")
    lines = text.splitlines()
    for odd in oddities(text, parse(text), None):
        assert odd.line == 0 or odd.words in lines[odd.line - 1]


def test_what_one_line_holds_many_times_takes_no_time():
    hostile = "（" * 50_000 + "》" * 50_000 + "\n" + "第九条，，" * 30_000 + "\n" + "9" * 100_000 + "KV\n"
    assert len(oddities(hostile, parse(hostile), None)) > 0


def test_two_documents_in_one_file_are_said():
    text = TEXT + "某县人民政府关于发放补贴的通知\n某县府发〔2021〕4号\n一、甲\n（一）乙。丙。\n"
    found = [each.message for each in oddities(text, parse(text), None)]
    assert "这里又有一个文号“某县府发〔2021〕4号”。要是两份文件放在了一起，请分开导入。" in found


@pytest.mark.parametrize("words", ["本办法自公布之日起30日后施行。", "现予公布，自发布之日起生效。"])
def test_a_start_without_a_day_is_said_in_the_text(words: str):
    text = TEXT + words + "\n"
    assert NO_VALIDITY not in [
        (each.line, each.words, each.message) for each in oddities(text, parse(text), None)
    ]


def test_a_hotline_is_a_contact():
    text = TEXT.replace("开展免费培训。", "开展免费培训，热线12333。")
    assert NO_CONTACT[2] not in [each.message for each in oddities(text, parse(text), None)]
