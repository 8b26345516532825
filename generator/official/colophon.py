"""版记: the lines at the end of a document that say who gets a copy and when it was printed."""

import re
from datetime import date

from generator.lexicon.words import one_of, words
from generator.official.official_text import OfficialText
from generator.text.characters import normalise
from generator.text.numbers import moments

_COPIES = re.compile(rf"(?:{one_of(words('colophon')['begins'])}):")
_DIGIT = "[\\d〇零○一二三四五六七八九十]"
_PRINTED = re.compile(
    rf"[^，,。；;]*{_DIGIT}{{4}}年{_DIGIT}{{1,3}}月{_DIGIT}{{1,3}}日(?:{one_of(words('colophon')['ends'])})(?:\(.*\))?"
)
_LONGEST = 400


def is_colophon(line: str) -> bool:
    """Whether a line belongs to the colophon: 抄送：…, or 某办公室 2026年1月6日印发."""
    plain = normalise(line[:_LONGEST])
    return bool(_COPIES.match(plain) or _PRINTED.fullmatch(plain))


def printed_on(official: OfficialText) -> date | None:
    """The day in the last line that says when the document was printed; None without one."""
    lines = [normalise(each.text) for each in official.paragraphs if each.kind == "line"]
    days = [each.last for line in lines if _PRINTED.fullmatch(line) for each in moments(line)]
    return days[-1] if days else None
