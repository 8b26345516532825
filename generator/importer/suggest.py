"""What a sentence of the original suggests for its provision: force, audience, time, amounts. An editor decides.

A suggestion is words of the sentence itself; without such words there is none.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from generator.model import Audience, Bound, Force
from generator.model.force import FORCE_WORDS, GOVERNORS
from generator.text.bounds import bound_at
from generator.text.characters import normalise
from generator.text.numbers import quantities
from generator.text.periods import periods
from generator.text.shares import base, per

# What governs the verbs after it is looked for first.
ORDER: tuple[Force, ...] = ("choice", "may", "encouraged", "goal", "stated", "planned")
# Words that carry a force in some sentences only, and stand in many others.
TOO_COMMON = {
    *(
        "按",
        "执行",
        "实行",
        "缴纳",
        "结算",
        "公布",
        "可",
        "可以",
        "发展",
        "保障",
        "为",
        "应",
        "包括",
        "决定",
        "审核",
        "支付",
    ),
    *("提供", "受理", "告知", "公示", "答复", "负责", "指导", "监督", "配合", "协助", "补助", "补贴", "奖励"),
}
_CHOICE = re.compile(f"(?<![认许不]){GOVERNORS['choice']}")
_MAY = re.compile(r"(?<![认许不])可(?=[予给按享返由免采获在]|以(?!及))")
# Names of documents and spans, not something to be done.
_NAMES = re.compile(
    "支持(力度|群体)|实施(细则|意见|方案|办法|期限|单位)|建设(局|银行)|保障(局|厅|部|部门)|发展(局|改革)"
)


class Amount(NamedTuple):
    """A quantity of the sentence, as amounts have it."""

    value: str
    unit: str
    of: str | None
    per: str | None
    bound: Bound


class Suggestion(NamedTuple):
    """What may be right; None or nothing where the sentence says nothing."""

    force: Force | None
    force_word: str | None
    audiences: tuple[str, ...]
    from_: date | None
    until: date | None
    amounts: tuple[Amount, ...]


def suggest(sentence: str, audiences: Iterable[Audience]) -> Suggestion:
    """Return what `sentence` suggests; `audiences` are those the site has."""
    text = normalise(sentence)
    force, word = _force(_NAMES.sub("", text))
    found = tuple(
        each.id
        for each in audiences
        if any(len(name) > 1 and normalise(name) in text for name in each.official)
    )
    said = periods(text)
    amounts = (
        Amount(str(each.value), each.unit, base(text, each), per(text, each), bound_at(text, each))
        for each in quantities(text)
    )
    return Suggestion(
        force,
        word,
        found,
        min(said.starts, default=None),
        max(said.ends, default=None),
        tuple(dict.fromkeys(amounts)),
    )


def _force(text: str) -> tuple[Force | None, str | None]:
    for force in ORDER:
        if force == "choice":
            if match := _CHOICE.search(text):
                return force, match.group()
        elif force == "may" and _MAY.search(text):
            longest = next((word for word in ("可予以", "可给予") if word in text), "可")
            return force, longest
        else:
            words = [word for word in FORCE_WORDS[force] if word not in TOO_COMMON and word in text]
            if words:
                return force, min(words, key=lambda word: (text.find(word), -len(word)))
    return None, None
