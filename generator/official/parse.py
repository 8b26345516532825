"""The shape of an official document, read from its plain text as it is.

Notice, title, chapters (一、), measures (（一）, 1. or 第一条), sentences with permanent ids, and the
tails that name the responsible bodies. Knows no particular document: the levels are found by how their
numbers run. Source for 发文字号: GB/T 9704-2012.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.official import tails
from generator.official.labels import LEVELS, OUTER, number
from generator.official.labels import label as label_of
from generator.official.official_text import OfficialMeasure, OfficialText, Paragraph, Sentence
from generator.text.characters import full_width, normalise
from generator.text.sentences import sentences

LONGEST_TITLE = 40
# A title broken in two may have an empty line between its halves.
WIDEST_TITLE_GAP = 2

_TITLE = re.compile(
    r"(意见|通知|办法|方案|细则|措施|规定|决定|公告|通告|计划|条例|规则|政策|纲要|规划)([（(].+[）)])?$"
)
_NUMBER = re.compile(r"[\u4e00-\u9fff]+[〔\[（(【]\d{4}\S*号")
_DATE = re.compile(r"\d{4}年\d{1,2}月\d{1,2}日")
_REMARK = re.compile(r"[（(].+[）)]")
_META = re.compile(
    r"[•·]?(索引号|发文机关|发文机构|文号|发文字号|成文日期|发布日期|标题|主题分类|有效性|来源|公开方式)[:：](.*)"
)
_ATTACHMENT = re.compile(r"附\s*件\s*\d*\s*(?:[:：].*)?")


def parse(text: str) -> OfficialText:
    """Cut up an official text. It never fails: what has no known shape becomes lines and sentences."""
    lines = [(index, line.strip()) for index, line in enumerate(text.splitlines()) if line.strip()]
    end = _attachments([line for _, line in lines])
    level = _measure_level([line for _, line in lines[:end]])
    start = next((at for at, (_, line) in enumerate(lines[:end]) if _opens(line, level)), end)
    titles, joined = _titles(lines[:start])
    paragraphs = [
        *_preface(joined, titles),
        *_body([line for _, line in lines[start:end]], level),
        *(_outside(line, "z") for _, line in lines[end:]),
    ]
    numbered = tuple(_with_ids(paragraphs))
    measures = tuple(_measures(numbered))
    metadata = dict(_metadata(joined)) | dict(_metadata([line for _, line in lines[start:]]))
    numbers = [full_width(line) for line in joined if _NUMBER.fullmatch(line)]
    return OfficialText(metadata, numbers[-1] if numbers else "", titles, numbered, measures)


def _attachments(lines: list[str]) -> int:
    """The line at which attachments begin: 附件 after the first numbered line; else the end."""
    numbered = False
    for at, line in enumerate(lines):
        if numbered and len(line) <= LONGEST_TITLE * 2 and _ATTACHMENT.fullmatch(line):
            return at
        numbered = numbered or any(label_of(line, level) for level in LEVELS)
    return len(lines)


def _measure_level(lines: list[str]) -> str:
    """The level whose items are the measures: articles, else 1. running straight through, else （一）."""
    labels = {
        level: [number(label) for line in lines if (label := label_of(line, level))] for level in LEVELS
    }
    if len(labels["article"]) > 1:
        return "article"
    numbers, brackets = labels["number"], labels["bracket"]
    straight = numbers == list(range(1, len(numbers) + 1))
    if straight and len(numbers) > max(1, len(brackets)):
        return "number"
    for level, found in (("bracket", brackets), ("number", numbers), ("chapter", labels["chapter"])):
        if found:
            return level
    return "bracket"


def _opens(line: str, level: str) -> bool:
    return any(label_of(line, each) for each in (level, *OUTER.get(level, ())))


def _titles(lines: list[tuple[int, str]]) -> tuple[tuple[str, ...], list[str]]:
    """Find the titles before the first heading; return them and the lines, broken titles joined."""
    titles: list[str] = []
    joined: list[str] = []
    before = -WIDEST_TITLE_GAP
    for index, line in lines:
        unfinished = bool(joined) and "关于" in joined[-1] and not re.search("[。：:；]", joined[-1])
        near = index - before <= WIDEST_TITLE_GAP
        if near and unfinished and joined[-1] not in titles[-1:] and _TITLE.search(line):
            joined[-1] += line
        else:
            joined.append(line)
        if _TITLE.search(joined[-1]) and not re.search("[。：:；]", joined[-1]) and len(joined[-1]) > 7:
            titles.append(joined[-1])
        before = index
    return tuple(titles), joined


def _metadata(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        if match := _META.match(normalise(line)):
            yield match.group(1), match.group(2)


def _preface(lines: list[str], titles: tuple[str, ...]) -> Iterator[Paragraph]:
    """Yield what stands before the first heading; sentences before the last title are the notice's."""
    of_document = bool(titles) and titles[-1] not in lines
    known = frozenset(titles)
    for line in lines:
        of_document = of_document or not titles or line == titles[-1]
        if line in known:
            yield Paragraph("title", line)
        elif _NUMBER.fullmatch(line):
            yield Paragraph("number", line)
        elif _META.match(normalise(line)):
            yield Paragraph("meta", line)
        elif _is_prose(line):
            yield _prose("p" if of_document else "n", line)
        else:
            yield Paragraph("line", line)


