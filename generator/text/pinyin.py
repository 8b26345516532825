"""How text sounds: pinyin by context, from pypinyin (MIT)."""

from collections.abc import Callable
from typing import cast

from pypinyin import Style, lazy_pinyin

UNREAD = "?"


def read(run: str) -> list[str]:
    """Return a reading for each character: pinyin without tones, ü written v; "?" for what is not read."""
    return _readings(run, Style.NORMAL)


def in_order(text: str) -> list[tuple[str, str, str]]:
    """What text is sorted by, as in a dictionary: for each character (sound, with tone, the character).

    The sound is that in context; the tone is the character's usual one, so that 一 stands in one place whatever
    follows it. What is not read stands for itself, in small letters.
    """
    small = text.lower()
    return [
        (each, "", each) if sound == UNREAD else (sound, _readings(each, Style.TONE3)[0], each)
        for each, sound in zip(small, read(small), strict=True)
    ]


def _readings(run: str, style: Style) -> list[str]:
    # A list is one reading a character, which the types of pypinyin do not know.
    unread = cast("Callable[[str], str]", lambda characters: [UNREAD] * len(characters))
    readings = lazy_pinyin(run, style=style, v_to_u=False, errors=unread, neutral_tone_with_five=True)
    return [each if each.isascii() and each[0].isalpha() else UNREAD for each in readings]
