"""Each family of untruths makes what it says of real statements, and leaves alone what would stay true."""

import ast
from random import Random

import pytest

from bench.mutants import LEAST_KINDS, mutants
from bench.mutators import MUTATORS, Statement, base
from bench.statements import FIRST, bench
from tests.conftest import ROOT

DOCUMENTS = (FIRST, "suqian", "guangzhou", "zhengzhou")


def lies(document: str, id_: str, kind: str) -> list[Statement]:
    read = bench(document)
    [statement] = [each.statement for each in read.told if each.id == id_]
    return list(MUTATORS[kind](statement, read.source, Random(1)))


def test_there_are_enough_kinds_and_each_makes_something_of_some_document():
    made = {kind for name in DOCUMENTS for kind, _, _ in mutants(bench(name), 1)}
    assert made == set(MUTATORS)
    assert len(made) >= LEAST_KINDS


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_mutant_differs_and_leaves_the_statement_alone(name):
    document = bench(name)
    before = repr(document.told)
    for kind, told, lie in mutants(document, 3):
        assert lie != told.statement, kind
        assert lie["id"] == told.id
        assert lie["title"], kind
    assert repr(document.told) == before


def test_nothing_here_knows_the_rules_or_their_words():
    for path in (ROOT / "bench/mutators").glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import | ast.ImportFrom):
                names = [getattr(node, "module", "") or "", *(each.name for each in node.names)]
                assert not any(each.startswith("generator") for each in names), path


@pytest.mark.parametrize(
    ("kind", "document", "id_", "words"),
    [
        ("丢掉“不”", "suqian", "base-free-first-year", "头一年都收钱"),
        ("添上“不”", "zhengzhou", "lab-sharing", "不鼓励高校的实验室"),
        ("除外反过来", "zhengzhou", "coupon-user", "自己用的也算在内"),
        ("禁止变允许", "guangzhou", "a12-shiji", "可以超过申请人实际支出"),
        ("往下写成往上", "zhengzhou", "compute-cost-down", "提高初创企业用算力的成本"),
        ("谁给谁对换", "suqian", "firms-give-data", "一人公司给企业"),
        ("上限写成下限", "suqian", "deep-synthesis", "每个算法至少5万元"),
        ("去掉上限、下限", "zhengzhou", "coupon-cap", "算力券，100万元"),
        ("定数写成限额", FIRST, "danwei-yanglao-16", "按最高16%交"),
        ("多一位、少一位", "suqian", "deep-synthesis", "最高50万元"),
        ("两档数字对换", "suqian", "demo-platform", "最高奖50万元。获批省级的，最高奖100万元"),
        ("单位写错", "guangzhou", "a12-qita-120", "每人每天120万元"),
        ("计划写成已经做了", "suqian", "camp", "政府已经建OPC人才培育示范基地"),
        ("看情况写成一律", "suqian", "lpr-interest", "一律给补贴"),
        ("优先写成只给", FIRST, "youxian-caigou-nongchanpin", "农副产品，只买"),
        ("一次写成年年", "suqian", "deep-synthesis", "每年奖励"),
        ("每年、每月对换", "zhengzhou", "coupon-cap", "同一企业每月申领"),
        ("总数写成每个", "suqian", "model-rollout", "每次最高200万元"),
        ("一样写成两样", FIRST, "wengang-yinian-yixiang", "三种"),
        ("和写成或", "zhengzhou", "coupon-cap", "申领或者兑付"),
        ("选一样写成都有", "b2", "sangzang", "两样可以都要"),
        ("列举只留一项", "suqian", "one-stop", "有政策咨询这一样。"),
        ("先后对换", "suqian", "model-rollout", "模型备案得奖前"),
        ("办成了写成申请了", "suqian", "demo-platform", "平台申报国家级"),
        ("有条件写成没条件", FIRST, "wengang-50", "不管符不符合条件"),
        ("级别写错", "suqian", "scene-case-award", "获评国家级"),
        ("地名写错", "suqian", "enclave-space", "、宿迁等“科创飞地”"),
        ("单位换成别的单位", "suqian", "platform-column", "负责的是市"),
        ("人人都算", FIRST, "chuangye-daikuan-menkan", "所有"),
        ("参照的年份写错", FIRST, "wengang-50", "按企业当年实际交的算"),
        ("起和止对换", "suqian", "in-force", "到2026年3月8日止实施"),
        ("比例的底数写错", "zhengzhou", "grad-interest", "财政贴补年度营业收入的50%"),
        ("没写的说成写了", "zhengzhou", "small-compute", "给补助。"),
        ("条件整个不说", "suqian", "revenue-2000", "奖励5万元。"),
        ("例外不说", "zhengzhou", "coupon-user", "发算力券支持。"),
        ("看不见的字藏假数", FIRST, "danwei-yanglao-16", "16\u200b0%"),
        ("换一种数字写假数", "suqian", "deep-synthesis", "万元"),
    ],
)
def test_what_a_kind_makes(kind, document, id_, words):
    made = lies(document, id_, kind)
    shown = ["\n".join(text for _, text in base.texts(each)) for each in made]
    if kind == "看不见的字藏假数":
        shown = [
            each.replace("\u2060", "\u200b").replace("\u00ad", "\u200b").replace("\ufeff", "\u200b")
            for each in shown
        ]
    assert any(words in each for each in shown), shown


@pytest.mark.parametrize(
    ("kind", "document", "id_", "why"),
    [
        ("上限写成下限", FIRST, "danwei-yanglao-16", "no bound is told"),
        ("“可以”写成“一定”", "suqian", "deep-synthesis", "it is stated, not left to an office"),
        ("条件整个不说", "suqian", "lpr-interest", "the words tell it in another way"),
        ("去掉人前面的限定", "guangzhou", "a10-2ren", "the title still tells it"),
        ("改一个日期", "suqian", "data-voucher", "no date is told"),
        ("比例的底数写错", "suqian", "deep-synthesis", "no share is told"),
        ("记录的两头对换", "suqian", "data-voucher", "nobody else is touched"),
        ("每个写成总共", "zhengzhou", "coupon-total", "it is a total"),
    ],
)
def test_what_a_kind_leaves_alone(kind, document, id_, why):
    assert lies(document, id_, kind) == [], why


def test_names_and_what_is_not_written_stay():
    it = {"title": "办“免费教育”", "says": "免费教育有三年。免费不免费，没有写。", "quotes": ["免费教育"]}
    made = [each["says"] for each in base.exchanged(it, ("免费", "收费"))]
    assert made == ["收费教育有三年。免费不免费，没有写。"]


def test_words_that_another_place_still_tells_are_not_dropped():
    it = {"title": "首次认定的，给奖励", "says": "首次认定的企业，给5万元奖励。", "quotes": ["首次认定"]}
    assert [each["says"] for each in base.dropped(it, "首次")] == ["认定的企业，给5万元奖励。"]
    assert list(base.dropped(it | {"title": "要首个认定，下次不给"}, "首次")) == []
