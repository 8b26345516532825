"""L: can what is written for a loudspeaker be read aloud, and understood?"""

import re
from collections.abc import Iterator

from generator.model import Finding, Provision, Site
from generator.model.aloud import too_long
from generator.model.written_for import audience_provisions, need_provisions
from generator.rules.registry import rule
from generator.text.characters import count_characters
from generator.text.spoken import LONGEST, confusing, spoken

_SHOWN, _ENDS = 12, "。！？"


@rule("L102", by_document=True)
def not_to_be_read(site: Site) -> Iterator[Finding]:
    """Aloud 里有念不了、容易听错的话。"""
    for provision in site.provisions:
        for at, sentence in enumerate(provision.aloud):
            for message, hint in _wrong(sentence):
                yield Finding(provision.place("aloud", at), message, hint)


@rule("L103")
def nothing_is_read(site: Site) -> Iterator[Finding]:
    """一篇大喇叭稿里，一件事也念不出来。"""
    guides = [each for each in site.audiences if each.guide]
    for name, found in (
        *((f"写给{each.name}的", audience_provisions(site, each)) for each in guides),
        *((each.name, need_provisions(site, each)) for each in site.needs),
    ):
        if found and all(any(too_long(each)) for each in found):
            yield _unread(name, found)


def _unread(name: str, found: list[Provision]) -> Finding:
    """The statement that lacks least is the one to write first."""
    provision = min(found, key=lambda each: len(list(too_long(each))))
    keys = next(too_long(provision))
    message = f"大喇叭稿“{name}”一件事也念不出来：这里有一句超过{LONGEST}个字、断不开，或者有念不出来的符号。"
    hint = "请写短，或者在这个事项里写 aloud：怎么念。"
    return Finding(provision.place(*keys), message, hint)


def _wrong(sentence: str) -> Iterator[tuple[str, str]]:
    """Yield (message, hint) of what is wrong with a sentence to be read."""
    shown = f"“{sentence[:_SHOWN]}{'…' if len(sentence) > _SHOWN else ''}”"
    if (length := count_characters(sentence)) > LONGEST:
        yield f"{shown}有{length}个字，一口气念不完，最多{LONGEST}个。", "请断成两句。"
    if sentence[-1] not in _ENDS or any(each in sentence[:-1] for each in _ENDS):
        yield f"{shown}不是一句话：aloud 里一项写一句，句末写句号。", ""
    if words := confusing(sentence):
        yield f"{shown}里的“{words[0]}”容易听错。", "请换一个说法。"
    elif re.search(r"[0-9（()）]", sentence) or spoken(sentence) is None:
        said = spoken(sentence)
        yield f"{shown}里有念不出来的写法。", f"请写成：{said}" if said else "数字写成汉字，不写括号和符号。"
