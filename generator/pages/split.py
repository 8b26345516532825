"""Lists that are too long for one page: how much a page holds, and where a list is cut. See docs/decisions.md."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from generator.model import Site

Item = TypeVar("Item")

HEAVIEST = 120_000  # bytes of HTML; of a statement three in four are its words, so this is some fifty of them
ROOM = (
    HEAVIEST - 25_000
)  # what the frame of a page, which names all documents, and its own head and foot leave


@dataclass(frozen=True)
class Leaf(Generic[Item]):
    """One page of a list: the address of the first, its number, how many there are, and what stands on it."""

    first: str
    number: int
    of: int
    items: tuple[Item, ...]

    @property
    def url(self) -> str:
        """Its address: /for/company/loan/, then /for/company/loan/2/."""
        return self._url(self.number)

    @property
    def before(self) -> str:
        """The address of the page before it, "" of the first."""
        return self._url(self.number - 1) if self.number > 1 else ""

    @property
    def after(self) -> str:
        """The address of the next page, "" of the last."""
        return self._url(self.number + 1) if self.number < self.of else ""

    def titled(self, title: str) -> str:
        """The title of the page, which no other page has."""
        return f"{title}（第{self.number}页）" if self.number > 1 else title

    def _url(self, number: int) -> str:
        return self.first if number == 1 else f"{self.first}{number}/"


def is_long(site: Site, weight: int) -> bool:
    """Is a list that weighs this much more than a page holds? A site of one document has each list whole."""
    return len(site.documents) > 1 and weight > ROOM


def leaves(
    site: Site, url: str, items: Iterable[Item], weight: Callable[[Item], int]
) -> Iterator[Leaf[Item]]:
    """Cut a list, of which every item has a weight in bytes, into the pages at `url` and below it."""
    if len(site.documents) > 1:
        yield from cut(url, items, weight)
    else:
        yield Leaf(url, 1, 1, tuple(items))


def cut(url: str, items: Iterable[Item], weight: Callable[[Item], int]) -> Iterator[Leaf[Item]]:
    """The same, however few documents there are."""
    parts: list[list[Item]] = [[]]
    total = 0
    for each in items:
        heavy = weight(each)
        if parts[-1] and total + heavy > ROOM:
            parts.append([])
            total = 0
        parts[-1].append(each)
        total += heavy
    for at, part in enumerate(parts):
        yield Leaf(url, at + 1, len(parts), tuple(part))
