"""How text sounds: pinyin by context, cut into phrases as pypinyin does it."""

import re

from generator.text.pronunciation import UNREAD, is_beginning, longest, phrase, sound

# What pypinyin takes for Chinese characters; the phrases in its dictionary have no others.
_PART = re.compile("[〇\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+|.", re.DOTALL)


def read(run: str) -> list[str]:
    """Return a reading for each character: pinyin without tones, ü written v; "?" for what is not read."""
    return [each for part in _PART.findall(run) for each in _in_context(part)]


def in_order(text: str) -> list[tuple[str, str, str]]:
    """What text is sorted by, as in a dictionary: for each character (sound, with tone, the character).

    The sound is that in context; the tone is the character's usual one, so that 一 stands in one place whatever
    follows it. What is not read stands for itself, in small letters.
    """
    small = text.lower()
    return [
        (each, "", each) if heard == UNREAD else (heard, sound(each).toned, each)
        for each, heard in zip(small, read(small), strict=True)
    ]


def _in_context(part: str) -> list[str]:
    """The readings of Chinese characters: always the longest phrase that begins here, else one character."""
    phrases = longest()
    found: list[str] = []
    at, end = 0, len(part)
    while at < end:
        most = phrases.get(part[at : at + 2], 1)
        readings = _phrase(part, at, min(at + most, end)) if most > 1 else None
        if readings:
            found += readings
            at += len(readings)
        elif at + most > end and is_beginning(part[at:]):
            # Where a phrase might have gone on, pypinyin looks for no other one.
            return [*found, *(sound(each).plain for each in part[at:])]
        else:
            found.append(sound(part[at]).plain)
            at += 1
    return found


def _phrase(part: str, start: int, end: int) -> tuple[str, ...] | None:
    """The readings of the longest phrase that begins at `start` and is over at `end`."""
    for last in range(end, start + 1, -1):
        if readings := phrase(part[start:last]):
            return readings
    return None
