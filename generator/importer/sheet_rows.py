"""What a draft sheet asks: the fields of each section and provision, beside the original words of each.

The sheet is written from these rows and compared with them when it comes back.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from generator.load import yaml_file
from generator.model import Refused
from generator.model.finding import Keys
from generator.model.provision import NOT_WRITTEN, Draft
from generator.model.vocabulary import EFFECTS, UNKNOWNS
from generator.official import OfficialText, Sentence, parse
from generator.official.labels import AROUND, part_order, sentence_label, stretch, stretch_of
from generator.official.spans import finder

DOCUMENT = "文件编号："
HEADER = ("原文（不要改）", "填什么", "写在这一栏")
HINT = "提示（不用改）"
SECTION_FIELDS = {"标题": "plain", "概要": "summary"}
PROVISION_FIELDS = {
    "标题": "title",
    "大白话": "says",
    "条件": "conditions",
    "对读者是什么": "effect",
    "文件没有写的": "unknown",
}
_SHOWS_NOTHING = ("Cc", "Cf", "Cs")


class Asked(NamedTuple):
    """A section or provision that is to be told in plain words.

    `keys` lead to it in the YAML of `file`; `mark` is printed beside it and finds it again; `original` are the
    lines of its official words; `told` is what the YAML says of a provision; `now` has, key by key, the words
    that a cell would have to give for it, "" where nothing is written.
    """

    file: Path
    keys: Keys
    mark: str
    original: tuple[str, ...]
    told: Draft | None
    now: Mapping[str, str]

    @property
    def fields(self) -> dict[str, str]:
        """Label on the sheet → key in the YAML."""
        return PROVISION_FIELDS if self.told else SECTION_FIELDS


def asked(folder: Path, document: str) -> list[list[Asked]]:
    """Return what the draft in `folder` leaves to be told, section by section; the document is called `document`.

    Raises Refused if a file of the draft cannot be read.
    """
    text, _ = yaml_file.read_text(folder / "text.txt", "text.txt")
    if text is None:
        raise Refused("读不出 text.txt。", "请先运行 mingbai check，改好再试。")
    parsed = parse(text)
    parts = sorted((folder / "parts").glob("*.yml"), key=lambda file: part_order(file.stem))
    before = [file for file in parts if file.stem in ("notice", "preamble")]
    after = [file for file in parts if file not in before]
    files = (*before, *sorted((folder / "measures").glob("*.yml")), *after)
    return [list(_section(file, document, parsed)) for file in files]


def read(file: Path) -> yaml_file.Source:
    """Read a section's YAML; raise Refused if it holds none."""
    source = yaml_file.read(file, file.name, frozenset())
    if not isinstance(source.data, dict) or not isinstance(source.data.get("provisions", []), list):
        raise _not_readable(file)
    return source


def shown(text: str) -> str:
    """The text without what cannot be seen (soft hyphens, zero width), in one line."""
    line = re.sub(r"\s+", " ", text).strip()
    return "".join(each for each in line if unicodedata.category(each) not in _SHOWS_NOTHING)


def _section(file: Path, document: str, parsed: OfficialText) -> Iterator[Asked]:
    data = read(file).data
    mark, heading, sentences = _original(data, parsed)
    now = {key: str(data.get(key, "")).strip() for key in SECTION_FIELDS.values()}
    yield Asked(file, (), mark, (heading,), None, now)
    context = {"find": finder(document, sentences)}
    words = {each.id: each.text for each in sentences}
    for index, provision in enumerate(data.get("provisions", [])):
        try:
            told = Draft.model_validate(provision, context=context)
        except ValidationError as error:
            raise _not_readable(file) from error
        original = tuple(_words(told, words, parsed))
        yield Asked(file, ("provisions", index), told.id, original, told, _now(told))


def _now(told: Draft) -> dict[str, str]:
    """What is written of a provision; its conditions as far as they are written one after the other."""
    written = [each.says for each in told.conditions]
    until = written.index(NOT_WRITTEN) if NOT_WRITTEN in written else len(written)
    now = {key: str(getattr(told, key)) if key in told.model_fields_set else "" for key in ("title", "says")}
    return {
        **now,
        "conditions": "\n".join(written[:until]),
        "effect": EFFECTS[told.effect] if "effect" in told.model_fields_set else "",
        "unknown": "、".join(UNKNOWNS[each] for each in told.unknown),
    }


def _original(data: dict[str, Any], parsed: OfficialText) -> tuple[str, str, tuple[Sentence, ...]]:
    """The mark of a section, its heading in the original, and its sentences."""
    for measure in parsed.measures:
        if data.get("measure") == str(measure.number):
            return (
                f"m{measure.number:02}",
                shown(f"第{measure.number}条　{measure.title or ''}"),
                measure.sentences,
            )
    part = str(data.get("part"))
    told = stretch_of(part)
    name = AROUND[told].name if told in AROUND else ""
    for annex in parsed.annexes:
        if told == f"a{annex.number:02}":
            name = shown(annex.heading)
    return part, name, tuple(each for each in parsed.sentences if stretch(each.id) == told)


def _words(told: Draft, words: dict[str, str], parsed: OfficialText) -> Iterator[str]:
    """The sentences in which the provision's quotes stand, each with its place."""
    for quote in told.quotes:
        if not quote.spans:
            yield f"原文没有　{shown(quote.text)}"
    for id_ in dict.fromkeys(id_ for quote in told.quotes for id_ in quote.sentences):
        yield f"{sentence_label(id_, parsed.names)}　{shown(words[id_])}"


def _not_readable(file: Path) -> Refused:
    return Refused(f"{file.parent.name}/{file.name} 有错，读不出来。", "请先运行 mingbai check，改好再试。")
