"""When a provision counts, in the words of its own time: what pages and tables say of it."""

from datetime import date

from generator.model.provision import Provision, Time
from generator.model.status import is_said
from generator.text.dates import day


def time_in_words(provision: Provision) -> str:
    """What the provision itself says about when it counts, as a sentence; "" where it says nothing."""
    time = provision.time
    if time is None:
        return ""
    start = f"{_as_written(time, time.from_, '文件写的是')}从{day(time.from_)}起" if time.from_ else ""
    return "，".join(filter(None, (start, _end(time)))) + "。"


def _end(time: Time) -> str:
    if time.until:
        return f"{_as_written(time, time.until, '文件写')}到{day(time.until)}为止"
    if time.year:
        return f"文件写的是{time.year}年"
    if time.during:
        return f"文件写的是“{time.during}”，没有写到哪天为止"
    if time.cohort:
        return f"文件写的是“{time.cohort}”"
    return "文件写的是长期" if time.permanent else "没有写到哪天为止"


def _as_written(time: Time, value: date, words: str) -> str:
    """`words`, if the document names the day itself; else that the day follows from what it says."""
    return words if time.quote is None or is_said(value, time.quote.text) else "按文件写的，"
