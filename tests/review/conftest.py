"""A sheet with all that can stand on one, made by hand."""

from datetime import date

import pytest

from generator.model import SignOff
from generator.review.marked_diff import Run
from generator.review.sheet import Item, Sheet

EVIL = "<b>&\"'{{ 7*7 }}"


@pytest.fixture
def sheet() -> Sheet:
    signed = SignOff.model_validate(
        {
            "area": "measures",
            "entry": "mou/01-a",
            "step": "复审",
            "name": "张某",
            "role": f"编辑{EVIL}",
            "on": date(2026, 11, 25),
            "hash": "0" * 16,
        }
    )
    changes = (("说法", (Run("same", "企业"), Run("gone", "旧", ("数字",)), Run("new", f"新{EVIL}"))),)
    item = Item(
        id="wengang-50",
        title=f"题目{EVIL}",
        rows=(("说法", "我们说的。"), ("力度", "文件写明")),
        quotes=(("第1条第1句", "原文的话"), ("原文没有", "错的话")),
        added=False,
        changes=changes,
        findings=("F104（第 9 行）数字不对。",),
        exceptions=("W102：原名就长",),
    )
    added = Item("second", "第二项", (), (), True, (), (), ())
    return Sheet(
        name="measures mou/01-a",
        heading="第1条　稳定就业岗位",
        document="意见（某府发〔2020〕1号）",
        plain="标题的话",
        summary="概要的话",
        hash="0123456789abcdef",
        items=(item, added),
        changes=(("概要", (Run("gone", "旧概要"),)),),
        findings=("F102（第 5 行）单位不对。",),
        signatures=(("初审", None), ("复审", signed), ("终审", None)),
    )


@pytest.fixture
def contacts() -> Sheet:
    """An area: nothing but our words."""
    rows = (("号码", "12345"), ("要注意的", f"以当地为准。\n{EVIL}"))
    standing = "签过字（张某，2026-11-20），以后改过，要重新审核。"
    item = Item("12345", "12345　热线", rows, (), False, (), (), (), standing)
    return Sheet(
        name="contacts",
        heading="电话",
        document="data/contacts.yml",
        plain="",
        summary="",
        hash="fedcba9876543210",
        items=(item,),
        changes=(),
        findings=(),
        signatures=(("初审", None), ("复审", None), ("终审", None)),
    )
