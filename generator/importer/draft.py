"""An official text → the files of a draft: document.yml, text.txt, a file for each measure and part.

A draft holds what the text says and what its words suggest, nothing else: the title, the bodies of the tail,
each sentence as a quote. What only an editor can say is left open, with a comment.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.importer.pieces import Piece, pieces
from generator.importer.suggest import Amount, suggest
from generator.load.fingerprint import marked
from generator.model import Audience, Unit
from generator.official import OfficialMeasure, OfficialText, Sentence
from generator.official.facts import Facts
from generator.official.labels import part_of, stretch
from generator.text.characters import normalise
from generator.text.quoting import quoted

_EXCEPT = re.compile("除[^，。；]{1,40}?(?:以外|之外|外)")


class Known(NamedTuple):
    """What the site has already: audiences, and the unit for each spelling."""

    audiences: tuple[Audience, ...]
    units: Mapping[str, Unit]


def draft_files(id_: str, text: str, official: OfficialText, facts: Facts, known: Known) -> dict[str, str]:
    """Return path inside the document's folder → content, for the document called `id_`."""
    files = {"text.txt": text, "document.yml": marked(_document(facts), text.encode("utf-8"))}
    for measure in official.measures:
        files[f"measures/{measure.number:02}-{id_}.yml"] = _measure(id_, measure, known)
    around: dict[str, list[Sentence]] = defaultdict(list)
    for sentence in official.sentences:
        around[part_of(stretch(sentence.id))].append(sentence)
    titles = {f"annex{each.number}": each.heading for each in official.annexes}
    for part, found in around.items():
        if part:
            files[f"parts/{part}.yml"] = _part(id_, part, titles.get(part, ""), found, known)
    return files


def _document(facts: Facts) -> str:
    lines = [
        "# 草稿：程序从原文里找到的都在下面，请逐项核对。写着“请填”的，程序不知道，不要猜。",
        "# 全部填好以后，删掉 draft 这一行，这份文件才会放进网站。",
        "draft: true",
        _line("title", facts.title),
        "# short: 请填：平常怎么叫这份文件，例如 某市就业文件",
        _line("issuer", facts.issuer),
        _line("number", facts.number, "# number: 原文里没有找到；文件确实没有文号，就不写"),
        _line("signed_on", facts.signed_on.isoformat() if facts.signed_on else None),
        *_validity(facts),
        *(f"#   原文里有这一句（{each.id}）：{each.text}" for each in facts.validity),
        "# source_name: 请填：原文是从哪里来的，例如 某市人民政府网站",
        "# source: 请填：原文的网址；没有就删掉这一行",
        "# checked_on: 请填：哪天对照原件核对过，例如 2026-11-25；没有对照过，就删掉这一行",
    ]
    return "\n".join(lines) + "\n"


def _validity(facts: Facts) -> Iterator[str]:
    """The document's own validity, or the sentences in which it may be."""
    found = facts.own_validity
    if found is None:
        yield "# validity: 原文没有找到有效期；原文写了，就写成 {from: …, until: …, quote: …}"
        return
    if except_ := _EXCEPT.search(found.sentence.text):
        yield f"# 有效期写了例外，请核对：{except_.group()}"
    signed, printed = facts.signed_on, facts.printed_on
    unsure = found.from_issue and printed and printed != signed
    first = None if unsure else found.first
    days = (("from", first), ("until", found.last))
    parts = [f"{key}: {value.isoformat()}" for key, value in days if value]
    parts += [f"years: {found.years}"] if found.years and first else []
    parts += ["permanent: true"] if found.permanent else []
    line = f"validity: {{{', '.join([*parts, f'quote: {quoted(found.sentence.text)}'])}}}"
    if unsure:
        yield f"# 请填：印发的日子是哪一天，写进 from。落款是 {signed or '（没有找到）'}，版记写的是 {printed} 印发。"
        length = f"years: {found.years}, " if found.years else ""
        yield f"# {line.replace('{', '{from: 请填, ' + length, 1)}"
        return
    yield line if first or found.last or found.permanent else f"# 请填开始的日子：{line}"


def _measure(id_: str, measure: OfficialMeasure, known: Known) -> str:
    bodies = [(name, known.units.get(normalise(name))) for name in measure.units]
    lines = [
        "# 草稿：title 和引文是原文，其余是程序按原文的词猜的，请逐项核对、补写。",
        "# 写完以后，删掉这一行 draft；每一项写完，也删掉那一项的 draft。",
        "draft: true",
        f"measure: {measure.number}",
        _line("title", measure.title, empty='title: ""  # 原文这一条没有标题'),
        "# plain: 请填：用大白话写的标题",
        "# summary: 请填：这一条讲什么、写给谁、没有写什么",
        "# 原文段尾写的责任单位，照原文的写法。请核对是不是同一个单位："
        if bodies
        else "# 原文没有写责任单位。",
        *(f"#   {name} → {_body(unit)}" for name, unit in bodies),
        *_of_tail(measure),
        f"units: [{', '.join(unit.id for _, unit in bodies if unit)}]",
    ]
    return "\n".join([*lines, *_provisions(id_, measure.sentences, known)]) + "\n"


