"""A complete mingbai project of N measures."""

from hashlib import sha256
from itertools import groupby
from pathlib import Path

from bench.corpus.lists import lists
from bench.corpus.measures import IN_A_DOCUMENT, Measure, dump, measures, templates, write_text
from bench.corpus.sites import ROOT, Record

ISSUER = "四市政策汇编办公室"
# It names the places, groups and matters that the titles of the four documents name, because rules read them there.
TITLE = (
    f"{ISSUER}关于抚州市、广州市、宿迁市、郑州市乐安县支持企业、临时救助对象和OPC加快发展、做好基层运转的通知"
)
SIGNED_ON, SIGNED = "2020-07-16", "2020年7月16日"  # “今年” of the first document is 2020
OPENING = "现把四个城市的措施汇编在一起。"
ABOUT = "# 关于本站\n\n这是量速度用的样品：四个示例站的措施，一再重复。\n"
_DIGITS = "零一二三四五六七八九"


def write(count: int, folder: Path) -> None:
    """Write the project of `count` measures into `folder`."""
    pool = templates()
    write_text(folder / "mkdocs.yml", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    write_text(folder / "content/about.md", ABOUT)
    for name, records in lists(list(pool[:count]), whole=count >= len(pool)).items():
        if records:
            write_text(folder / f"data/{name}.yml", dump(records))
    for place, found in groupby(enumerate(measures(count)), lambda each: each[0] // IN_A_DOCUMENT):
        number = place + 1
        _document(folder / f"data/documents/corpus-{number:03}", number, [each for _, each in found])


def _document(folder: Path, number: int, found: list[Measure]) -> None:
    text = _text(number, found)
    meta: Record = {
        "title": TITLE,
        "short": f"四市措施汇编{number:04}",  # of three digits some are emergency numbers
        "issuer": ISSUER,
        "number": _number(number),
        "signed_on": SIGNED_ON,
        "source_name": "四个示例站",
        "example": "true",
        "sha256": sha256(text.encode()).hexdigest(),
    }
    opening: Record = {
        "part": "preamble",
        "plain": "开头的话：这是一份汇编",
        "summary": "开头只写了这是汇编。",
        "left_out": [{"quote": OPENING, "why": "只说了汇编这件事。"}],
    }
    write_text(folder / "text.txt", text)
    write_text(folder / "document.yml", dump(meta))
    write_text(folder / "parts/preamble.yml", dump(opening))
    for each in found:
        write_text(folder / f"measures/{each.slug}.yml", each.yaml)


def _text(number: int, found: list[Measure]) -> str:
    """The official text: each title on a line of its own, so that articles and items are told alike."""
    lines = [_number(number), TITLE, "各单位：", OPENING]
    for each in found:
        lines += [f"第{_numeral(each.number)}条 {each.title}", *each.lines]
    return "\n".join([*lines, ISSUER, SIGNED, ""])


def _number(number: int) -> str:
    return f"四市汇编〔2020〕{number}号"


def _numeral(number: int) -> str:
    """1 … 20 as an article has it."""
    tens, ones = divmod(number, 10)
    ten = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return ten + (_DIGITS[ones] if ones else "")
