"""Two texts as one, word by word, with what is dangerous in a change named: for those who sign after an edit."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from typing import Literal, NamedTuple

from generator.lexicon.words import words
from generator.model import Site
from generator.text.any_of import AnyOf, any_of
from generator.text.bounds import bound_words
from generator.text.characters import aligned
from generator.text.numbers import dates, in_words, quantities
from generator.text.operators import kinds
from generator.text.phones import PHONE

DATE, PHONE_NUMBER, FIGURE, BOUND, NEGATION, WHO, LIMIT, OPEN = (
    "日期",
    "电话",
    "数字",
    "上下限",
    "否定",
    "人群/单位",
    "限定",
    "没有写",
)
DANGERS = (FIGURE, DATE, PHONE_NUMBER, NEGATION, BOUND, WHO, LIMIT, OPEN)
# Keys of the data: all that changes under them is of this kind. The last that a path has decides.
OF_KEY = {
    "for": WHO, "about": WHO, "units": WHO, "unknown": OPEN, "amounts": FIGURE, "bound": BOUND, "time": DATE,
    "validity": DATE, "on": DATE, "until": DATE, "office": WHO, "answers": OPEN, "force": LIMIT, "effect": LIMIT,
}  # fmt: skip
_POLARITY = words("polarity")
_DENIES = frozenset(
    [*_POLARITY["says"], *_POLARITY["official"], *(each for each in _POLARITY["forbidden"] if len(each) > 1)]
)
_NEGATION = any_of([*_DENIES, *_POLARITY["not"]])
_SAYS = any_of(_POLARITY["says"])
_SHARES = words("shares")
_PER = any_of([*(f"每{each}" for each in (*_SHARES["each"], *_SHARES["named"])), *_SHARES["alone"]])
# 上年度, 每月, 全部, 应当: the words of the closed classes.
_LIMIT = any_of(word for each in kinds() if not each.only_opposites for word in each.words)
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
Kind = Literal["same", "gone", "new"]


class Run(NamedTuple):
    """Words that stayed, are gone or are new, and what is dangerous in them if they changed."""

    kind: Kind
    text: str
    dangers: tuple[str, ...] = ()


class Names(NamedTuple):
    """The words that a site has for people and units, and its phone numbers; `others` only look like them."""

    who: frozenset[str]
    others: frozenset[str]
    phones: frozenset[str]


class _Token(NamedTuple):
    text: str
    danger: str


def names(*sites: Site) -> Names:
    """Return the names that these sites know."""
    audiences = [each for site in sites for each in site.audiences]
    units = [each for site in sites for each in site.units]
    return Names(
        who=frozenset(word for each in audiences for word in (each.name, *each.official, *each.spoken))
        | frozenset(word for each in units for word in (each.name, each.short)),
        others=frozenset(word for each in audiences for word in each.not_meant),
        phones=frozenset(each.number for site in sites for each in site.contacts),
    )


def marked(before: str, after: str, known: Names, keys: Iterable[str] = ()) -> tuple[Run, ...]:
    """Return both texts as runs in order; put together without what is new they are `before`, without what is gone `after`.

    `keys` lead to the text in the data: a change of `for` is one of people, whatever the words are.
    """
    own = next((OF_KEY[key] for key in reversed([*keys]) if key in OF_KEY), "")
    found: list[Run] = []
    for gone, new in _places(_tokens(before, known), _tokens(after, known)):
        if gone == new:
            found.append(Run("same", _text(gone)))
            continue
        extra = {own} | ({NEGATION} if _denied(_text(gone), _text(new)) else set())
        sides: tuple[tuple[Kind, list[_Token]], ...] = (("gone", gone), ("new", new))
        for kind, tokens in sides:
            if tokens:
                dangers = extra | {each.danger for each in tokens}
                found.append(Run(kind, _text(tokens), tuple(each for each in DANGERS if each in dangers)))
    return tuple(found)


def named(dangers: Iterable[str]) -> str:
    """〔数字、上下限〕, as it stands behind a run."""
    return f"〔{'、'.join(dangers)}〕"


def changes(runs: Iterable[Run]) -> Iterator[frozenset[str]]:
    """Yield the dangers of each change; what is gone and what is new in its place are one."""
    last: Run | None = None
    for run in runs:
        if last and last.kind == "gone" and run.kind == "new":
            yield frozenset(last.dangers + run.dangers)
            last = None
            continue
        if last and last.kind != "same":
            yield frozenset(last.dangers)
        last = run
    if last and last.kind != "same":
        yield frozenset(last.dangers)


def _places(old: list[_Token], new: list[_Token]) -> Iterator[tuple[list[_Token], list[_Token]]]:
    """Yield (old, new) stretch by stretch; a lone character that stayed between two changes is shown with them."""
    gone: list[_Token] = []
    added: list[_Token] = []
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    for number, (operation, i, j, k, m) in enumerate(steps):
        between = 0 < number < len(steps) - 1
        if operation == "equal" and not (between and j - i == 1 and _harmless(old[i])):
            if gone or added:
                yield gone, added
            yield old[i:j], new[k:m]
            gone, added = [], []
        else:
            gone, added = [*gone, *old[i:j]], [*added, *new[k:m]]
    if gone or added:
        yield gone, added


def _harmless(token: _Token) -> bool:
    return not token.danger and token.text.isalnum()


def _denied(one: str, other: str) -> bool:
    """Both say the same but for a word that denies: 不限, 限."""
    return _SAYS.sub("", one) == _SAYS.sub("", other)


def _text(tokens: Iterable[_Token]) -> str:
    return "".join(each.text for each in tokens)


def _tokens(text: str, known: Names) -> list[_Token]:
    """Cut `text` into what is dangerous, whole, and the other characters, one by one."""
    plain, places = aligned(text)
    found: list[_Token] = []
    at = 0
    for start, end, danger in _whole(plain, known):
        first, last = places[start], places[end - 1] + 1
        found += [_Token(each, "") for each in text[at:first]]
        found.append(_Token(text[first:last], danger))
        at = last
    return [*found, *(_Token(each, "") for each in text[at:])]


def _whole(plain: str, known: Names) -> list[tuple[int, int, str]]:
    """Where the dangerous words of normalised text stand, in order; what one has taken no later one has."""
    found: list[tuple[int, int, str]] = []
    taken: set[int] = set()
    for start, end, danger in _dangers(plain, known):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            found.append((start, end, danger))
    return sorted(found)


def _dangers(plain: str, known: Names) -> Iterator[tuple[int, int, str]]:
    phones, who, others = _patterns(known)
    yield from ((start, end, DATE) for start, end in dates(plain))
    yield from ((*each.span(), PHONE_NUMBER) for each in (*phones.finditer(plain), *PHONE.finditer(plain)))
    yield from ((each.at, each.end, FIGURE) for each in (*quantities(plain), *in_words(plain)))
    yield from ((*each.span(), FIGURE) for each in (*_DIGITS.finditer(plain), *_PER.finditer(plain)))
    yield from ((start, end, BOUND) for start, end in bound_words(plain))
    yield from ((*each.span(), "" if each.group() in others else WHO) for each in who.finditer(plain))
    yield from (
        (*each.span(), NEGATION if each.group() in _DENIES else "") for each in _NEGATION.finditer(plain)
    )
    yield from ((*each.span(), LIMIT) for each in _LIMIT.finditer(plain))


@lru_cache(maxsize=8)
def _patterns(known: Names) -> tuple[re.Pattern[str], AnyOf, tuple[str, ...]]:
    """What finds the phone numbers, the words for people, and of these the ones that mean something else."""
    phones = re.compile(rf"(?<!\d)(?:{any_of(known.phones).pattern})(?!\d)")
    return phones, any_of([*known.who, *known.others]), any_of(known.others).words
