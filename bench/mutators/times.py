"""Which year counts, from when till when, how long."""

from collections.abc import Iterator
from random import Random

from bench.mutators.base import Source, Statement, by_words, changed, mutator, without

by_words(
    "参照的年份写错",
    ("上年度|上一?年|去年|前一年", "当年"),
    ("当年|本年度?|今年|2020年(?=新)", "上年"),
    ("次年|明年|下一?年", "当年"),
    ("同期", "去年"),
    ("写文件时|申请时|受理那天|收到那天|批准那天|批准以后", "次年"),
    ("紧急情况解除", "申请提出"),
    ("申请日", "毕业"),
    ("毕业(?=\\d)", "入学"),
    ("离校(?=\\d)", "入学"),
)
by_words(
    "起和止对换",
    (r"从(20\d\d年\d+月\d+日)起", r"到\1止"),
    (r"到(20\d\d年\d+月\d+日)(?:为?止)?", r"从\1起"),
    (r"(20\d\d年)以?前", r"\1以后"),
    (r"(20\d\d年\d+月\d+日)以?前", r"\1以后"),
    ("从([^，。]{2,10})那天起", r"到\1那天为止"),
    (r"(\d+个?(?:工作日|月|天|年))内", r"\1后"),
)
by_words(
    "期限的单位写错",
    (r"(?<=\d)个工作日", "天"),
    (r"(?<=\d)个月(?=内|以|低保|的?低保|里)", "年"),
    (r"(?<=\d)天(?=内|。|，)", "个工作日"),
    (r"(?<=\d)年(?=内|以上|。|，|的)(?<!20\d\d年)", "个月"),
    ("一年以上", "一个月以上"),
)
by_words(
    "一段时间写成一直",
    ("疫情(?:防控)?期间", "任何时候"),
    ("一段时间(?:里|内)|阶段性", "长期"),
    ("暂时|一时(?!间)", "永远"),
    ("(?:救助|过渡|试用)期间", "一直"),
    ("按期|按时|及时|尽快|当场|第一时间", "有空时"),
    ("快些|加快", "慢慢"),
)


@mutator("记录的起写成止")
def recorded_time_turned(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
    """The record takes the beginning for the end, or forgets one of them."""
    time = it.get("time", {})
    for old, new in (("until", "from"), ("from", "until")):
        if old in time and new not in time:
            yield it | {"time": without(time, old) | {new: time[old]}}
    if {"until", "from"} <= time.keys():
        yield changed(it, ("time",), without(time, "until"))
    if "during" in time:
        yield it | {"time": without(time, "during") | {"permanent": "true"}}
