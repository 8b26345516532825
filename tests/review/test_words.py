"""The words that are signed: every field of every record, nothing of what readers never see; what differs."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model import Contact, Question, Record, Site, Synonym, Term
from generator.review.words import (
    NOT_READ,
    Difference,
    differences,
    fingerprint,
    in_words,
    on_one_line,
    words,
)
from tests import county

CONTACT = {
    "number": "12345",
    "name": "热线",
    "kind": "hotline",
    "what_for": "问政策",
    "run_by": "政府",
    "caveat": "以当地为准。",
    "since": "2021年。",
    "sources": [{"what": "文件", "number": "国办发〔2020〕53号", "url": "https://www.gov.cn/"}],
    "checked_on": "2026-11-24",
    "reviewed_on": "2026-11-24",
    "review_by": "2027-11-24",
}


def test_a_record_gives_its_words_by_the_keys_that_lead_to_them():
    assert words(Contact.model_validate(CONTACT)) == {
        "number": "12345",
        "name": "热线",
        "kind": "hotline",
        "what_for": "问政策",
        "run_by": "政府",
        "caveat": "以当地为准。",
        "since": "2021年。",
        "sources/1/what": "文件",
        "sources/1/number": "国办发〔2020〕53号",
        "sources/1/url": "https://www.gov.cn/",
        "checked_on": "2026-11-24",
    }


def test_what_is_not_written_has_no_words_so_that_a_new_key_voids_nothing():
    term = {"id": "a", "term": "甲", "as_written": ["甲", "甲乙"], "says": "解释。", "explained_by": "common"}
    assert words(Term.model_validate(term)) == {**term, "as_written": "甲\n甲乙"}
    assert words(Synonym.model_validate({"said": ["甲"], "written": [], "weight": "1"})) == {
        "said": "甲",
        "written": "",
    }


def test_the_order_of_what_has_ids_is_signed_too():
    options = [{"id": each, "name": f"选{each}"} for each in ("b", "a")]
    question = {"id": "who", "name": "谁？", "short": "谁", "options": options}
    found, turned = (
        words(Question.model_validate({**question, "options": each})) for each in (options, options[::-1])
    )
    assert (found["options"], found["options/a/name"]) == ("b\na", "选a")
    assert differences(found, turned) == [Difference("options", "b\na", "a\nb")]


def records(site: Site) -> list[Record]:
    every = [
        *site.contacts,
        *site.terms,
        *site.units,
        *site.audiences,
        *site.needs,
        *site.questions,
        *site.synonyms,
    ]
    return [*every, *site.sections, *(each.meta for each in site.documents), site.settings]


def leaves(value: object) -> list[object]:
    if isinstance(value, Record):
        fields = type(value).model_fields.items()
        given = (getattr(value, name) for name, field in fields if name not in NOT_READ)
        return [leaf for each in given for leaf in leaves(each) if each != "exact"]  # as every amount is
    if type(value) is tuple:
        return [leaf for each in value for leaf in leaves(each)]
    return [value]


@pytest.mark.parametrize("which", ["real", "two"])
def test_no_text_of_any_record_is_left_out(which: str, real_site: Site, tmp_path: Path):
    site = real_site if which == "real" else load(county.write(tmp_path) / "data").site
    for record in records(site):
        kept = "\n".join(words(record).values())
        for leaf in leaves(record):
            text = getattr(leaf, "text", leaf)  # of a quote
            assert not isinstance(text, str) or text in kept, (type(record), text)


def test_the_hash_knows_each_key_and_each_word_and_no_order():
    found = {"a": "甲", "b": "乙"}
    assert fingerprint(found) == fingerprint({"b": "乙", "a": "甲"})
    others = [{"a": "甲"}, {"a": "甲", "b": "丙"}, {"a": "乙", "b": "甲"}, {"a": "甲", "b": "乙", "c": ""}]
    assert len({fingerprint(each) for each in (found, *others)}) == 5
    assert len(fingerprint(found)) == 16


def test_differences_stand_in_the_order_of_what_is_there_now():
    before, after = {"gone": "没", "b": "乙", "same": "同"}, {"new": "", "same": "同", "b": "丙"}
    assert differences(before, after) == [
        Difference("new", "", ""),
        Difference("b", "乙", "丙"),
        Difference("gone", "没", ""),
    ]


@pytest.mark.parametrize(
    ("path", "text", "shown"),
    [
        ("kind", "hotline", "热线"),
        ("provisions/a/unknown", "how\nwhere", "怎么办\n在哪里办"),
        ("provisions/a/effect", "receive", "能得到"),
        ("provisions/a/eligible/all/2/unknown", "没有写", "没有写"),
        ("guide", "false", "否"),
        ("name", "hotline", "hotline"),
    ],
)
def test_codes_are_told_in_words(path: str, text: str, shown: str):
    assert in_words(path, text) == shown
    assert differences({}, {path: text}) == [Difference(path, "", shown)]


LONG = "文件只写了这个名字，没有列出是哪三项，也没有写怎么办。"


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("问政策", "问政策、投诉", "“问政策”→“问政策、投诉”"),
        (
            LONG,
            LONG.replace("三项", "四项"),
            "“…字，没有列出是哪三项，也没有写怎么…”→“…字，没有列出是哪四项，也没有写怎么…”",
        ),
        ("", "新的", "新加了“新的”"),
        ("旧的", "", "去掉了“旧的”"),
        ("甲\n乙\n丙", "甲\n丁\n丙", "“乙”→“丁”"),
        ("甲\n丙", "甲\n乙\n丙", "“”→“乙”"),
        ("国国国", "国国", "“国国国”→“国国”"),
        ("", "长" * 100, f"新加了“{'长' * 59}…”"),
    ],
)
def test_a_difference_is_told_on_one_line(before: str, after: str, shown: str):
    assert on_one_line(Difference("says", before, after)) == shown
