"""What the .docx reader keeps account of while it reads: notices, what was left out, what is lost, and where."""

from collections import defaultdict
from collections.abc import Iterable

from lxml import etree

from generator.importer.docx_xml import A, M, O, V, W
from generator.importer.outcome import Dropped

_FILLED = (
    f"{W}t", f"{W}sym", f"{M}t", f"{A}blip", f"{V}imagedata", f"{V}textpath", f"{O}OLEObject", "{*}chart", "{*}relIds",
    "{*}control", "{*}contentPart",
)  # fmt: skip
_SHOWN_PLACES = 10


class Account:
    """Collects; `losses()` and `notices()` say each kind once, with all its places."""

    def __init__(self) -> None:
        self.dropped: list[Dropped] = []
        self._losses: dict[str, list[str]] = defaultdict(list)
        self._notices: dict[str, list[str]] = defaultdict(list)

    def drop(self, where: str, text: str, why: str) -> None:
        """Note words that were left out; blank ones are none."""
        if text.strip():
            self.dropped.append(Dropped(where, " ".join(text.split()), why))

    def lose(self, where: str, what: str) -> None:
        """Note something that is lost; `what` goes on after 有 1: 个嵌入的表格没有收进来."""
        self._losses[what].append(where)

    def note(self, where: str, what: str) -> None:
        """Note something that the editor should compare; `what` goes on after the place."""
        self._notices[what].append(where)

    def losses(self) -> tuple[str, ...]:
        return tuple(f"{_places(where)}有 {len(where)} {what}。" for what, where in self._losses.items())

    def notices(self) -> tuple[str, ...]:
        return tuple(f"{_places(where)}{what}。" for what, where in self._notices.items())


def _places(places: Iterable[str]) -> str:
    each = list(dict.fromkeys(places))
    return "、".join(each[:_SHOWN_PLACES]) + (f"等 {len(each)} 处" if len(each) > _SHOWN_PLACES else "")


class Places:
    """Names the places of a story (body, header, notes) as a person counts them."""

    def __init__(self, story: etree._Element, name: str = "") -> None:
        self._name = name
        self._names: dict[etree._Element, str] = {}
        paragraphs = tables = 0
        for block in story.iter(f"{W}p", f"{W}tbl"):
            if next(block.iterancestors(f"{W}p", f"{W}tbl"), None) is not None:
                continue
            if block.tag == f"{W}tbl":
                tables += 1
                for at, row in enumerate(block.iter(f"{W}tr"), 1):
                    self._names[row] = f"第{tables}个表格第{at}行"
            else:
                paragraphs += next(block.iter(*_FILLED), None) is not None
                self._names[block] = f"第{max(paragraphs, 1)}段"

    def of(self, element: etree._Element) -> str:
        """Return the place of `element`: 第3段, 第1个表格第2行, or the name of the story."""
        if self._name:
            return self._name
        above = [element, *element.iterancestors()]
        found = next((self._names[each] for each in reversed(above) if each in self._names), None)
        return found or self._before(element)

    def _before(self, element: etree._Element) -> str:
        """The place of the last block before an element that stands between blocks."""
        for each in element.itersiblings(preceding=True):
            if each.tag in (f"{W}p", f"{W}tbl"):
                last = next(iter(reversed(list(each.iter(f"{W}tr")))), each)
                return f"{self.of(last)}后"
        return "开头"