def _body(lines: list[str], level: str) -> Iterator[Paragraph]:
    """Yield what stands from the first heading on."""
    last = max((at for at, line in enumerate(lines) if label_of(line, level)), default=-1)
    measure, opened = 0, False
    for at, line in enumerate(lines):
        following = lines[at + 1] if at + 1 < len(lines) else ""
        if label := label_of(line, level):
            measure, opened = measure + 1, True
            title, rest = _split_title(line[len(label) :], level)
            yield Paragraph("measure", label + title, measure=measure)
        elif _opens(line, level):
            opened = False
            kind = "group" if level == "number" and label_of(line, "bracket") else "chapter"
            yield Paragraph(kind, line)
            continue
        else:
            rest = line
            opened = opened or (measure > 0 and _is_item(line))
        body, tail = tails.split(rest)
        if opened and not _is_ending(body, following):
            if body:
                yield _prose(f"m{measure:02}s", body, measure)
        elif body:
            opened = False
            yield _outside(body, "p" if not measure else "z" if at > last else "g")
        if tail:
            opened = False
            yield Paragraph("tail", tail, measure=measure or None)


def _outside(line: str, prefix: str) -> Paragraph:
    """A line that belongs to no measure."""
    return _prose(prefix, line) if _is_prose(line) else Paragraph(_kind(line), line)


def _is_item(line: str) -> bool:
    """A lower numbering that goes on after a tail: the measure has several tails."""
    return any(label_of(line, level) for level in ("bracket", "number"))


def _kind(line: str) -> str:
    return "meta" if _META.match(normalise(line)) else "line"


def _is_ending(line: str, following: str) -> bool:
    """A date, remark, metadata or signature line: what comes after the last measure."""
    shape = normalise(line)
    if (
        _DATE.fullmatch(shape)
        or _META.match(shape)
        or (_REMARK.fullmatch(line) and len(line) < LONGEST_TITLE)
    ):
        return True
    short = len(line) < LONGEST_TITLE and not re.search("[，,；;。：:]", line)
    return short and bool(_DATE.search(shape) or _DATE.fullmatch(normalise(following)))


def _is_prose(line: str) -> bool:
    """A line of sentences, as against an addressee, a signature, a date or a menu of the web page."""
    if re.search("[。！？]", line):
        return True
    return len(line) >= 20 and bool(re.search("[，,]", line)) and not line.endswith((":", "："))


def _split_title(line: str, level: str) -> tuple[str, str]:
    """Cut the title off a measure's first line: up to the first full stop, if that is short enough."""
    if level == "article":
        return "", line
    title = sentences(line)[0] if line else ""
    return (title, line[len(title) :]) if len(title) <= LONGEST_TITLE else ("", line)


def _prose(prefix: str, line: str, measure: int | None = None) -> Paragraph:
    found = tuple(Sentence(prefix, full_width(sentence.strip())) for sentence in sentences(line))
    return Paragraph("text", line, found, measure)


def _with_ids(paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
    """Number the sentences of each prefix: m03s01, m03s02 …, p01 …"""
    counts: dict[str, int] = {}
    for paragraph in paragraphs:
        numbered = []
        for sentence in paragraph.sentences:
            counts[sentence.id] = counts.get(sentence.id, 0) + 1
            numbered.append(Sentence(f"{sentence.id}{counts[sentence.id]:02}", sentence.text))
        yield Paragraph(paragraph.kind, paragraph.text, tuple(numbered), paragraph.measure)


def _measures(paragraphs: tuple[Paragraph, ...]) -> Iterator[OfficialMeasure]:
    chapter = ""
    belonging: dict[int | None, list[Paragraph]] = defaultdict(list)
    for paragraph in paragraphs:
        belonging[paragraph.measure].append(paragraph)
    for paragraph in paragraphs:
        if paragraph.kind == "chapter":
            chapter = full_width(paragraph.text)
        elif paragraph.kind == "measure":
            mine = belonging[paragraph.measure]
            label = next(
                (match.group() for level in LEVELS.values() if (match := level.match(paragraph.text))), ""
            )
            yield OfficialMeasure(
                paragraph.measure or 0,
                full_width(label.strip()),
                full_width(paragraph.text[len(label) :].strip().removesuffix("。")),
                chapter,
                tuple(each for part in mine for each in part.sentences),
                tuple(name for part in mine if part.kind == "tail" for name in tails.units(part.text)),
            )
