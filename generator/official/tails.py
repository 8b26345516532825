"""责任单位: the tails of a measure that name the responsible bodies, and by when.

（责任单位：甲局、乙局）, 责任单位：甲局 on a line of its own, （牵头单位：甲局；完成时限：2026年底前）, （甲局牵头，乙局配合）,
（甲局负责，2026年底前完成）. Where tails begin is found here; what they say is read in `read`.
"""

import re
from collections.abc import Iterator
from itertools import zip_longest
from typing import NamedTuple

_ROLE = (
    r"(?:责任|牵头|配合|主办|协办|负责|实施|参与|参加|落实|承办|主责)+(?:单位|部门|主体|科室|股室|处室|机构)"
    r"|(?:牵头|配合|主办|协办)(?=\s*[:：])"
)
_PERSON = r"(?:责任|牵头|分管|包保|挂钩|挂帅|联系|主管|具体)+(?:领导|人员|人)(?:员|姓名)?|负责人|联系人"
_DEADLINE = r"时间要求|(?:完成|办结|落实|整改|推进|工作)?(?:时限|时间|期限)(?:要求)?"
_KEY = re.compile(
    rf"(?P<role>{_ROLE})\s*[:：]|(?P<person>{_PERSON})\s*[:：]|(?P<deadline>{_DEADLINE})\s*[:：]"
)
_OPENER = rf"{_ROLE}|(?:责任|牵头)(?:领导|人)|(?:完成|办结|整改)(?:时限|时间|期限)(?:要求)?|时间要求"
_IN_BRACKETS = re.compile(rf"[（(【〔\[［]\s*(?:{_OPENER})\s*[:：]")
_LINE = re.compile(rf"\s*(?:{_OPENER})\s*[:：]")
# At the end of a paragraph, without brackets.
_TRAILING = re.compile(rf"(?<=[。；;])\s*(?:{_OPENER})\s*[:：][^。]{{0,400}}。?\s*$")
_ENTITIES = r"(?:部门和单位|单位和部门|部门|单位|机构|地区)?"
_OTHERS = re.compile(rf"等\d*个?(?:有关|相关)?{_ENTITIES}$")
# After a key the first document has “市水利局等相关单位”, which its data counts as a spelling of its own.
_OTHERS_AFTER_KEY = re.compile(rf"等\d*个?(?:有关)?{_ENTITIES}$")
_DUTY = re.compile(
    r"(?:按照?(?:各自)?职责(?:分工)?)?(?:分别|共同|具体)?(?:负责|牵头负责|牵头|配合|参与|落实)$"
)
_WHEN = re.compile(
    r"(?:\d{4}年|\d{1,2}月|年底|每年|长期|持续|常年|全年|立行立改|即知即改).*|.*(?:前|内|底)(?:完成|办结|落实|到位)"
)
_FIRST_LEADS = re.compile(r"(?:第一|首)[^。；]{0,8}牵头|牵头[^。；]{0,10}(?:第一|首)位")
_REMARK = re.compile(r"下同|牵头单位|第一位|首位|不分先后|^以下")
_ONWARD = re.compile(r"以下[^，,；;。、]{0,8}?[均都](?:需要?|须|要|由|涉及)+([^，,；;。]+)")
_PARTS = ("单位", "部门", "有关部门", "相关部门", "有关单位", "相关单位")
# The longest tail of the documents we know has 260 characters; a bound keeps hostile texts cheap.
LONGEST, LONGEST_OF_DUTIES = 2_000, 400
_OPENING, _CLOSING = "（(〔【[［", "）)〕】]］"


class Tail(NamedTuple):
    """What a tail says. `leading` are among `units`; `others`: “等” says that more bodies are meant.

    `first_leads`: the first body leads; `from_now_on`: also in those that follow (下同). `onward`: bodies of all after it.
    """

    units: tuple[str, ...]
    leading: tuple[str, ...]
    others: bool
    deadlines: tuple[str, ...]
    first_leads: bool
    from_now_on: bool
    onward: tuple[str, ...]


