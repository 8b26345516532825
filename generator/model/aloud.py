"""大喇叭稿: what is written for an audience or a need, as a text of 60 to 90 seconds to be read over a loudspeaker."""

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from generator.model import document_state, status
from generator.model.finding import Keys
from generator.model.leaflets import Leaflet
from generator.model.places import EVERYBODYS_NUMBER
from generator.model.provision import Force, Provision
from generator.model.site import Site
from generator.model.told import Told, told
from generator.text.characters import count_characters
from generator.text.dates import months
from generator.text.numerals import written
from generator.text.sentences import sentences
from generator.text.spoken import breaths, spoken

PACE = 220  # characters a minute
SHORTEST, LONGEST = 60 * PACE // 60, 90 * PACE // 60
MOST_TIMES = 3  # that a short text is read
AGAIN = "再念一遍。"
CONDITIONS, MET = "条件有这些。", "要符合条件"
FORCES_ALOUD: dict[Force, str] = {
    "stated": "下面的，文件写明了。",
    "choice": "下面的，做不做由您自己定。",
    "may": "下面的，由办理单位定。",
    "encouraged": "下面的，文件只是鼓励。",
    "planned": "下面的，是政府要做的。",
    "goal": "下面的，是努力的目标。",
}
UNSAID = "下面的，没写管到哪天。"
NUMBER = f"{spoken(EVERYBODYS_NUMBER)}。"

Sentences = tuple[str, ...]

_DAY = re.compile("[零一二三四五六七八九]{4}年.+日")

CLOSING: Sentences = (
    "念的是大白话，一切以原文为准。",
    "想问清楚，请打电话。",
    f"电话是{NUMBER}",
    f"再说一遍，{NUMBER}",
)
# Said where a text is a little short, and too long to be read twice.
COURTESIES: Sentences = ("没听到的，请大家互相转告。", "文件没有写的，这里没有替它加。")


class Part(NamedTuple):
    """A statement as it is read: how it stands and how firmly it is written, then what it says; none: nobody can."""

    standing: Sentences
    force: str
    says: Sentences


def script(site: Site, leaflet: Leaflet, today: date) -> Sentences:
    """Return the sentences to be read of `leaflet` on the day `today`; as many statements as there is time for.

    What has ended or changed is left out, and what has a sentence too long for one breath: it cannot be cut. A text
    that is short is read again.
    """
    found = told(site, leaflet, today)
    counting = [
        each for each in found.provisions if status.state(site, each, today) in ("future", "dated", "unclear")
    ]
    opening, lead = _opening(site, found, today), _lead(leaflet, found)
    parts = [each for each in (_part(site, one, today, "".join(opening)) for one in counting) if each.says]
    chosen = _fitting(parts, (*opening, *lead, *CLOSING), len(found.provisions))
    texts = []
    for number in range(len(chosen), -1, -1):
        body = (*lead, *_body(chosen[:number], len(found.provisions)))
        for more in range(len(COURTESIES) + 1):
            closing = (*COURTESIES[:more], *CLOSING)
            texts.append((*opening, *_often_enough(body, _length((*opening, *closing))), *closing))
    return next((each for each in texts if SHORTEST <= _length(each) <= LONGEST), max(texts, key=_length))


def seconds(found: Iterable[str]) -> int:
    """How long it takes to read them."""
    return round(_length(found) * 60 / PACE)


def _opening(site: Site, found: Told, today: date) -> Sentences:
    """How old it is and how it stands, before anything else, and that it is no government's word, if it is not."""
    metas = [each.meta for each in found.documents]
    standing = document_state.words(found.documents, today).home.replace("，按它", "。按它")
    return (
        *(breaths(f"这是{months(each.signed_on for each in metas)}的{standing}。") or ()),
        *((breaths(f"说的是{metas[0].short}。") or ()) if len(metas) == 1 else ()),
        "今天还有没有，要打电话问。",
        *(() if site.settings.is_government else ("这不是政府发的通知。",)),
    )


