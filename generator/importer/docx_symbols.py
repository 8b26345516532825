"""The signs of symbol fonts → the same signs in Unicode.

Only signs that stand for something in a text: boxes, ticks, counted circles, arrows, marks, and the whole of
Symbol (Greek and mathematics). What is not here is unknown, and said so. The circles of Wingdings are written as
those everybody types (①), and its open boxes all as □.
"""

import re

UNKNOWN = "□"
_SYMBOL = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"


def _row(first: int, signs: str) -> dict[int, str]:
    return dict(enumerate(signs, first))


FONTS: dict[str, dict[int, str]] = {
    "symbol": _row(0x20, _SYMBOL) | _row(0xA0, _SYMBOL_HIGH) | _row(0xF1, "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"),
    "wingdings": {
        0x20: " ",
        0x22: "✂",
        0x28: "☎",
        0x29: "✆",
        0x2A: "✉",
        0x36: "⌛",
        0x3F: "✍",
        **_row(0x45, "☜☞☝☟"),
        **_row(0x6C, "●❍■□□□□□⬧⧫◆❖⬥"),
        **_row(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
        **_row(0x9E, "·•▪○"),
        0xA6: "○",
        0xA7: "▪",
        0xA8: "□",
        0xAB: "★",
        **_row(0xDF, "←→↑↓↖↗↙↘←→↑↓↖↗↙↘⇦⇨⇧⇩⬄⇳"),
        **_row(0xFB, "✘✔☒☑"),
    },
    "wingdings 2": {
        0x20: " ",
        **_row(0x4F, "✗✓☒☑☒☒"),
        **_row(0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
        **_row(0x95, "··•●○○○"),
        0x9D: "⊙",
        0xA1: "▪",
        0xA2: "■",
        0xA3: "□",
        0xA4: "□",
        0xA5: "□",
        0xA6: "□",
        0xA8: "▣",
        0xAE: "◆",
        0xAF: "◇",
        0xB1: "◈",
        0xF8: "※",
    },
    "wingdings 3": {
        0x20: " ",
        **_row(0x21, "←→↑↓↖↗↙↘"),
        **_row(0x66, "←→↑↓↖↗↙↘↔↕▲▼△▽◀▶◁▷"),
    },
    "webdings": {0x20: " ", 0x61: "✔", 0x63: "□", 0x67: "■", 0x6E: "●", 0x72: "✘"},
}
_PRIVATE = "\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd"
_CODES = re.compile(f"[{_PRIVATE}]")
_IN_SYMBOL_FONT = re.compile(f"[\x21-\xff{_PRIVATE}]")


def sign(font: str, code: int) -> str:
    """Return the sign that `font` draws for `code` (with or without F000 added), or nothing if unknown."""
    return FONTS.get(font.strip().lower(), {}).get(code & 0xFF if 0xF000 <= code <= 0xF0FF else code, "")


def readable(text: str, font: str) -> tuple[str, list[str]]:
    """Return `text` with the signs of a symbol font and of private codes in Unicode, and the unknown ones.

    Unknown signs are named by font and code. In the text they are □, unless they are letters or digits.
    """
    unknown: list[str] = []

    def replaced(found: re.Match[str]) -> str:
        known = sign(font, ord(found.group()))
        if not known:
            unknown.append(named(font, ord(found.group())))
        return known or (found.group() if found.group() <= "\xff" else UNKNOWN)

    shape = _IN_SYMBOL_FONT if font.strip().lower() in FONTS else _CODES
    return shape.sub(replaced, text), unknown


def named(font: str, code: int) -> str:
    """Return how an unknown sign is called in a message: Wingdings F0B5."""
    return f"{font or '字体不明'} {code:04X}"
