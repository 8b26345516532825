"""Tables of data, their spans, and tables that only place things."""

import pytest
from lxml import html

from generator.importer.html_table import is_data, rows


def read(source: str) -> list[str]:
    return list(rows(html.fromstring(source), lambda cell: "".join(cell.itertext())))


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<table><tr><td>甲<td><td>1<tr><td><td><td></table>", ["甲　／　1"]),
        ("<table><tr><td rowspan=2>甲<td>1<tr><td>2<tr><td>乙<td>3</table>", ["甲　1", "甲　2", "乙　3"]),
        ("<table><tr><td>甲<td rowspan=2>1<td>2<tr><td>乙<td>3</table>", ["甲　1　2", "乙　1　3"]),
        ("<table><tr><td>甲<td rowspan=0>1<tr><td>乙<tr><td>丙</table>", ["甲　1", "乙　1", "丙　1"]),
        ("<table><tr><td rowspan=2 colspan=2>甲<td>1<tr><td>2</table>", ["甲　1", "甲　2"]),
        (
            "<table><tr><td>甲<td>城<td>乡<td>期<tr><td>乙<td colspan=2>无<td>1年</table>",
            ["甲　城　乡　期", "乙　无　无　1年"],
        ),
        (
            "<table><tr><th>甲<th colspan=2>月补贴<th>期<tr><td>乙<td>1<td>2<td>3<tr><td colspan=4>丙类</table>",
            ["甲　月补贴　月补贴　期", "乙　1　2　3", "丙类"],
        ),
        ("<table><tr><td>甲<td>1<td>2<tr><td>乙<td>3</table>", ["甲　1　2", "乙　3　／"]),
        ("<table><tfoot><tr><td>末<td>1</tfoot><tbody><tr><td>甲<td>2</tbody></table>", ["甲　2", "末　1"]),
        ("<table><tr><td rowspan=99999999>甲<td colspan=99999999>1<tr><td>2</table>", ["甲　1", "甲　2"]),
    ],
)
def test_rows(source: str, expected: list[str]):
    assert [line.rstrip("　／") if "99999999" in source else line for line in read(source)] == expected


@pytest.mark.parametrize(
    ("source", "data"),
    [
        ("<table><tr><th>甲<th>乙<tr><td>1<td>2</table>", True),
        ("<table><tr><td>左<td><p>一。</p><p>二。</p></table>", False),
        ("<table><tr><td>左<td><table><tr><td>甲<td>乙</table></table>", False),
        ("<table><tr><td>" + "正文。" * 400 + "<td>右<tr><td>1<td>2</table>", False),
        ("<table><tr><td>只有一格</table>", False),
        ("<table><tr><td>甲<td>1<br>2<br>3<tr><td>乙<td>4</table>", True),
    ],
)
def test_which_tables_hold_data(source: str, data: bool):
    assert is_data(html.fromstring(source)) is data
