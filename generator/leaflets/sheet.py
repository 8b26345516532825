"""A leaflet as data for the template: every word that stands on it. Nothing of it is markup."""

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

import segno

from generator.leaflets.statement import Item, item, of_measure
from generator.model import Area, Site, document_state
from generator.model.edition import edition
from generator.model.leaflets import Leaflet
from generator.model.places import EVERYBODYS_NUMBER
from generator.model.told import Told, told
from generator.review.areas import section_name
from generator.review.signatures import signed
from generator.text.dates import day, months

FONT = "Noto Sans CJK SC"
LONGEST_WORD = 12  # characters without a place to break, from which on a line may be too short for it
_WORD = re.compile(rf"[!-~]{{{LONGEST_WORD},}}")
LONGEST_NAME = 40  # characters of a title in a code; one of twenty is long
_BORDER = 2  # modules of white around a QR code that stands on white paper
_MODULE = 4 * 72 / 150  # points: four dots of a scan or a print of 150 an inch
MORE = "还有"


@dataclass(frozen=True)
class Form:
    """How a leaflet is set: the size of its letters in points, its page in points."""

    size: float
    width: float
    height: float | None
    """None: as high as what stands on it."""
    room: float
    """How high it may be."""
    margin: float
    sides: int = 1
    """On how many sides, but for an audience, which has two."""


A4 = {"width": 595.28, "height": 841.89, "room": 841.89, "margin": 40}
PAPER = Form(size=14, **A4)  # type: ignore[arg-type]
LARGE = Form(size=20, sides=2, **A4)
PICTURE = Form(size=21, width=540, height=None, room=1500, margin=28)


@dataclass(frozen=True)
class Sheet:
    """A leaflet before it is set: its words, and its statements, of which those are left out that have no room."""

    leaflet: Leaflet
    words: Mapping[str, str]
    items: tuple[Item, ...]
    code: str
    """What the QR code says."""

    @cached_property
    def _drawn(self) -> tuple[str, float]:
        """The QR code as SVG, and how many modules wide it is; the same in every form."""
        code, drawn = segno.make(self.code, error="m", micro=False), io.BytesIO()
        code.save(
            drawn, kind="svg", border=_BORDER, omitsize=True, xmldecl=False, svgclass=None, lineclass=None
        )
        return drawn.getvalue().decode(), code.symbol_size(border=_BORDER)[0]

    def data(self, form: Form) -> dict[str, Any]:
        """What the template is given."""
        drawn, side = self._drawn
        return {
            **self.words,
            "items": [
                {"title": each.title, "lines": [one._asdict() for one in each.lines]} for each in self.items
            ],
            "size": form.size,
            "sides": 2 if self.leaflet.kind == "audience" and form.height else form.sides,
            "before_more": MORE,
            "title_words": _long_words(self.words[name] for name in ("title", "script", "source")),
            "ordered": self.leaflet.kind == "document",
            "font": FONT,
            "page": {name: getattr(form, name) for name in ("width", "height", "room", "margin")},
            "code": {
                "drawn": drawn,
                "alt": self.words["alt"],
                "caption": self.words["caption"],
                "width": side * _MODULE * form.size / PAPER.size,
            },
            "long_words": _long_words(self.texts()),
        }

    def card(self) -> dict[str, Any]:
        """What the template of the card is given."""
        said = {name: self.words[name] for name in ("title", "named", "standing", "not_official")}
        return {**said, "size": 20, "font": FONT, "long_words": _long_words(said.values())}

    def texts(self) -> Iterator[str]:
        """Every text of the sheet."""
        yield from self.words.values()
        for each in self.items:
            yield each.title
            yield from (text for line in each.lines for text in line)

    def shown(self, chosen: list[int], lean: bool = False) -> Iterator[str]:
        """The texts that stand on paper if these of the statements do, in their order; a `lean` one has no lead."""
        words, left = self.words, len(self.items) - len(chosen)
        yield from (words[each] for each in ("above", "title", "standing", "lacks"))
        yield "" if lean else words["lead"]
        for each in (self.items[at] for at in chosen):
            yield each.title
            yield from (f"{label}：{text}" if label else text for label, text in each.lines)
        yield f"{MORE}{left}{words['more']}" if left else ""
        yield from (words[each] for each in ("call", "phone", "script", "source", "below", "caption"))


