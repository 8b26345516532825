"""Odd numbering: gaps and repeats at any level, and references to what the document does not have."""

import re
from collections.abc import Iterator, Sequence

from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.text.numerals import NUMERAL, value, written

# From the outermost to the innermost.
_LEVELS = (
    ("第{}章", re.compile(rf"第([{NUMERAL}]+)章(?![的规、，和至])")),
    ("第{}条", re.compile(rf"第([{NUMERAL}]+)条(?![的规第、，和至所中之])")),
    ("{}、", re.compile(rf"([{NUMERAL}]+)、(?![{NUMERAL}])")),
    ("（{}）", re.compile(rf"[（(]([{NUMERAL}]+)[）)]")),
    ("{}.", re.compile(r"(\d{1,2})[.．、](?![\d])")),
    ("（{}）", re.compile(r"[（(](\d{1,2})[）)]")),
)
# 第 二 章, （ 三 ）
_BLANKS_INSIDE = re.compile(rf"(?<=[第（({NUMERAL}])[ \u3000\xa0]+(?=[{NUMERAL}章条节）)])")
_CONTENTS = re.compile(r"(?:[.．·•…]\s?){2,60}\d{1,3}$")
_ATTACHMENT = re.compile(r"附\s*[件表录]")
_KIND = r"(?:办法|细则|意见|通知|措施|规定|方案|条例|政策|决定|规则|章程|制度|规程)"
_OWN = re.compile(
    rf"本(?:实施|暂行|试行|管理|若干)*{_KIND}(?:的|中)?第(?:[（(]?)([{NUMERAL}]+|\d{{1,3}})(?:[）)]?)([章条])"
)
_BARE = re.compile(rf"第([{NUMERAL}]+)([章条])(?!例)")
# Another document is named before the reference; 法 as in 劳动法第三条.
_OTHER = re.compile(rf"》|{_KIND}|法|上级|合同|协议|公约|宪法|方|标准|附件|原")
_AMENDS = re.compile("修改|修订|修正|废止|删去|增加一")


def order(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """Yield what is odd in the numbering and in the references to it."""
    if any(_AMENDS.search(title) for title in official.titles):  # such a document numbers parts of others
        return
    yield from _numbering(lines)
    yield from _references(lines, official)


def _numbering(lines: Sequence[Line]) -> Iterator[Oddity]:
    last = dict[int, tuple[int, int]]()  # level → number, and the index of its line
    outer = dict[int, bool]()  # level → has an outer one come since?
    for at, line in enumerate(lines):
        if _ATTACHMENT.match(line.text):
            last.clear()
        label = _BLANKS_INSIDE.sub("", line.text[:12]) + line.text[12:]
        for level, (shape, pattern) in enumerate(_LEVELS):
            match = pattern.match(label)
            number = _number(match.group(1)) if match else None
            if match is None or number is None or _CONTENTS.search(line.text):
                continue
            before, index = last.get(level, (None, 0))
            if before is not None and number != before + 1 and (number != 1 or before == 1):
                between = lines[index : at + 1]
                if message := _wrong(shape, before, number, between, outer.get(level, False)):
                    yield Oddity(line.number, match.group(), message)
            last[level] = (number, at)
            outer[level] = False
            for inner in range(level + 1, len(_LEVELS)):
                outer[inner] = True
            break


def _wrong(shape: str, before: int, number: int, between: Sequence[Line], fresh: bool) -> str:
    """What is wrong with `number` after `before`; `fresh`: an outer level began after that one."""
    name, previous = (shape.format(_figure(shape, each)) for each in (number, before))
    if number > before + 1:
        text = "".join(each.text for each in between).replace("(", "（").replace(")", "）")
        text = re.sub(r"(?<=\d)[．、]", ".", text)
        missing = [shape.format(_figure(shape, each)) for each in range(before + 1, number)]
        absent = [each for each in missing if each not in text]  # some stand inside a line
        return f"“{previous}”后面是“{name}”，少了“{absent[0]}”。" if absent else ""
    if fresh or (number == 1 and any(each.text.endswith(("：", ":")) for each in between)):
        return ""
    return f"“{name}”出现了两次。" if number == before else f"“{previous}”后面是“{name}”，次序不对。"


def _figure(shape: str, number: int) -> str:
    return written(number) if shape != "{}." else str(number)


def _number(label: str) -> int | None:
    return int(label) if label.isdigit() else value(label)


def _references(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """References to an article or chapter of this document beyond its last."""
    in_articles = any(each.label.startswith("第") for each in official.measures)
    highest = {"章": _highest(lines, _LEVELS[:1])}
    # Documents without articles call any of their items 第三条.
    highest["条"] = _highest(lines, _LEVELS[1:2] if in_articles else _LEVELS[2:])
    for line in lines:
        seen = set[int]()
        for match in _OWN.finditer(line.text):
            seen.add(match.end())
            yield from _beyond(line, match, highest)
        for match in _BARE.finditer(line.text) if in_articles else ():
            clause = re.split("[。；]", line.text[max(0, match.start() - 200) : match.start()])[-1]
            if match.start() and match.end() not in seen and not _OTHER.search(clause):
                yield from _beyond(line, match, highest)


def _highest(lines: Sequence[Line], levels: Sequence[tuple[str, re.Pattern[str]]]) -> int:
    labels = (pattern.match(line.text) for line in lines for _, pattern in levels)
    return max((_number(match.group(1)) or 0 for match in labels if match), default=0)


def _beyond(line: Line, match: re.Match[str], highest: dict[str, int]) -> Iterator[Oddity]:
    number, kind = _number(match.group(1)), match.group(2)
    if number and highest[kind] and number > highest[kind]:
        last = f"第{written(highest[kind])}{kind}"
        yield Oddity(line.number, match.group(), f"提到“{match.group()}”，这份文件只到{last}。")
