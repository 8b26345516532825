"""The shape of an official document, read from its plain text as it is.

Notice, title, chapters (一、), measures (（一）, 1. or 第一条), sentences with permanent ids, and the
tails that name the responsible bodies. Knows no particular document: the levels are found by how their
numbers run.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.official import annexes, head, tails
from generator.official.body import Piece, body, outside
from generator.official.headings import title_alone
from generator.official.labels import chapter_name, find, measure_name
from generator.official.levels import listed_lines, measure_level, outer_levels
from generator.official.lines import Line, read_lines
from generator.official.official_text import (
    OfficialAnnex,
    OfficialMeasure,
    OfficialText,
    Paragraph,
    Sentence,
)
from generator.official.sentencing import paragraphs
from generator.text.characters import full_width, normalise


def parse(text: str) -> OfficialText:
    """Cut up an official text. It never fails: what has no known shape becomes lines and sentences."""
    lines = read_lines(text)
    issued = head.issued_at(lines)
    first = next((at for at, each in enumerate(lines) if each.label and at >= (issued or 0)), len(lines))
    end = _end_of_text(lines, first, issued)
    first = min(first, end)
    counted = lines[first:end]
    listed = listed_lines(counted)
    level = measure_level(counted, listed)
    if not any(line.level == level for at, line in enumerate(counted) if at not in listed):
        listed = frozenset(at for at in listed if counted[at].level != level)
    opening = (level, *outer_levels(counted, level))
    skipped = next(
        (at for at, line in enumerate(counted) if line.level in opening and at not in listed), len(counted)
    )
    start = first + skipped
    titles = head.titles(lines[:start])
    begun = annexes.starts(lines[end:])
    pieces = [
        *_preface(lines[:start], titles),
        *body(lines[start:end], level, frozenset(at - skipped for at in listed)),
        *annexes.pieces(lines[end:], begun),
    ]
    found = tuple(paragraphs(pieces))
    numbers = _numbers(lines[:start])
    of_annex = _sentences_of_annexes(found)
    return OfficialText(
        metadata=dict(filter(None, (head.metadata(line.text) for line in lines))),
        number=numbers[-1].number if numbers else "",
        issuer=numbers[-1].issuer if numbers else "",
        titles=tuple(title for title, _ in titles),
        paragraphs=found,
        measures=_named(list(_measures(found))),
        annexes=tuple(
            OfficialAnnex(each.number, each.name, each.title, tuple(of_annex[each.number])) for each in begun
        ),
    )


def _end_of_text(lines: list[Line], first: int, issued: int | None) -> int:
    """The place at which annexes begin, with their list, or the end.

    They begin before the `first` item where nothing below is numbered but their list.
    """
    for at in range(1, len(lines)):
        if not annexes.begins_annexes(lines[at]):
            continue
        listed = [at + 1 + place for place, each in enumerate(lines[at + 1 :]) if each.label]
        run_on = list(range(at + 1, at + 1 + len(listed)))
        if at > first or (issued is None and listed == run_on and head.titles(lines[:at])):
            return at
    return len(lines)


def _sentences_of_annexes(found: tuple[Paragraph, ...]) -> Mapping[int | None, list[Sentence]]:
    """Number of an annex → its sentences, in one run: a hostile text may have thousands of annexes."""
    sentences: dict[int | None, list[Sentence]] = defaultdict(list)
    for paragraph in found:
        sentences[paragraph.annex] += paragraph.sentences
    return sentences


def _numbers(lines: list[Line]) -> list[head.Numbered]:
    texts = [*(line.text for line in lines), ""]
    return [
        number for at, line in enumerate(lines) if (number := head.document_number(line.text, texts[at + 1]))
    ]


def _preface(lines: list[Line], titles: list[head.Title]) -> Iterator[Piece]:
    """Yield what stands before the first heading; sentences before the last title are the notice's."""
    at_title = {places[0]: (title, places) for title, places in titles}
    last = titles[-1][1][0] if titles else 0
    at = 0
    while at < len(lines):
        line = lines[at]
        following = lines[at + 1].text if at + 1 < len(lines) else ""
        if at in at_title:
            title, places = at_title[at]
            yield Piece("title", title, tuple(lines[place].at for place in places))
            at = places[-1] + 1
            continue
        number = head.document_number(line.text, following)
        if number and normalise(line.text).strip("()[]").startswith(number.issuer):
            yield Piece("number", line.text, (line.at,))
        else:
            yield outside(line, "p" if at >= last else "n")
        at += 1


def _measures(found: tuple[Paragraph, ...]) -> Iterator[OfficialMeasure]:
    chapter = section = ""
    first_leads = False
    onward: list[str] = []
    belonging: dict[int | None, list[Paragraph]] = defaultdict(list)
    for paragraph in found:
        belonging[paragraph.measure].append(paragraph)
    for above, paragraph in zip(("", *(each.kind for each in found)), found, strict=False):
        if paragraph.kind == "chapter":
            goes_on = above == "chapter" and _is_bare(chapter)
            chapter = f"{chapter} {paragraph.text.strip()}" if goes_on else full_width(paragraph.text)
            section = ""
        elif paragraph.kind == "section":
            section = full_width(paragraph.text)
        elif paragraph.kind == "measure":
            mine = belonging[paragraph.measure]
            read = [tails.read(part.text) for part in mine if part.kind == "tail"]
            leading: list[str] = []
            for tail in read:
                first_leads = first_leads or tail.from_now_on
                leading += tail.leading or (tail.units[:1] if first_leads else ())
            units = tuple(name for tail in read for name in tail.units)
            inherited = tuple(name for name in onward if name not in units)
            onward += [name for tail in read for name in tail.onward if name not in onward]
            label = find(paragraph.text)
            length = label.length if label else 0
            yield OfficialMeasure(
                number=paragraph.measure or 0,
                label=full_width(paragraph.text[:length].strip()),
                title=full_width(title_alone(paragraph.text[length:])),
                chapter=chapter,
                section=section,
                sentences=tuple(each for part in mine for each in part.sentences),
                units=units,
                leading=tuple(leading),
                others=any(tail.others for tail in read),
                deadlines=tuple(each for tail in read for each in tail.deadlines),
                inherited=inherited,
            )


def _is_bare(heading: str) -> bool:
    """A heading that is its number alone: 第一章."""
    label = find(heading)
    return label is not None and not heading[label.length :].strip()


def _named(measures: list[OfficialMeasure]) -> tuple[OfficialMeasure, ...]:
    """Give the measures their names; where （一） comes in each chapter, the chapter's number goes before it."""
    names = [measure_name(each.label, each.number) for each in measures]
    if len(set(names)) < len(names):
        names = [chapter_name(each.chapter) + name for each, name in zip(measures, names, strict=True)]
    count = Counter(names)
    return tuple(
        replace(each, name=name if count[name] == 1 else f"{name}（全文第{each.number}条）")
        for each, name in zip(measures, names, strict=True)
    )
