"""The small files of the index, read as search/index.js reads them."""

from dataclasses import replace
from datetime import date

from generator.model.status import Period
from generator.search.entries import Entry, Field
from generator.search.pipeline import traditional
from generator.search.postings import Index, Postings, encode
from generator.search.shards import (
    POSTINGS_A_FILE,
    POSTINGS_A_PART,
    POSTINGS_UNPARTED,
    SHOWN_TOGETHER,
    core,
    filters,
    pages_of,
    parts,
    said_files,
    script,
    shown_files,
    token_files,
    unknown_files,
)
from generator.search.sounds import sounds
from generator.search.weights import levels
from tests.search.test_postings import decode, posting


def test_traditional_characters_lead_to_simplified_ones():
    found = unknown_files(sounds(["减税"]))
    everything = {character: what for each in found.values() for character, what in each.items()}
    assert everything["減"] == "减"
    assert everything["猪"] == "zhu"
    assert "费" in everything
    assert "減" in traditional()
    assert "減" not in {character for each in unknown_files(sounds(["猪"])).values() for character in each}


def test_a_file_hands_over_text_without_markup():
    assert script("d/0", ["</script>\u2028"]) == 'mingbaiSearch.receive("d/0",["\\u003c/script>\\u2028"]);\n'


def index(entries: list[Entry]) -> Postings:
    found = Index()
    for number, each in enumerate(entries):
        found.add(number, levels(each.fields, each.prior))
    return found.postings


def entry(text: str, group: str = "a", **given) -> Entry:
    return Entry("provision", text, "u/", "说法", (Field(text, 5.0),), 1.0, group, **given)


def test_every_token_is_in_the_file_of_its_sound():
    postings = index([entry("猪肉补贴"), entry("朱肉")])
    files = token_files(postings, sounds(["猪肉补贴", "朱肉"]))
    groups = {each[0]: each[1:] for each in files["z"].split(" ") if each[0] != "_"}
    assert set(groups) == {"猪", "朱"}
    assert groups["猪"][0] == groups["朱"][0] == "肉"
    assert [number for number, _ in decode(groups["朱"][1:])] == [1]


def test_neighbouring_sounds_share_a_file_until_it_is_full():
    few, many = [posting(0, 0)], [posting(number, 0) for number in range(POSTINGS_A_FILE)]
    heard = sounds(["收补", "收成", "收入"])
    assert list(token_files({"收补": few, "收成": few, "收入": few}, heard)) == ["sb"]
    parted = token_files({"收补": few, "收成": many, "收入": few}, heard)
    assert list(parted) == ["sb", "sc", "sr"]
    assert [name for name, text in parted.items() if "成" in text] == ["sc"]


def test_characters_alone_and_other_words_have_groups_of_their_own():
    postings = {"猪": [posting(0, 1)], "朱": [posting(2, 3)], "50%": [posting(1, 0)]}
    files = token_files(postings, sounds(["猪朱"]))
    assert files == {
        "0": f"50%:{encode(postings['50%'])}",
        "z": f"_朱{encode(postings['朱'])}猪{encode(postings['猪'])}",
    }


def test_where_there_is_one_part_of_a_file_there_are_all():
    postings = index([entry("猪肉补贴")])
    names = token_files(postings, replace(sounds(["猪肉补贴"]), parts=3))
    assert {each for each in names if each.startswith("zr")} == {"zr0", "zr1", "zr2"}


def test_an_index_is_parted_by_its_size():
    assert parts({}) == parts({"猪": [posting(0, 0)] * 10}) == 1
    assert parts({"猪": [posting(0, 0)] * POSTINGS_UNPARTED}) == 2
    assert parts({"猪": [posting(0, 0)] * POSTINGS_A_PART, "肉": [posting(0, 0)] * POSTINGS_A_PART}) == 4


def said(site, *words):
    heard, postings = sounds(words), index([entry(each) for each in words])
    found = said_files(site, postings, heard, token_files(postings, heard))
    return {words: written for each in found.values() for words, written in each.items()}


def test_what_people_say_stands_with_the_tokens_it_begins_with(site_with):
    site = site_with(
        "# data/synonyms.yml\n- {said: [炒鱿鱼], written: [裁员]}\n- {said: [护照], written: []}\n"
    )
    assert said(site, "炒鱿鱼", "护照") == {"炒鱿鱼": "裁员", "护照": ""}


def test_nobody_is_told_that_what_is_only_near_is_the_same(site_with):
    site = site_with("# data/synonyms.yml\n- {said: [炒鱿鱼], written: [裁员], weight: 0.8}\n")
    assert said(site, "炒鱿鱼") == {}


def test_a_word_that_the_document_has_needs_no_other(site_with):
    site = site_with("# data/synonyms.yml\n- {said: [企业], written: [裁员]}\n")
    assert said(site, "企业") == {}


def test_what_is_shown_is_kept_together_without_empty_ends():
    full = entry(
        "丙",
        year=2020,
        state="expired",
        period=Period(date(2021, 1, 1), date(2021, 4, 30)),
        people="企业",
        unknown=("how",),
        has_amounts=True,
        clause="第（一）条",
        document="mou-2020-1",
        conditions=("不裁员", "按时缴费"),
        later="2025年改了。",
    )
    found = dict(shown_files([*[entry("甲")] * SHOWN_TOGETHER, full], frozenset([SHOWN_TOGETHER]), 1))
    assert found[0] == [["provision", "甲", "u/", "说法"]] * SHOWN_TOGETHER
    row = ["provision", "丙", "u/", "说法", 2020, "expired", "2021-04-30", "企业", ["how"], 1, "2021-01-01"]
    row += ["第（一）条", "不裁员；按时缴费", "2025年改了。", 1]
    assert found[1] == [row]
    [[several]] = dict(shown_files([full], frozenset(), 2)).values()
    assert several[14:] == [0, "mou-2020-1"]


def test_filters_name_their_entries():
    found = [
        entry("甲", audiences=("company", "worker"), needs=("rent",), document="a"),
        entry("乙"),
        entry("丙", audiences=("worker",), document="b"),
    ]
    members = {name: [number for number, _ in decode(text)] for name, text in filters(found, 1).items()}
    assert members == {"for-company": [0], "for-worker": [0, 2], "need-rent": [0]}
    assert filters(found, 2).keys() - members.keys() == {"document-a", "document-b"}


def test_the_core_says_which_files_there_are_and_how_characters_sound():
    heard = sounds(["银行", "行动", "行动"])
    found = core(
        [entry("甲"), entry("乙"), entry("丙", "b")], ["yh", "xd", "yx0", "yx1", "0"], heard, {"version": "v"}
    )
    assert (found["entries"], found["groups"], found["version"]) == (3, [2, 1], "v")
    assert found["files"] == "0- xd yhx"
    assert found["sounds"].split(" ") == ["dong动", "xing行", "yin银"]
    assert found["also"] == "hang行"


def test_pages_are_told_apart_by_what_stands_on_them():
    telephone = entry("12345", "contacts")._replace(kind="contact")
    guide = entry("企业", "for")._replace(kind="audience")
    found = [entry("甲"), entry("乙"), telephone, guide]
    assert pages_of(found) == [0, 0, 1, 2]
    assert core(found, [], sounds([]), {})["groupKinds"] == "sca"
