"""The same thing called in two ways: units in tails, names in quotation marks, titles of documents."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.text.characters import normalise
from generator.text.pinyin import read

_SUFFIX = re.compile("(?:委员会|办公室|[局委办])$")
_SAME_SUFFIX = {"委员会": "委", "办公室": "办"}
# 市委办 is not 市委人才办, 市政府办 not 市政府金融办.
_TOO_SHORT = ("委", "政府", "府", "人民政府", "党委")
_QUOTED = re.compile("“([^“”，。；、]{2,16})”")
_TITLE = re.compile("《([^《》]{6,60})》")
_HAN = re.compile(r"[\u4e00-\u9fff]+")
_SHORTEST_ALIKE = 3
_MOST_NAMES = 400  # a bound on what is compared; the documents we know have less than a hundred


def names(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    """Yield the units and names that seem to be one and are written in two ways."""
    yield from _units(lines, official)
    for pattern, opening, closing in ((_QUOTED, "“", "”"), (_TITLE, "《", "》")):
        found = dict[str, int]()
        for line in lines:
            for name in pattern.findall(line.text):
                found.setdefault(name, line.number)
        bare = {name: _bare(name) for name in found}
        for one, other in combinations(list(found)[:_MOST_NAMES], 2):
            if _alike(one, other, bare):
                first, second = f"{opening}{one}{closing}", f"{opening}{other}{closing}"
                message = f"前面写{first}，后面写{second}。如果是同一个，写法不一样。"
                yield Oddity(found[other], second, message, (first,))


def _units(lines: Sequence[Line], official: OfficialText) -> Iterator[Oddity]:
    together = defaultdict[str, set[str]](set)
    for measure in official.measures:
        for unit in measure.units:
            together[unit].update(measure.units)
    for one, other in combinations(list(together)[:_MOST_NAMES], 2):
        short, long = sorted((one, other), key=len)
        # Two names in one tail are two bodies.
        if other not in together[one] and (_is_short_for(short, long) or _sounds_alike(short, long)):
            line = _first(lines, other, one)
            message = f"“{one}”又写成“{other}”，像是同一个单位，写法不一样。"
            yield Oddity(line, other, message, (one,))


def _first(lines: Sequence[Line], name: str, other: str) -> int:
    """The first line that has `name`, and not only inside the longer `other`."""
    for line in lines:
        text = line.text.replace(other, "") if name in other else line.text
        if name in text:
            return line.number
    return 0


def _is_short_for(short: str, long: str) -> bool:
    """市人社局 for 市人力资源和社会保障局: first and last the same, the characters in order."""
    ends = [match.group() if (match := _SUFFIX.search(each)) else "" for each in (short, long)]
    kinds = [_SAME_SUFFIX.get(each, each) for each in ends]
    core, whole = short[1 : len(short) - len(ends[0])], long[1 : len(long) - len(ends[1])]
    if not all(ends) or kinds[0] != kinds[1] or short[0] != long[0] or core in _TOO_SHORT or len(core) < 2:
        return False
    if core == whole:
        return short != long
    rest = iter(whole)
    # 市政局 is not 市财政局, 市体育局 not 市教育体育局: a short name begins as the long one does.
    return core[0] == whole[0] and all(character in rest for character in core)


def _sounds_alike(one: str, other: str) -> bool:
    """Do they differ in one character that sounds the same, as 银行帐户 and 银行账户 do?"""
    if len(one) != len(other) or len(one) < _SHORTEST_ALIKE or not _HAN.fullmatch(one + other):
        return False
    differing = [at for at, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    return len(differing) == 1 and read(one)[differing[0]] == read(other)[differing[0]]


def _alike(one: str, other: str, bare: Mapping[str, str]) -> bool:
    if bare[one] == bare[other]:
        return normalise(one) != normalise(other)
    return _sounds_alike(one, other)


def _bare(name: str) -> str:
    """The name without what people leave out, and with 两稳 as 双稳."""
    return re.sub("[的和与及]", "", normalise(name)).replace("两", "双")
