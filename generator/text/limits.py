"""For whom, when and except whom: the clauses of official text that limit the others."""

import re
from collections.abc import Iterator

from generator.lexicon.words import one_of, words
from generator.text.sentences import CLAUSE_END, outside_brackets

_WORDS = words("limits")
_FORCE = [word for found in words("force").values() for word in found]
_LIMITING = re.compile(rf"(?:{one_of(_WORDS['begins'])}).+|.+(?:{one_of(_WORDS['ends'])})", re.DOTALL)
_FOR_WHOM = re.compile(rf"(?:对于?|向|给)(?!.{{0,2}}(?:{one_of(_FORCE)})).{{2,}}", re.DOTALL)
# 对符合条件的企业给予…: up to the word that says what is done for them.
_VERBS = [word for word in _FORCE if len(word) > 1]
_FOR_WHOM_DONE = re.compile(
    rf"((?:对于?|向)[^，；：。]{{4,40}}?)(?:可|应|须|分别|均|一律|一次性|再)?(?:{one_of(_VERBS)})"
)
_NAMES = re.compile(
    rf"(?:下列|以下|如下)[^，。：]{{0,6}}(?:{one_of(_WORDS['names'])})|(?:{one_of(_WORDS['names'])})：\s*$"
)


def limits(text: str) -> tuple[str, ...]:
    """Return the stretches of `text` that say for whom, when or except whom, in order, as they are written.

    What limits nothing is not there: a text that is one limiting clause has no other to limit.
    """
    found = tuple(dict.fromkeys(_limits(text)))
    return found if found != (text.rstrip("。；，"),) else ()


def names_limits(lead: str) -> bool:
    """Does a lead-in say that its items are cases, conditions or papers (有下列情形之一的：), not deeds?"""
    return bool(_NAMES.search(lead))


def _limits(text: str) -> Iterator[str]:
    parts = [part.strip() for part in outside_brackets(text, CLAUSE_END)]
    found = [part for part in parts if part]
    for clause in found:
        if _LIMITING.fullmatch(clause):
            yield clause
        elif match := _FOR_WHOM_DONE.match(clause):
            if any(mark in match.group(1) for mark in ("的", "符合", "以上", "以下")):
                yield match.group(1)
        elif (
            clause != found[-1] and _FOR_WHOM.fullmatch(clause) and not any(word in clause for word in _VERBS)
        ):
            yield clause
