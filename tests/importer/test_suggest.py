"""What a sentence suggests: words of its own, or nothing."""

import re
from datetime import date

import pytest

from generator.importer.suggest import suggest
from generator.model import Audience
from generator.model.force import FORCE_WORDS
from generator.official import parse
from generator.text.characters import normalise
from tests.conftest import ROOT


def audience(id_: str, official: str) -> Audience:
    return Audience.model_validate(
        {"id": id_, "name": "甲", "official": re.split("、", official), "guide": "true", "intro": "乙。"}
    )


AUDIENCES = [audience("company", "企业"), audience("worker", "职工、劳动者"), audience("few", "民")]


@pytest.mark.parametrize(
    ("sentence", "force", "word"),
    [
        ("对企业给予补贴。", "stated", "给予"),
        ("对企业，可给予补贴。", "may", "可给予"),
        ("对企业可予以补贴。", "may", "可予以"),
        ("企业可申请补贴。", "choice", "可"),
        ("经认可的企业给予补贴。", "stated", "给予"),
        ("企业不可以领两次，给予一次。", "stated", "给予"),
        ("以及可以及时办理。", None, None),
        ("鼓励企业给予补贴。", "encouraged", "鼓励"),
        ("力争给予补贴。", "goal", "力争"),
        ("开展免费培训。", "planned", "开展"),
        ("今天天气好。", None, None),
        ("现印发给你们，请查收。", None, None),
        ("把补贴发给企业。", "stated", "发给"),
        ("镇政府应当场受理。", "stated", "应"),
        ("镇政府应当受理。", "stated", "应当"),
        ("用工企业应按月交费。", "stated", "应"),
        ("相应的应急供应。", None, None),
        ("镇政府可根据实际情况先行给予救助。", "may", "可"),
        ("找可靠、可持续的办法。", None, None),
        ("提供从产品定义到市场拓展的陪跑。", None, None),
        ("办功能完善、特色鲜明的社区。", None, None),
        ("拓展市场。", "planned", "拓展"),
        ("不断完善。", "planned", "完善"),
        ("对项目给予相关补贴等支持。", "stated", "给予"),
        ("本政策自2026年3月8日起实施。", None, None),
        ("自印发之日起正式施行，鼓励企业多招人。", "encouraged", "鼓励"),
        ("看《关于促进就业的意见》。", None, None),
        # 广州市 2015: the verb stands in a name, in a time or in who it is for.
        ("从本意见实施之日起，补贴标准从20元提高至25元。", "stated", "提高至"),
        ("自本意见实施的次月起，已实施保障的家庭按照本意见计发补贴。", None, None),
        ("有效期届满，根据实施情况评估。", None, None),
        ("文件明确可享受租金优惠政策的对象，按优惠租金计租。", None, None),
        ("租金按照适当低于市场租金水平确定。", None, None),
        ("年可支配收入限额，申请人家庭资产。", None, None),
    ],
)
def test_the_force_is_that_of_the_word_which_governs(sentence: str, force: str | None, word: str | None):
    found = suggest(sentence, AUDIENCES)
    assert (found.force, found.force_word) == (force, word)


@pytest.mark.parametrize(
    "sentence", ["按照实施细则办。", "各建设局、保障部门要认真。", "看支持力度。", "执行这项规定。"]
)
def test_names_and_common_words_carry_no_force(sentence: str):
    assert suggest(sentence, AUDIENCES).force is None


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("对企业、职工给予补贴。", ("company", "worker")),
        ("对劳动者给予补贴。", ("worker",)),
        ("对 企 业给予补贴。", ("company",)),
        ("对农民给予补贴。", ()),
    ],
    ids=["both", "second name", "blanks", "one character is no name"],
)
def test_audiences_are_those_that_are_named(sentence: str, found: tuple[str, ...]):
    assert suggest(sentence, AUDIENCES).audiences == found


@pytest.mark.parametrize(
    ("sentence", "until"),
    [
        ("执行至2021年12月31日。", date(2021, 12, 31)),
        ("期限从2020年1月1日延长到2021年4月30日。", date(2021, 4, 30)),
        ("2021年3月1日印发。", None),
        ("执行至2021年。", date(2021, 12, 31)),
        ("截至2021年2月30日。", None),
    ],
)
def test_a_day_is_an_end_where_the_sentence_speaks_of_one(sentence: str, until: date | None):
    assert suggest(sentence, AUDIENCES).until == until


@pytest.mark.parametrize(
    ("name", "sentence", "force"),
    [
        ("06", "本实施细则自印发之日起施行，有效期5年。", None),
        ("02", "支持企业建设可信数据空间等数字基础设施", "encouraged"),
        ("10", "对获奖项目给予最高100万元奖励支持", "encouraged"),
    ],
)
def test_sentences_of_other_governments(name: str, sentence: str, force: str | None):
    path = next((ROOT / "tests/documents").glob(f"{name}-*.txt"))
    [whole] = [
        each.text
        for each in parse(path.read_text(encoding="utf-8")).sentences
        if normalise(sentence) in normalise(each.text)
    ]
    assert suggest(whole, AUDIENCES).force == force


@pytest.mark.parametrize("path", sorted((ROOT / "tests/documents").glob("*.txt")), ids=lambda path: path.stem)
def test_a_suggestion_is_always_words_of_the_sentence(path, real_site):
    for sentence in parse(path.read_text(encoding="utf-8")).sentences:
        found = suggest(sentence.text, real_site.audiences)
        assert (found.force is None) == (found.force_word is None)
        if found.force and found.force_word:
            assert found.force_word in normalise(sentence.text)
            assert found.force_word in FORCE_WORDS[found.force] or found.force_word.startswith("可")
        for audience_ in found.audiences:
            assert any(name in normalise(sentence.text) for name in real_site.audience_of[audience_].official)


def test_a_start_and_amounts_are_found_with_their_bounds():
    found = suggest("自2026年3月1日起，对企业给予最高5万元、每人不低于300元的补贴。", AUDIENCES)
    assert (found.from_, found.until) == (date(2026, 3, 1), None)
    assert [tuple(each) for each in found.amounts] == [
        ("5", "万元", None, None, "max"),
        ("300", "元", None, "每人", "min"),
    ]


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("特困职工家庭，补贴系数为1.3。", ("1.3", "", "补贴系数", None, "exact")),
        ("一、租金为公布的租金标准×0.4。", ("0.4", "", "公布的租金标准", None, "exact")),
        ("一档7万元/人、年。", ("7", "万元", None, "每人每年", "exact")),
    ],
)
def test_ratios_and_shares_of_each_year(text, amount):
    assert [tuple(each) for each in suggest(text, AUDIENCES).amounts] == [amount]


def test_days_of_a_month_are_no_amounts():
    assert suggest("5月9—15日采集信息，9月1日至15日建立学籍。", AUDIENCES).amounts == ()
    assert [each.value for each in suggest("5月申报，15日内办结。", AUDIENCES).amounts] == ["15"]
