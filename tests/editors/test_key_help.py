"""Every key of every record is explained, for the schema, the skeletons and the handbook."""

from collections.abc import Iterator

import pytest

from generator.editors import key_help as keys
from generator.model import Contact, DocumentMeta, Measure, Provision, Question, Record, Section, Unit


def records(record: type[Record] = Record) -> Iterator[type[Record]]:
    for each in record.__subclasses__():
        yield each
        yield from records(each)


def test_every_key_is_explained_and_nothing_else():
    have = {(each.__name__, f.alias or name) for each in records() for name, f in each.model_fields.items()}
    missing = []
    for record in records():
        for name, field in record.model_fields.items():
            try:
                assert all(keys.key_of(record, field.alias or name))
            except KeyError:
                missing.append((record.__name__, field.alias or name))
    assert missing == []
    assert set(keys.explained()) - have == set()


def test_the_handbook_page_has_every_record_and_key():
    page = keys.as_markdown()
    # Reviewed, Addressed and Section are only what others have in common; drafts have the same keys.
    names = {each.__name__ for each in records() if not each.__name__.startswith("Draft")}
    assert set(keys.RECORDS) == names - {"Reviewed", "Addressed", "Section"}
    for name, title in keys.RECORDS.items():
        part = page.partition(f"## {title}\n")[2].partition("\n## ")[0]
        record = next(each for each in records() if each.__name__ == name)
        for key, field in record.model_fields.items():
            assert f"| `{field.alias or key}` |" in part
    assert "| `measure` | 第几条 | 必填 | 整数 |" in page
    assert "| `draft` | 草稿 |  | true 或 false |" in page
    assert "| `refers_to` | 提到的文件 |  | 文字 |" in page
    assert "| `unknown` | 文件没有写的 |  | 列表 | amount 多少（钱或数量），who 具体是谁，" in page
    assert "| `time` | 时间 |  | 几个键 |" in page
    assert "| `value` | 数 | 必填 | 数字 |" in page
    assert "| `checked_on` | 核对日期 |" in page


def test_what_is_said_for_a_record_goes_before_what_is_said_for_all():
    assert keys.key_of(Measure, "plain") == keys.key_of(Section, "plain")  # said once, for what it extends
    assert keys.key_of(Unit, "id") == keys.key_of(Provision, "id")  # said once, for all
    with pytest.raises(KeyError):
        keys.key_of(Unit, "no-such-key")


def test_keys_stand_as_people_write_them():
    measure = [alias for alias, _ in keys.in_order(Measure)]
    assert measure[:3] == ["measure", "title", "plain"]
    assert measure[-2:] == ["reviewed_on", "review_by"]
    provision = [alias for alias, _ in keys.in_order(Provision)]
    assert provision[0] == "id"
    assert "for" in provision  # the name in YAML, not that of the attribute
    for record in (Measure, Provision, Unit):
        found = [alias for alias, _ in keys.in_order(record)]
        assert sorted(found) == sorted(each.alias or name for name, each in record.model_fields.items())


@pytest.mark.parametrize(
    ("record", "path", "name"),
    [
        (Contact, "caveat", "要注意的"),
        (Contact, "sources/1/what", "出处 第1项 什么文件"),
        (Measure, "provisions/wengang-50/conditions/2/says", "事项 wengang-50 条件 第2项 条件"),
        (Measure, "provisions/wengang-50/time/until", "事项 wengang-50 时间 到哪天"),
        (Measure, "original/m01s02", "原文 m01s02"),
        (Measure, "number", "number"),
        (Question, "options/2020/written", "选项 2020 原文怎么写"),
        (Question, "when/all/1/question", "什么时候问 都要符合 第1项 问题"),
        (DocumentMeta, "text.txt", "原文"),
        (None, "content", "内容"),
    ],
)
def test_the_keys_that_lead_to_words_have_names(record: type[Record] | None, path: str, name: str):
    assert keys.label(record, path) == name
