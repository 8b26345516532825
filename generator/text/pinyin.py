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
    at = 0
    while at < len(part):
        left = len(part) - at
        most = phrases.get(part[at : at + 2], 1)
        for length in range(min(most, left), 1, -1):
            readings = phrase(part[at : at + length])
            if readings:
                found += readings
                at += length
                break
        else:
            if most > left and is_beginning(
                part[at:]
            ):  # pypinyin has waited in vain, and looks for no other phrase
                return found + [sound(each).plain for each in part[at:]]
            found.append(sound(part[at]).plain)
            at += 1
    return found