def _lead(leaflet: Leaflet, found: Told) -> Sentences:
    """What it is about, in the words of its editors; a sentence that nobody can read aloud is left out.

    The lead of an audience says for whom it is, if it can be read from its beginning.
    """
    every = [breaths(each) for each in sentences(found.lead)]
    is_named = leaflet.kind == "audience" and bool(every and every[0])
    about = leaflet.title if leaflet.kind == "audience" else f"讲的是：{leaflet.title}"
    named = [] if is_named else [breaths(f"{about}。")]
    return tuple(each for found in (*named, *every) for each in found or ())


def _part(site: Site, provision: Provision, today: date, opening: str) -> Part:
    """A statement as it is read; the day until which its document counts was said in the opening."""
    state, period = status.state(site, provision, today), status.period(site, provision)
    label = UNSAID if state == "unclear" else f"{status.state_label(state, period)}。"
    standing = tuple(breaths(label) or ())
    if (named := _DAY.search("".join(standing))) and named.group() in opening:
        standing = ()
    return Part(standing, FORCES_ALOUD[provision.force], _says(provision))


def _says(provision: Provision) -> Sentences:
    """Title, statement and every condition; nothing, if one of them is too long for a breath."""
    said = [provision.aloud] if provision.aloud else [breaths(provision.title), breaths(provision.says)]
    conditions = [breaths(each.says) for each in provision.conditions]
    if None in said or None in conditions:
        return ()
    told = dict.fromkeys(one for each in said for one in each or ())
    known = _heard("".join(told))
    unknown = (each for each in conditions if not all(_heard(one) in known for one in each or ()))
    limits = dict.fromkeys(one for each in unknown for one in each or ())
    is_told = not limits or next(iter(limits)).startswith(MET)
    return (*told, *([] if is_told else [CONDITIONS]), *limits)


def _heard(text: str) -> str:
    """What tells whether two sentences say the same: 申请急难型的 and 申请急难型."""
    return re.sub("[，。的]|^[是要]", "", text)


def too_long(provision: Provision) -> Iterator[Keys]:
    """Yield the keys of what of a statement nobody can read aloud: a sentence is too long, or its signs have no sound."""
    own = () if provision.aloud else ((("title",), provision.title), (("says",), provision.says))
    conditions = ((("conditions", at, "says"), each.says) for at, each in enumerate(provision.conditions))
    yield from (keys for keys, text in (*own, *conditions) if breaths(text) is None)


def _fitting(parts: list[Part], around: Sentences, every: int) -> list[Part]:
    """The statements for which there is time, in their order."""
    chosen: list[Part] = []
    for each in parts:
        if _length((*around, *_body([*chosen, each], every))) <= LONGEST:
            chosen.append(each)
    return chosen


def _body(chosen: list[Part], every: int) -> Sentences:
    """The statements one by one; how they stand and how firmly they are written is said where it changes."""
    found: list[str] = []
    standing: Sentences = ()
    force = ""
    for number, each in enumerate(chosen, 1):
        if each.standing != standing:
            found += each.standing
        if each.force != force:
            found.append(each.force)
        standing, force = each.standing, each.force
        found += [f"第{written(number)}件。", *each.says] if len(chosen) > 1 else each.says
    if every > len(chosen):
        found.append(f"{'别的还有' if chosen else '一共'}{_pairs(every - len(chosen))}件，可以打电话问。")
    return tuple(found)


def _pairs(number: int) -> str:
    return "两" if number == 2 else written(number)


def _often_enough(body: Sentences, around: int) -> Sentences:
    """The body, read again while that makes it no longer than there is time."""
    said = body
    for _ in range(1, MOST_TIMES):
        longer = (*said, AGAIN, *body)
        if around + _length(said) >= SHORTEST or around + _length(longer) > LONGEST:
            break
        said = longer
    return said


def _length(found: Iterable[str]) -> int:
    return sum(map(count_characters, found))
