"""Odd marks: unpaired brackets and quotation marks, doubled marks, missing full stops, blanks inside words."""

import re
from collections.abc import Iterator, Sequence

from generator.official.odd_dates import BROKEN_NUMBER
from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.text.characters import excerpt

_PAIRS = {"（": "）", "〔": "〕", "[": "]", "【": "】", "《": "》", "“": "”"}
_SAME = str.maketrans("()［］", "（）[]")
_OPENING = {closing: opening for opening, closing in _PAIRS.items()}
# 1） at the start or after a mark: a bracket that closes a number and was never opened.
_ITEM = re.compile(r"(?:^|[，。；：、,;\s])[\da-zA-Z一二三四五六七八九十]{1,3}）$")
_NEAR = 8
_DEEPEST = 20
# A quotation may run over some paragraphs, or a sentence over lines that a program broke.
_MOST_LINES = 8
_DOUBLED = re.compile(r"[，。；：、,;][，。；：、,;！？]|[！？][，。；：、,;]")
_HAN = r"[\u4e00-\u9fff]"
_BLANK = re.compile(rf"{_HAN}{{1,6}}[ \u00a0]{_HAN}{{1,6}}")
_LAYOUT = re.compile(r"[:：]|电话|联系|传真|地址|附\s*件|邮编")
_LABEL = re.compile(r"(?:第.{1,5}[章节条]|[一二三四五六七八九十]+、|[（(].{1,3}[）)]|\d{1,2}[.．、])\s*")
_ENDED = re.compile(r"[。！？；：…!?;:—)）》」』】〕\]]$|[。！？…][”’]$")
_NO_PROSE = re.compile(
    r"\d日$|印发$|\d$|^(?:责任|牵头|配合|主办|协办|来源|附件|抄送|主题词|联系)|"
    r"(?:责任|牵头|配合|主办|协办)(?:单位|部门)\s*[:：][^。]*$|https?:|[|｜\t]"
)
_SHORTEST_PROSE = 40
# Where more of the prose lines than this lack a full stop, lines were broken by a program, not by the office.
_MOST_WITHOUT_END = 0.2


def marks(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """Yield what is odd in the marks of these lines."""
    yield from _unpaired(lines)
    for line in lines:
        for match in _DOUBLED.finditer(line.text):
            start = max(0, match.start() - _NEAR)
            words = line.text[start : match.end() + _NEAR // 2]
            yield Oddity(line.number, words, f"标点重复：“{match.group()}”。")
        yield from _blanks(line)
    yield from _without_end(lines, official)


def _unpaired(lines: Sequence[Line]) -> Iterator[Oddity]:
    """Brackets and quotation marks without a partner in their line or the next few."""
    opened = dict[str, tuple[int, int]]()  # what is missing → where its partner stands
    found = dict[tuple[int, int], Oddity]()
    for at, line in enumerate(lines):
        numbers = [match.span() for match in BROKEN_NUMBER.finditer(line.text)]
        for place, missing in _faults(line.text):
            before_it = opened.pop(_PAIRS.get(missing, ""), None)
            if before_it and at - before_it[0] <= _MOST_LINES:
                del found[before_it]
            elif not any(start <= place < end for start, end in numbers):
                words = line.text[max(0, place - _NEAR) : place + _NEAR]
                found[at, place] = Oddity(line.number, words, f"“{words}”里少了“{missing}”，没有成对。")
                opened |= {missing: (at, place)} if missing in _OPENING else {}
    yield from found.values()


def _faults(text: str) -> list[tuple[int, str]]:
    """Where a bracket or quotation mark has no partner, and what is missing."""
    faults, opened = list[tuple[int, str]](), list[tuple[int, str]]()
    shape = text.translate(_SAME)
    for at, character in enumerate(shape):
        if character in _PAIRS:
            opened.append((at, character))
        elif wanted := _OPENING.get(character):
            depth = next(
                (i for i, (_, mark) in enumerate(opened[: -_DEEPEST - 1 : -1]) if mark == wanted), None
            )
            if depth is not None:
                faults += [(where, _PAIRS[mark]) for where, mark in opened[len(opened) - depth :]]
                del opened[len(opened) - depth - 1 :]
            elif not _ITEM.search(shape, max(0, at - 4), at + 1):
                faults.append((at, wanted))
    return sorted([*faults, *((at, _PAIRS[mark]) for at, mark in opened)])


def _blanks(line: Line) -> Iterator[Oddity]:
    """One blank between two characters of a sentence; more than one is a matter of layout."""
    sentence = line.text[_label_end(line.text) :]
    if "。" not in sentence or _LAYOUT.search(sentence):
        return
    title_ends = sentence.index("。")
    found = [
        match
        for match in _BLANK.finditer(sentence)
        if "，" in sentence[:title_ends] or match.start() > title_ends
    ]
    if len(found) == 1:
        words = found[0].group()
        yield Oddity(line.number, words, f"“{words}”中间多了空格。")


def _label_end(text: str) -> int:
    match = _LABEL.match(text)
    return match.end() if match else 0


def _without_end(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """Paragraphs of prose whose last sentence has no full stop."""
    ends = {each.text.strip()[-30:] for each in official.paragraphs if each.kind == "text"}
    prose = [each for each in lines if each.text[-30:] in ends and _is_prose(each.text)]
    found = [each for each in prose if not _ENDED.search(each.text)]
    if len(found) > max(1, _MOST_WITHOUT_END * len(prose)):
        return
    for line in found:
        words = re.split("[。！？]", line.text)[-1]
        yield Oddity(line.number, words, f"段末的“{excerpt(words[-12:])}”后面没有句号。")


def _is_prose(text: str) -> bool:
    """Whole sentences, as against a heading, a signature, a row of a table."""
    if _NO_PROSE.search(text):
        return False
    long = len(text) >= _SHORTEST_PROSE and len(re.findall("[，,]", text)) > 1 and not _LABEL.match(text)
    return long or "。" in text[_label_end(text) :][:-1]
