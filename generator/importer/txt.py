"""Bytes → text: UTF-8, UTF-16, or GB18030, which takes in GBK and GB2312; and what mail and printers add to it."""

import re
from collections import Counter

from generator.importer.outcome import ACCEPTED, Dropped, Reading
from generator.model import Refused
from generator.official.wraps import unwrapped

LEAST_LEGIBLE = 0.8
MOST_DAMAGED = 0.02
LEAST_QUOTED, LEAST_NUMBERED = 0.6, 0.95
_LEGIBLE = re.compile(
    r"[\u2e80-\u303f\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef\u2010-\u2027\u2460-\u24ff\u0020-\u007e\s·×＋－—]"
)
_QUOTED = re.compile(r"^(?:>[ \t]?)+")
_LINE_NUMBER = re.compile(r"^[ \t]*(\d{1,5})(?:[ \t]*[:：|│][ \t]?|\t|[ \u3000]{1,4}|$)")
_PAGE_NUMBER = re.compile(
    r"\s*(?:[-—–－―─·]+\s*\d{1,4}\s*[-—–－―─·]+|第\s*\d{1,4}\s*页(?:\s*[，,/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*/\s*\d{1,4}"
    r"|(?:page|p\.)\s*\d{1,4}(?:\s*of\s*\d{1,4})?)\s*",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(r"\s*\d{1,4}\s*")


def read_txt(raw: bytes) -> Reading:
    """Return the text of a .txt file, without page numbers, quotation marks of mail and cuts at a fixed width."""
    notices = []
    text = decode(raw)
    text, quoted = _without_quoting(text)
    if quoted:
        notices.append(f"有 {quoted} 行前面有邮件的引用号“>”，去掉了。")
    text, numbered = _without_line_numbers(text)
    if numbered:
        notices.append(f"每行前面有行号（{numbered} 行），去掉了。")
    text, dropped = _without_pages(text)
    text, joined = unwrapped(text)
    if joined:
        notices.append(f"原文的行是按宽度硬换的：接起来 {joined} 处，请对照原件看一遍。")
    return Reading(text, tuple(notices), dropped)


def decode(raw: bytes, encoding: str | None = None) -> str:
    """Return the text of `raw`; `encoding` is what the file says of itself, tried after UTF-8.

    A few damaged bytes become U+FFFD. Raises Refused if no encoding gives legible text.
    """
    for name in _candidates(raw, encoding):
        for errors in ("strict", "replace"):
            try:
                text = raw.decode(name, errors)
            except (UnicodeError, LookupError):
                continue
            if is_legible(text) and _is_whole(text):
                return text.removeprefix("\ufeff")
    raise Refused(
        "读不出文字：不是文字文件，或者编码认不出来。",
        f"{ACCEPTED}。.txt 请另存为 UTF-8 或 GBK 编码。",
    )


def _candidates(raw: bytes, encoding: str | None) -> list[str]:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return ["utf-16"]
    said = [] if not encoding else ["gb18030" if encoding.lower() in ("gb2312", "gbk") else encoding]
    # Without a mark, the zeros of UTF-16 stand in one half of the pairs: blanks, digits, the ends of lines.
    if b"\0" in raw:
        halves = raw[0:4000:2].count(0), raw[1:4000:2].count(0)
        return ["utf-16-be" if halves[0] > halves[1] else "utf-16-le", "utf-8", *said, "gb18030"]
    return ["utf-8", *said, "gb18030"]


def _is_whole(text: str) -> bool:
    """At most a few bytes were damaged; in another encoding hardly any Chinese character would be right."""
    return MOST_DAMAGED * sum(not each.isascii() for each in text) >= text.count("\ufffd")


def is_legible(text: str) -> bool:
    """Nearly all characters are such as a Chinese document has; bytes of a picture are not."""
    sample = text[:20_000]
    return bool(sample) and len(_LEGIBLE.findall(sample)) >= LEAST_LEGIBLE * len(sample)


def _without_quoting(text: str) -> tuple[str, int]:
    """Take away the “> ” before the lines of a quoted mail, if most lines have it."""
    lines = text.splitlines()
    quoted = sum(bool(_QUOTED.match(line)) for line in lines)
    if quoted < LEAST_QUOTED * sum(bool(line.strip()) for line in lines) or not quoted:
        return text, 0
    return "\n".join(_QUOTED.sub("", line) for line in lines) + "\n", quoted


def _without_line_numbers(text: str) -> tuple[str, int]:
    """Take away the numbers of lines, if they count the lines one by one."""
    lines = text.splitlines()
    found = [_LINE_NUMBER.match(line) for line in lines]
    offsets = Counter(int(match.group(1)) - at for at, match in enumerate(found) if match)
    filled = [line for line in lines if line.strip()]
    spoken = Counter(
        int(match.group(1)) - at
        for at, match in enumerate(_LINE_NUMBER.match(line) for line in filled)
        if match
    )
    count = max([*offsets.values(), *spoken.values()], default=0)
    if count < 5 or count < LEAST_NUMBERED * len(filled):
        return text, 0
    return "\n".join(_LINE_NUMBER.sub("", line) for line in lines) + "\n", count


def _without_pages(text: str) -> tuple[str, tuple[Dropped, ...]]:
    """Take away page numbers, and the heads that stand at the edge of every page where form feeds part pages."""
    if "\f" not in text and not any(_PAGE_NUMBER.fullmatch(line) for line in text.splitlines()):
        return text, ()
    pages = [page.splitlines() for page in text.split("\f")]
    edges = Counter(text for page in pages for text in {page[at].strip() for at in _edges(page)} if text)
    repeated = {each for each, count in edges.items() if count > 2 and 2 * count > len(pages)}
    kept: list[str] = []
    dropped: list[Dropped] = []
    opens = False  # after the edge of a page, blank lines are the room around it
    for number, page in enumerate(pages, start=1):
        at_edge = set(_edges(page)) if len(pages) > 1 else set()
        for at, line in enumerate(page):
            is_number = _PAGE_NUMBER.fullmatch(line) or (at in at_edge and _BARE_NUMBER.fullmatch(line))
            if is_number or (at in at_edge and line.strip() in repeated):
                where = f"第{number}页" if len(pages) > 1 else f"第{at + 1}行"
                while kept and not kept[-1].strip():
                    kept.pop()
                dropped.append(Dropped(where, line.strip(), "页码" if is_number else "页眉页脚"))
                opens = True
            elif line.strip() or not opens:
                kept.append(line)
                opens = False
        opens = True
    return "\n".join(kept) + "\n", tuple(dropped)


def _edges(page: list[str]) -> list[int]:
    """The places of the first and the last lines of a page that are not blank: a head may have its number below."""
    filled = [at for at, line in enumerate(page) if line.strip()]
    return sorted({*filled[:1], *filled[-2:]}) if len(filled) > 3 else filled[-1:]
