"""How text sounds: pinyin by context, from pypinyin (MIT)."""

from collections.abc import Callable
from functools import lru_cache
from typing import cast

UNREAD = "?"


def read(run: str) -> list[str]:
    """Return a reading for each character: pinyin without tones, ü written v; "?" for what is not read."""
    return _readings(run, tone=False)


def in_order(text: str) -> list[tuple[str, str, str]]:
    """What text is sorted by, as in a dictionary: for each character (sound, with tone, the character).

    The sound is that in context; the tone is the character's usual one, so that 一 stands in one place whatever
    follows it. What is not read stands for itself, in small letters.
    """
    small = text.lower()
    return [
        (each, "", each) if sound == UNREAD else (sound, _readings(each, tone=True)[0], each)
        for each, sound in zip(small, read(small), strict=True)
    ]


@lru_cache(maxsize=8192)
def _readings(run: str, tone: bool) -> list[str]:
    from pypinyin import Style, lazy_pinyin  # a fifth of a second, which most commands need not wait

    # A list is one reading a character, which the types of pypinyin do not know.
    unread = cast("Callable[[str], str]", lambda characters: [UNREAD] * len(characters))
    readings = lazy_pinyin(
        run,
        style=Style.TONE3 if tone else Style.NORMAL,
        v_to_u=False,
        errors=unread,
        neutral_tone_with_five=True,
    )
    return [each if each.isascii() and each[0].isalpha() else UNREAD for each in readings]