def _long_words(texts: Iterable[str]) -> list[str]:
    """The words that have no place to break, each once."""
    return sorted({word for text in texts for word in _WORD.findall(text)})


def sheet(site: Site, leaflet: Leaflet, today: date) -> Sheet:
    """Return what `leaflet` says on the day `today`."""
    found = told(site, leaflet, today)
    items = tuple(_items(site, leaflet, found, today))
    words = _words(site, leaflet, found, today)
    said = edition("\n".join([*(text for name, text in words.items() if name != "source"), *map(str, items)]))
    where = f"{site.settings.address}{leaflet.url}?v={said}" if site.settings.address else ""
    code = where or f"{words['cited']}{found.where or leaflet.title[:LONGEST_NAME]}，版次{said}"
    words["below"] = f"{words['not_official']}这张纸的版次：{said}。"
    words["mark"] = f"版次{said}"
    words["caption"] = "扫码看网页" if where else "扫码看文号"
    words["alt"] = f"二维码：{'这件事的网页' if where else '文件号、哪一条、版次'}"
    return Sheet(leaflet, words, items, code)


def _items(site: Site, leaflet: Leaflet, found: Told, today: date) -> Iterator[Item]:
    yield from (item(site, each, today, found.lacks, leaflet.kind) for each in found.provisions)
    name: Callable[[Any], str] = site.document_of[leaflet.id].name_of if leaflet.kind == "document" else str
    yield from (of_measure(each, name(each)) for each in found.measures)


def _words(site: Site, leaflet: Leaflet, found: Told, today: date) -> dict[str, str]:
    metas = [each.meta for each in found.documents]
    age = months(each.signed_on for each in metas)
    standing = document_state.words(found.documents, today).home
    cited = document_state.each_named(each.cited for each in metas)
    named = document_state.each_named(each.short for each in metas)
    lacks = f"下面的事都没有写：{'、'.join(found.lacks)}。" if found.lacks else ""
    return {
        "title": leaflet.title,
        "age": age,
        "named": named,
        "above": f"明白纸　{named}{'，' if found.where else ''}{found.where}",
        "standing": f"这是{age}的{standing}。今天还有没有、您那里怎么办，请打12345问。",
        "lead": found.lead,
        "lacks": lacks,
        "more": f"{'条' if found.measures else '件'}没印在这张纸上，网站“{site.settings.name}”上都有，也可以打12345问。",
        "call": "打电话问",
        "phone": EVERYBODYS_NUMBER,
        "script": f"可以这样说：{found.script}",
        "cited": cited,
        "source": f"{cited}，{age}。说明截至{day(today)}。",
        "not_official": _not_official(site, leaflet, found),
        "author": site.settings.name,
    }


def _not_official(site: Site, leaflet: Leaflet, found: Told) -> str:
    """What the paper is not, and who has looked at it."""
    said = "" if site.settings.is_government else "这不是政府发的通知。"
    entries: list[tuple[Area, str]] = [("measures", section_name(each)) for each in _sections(site, found)]
    if leaflet.kind in ("audience", "need"):
        entries.append(("audiences" if leaflet.kind == "audience" else "needs", leaflet.id))
    known = signed(site)
    if known or site.settings.require_review:
        said += "审核签过字。" if all(each in known for each in entries) else "还没有全部审核签字。"
    else:
        said += "没有政府部门审核过。"
    example = (
        "里面有编的示例文件，不是真的政策。" if any(each.meta.example for each in found.documents) else ""
    )
    return f"{said}{example}一切以原文为准。"


def _sections(site: Site, found: Told) -> list[Any]:
    return [*found.measures, *(site.section_of[each.id] for each in found.provisions)]