def is_line(line: str) -> bool:
    """Whether a whole line is a tail without brackets."""
    return bool(_LINE.match(line))


def is_tail(text: str) -> bool:
    """Whether all of a text is one tail."""
    return is_line(text) or [kind for kind, _ in pieces(text)] == ["tail"]


def pieces(line: str) -> Iterator[tuple[str, str]]:
    """Cut a line into ("text", …) and ("tail", …); joined they give the line back."""
    if is_line(line):
        yield "tail", line
        return
    at = 0
    for start, end in sorted([*_keyed(line), *_of_duties(line)]):
        if start < at:
            continue
        if line[at:start].strip():
            yield "text", line[at:start]
        yield "tail", line[start:end]
        at = end
    trailing = _TRAILING.search(line, max(at, len(line) - LONGEST))
    end = trailing.start() if trailing else len(line)
    if line[at:end].strip():
        yield "text", line[at:end]
    if trailing:
        yield "tail", line[end:]


def _keyed(line: str) -> Iterator[tuple[int, int]]:
    """Where brackets with a key in them stand; one that is never closed goes to the end of the line."""
    at = 0
    while match := _IN_BRACKETS.search(line, at):
        start, depth, last = match.start(), 0, -1
        for place in range(start, min(len(line), start + LONGEST)):
            depth += (line[place] in _OPENING) - (line[place] in _CLOSING)
            last = place if line[place] in _CLOSING else last
            if depth == 0:
                break
        end = last + 1 if last >= 0 else min(len(line), start + LONGEST)
        # One bracket too many: （责任单位：甲局、各县）政府）
        rest = line[end:].rstrip("。 ")
        if (
            depth == 0
            and len(rest) <= 12
            and rest.endswith(tuple(_CLOSING))
            and not set(rest) & set(_OPENING)
        ):
            end += len(rest)
        at = end + (line[end : end + 1] == "。")
        yield start, at


def _of_duties(line: str) -> Iterator[tuple[int, int]]:
    """Where brackets stand that name bodies and what they do, at the end of a line or of a sentence."""
    for start, end in _brackets(line):
        before, after = line[:start].rstrip()[-1:], line[end:].strip("。 ")
        if (not after or before in tuple("。；;")) and _tells_duties(line[start + 1 : end - 1]):
            yield start, end + (line[end : end + 1] == "。")


def _brackets(line: str) -> list[tuple[int, int]]:
    """Pairs of brackets, the outer before the inner; those without a partner are passed over."""
    opened: list[int] = []
    found = []
    for place, character in enumerate(line):
        if character in _OPENING:
            opened.append(place)
        elif character in _CLOSING and opened:
            start = opened.pop()
            if place - start <= LONGEST_OF_DUTIES:
                found.append((start, place + 1))
    return sorted(found)


def _tells_duties(inner: str) -> bool:
    first, _, rest = inner.partition("。")
    if (
        len(first) < 4
        or not re.search("负责|牵头|配合|参与|落实", first)
        or re.search("[:：！？]|应当|可以", first)
    ):
        return False
    named = [
        each for each in split(first, "、，,；;") if not _REMARK.search(each) and not _WHEN.fullmatch(each)
    ]
    ends = [bool(_DUTY.search(each)) for each in named]
    remarks = all(_REMARK.search(each) for each in rest.split("。") if each.strip())
    return bool(ends) and ends[-1] and remarks and all(1 < len(each) <= 60 for each in named)


def split(text: str, separators: str) -> list[str]:
    """Cut at these characters, but not inside brackets (if all are closed); nothing empty."""
    if sum((each in _OPENING) - (each in _CLOSING) for each in text):
        return [each.strip() for each in re.split(f"[{separators}]", text) if each.strip()]
    found, depth = [""], 0
    for character in text:
        depth = max(0, depth + (character in _OPENING) - (character in _CLOSING))
        if depth == 0 and character in separators:
            found.append("")
        else:
            found[-1] += character
    return [each.strip() for each in found if each.strip()]


