"""Any text may be an official one: it is cut up whole, by ids that are unique, in bounded time, without an error."""

import subprocess
import sys
from pathlib import PurePosixPath
from urllib.parse import urljoin

import pytest
from hypothesis import strategies as st

from generator.model import urls
from generator.official import parse, tails
from generator.official.spans import finder
from generator.text.characters import aligned, full_width, normalise
from generator.text.sentences import clauses, outside_brackets, sentences
from tests.conftest import ROOT
from tests.security.properties import DEEP, QUICK, Property, check

SHAPES = (
    *("一、", "（一）", "(二)", "1.", "2．", "第一条", "第三章", "①", "附件1", "附件：", "附则", "\n", "\n\n", "\r\n", "\t"),
    *("（责任单位：市人社局、市财政局）", "责任单位：", "（牵头", "完成时限：2026年底前", "负责。）", "（", "）", "[", "】"),
    *("。", "；", "：", "，", "？", "”", "“", "某府发〔2020〕1号", "某市人民政府关于就业的通知", "2020年7月16日", "就业"),
    *("\u3000", " ", "\u00a0", "\u200b", "\u202e", "\u0301", "\u00b4", "\ufeff", "\x00", "\x0c", "\u2028", "％", "５０", "｜", "Ⅳ"),
)  # fmt: skip
TEXT = st.lists(st.one_of(st.sampled_from(SHAPES), st.text(max_size=6)), max_size=40).map("".join)
FOLDER = st.lists(st.sampled_from(("a", "b-1", "measures", "index")), max_size=3).map(
    lambda parts: "".join(f"{each}/" for each in parts)
)
TARGET = st.tuples(FOLDER, st.sampled_from(("", "site.css", "x.docx")), st.sampled_from(("", "#m01s02")))


def the_text_is_cut_up_whole(text: str) -> None:
    found = parse(text)
    assert normalise("".join(each.text for each in found.paragraphs)) == normalise(text)
    ids = [each.id for each in found.sentences]
    assert len(set(ids)) == len(ids)
    numbers = [each.number for each in found.measures]
    assert len(set(numbers)) == len(numbers)
    find = finder("doc", found.sentences)
    for sentence in found.sentences:
        for span in find(sentence.text):
            assert 0 <= span.start < span.end


def a_tail_is_cut_off_and_read(text: str) -> None:
    for line in text.splitlines():
        parts = list(tails.pieces(line))
        assert normalise("".join(part for _, part in parts)) == normalise(line)
        for kind, part in parts:
            if kind == "tail":
                tails.read(part)
        tails.read(line)


def compared_text_is_stable(text: str) -> None:
    once = normalise(text)
    assert normalise(once) == once
    assert not any(each.isspace() for each in once)
    full_width(text)
    compared, places = aligned(text)
    assert len(compared) == len(places)
    assert list(places) == sorted(places)
    assert all(0 <= each < len(text) for each in places)


def parts_stand_where_they_say(text: str) -> None:
    assert normalise("".join(sentences(text))) == normalise(text)
    assert "".join(outside_brackets(text, "，")).replace("，", "") == text.replace("，", "")
    ends = 0
    for start, end in clauses(text):
        assert ends <= start < end <= len(text)
        ends = end


def a_link_leads_to_its_target(link: tuple[str, tuple[str, str, str]]) -> None:
    page, (folder, file, fragment) = link
    target = f"{folder}{file}"
    found = urljoin(f"http://x/{page}index.html", urls.relative(page, target + fragment))
    wanted = PurePosixPath("/", target, "" if file else "index.html")
    assert found == f"http://x{wanted}{fragment}"


PROPERTIES = {
    "official text": Property(TEXT, the_text_is_cut_up_whole),
    "tails": Property(TEXT, a_tail_is_cut_off_and_read),
    "compared": Property(TEXT, compared_text_is_stable),
    "parts": Property(TEXT, parts_stand_where_they_say),
    "links": Property(st.tuples(FOLDER, TARGET), a_link_leads_to_its_target),
}


@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_for_some(name: str):
    check(PROPERTIES[name], QUICK)


@pytest.mark.deep
@pytest.mark.parametrize("name", PROPERTIES)
def test_it_holds_for_many(name: str):
    check(PROPERTIES[name], DEEP)


# Whatever of these took time by the square of its length would take hours of 100,000 characters.
PATHOLOGICAL = ("（", "）", "（）", "（责任单位：", "责任单位：甲、", "一、\n", "（一）", "1.", "。", "：\n1.", "，", "\t", " ",
                "附件1\n", "第一条", "\u0301", "a\u0301", "“", "；\n（一）", "2020年", "甲负责，", "负责（", "附件：1.甲\n")  # fmt: skip
MOST_SECONDS = 120
RUN = """
import resource, sys
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]), int(sys.argv[1])))
from generator.official import parse, tails
text = sys.argv[2] * (int(sys.argv[3]) // len(sys.argv[2]))
parse("一、保就业\\n(一)稳岗。" + text)
for line in text.splitlines():
    list(tails.pieces(line))
    tails.read(line)
"""


@pytest.mark.deep
@pytest.mark.parametrize("unit", PATHOLOGICAL)
def test_a_long_text_of_one_mark_is_read_in_bounded_time(unit: str):
    command = [sys.executable, "-c", RUN, str(MOST_SECONDS), unit, "100000"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2_000:]
