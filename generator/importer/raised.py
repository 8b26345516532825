"""Characters set higher or lower than their line → characters of the line, so that no number changes.

A power keeps its sign (m², 10⁴). Any other raised number is the mark of a note: 300 with a raised 1 is no 3001.
"""

import re

_SIGNS = str.maketrans("0123456789+-−()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ")
_LOW_SIGNS = str.maketrans("0123456789+-−()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎")
_DEGREE = re.compile(r"\d\s*$")
# A unit of length or a variable, not the end of a word.
_SQUARED = re.compile(r"(?<![A-Za-z])(?:[kcdmnμµ]m|ft|[a-z])\s*$")
_BASE = re.compile(r"(?:[×xX*·]\s*10|[(（][^()（）]*[+＋×÷*][^()（）]*[)）])\s*$")
_POWER = re.compile(r"[-−+]?(?:\d{1,2}|n)")
_MARK = re.compile(r"(?:注\s*)?(\d{1,3}(?:\s*[,，、~～–-]\s*\d{1,3})*|[A-Za-z])|注")
NOTE_MARK = re.compile("〔注[^〔〕]*〕")


def raised(text: str, before: str, after: str) -> str:
    """Return how raised characters are written that stand between `before` and `after`.

    A power as ², a degree as °, the mark of a note as 〔注1〕; what is neither (2nd, [1], ①) stays as it is.
    """
    plain = text.strip()
    if plain in ("0", "o", "O") and _DEGREE.search(before) and after[:1] in ("C", "F"):
        return "°"
    squared = plain in ("2", "3") or re.fullmatch(r"[-−]\d", plain)
    if (squared and _SQUARED.search(before)) or (_POWER.fullmatch(plain) and _BASE.search(before)):
        return plain.translate(_SIGNS)
    mark = _MARK.fullmatch(plain)
    return f"〔注{mark.group(1) or ''}〕" if mark else text


def lowered(text: str) -> str:
    """Return how lowered characters are written: ₂, where each of them has a sign."""
    return text.translate(_LOW_SIGNS) if all(ord(each) in _LOW_SIGNS for each in text.strip()) else text
