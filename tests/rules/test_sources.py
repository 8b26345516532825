"""F: phone numbers, links and details that nobody vouches for."""

import pytest

from tests.rules import found, messages


@pytest.mark.parametrize(
    "number", ["0000-00000000", "12333", "13800000000", "400-123-4567", "110", "9511095"]
)
def test_a_number_without_source(site_with, number):
    assert found(site_with(f"says: 请打{number}。"), "F116") == [
        (11, 9, f"号码“{number}”没有写在 contacts.yml 里。", "没有出处的电话不能写；请写12345。")
    ]


@pytest.mark.parametrize(
    "text", ["12345", "2021年4月30日", "国办发〔2020〕115号", "15000元", "120天", "0.12345", "500KV"]
)
def test_what_is_no_phone_number_or_a_known_one(site_with, text):
    assert found(site_with(f"says: 写的是{text}。"), "F116") == []


@pytest.mark.parametrize(
    "lines",
    ["note: 请打12333。", "unknown: []\nlater: [{as_of: 2025, says: 请打12333。, checked_on: 2026-11-24}]"],
)
def test_all_our_text_is_searched(site_with, lines):
    assert messages(site_with(lines), "F116") == ["号码“12333”没有写在 contacts.yml 里。"]


@pytest.mark.parametrize(
    ("host", "good"),
    [
        ("www.jiangxi.gov.cn", True),
        ("gov.cn", True),
        ("finance.people.com.cn", True),
        ("www.fakegov.cn", False),
        ("gov.cn.example.com", False),
        ("baike.baidu.com", False),
    ],
)
def test_only_official_hosts(site_with, host, good):
    lines = f"later: [{{as_of: 2025, says: 变了。, checked_on: 2026-11-24, source: https://{host}/a}}]"
    expected = [] if good else [(42, 13, f"“{host}”不是政府网站。", "出处是镜像网站的，写文号，不放链接。")]
    assert found(site_with(lines), "F117") == expected


@pytest.mark.parametrize("text", ["https://www.gov.cn/a", "www.gov.cn", "jiangxi.gov.cn"])
def test_no_link_inside_text(site_with, text):
    assert found(site_with(f"note: 请看 {text} 。"), "F117") == [
        (38, 9, "文字里不能写网址。", "网址只能写在 source 或 url 里。")
    ]


@pytest.mark.parametrize(
    ("lines", "place"),
    [("note: 请填：编者注", (38, 9)), ("# measures/01-a.yml\nsummary: 请填：这一条讲什么", (4, 10))],
)
def test_what_is_left_to_fill_in_is_found_everywhere(site_with, lines, place):
    [(line, column, message, hint)] = found(site_with(lines), "F131")
    assert ((line, column), message) == (place, "这里还没有填。")
    assert hint == "请填好；没有，就删掉这一行。"
