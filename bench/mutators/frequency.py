"""How often, and about how many."""

from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_dropping, by_words, exchanged, mutator

by_words(
    "一次写成年年",
    ("一次性(?!创业补贴)", "每年"),
    ("(?:只)?[给奖补]一次(?!性)", "年年给"),
    ("首次|第一次|头一次", "每次"),
    ("首年|头一年|第一年", "每年"),
    ("临时", "长期"),
)
by_words(
    "每年、每月对换",
    ("每年", "每月"),
    ("每月", "每年"),
    ("一年(?=最|只|不|累计|里)", "一个月"),
    ("同一年度|年度(?=补贴|最|不)", "每个季度"),
    ("每天|每日", "每月"),
    ("(?<=1)个自然年度", "个季度"),
    ("按月", "按年"),
)
by_words(
    "每年写成一次",
    ("每年(?=[^，。]{0,6}(?:最|不|发|给|\\d))", "一次性"),
    ("每月(?=[^，。]{0,6}(?:最|不|发|给|\\d))", "一次性"),
    ("按月|分年度|分档", "一次性"),
    ("定期|经常(?!居住)|常态化|平常就|常(?=来往)", "偶尔"),
    ("一直|长久", "偶尔"),
)
by_dropping(
    "丢掉“首次”",
    "(?:要是?)?(?:首次|第一次|头一次)",
    "(?:首年|头一年|第一年)(?:都)?",
)


@mutator("正好和大约对换")
def exact_to_about(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """A number loses its firmness, or is firmer than it was."""
    unit = "%|万元|亿元|元|个工作日|个月|天|岁|人|家|个"
    yield from exchanged(
        it,
        (rf"(?<![\d.年月第])(\d+(?:\.\d+)?(?:{unit}))(?!以|左右|月)", r"大约\1"),
        (r"(20\d\d年\d+月)\d+日", r"\1左右"),
        (r"(?<=[\u4e00-\u9fff\d])左右|(?:大约|大概|约|接近|近)(?=\d)", ""),
        ("一般不超过", "绝不超过"),
    )
