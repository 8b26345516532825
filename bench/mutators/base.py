"""What all mutators share: the register, the texts of a statement, and words exchanged in them."""

import re
from collections.abc import Callable, Iterator, Mapping
from random import Random
from typing import Any, NamedTuple

Statement = dict[str, Any]
Keys = tuple[str | int, ...]
Swap = tuple[str, str]


class Source(NamedTuple):
    """The document of a statement: its official text, all that is told of it, and {audience: words for it}."""

    text: str
    statements: tuple[Statement, ...]
    groups: Mapping[str, tuple[str, ...]]


Mutator = Callable[[Statement, Source, Random], Iterator[Statement]]
MUTATORS: dict[str, Mutator] = {}


def mutator(kind: str) -> Callable[[Mutator], Mutator]:
    """Register the decorated function under its Chinese name."""

    def register(found: Mutator) -> Mutator:
        assert kind not in MUTATORS, kind
        MUTATORS[kind] = found
        return found

    return register


def by_words(kind: str, *swaps: Swap) -> None:
    """Register a kind that exchanges words alone: each (pattern, replacement) wherever it is told."""

    @mutator(kind)
    def exchange(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
        return exchanged(it, *swaps)


def by_dropping(kind: str, *patterns: str) -> None:
    """Register a kind that drops words: wherever they are told, for what one place still tells is no lie."""

    @mutator(kind)
    def drop(it: Statement, _source: Source, _chance: Random) -> Iterator[Statement]:
        return dropped(it, *patterns)


def texts(it: Statement) -> Iterator[tuple[Keys, str]]:
    """Yield what the reader reads, and where it is: title, says and the conditions."""
    yield ("title",), it["title"]
    yield ("says",), it["says"]
    for at, condition in enumerate(it.get("conditions", ())):
        yield ("conditions", at, "says"), condition["says"]


def told(it: Statement) -> str:
    """All that the reader reads."""
    return "\n".join(text for _, text in texts(it))


def quoted(it: Statement) -> str:
    """All official words on which it rests."""
    conditions = [each["quote"] for each in it.get("conditions", ())]
    return "\n".join([*it["quotes"], *conditions, it.get("time", {}).get("quote", "")])


def changed(it: Any, keys: Keys, value: Any) -> Any:
    """A copy with the value at `keys` exchanged."""
    key, *rest = keys
    new = value if not rest else changed(it[key], tuple(rest), value)
    if isinstance(it, dict):
        return it | {key: new}
    return [new if at == key else each for at, each in enumerate(it)]


def without(it: Statement, key: str) -> Statement:
    """A copy without a key."""
    return {name: value for name, value in it.items() if name != key}


def reworded(it: Statement, change: Callable[[str], str]) -> Statement:
    """A copy with all texts changed; conditions of which the first words, or nearly all, are gone go."""
    new = it | {key: change(it[key]).lstrip("，。") for key in ("title", "says")}
    if "conditions" in it:
        conditions = [each | {"says": change(each["says"])} for each in it["conditions"]]
        new["conditions"] = [each for each in conditions if re.match(r"[^，。](?:.*\w){3}", each["says"])]
    return new


def sentences(text: str) -> list[str]:
    """Cut text of ours after 。"""
    return re.findall("[^。]+。?", text)


def is_left_open(sentence: str) -> bool:
    """“给多少，没有写。”: it says nothing that could be turned into an untruth by a word."""
    return bool(re.search("没有?(写|解释|列|说|点名|提|讲)|另有规定", sentence))


def is_free(text: str, start: int, end: int) -> bool:
    """Does it stand outside names in “…” and outside sentences on what is not written?"""
    before = text[:start]
    if before.count("“") > before.count("”"):
        return False
    first = before.rfind("。") + 1
    last = text.find("。", end)
    return not is_left_open(text[first : len(text) if last < 0 else last])


def found(pattern: str, text: str) -> list[re.Match[str]]:
    """All free matches."""
    return [each for each in re.finditer(pattern, text) if each.group() and is_free(text, *each.span())]


_EMPTY = "要是只的了写说在和有文件没里这那也都，。、“”"


def states(text: str) -> list[str]:
    """The characters in which a text states something."""
    return [each for each in text if each.isalnum() and each not in _EMPTY]


def is_told(condition: str, text: str, share: float = 0.4) -> bool:
    """Does the text have so many of the characters in which a condition states something, in whatever words?"""
    letters = states(re.sub("。.*|，[^，。]*没有(写|说).*", "", condition))
    return sum(each in text for each in letters) >= share * len(letters)


def exchanged(it: Statement, *swaps: Swap) -> Iterator[Statement]:
    """Yield copies with a pattern replaced: at each place of its own, and wherever it is told."""
    for pattern, instead in swaps:
        places = [(keys, text, match) for keys, text in texts(it) for match in found(pattern, text)]
        for keys, text, match in places:
            yield changed(it, keys, _replaced(text, [match], instead))
        if len(places) > 1:
            yield reworded(it, lambda text, p=pattern, new=instead: _replaced(text, found(p, text), new))


def _replaced(text: str, matches: list[re.Match[str]], instead: str) -> str:
    for match in reversed(matches):
        text = text[: match.start()] + match.expand(instead) + text[match.end() :]
    return text


def dropped(it: Statement, *patterns: str) -> Iterator[Statement]:
    """Yield copies that no longer tell what matches a pattern, where the title and says still tell something."""
    for pattern in patterns:
        pieces = [match.group() for _, text in texts(it) for match in found(pattern, text)]
        lie = reworded(it, lambda text, p=pattern: _replaced(text, found(p, text), ""))
        lie = reworded(lie, lambda text: re.sub("([：，。（])[，、]+", r"\\1", text))
        rest = told(lie)
        gone = not re.search(pattern, rest) and not any(is_told(each, rest, 0.6) for each in pieces)
        if pieces and gone and len(lie["title"]) > 3 and re.search(r"\w{4}", lie["says"]):
            yield lie


def exchanged_words(it: Statement, old: str, new: str) -> Iterator[Statement]:
    """`exchanged` for words that are no pattern."""
    return exchanged(it, (re.escape(old), new.replace("\\", r"\\")))
