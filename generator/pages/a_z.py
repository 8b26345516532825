"""全部内容: everything on the site by its first sound, and every provision. Search leads here without a script."""

from collections.abc import Iterator
from datetime import date

from generator.model import Site, urls
from generator.pages.cards import Link, section_label
from generator.pages.page import Page

# The first characters of the sounds A to Z in GB 2312, whose common characters stand in the order of pinyin.
FIRST_OF = {
    "A": 0xB0A1, "B": 0xB0C5, "C": 0xB2C1, "D": 0xB4EE, "E": 0xB6EA, "F": 0xB7A2, "G": 0xB8C1, "H": 0xB9FE,
    "J": 0xBBF7, "K": 0xBFA6, "L": 0xC0AC, "M": 0xC2E8, "N": 0xC4C3, "O": 0xC5B6, "P": 0xC5BE, "Q": 0xC6DA,
    "R": 0xC8BB, "S": 0xC8F6, "T": 0xCBFA, "W": 0xCDDA, "X": 0xCEF4, "Y": 0xD1B9, "Z": 0xD4D1,
}  # fmt: skip
END_OF_COMMON = 0xD7FA
# Characters with two sounds: the word stands where one with this first character would.
SOUNDS_LIKE = {"调控": "挑", "调整": "挑", "调解": "挑", "行业": "航", "重新": "虫"}
OTHER = "其他"


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the index."""
    context = {
        "letters": _letters(site),
        "sections": [
            (
                section_label(site.document_of[each.document], each),
                Link(each.plain, urls.section(site, each)),
                [Link(provision.title, urls.provision(site, provision)) for provision in each.provisions],
            )
            for each in site.sections
        ],
    }
    yield Page("a-z/", "全部内容", "pages/a-z.html", context)


def letter(text: str) -> str:
    """The letter under which a word stands: of its sound, or of itself if it is Latin; else 其他."""
    first = _as_said(text)[:1]
    if first.isascii() and first.isalpha():
        return first.upper()
    code = int.from_bytes(first.encode("gb2312", errors="ignore"), "big")
    if not FIRST_OF["A"] <= code < END_OF_COMMON:
        return OTHER
    return max(each for each, start in FIRST_OF.items() if start <= code)


def _as_said(text: str) -> str:
    """The word without its quotation mark, its first character one that has only this sound."""
    word = text.lstrip("“《（‘")
    return SOUNDS_LIKE.get(word[:2], word[:1]) + word[1:]


def _letters(site: Site) -> list[tuple[str, list[tuple[str, Link]]]]:
    """Every letter with its entries (kind, link), sorted by sound."""
    entries = [
        *(("想办的事", Link(each.name, f"needs/{each.id}/")) for each in site.needs),
        *(("人群", Link(each.name, f"for/{each.id}/")) for each in site.audiences if each.guide),
        *(("单位", Link(each.short, f"units/{each.id}/")) for each in site.units),
        *(("电话", Link(each.name, f"contacts/#tel-{each.number}")) for each in site.contacts),
        *(("名词", Link(each.term, f"terms/#term-{each.id}")) for each in site.terms),
    ]
    entries.sort(key=lambda entry: _as_said(entry[1].text).encode("gb18030"))
    groups = [(each, [entry for entry in entries if letter(entry[1].text) == each]) for each in _alphabet()]
    return [(each, found) for each, found in groups if found]


def _alphabet() -> list[str]:
    return [*map(chr, range(ord("A"), ord("Z") + 1)), OTHER]
