"""Lines cut at a fixed width are joined; lines that an author ended are not."""

import textwrap
from pathlib import Path

import pytest

from generator.official.wraps import unwrapped
from tests.importer.conftest import TEXT

INPUTS = Path(__file__).with_name("inputs")
PARAGRAPHS = [
    "　　一、住房保障",
    "　　（一）发放租房补贴。对在示例县租房居住的毕业生，每人每月补贴300元，补贴期限不超过24个月，每季度发放一次，由县人社局审核。",
    "　　（二）给予购房补贴。对购房的毕业生，一次补贴5万元，分2年发放。",
    "　　二、本措施自2026年3月1日起施行，有效期3年，由示例县人力资源和社会保障局会同示例县财政局负责解释。",
]


def cut(width: int, paragraphs: list[str]) -> str:
    return "".join(
        line + "\n" for each in paragraphs for line in textwrap.wrap(each, width, drop_whitespace=False)
    )


def test_the_small_file():
    text, joined = unwrapped((INPUTS / "57-hard-wraps.txt").read_text(encoding="utf-8"))
    assert joined == 4
    assert [line[-3:] for line in text.splitlines()[3:]] == ["一次。", "发放。", "3年。"]


@pytest.mark.parametrize("width", [18, 20, 25, 30])
def test_every_width(width: int):
    text, joined = unwrapped(cut(width, PARAGRAPHS))
    assert text.splitlines() == PARAGRAPHS
    assert joined


def test_paragraphs_parted_by_blank_lines_or_numbers_alone():
    plain = [each.strip("　") for each in PARAGRAPHS]
    assert (
        unwrapped(cut(20, plain).replace("\n（", "\n\n（"))[0].replace("\n\n", "\n").splitlines()[-1]
        == plain[-1]
    )


@pytest.mark.parametrize(
    "text",
    [
        TEXT,
        "示例县第一中学高中部教学楼改造\n示例县第二中学高中部教学楼改造\n示例县第三中学高中部教学楼改造\n示例县第四中学高中部教学楼改造\n",
        "".join(f"（{n}）由示例县人力资源和社会保障局办理事项\n" for n in "一二三四五六"),
        "春眠不觉晓\n处处闻啼鸟\n夜来风雨声\n花落知多少\n",
        "",
    ],
)
def test_lines_that_end_where_the_author_ended_them(text: str):
    assert unwrapped(text) == (text, 0)


ROWS = [
    "毕业生　城镇每月五百元　二十四个月",
    "退役军人　不再发放　按照规定另行办",
    "残疾职工本人　全额予以免除　一年期",
]
PLACES = [
    f"{town}街道便民服务中心电话0000-123456{n}" for n, town in enumerate(["东城", "西城", "南城", "北城"])
]


@pytest.mark.parametrize("kept", [ROWS, PLACES])
def test_rows_and_lists_are_kept_where_other_lines_were_cut(kept: list[str]):
    text = cut(max(map(len, kept)), PARAGRAPHS) + "".join(f"{line}\n" for line in kept)
    found, joined = unwrapped(text)
    assert joined
    assert found.splitlines() == [*PARAGRAPHS, *kept]


def test_the_blank_after_the_number_of_an_article_is_no_cell():
    articles = [f"　　第{n}条　{each[7:]}" for n, each in zip("一二三", PARAGRAPHS[1:], strict=True)]
    assert unwrapped(cut(20, articles))[0].splitlines() == articles
