"""A count → how Word writes it in one of its number formats (ECMA-376 part 1, 17.18.59)."""

from generator.text import numerals

_CHINESE = {
    "chineseCounting", "chineseCountingThousand", "japaneseCounting", "taiwaneseCounting", "taiwaneseCountingThousand",
    "koreanCounting",
}  # fmt: skip
_LEGAL = {"chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal"}
_DIGITS = {"ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital", "koreanDigital2"}
_ORDINARY = {"", "decimal", "decimalHalfWidth", "numberInDash"}
_ROWS = {
    "decimalEnclosedCircle": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedCircleChinese": "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    "decimalEnclosedParen": "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
    "decimalEnclosedFullstop": "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
    "ideographEnclosedCircle": "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
    "ideographTraditional": "甲乙丙丁戊己庚辛壬癸",
    "ideographZodiac": "子丑寅卯辰巳午未申酉戌亥",
}
_TO_LEGAL = str.maketrans("一二三四五六七八九十百", "壹贰叁肆伍陆柒捌玖拾佰")
_TO_DIGITS = str.maketrans("0123456789", "〇一二三四五六七八九")
_TO_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")
_ROMAN = (
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
)  # fmt: skip
_MOST_LETTERS = 26 * 5


def written(count: int, form: str) -> str | None:
    """Return `count` in a number format of Word; a bullet is nothing, None stands for an unknown format.

    What a format has no sign for (a circle round 30) is written in digits, as Word does.
    """
    if form in ("bullet", "none"):
        return ""
    if form in _CHINESE:
        return numerals.written(count) if 0 < count < 1000 else str(count)
    if form in _LEGAL:
        if not 0 < count < 1000:
            return str(count)
        ten = "一" if 10 <= count < 20 else ""
        return (ten + numerals.written(count)).translate(_TO_LEGAL)
    if form in _DIGITS:
        return str(count).translate(_TO_DIGITS)
    if form.startswith("decimalFullWidth"):
        return str(count).translate(_TO_WIDE)
    if form in _ROWS:
        return _ROWS[form][count - 1] if 0 < count <= len(_ROWS[form]) else str(count)
    if form == "decimalZero":
        return f"{count:02}"
    if form in ("upperRoman", "lowerRoman"):
        return _roman(count) if form == "upperRoman" else _roman(count).lower()
    if form in ("upperLetter", "lowerLetter"):
        return _letters(count, "A" if form == "upperLetter" else "a")
    return str(count) if form in _ORDINARY else None


def _roman(count: int) -> str:
    if not 0 < count < 4000:
        return str(count)
    text = ""
    for amount, letters in _ROMAN:
        times, count = divmod(count, amount)
        text += letters * times
    return text


def _letters(count: int, first: str) -> str:
    """A … Z, AA, BB …: Word repeats the letter."""
    if not 0 < count <= _MOST_LETTERS:
        return str(count)
    rounds, letter = divmod(count - 1, 26)
    return chr(ord(first) + letter) * (rounds + 1)
