"""L: can what is written for a loudspeaker be read aloud, and understood?"""

import re
from collections.abc import Iterator, Sequence

from generator.lexicon.words import words
from generator.model import Finding, Provision, Site
from generator.model.aloud import too_long
from generator.model.leaflets import every_leaflet
from generator.model.told import provisions_of
from generator.rules.registry import rule
from generator.text.characters import count_characters, normalise
from generator.text.spoken import LONGEST, confusing, spoken

_SHOWN, _ENDS = 12, "。！？"
_DENIED = re.compile("[不没未][\u4e00-\u9fff]")


@rule("L102", by_document=True)
def not_to_be_read(site: Site) -> Iterator[Finding]:
    """Aloud 里有念不了、容易听错的话。"""
    for provision in (each for each in site.provisions if each.aloud):
        for at, sentence in enumerate(provision.aloud):
            for message, hint in _wrong(sentence):
                yield Finding(provision.place("aloud", at), message, hint)
        for message in _not_the_same(provision):
            yield Finding(provision.place("aloud"), message, "要和标题、大白话说的一样多、一样肯定。")


@rule("L103")
def nothing_is_read(site: Site) -> Iterator[Finding]:
    """一篇大喇叭稿里，一件事也念不出来。"""
    for leaflet in every_leaflet(site):
        found = provisions_of(site, leaflet) if leaflet.aloud else ()
        if found and all(any(too_long(each)) for each in found):
            yield _unread(leaflet.title, found)


def _unread(name: str, found: Sequence[Provision]) -> Finding:
    """The statement that lacks least is the one to write first."""
    provision = min(found, key=lambda each: len(list(too_long(each))))
    keys = next(too_long(provision))
    message = f"大喇叭稿“{name}”一件事也念不出来：这里有一句超过{LONGEST}个字、断不开，或者有念不出来的符号。"
    hint = "请写短，或者在这个事项里写 aloud：怎么念。"
    return Finding(provision.place(*keys), message, hint)


def _not_the_same(provision: Provision) -> Iterator[str]:
    """Yield what is lost of the figures, or is denied, where `aloud` stands in the place of title and statement."""
    said = "".join(provision.aloud)
    own = f"{provision.title}{provision.says}"
    for amount in provision.amounts:
        written = f"{amount.value}{amount.unit}"
        figure, bound = spoken(written) or "", words("aloud").get(amount.bound, [])
        if normalise(written) not in normalise(own):
            continue
        if figure not in said:
            yield f"没有念到“{figure}”。"
        elif bound and any(each in own for each in bound) and not any(each in said for each in bound):
            yield f"“{figure}”没有念“{bound[0]}”这样的话。"
    known = f"{provision.in_sight}{provision.all_quoted}"
    for denied in dict.fromkeys(_DENIED.findall(said)):
        if denied not in known and not any(
            denied in each for each in words("aloud")["max"] + words("aloud")["min"]
        ):
            yield f"念了“{denied}”，标题、大白话和引文里都没有。"


def _wrong(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield (message, hint) of what is wrong with a sentence to be read."""
    shown = f"“{sentence[:_SHOWN]}{'…' if len(sentence) > _SHOWN else ''}”"
    if (length := count_characters(sentence)) > LONGEST:
        yield f"{shown}有{length}个字，一口气念不完，最多{LONGEST}个。", "请断成两句。"
    if sentence[-1] not in _ENDS or any(each in sentence[:-1] for each in _ENDS):
        yield f"{shown}不是一句话：aloud 里一项写一句，句末写句号。", ""
    if sounds := confusing(sentence):
        yield f"{shown}里的“{sounds[0]}”容易听错。", "请换一个说法。"
    elif re.search(r"[0-9（()）]", sentence) or spoken(sentence) is None:
        said = spoken(sentence)
        yield f"{shown}里有念不出来的写法。", f"请写成：{said}" if said else "数字写成汉字，不写括号和符号。"
