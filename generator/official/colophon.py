"""版记: the lines at the end of a document that say who gets a copy and when it was printed."""

import re

from generator.lexicon.words import one_of, words
from generator.text.characters import normalise

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