def _inner(tail: str) -> str:
    plain = tail.strip().removesuffix("。")
    if plain[:1] and plain[0] in _OPENING:
        plain = plain[1:-1] if plain[-1] in _CLOSING else plain[1:]
    return plain


def read(tail: str) -> Tail:
    """Read a tail: bodies at 、，； outside inner brackets without role words, deadlines; no persons."""
    inner = _inner(tail)
    stretches = list(_stretches(inner))
    names: list[tuple[str, bool]] = []
    deadlines: list[str] = []
    others = False
    for mark, stretch in stretches:
        value = stretch.strip(" \u3000、，,；;。")
        if mark["deadline"]:
            deadlines += [value] if value else []
        elif mark["role"]:
            leads = "牵头" in mark["role"] or "主办" in mark["role"]
            for piece in _values(value, deadlines):
                name = _OTHERS_AFTER_KEY.sub("", piece)
                others = others or bool(_OTHERS.search(piece))
                names += [(name, leads)] if name and name not in _PARTS else []
    if not stretches:
        waiting: list[str] = []
        for piece in _values(inner, deadlines):
            duty = _DUTY.search(piece)
            name = re.sub(r"^由", "", piece[: duty.start()] if duty else piece)
            others = others or bool(_OTHERS.search(name))
            name = _OTHERS.sub("", name)
            waiting += [name] if name and name not in _PARTS else []
            if duty:
                names += [(each, "牵头" in duty.group()) for each in waiting]
                waiting = []
        names += [(each, False) for each in waiting]
    first_leads = bool(_FIRST_LEADS.search(inner))
    leading = [name for name, leads in names if leads] or ([names[0][0]] if names and first_leads else [])
    units = tuple(name for name, _ in names)
    return Tail(
        units,
        tuple(leading),
        others,
        tuple(deadlines),
        first_leads,
        first_leads and "下同" in inner,
        tuple(_onward(inner, units)),
    )


def _onward(inner: str, units: tuple[str, ...]) -> Iterator[str]:
    """Yield the bodies of all that follows (以下均涉及各县区); 各县区 is short for 各县区政府, if that is among `units`."""
    for piece in split("、".join(_ONWARD.findall(inner)), "、"):
        name = _OTHERS.sub("", _DUTY.sub("", piece))
        if name and name not in _PARTS:
            yield from [each for each in units if name in each] or [name]


def _stretches(text: str) -> Iterator[tuple[re.Match[str], str]]:
    """Each key of a tail with what stands behind it, up to the next key."""
    marks = list(_KEY.finditer(text))
    for mark, after in zip_longest(marks, marks[1:]):
        yield mark, text[mark.end() : after.start() if after else len(text)]


def _values(value: str, deadlines: list[str]) -> Iterator[str]:
    """Yield the bodies of one stretch of a tail; what says by when goes to `deadlines`."""
    first = value.partition("。")[0]
    separators = "、，,；;" if re.search("[、，,；;]", first) else "、 \u3000"
    for piece in split(first, separators):
        if _REMARK.search(piece):  # "以下均涉及…，不再重复列出": a remark, not a body
            return
        if _WHEN.fullmatch(piece):
            deadlines.append(piece.removesuffix("完成"))
        else:
            yield piece


def without_persons(tail: str) -> str:
    """A tail as the site shows it: names of persons (牵头领导：…) are left out."""
    shown, at = "", 0
    for mark, value in _stretches(tail):
        if mark["person"] and (name := re.match(r"[^，,；;。）)\]］】〕]+", value)):
            shown += tail[at : mark.end()] + "（姓名略）"
            at = mark.end() + name.end()
    return shown + tail[at:]