def _of_tail(measure: OfficialMeasure) -> Iterator[str]:
    """What a tail says beside its bodies; no key has it, so that it waits in comments for the editor."""
    if measure.leading:
        yield f"# 原文写的牵头单位：{'、'.join(measure.leading)}"
    if measure.others:
        yield "# 原文的责任单位后面写了“等”：还有没有点名的单位。"
    if measure.deadlines:
        yield f"# 原文写的时限：{'、'.join(measure.deadlines)}"


def _body(unit: Unit | None) -> str:
    return f"{unit.id}（{unit.name}）" if unit else "units.yml 里还没有，请先登记，再写进 units"


def _part(id_: str, part: str, title: str, sentences: Iterable[Sentence], known: Known) -> str:
    lines = [
        "# 草稿：引文是原文，其余是程序按原文的词猜的，请逐项核对、补写。",
        *([f"# {title}"] if title else []),
        "draft: true",
        f"part: {part}",
        "# plain: 请填：用大白话写的标题",
        "# summary: 请填：这一部分讲什么",
    ]
    return "\n".join([*lines, *_provisions(id_, sentences, known)]) + "\n"


def _provisions(id_: str, sentences: Iterable[Sentence], known: Known) -> Iterator[str]:
    found = list(sentences)
    words = {each.id: each.text for each in found}
    # The heads of a table are quoted with each of its rows.
    heads = {each.lead for each in found if each.is_row}
    told = [each for each in found if each.id not in heads]
    yield "provisions:" if any(not each.is_heading for each in told) else "provisions: []"
    for sentence in told:
        if sentence.is_heading:
            yield f"  # 小标题，不用写，要用可以引：{sentence.text}"
            continue
        cut = (
            _row(sentence, words) if sentence.is_row else pieces(sentence.text, words.get(sentence.lead, ""))
        )
        for number, piece in enumerate(cut, start=1):
            yield f"  - id: {id_}-{sentence.id}" + (f"-{number}" if len(cut) > 1 else "")
            yield "    draft: true"
            if sentence.cells:
                yield f"    # 表格的这一行：{'；'.join(f'{head}：{cell}' for head, cell in sentence.cells)}"
            yield from _suggested(piece, known, sentence.is_row)


def _row(sentence: Sentence, words: Mapping[str, str]) -> list[Piece]:
    """A row of a table rests on the heads of its columns, and on the cells above that were merged with its own."""
    head = words.get(sentence.lead)
    return [Piece((*([head] if head else []), *sentence.carried, sentence.text), ())]


def _suggested(piece: Piece, known: Known, is_row: bool) -> Iterator[str]:
    """The lines of a provision that its words suggest; cells of a table are names and figures, and rule nothing."""
    words = piece.quotes[-1]
    guess = suggest("，".join(piece.quotes[-1:] if is_row else piece.quotes), known.audiences)
    if guess.force and not is_row:
        yield f"    force: {guess.force}"
        yield f"    force_word: {quoted(guess.force_word or '')}"
    if guess.audiences:
        yield f"    for: [{', '.join(guess.audiences)}]"
    yield f"    quotes: [{', '.join(map(quoted, piece.quotes))}]"
    if guess.amounts:
        yield "    amounts:"
        yield from (f"      - {{{', '.join(_amount(each))}}}" for each in guess.amounts)
    if piece.limits:
        yield "    conditions:"
        yield from (f'      - {{says: "", quote: {quoted(each)}}}' for each in piece.limits)
    if guess.from_ or guess.until:
        days = (("from", guess.from_), ("until", guess.until))
        given = ", ".join(f"{key}: {value.isoformat()}" for key, value in days if value)
        yield f"    time: {{{given}, quote: {quoted(words)}}}"


def _amount(amount: Amount) -> Iterator[str]:
    yield f"value: {amount.value}"
    if amount.unit:
        yield f"unit: {quoted(amount.unit)}"
    if amount.of:
        yield f"of: {quoted(amount.of)}"
    if amount.per:
        yield f"per: {quoted(amount.per)}"
    yield f"bound: {amount.bound}"


def _line(key: str, value: str | None, empty: str = "") -> str:
    return f"{key}: {quoted(value)}" if value else empty or f"# {key}: 请填：原文里没有找到"
