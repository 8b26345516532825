"""What a sentence of the original suggests for its provision: force, audience, date. An editor decides.

A suggestion is words of the sentence itself; without such words there is none.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from generator.model import Audience, Force
from generator.model.force import FORCE_WORDS
from generator.text.characters import normalise
from generator.text.numbers import moments

# 可 and 鼓励 govern the verbs after them , so they are looked for first.
ORDER: tuple[Force, ...] = ("may", "encouraged", "goal", "stated", "planned")
# Words that carry a force in some sentences only, and stand in many others.
TOO_COMMON = {"按", "执行", "实行", "缴纳", "结算", "公布", "可", "发展", "保障"}
_MAY = re.compile(r"(?<![认许不])可(?=[予给按享申返向由免采获在]|以(?!及))")
_UNTIL = re.compile(r"(截至|截止|延长|有效期|期限|之前|以前|为止|[至到自]\d{4}年)")


# Names of documents and spans, not something to be done.
_NAMES = re.compile(
    "支持(力度|群体)|实施(细则|意见|方案|办法|期限|单位)|建设(局|银行)|保障(局|厅|部|部门)|发展(局|改革)"
)


class Suggestion(NamedTuple):
    """What may be right; None where the sentence says nothing."""

    force: Force | None
    force_word: str | None
    audiences: tuple[str, ...]
    until: date | None


def suggest(sentence: str, audiences: Iterable[Audience]) -> Suggestion:
    """Return what `sentence` suggests; `audiences` are those the site has."""
    text = normalise(sentence)
    force, word = _force(_NAMES.sub("", text))
    found = tuple(each.id for each in audiences if any(normalise(name) in text for name in each.official))
    return Suggestion(force, word, found, _until(text))


def _force(text: str) -> tuple[Force | None, str | None]:
    for force in ORDER:
        if force == "may" and _MAY.search(text):
            longest = next((word for word in ("可予以", "可给予") if word in text), "可")
            return "may", longest
        words = [word for word in FORCE_WORDS[force] if word not in TOO_COMMON and word in text]
        if words:
            return force, min(words, key=lambda word: (text.find(word), -len(word)))
    return None, None


def _until(text: str) -> date | None:
    """The last full date of a sentence that speaks of an end."""
    days = [each.last for each in moments(text) if "日" in each.written]
    return max(days) if days and _UNTIL.search(text) else None
