"""审核签字: three people in turn stand for an entry as it is; any edit makes their signatures void."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import Literal, NamedTuple, get_args

from generator.model import Area, Finding, SignOff, Site, Step
from generator.review.areas import KINDS, Entry, entries
from generator.review.words import Difference, differences, fingerprint
from generator.text.spelling import nearest

STEPS: tuple[Step, ...] = get_args(Step)
MOST_NAMED = 5

State = Literal["signed", "changed", "unsigned"]


class Standing(NamedTuple):
    """An entry, the signatures that hold for it as it is now, by step, and the last that an edit made void."""

    entry: Entry
    held: Mapping[Step, SignOff]
    void: SignOff | None

    @property
    def missing(self) -> tuple[Step, ...]:
        """The steps that lack a signature."""
        return tuple(step for step in STEPS if step not in self.held)

    @property
    def state(self) -> State:
        """Do all steps hold; else, did any hold before an edit?"""
        if not self.missing:
            return "signed"
        return "changed" if self.void else "unsigned"


def standings(site: Site) -> list[Standing]:
    """All entries of the site, area by area, with their signatures."""
    given: dict[tuple[Area, str], list[SignOff]] = defaultdict(list)
    for each in site.signoffs:
        given[each.area, each.entry].append(each)
    return [_standing(each, given[each.area, each.id]) for each in entries(site)]


def _standing(entry: Entry, given: list[SignOff]) -> Standing:
    holding = {each.step: each for each in reversed(given) if each.hash == entry.hash}
    held = {step: holding[step] for step in STEPS if step in holding}
    void = [each for each in given if each.hash != entry.hash and each.step not in held]
    return Standing(entry, held, max(void, key=lambda each: each.on) if void else None)


def signed(site: Site) -> frozenset[tuple[Area, str]]:
    """(area, id) of each entry for which all three steps hold."""
    if not site.signoffs:  # no need to make the words of every entry
        return frozenset()
    return frozenset((each.entry.area, each.entry.id) for each in standings(site) if not each.missing)


def unsigned(site: Site) -> list[Entry]:
    """The entries that lack a signature."""
    return [each.entry for each in standings(site) if each.missing]


def counted(found: Iterable[Entry]) -> Iterator[str]:
    """“电话 13 项：12345、12333等”, area by area."""
    for area, group in groupby(found, key=lambda each: each.area):
        ids = [each.id for each in group]
        named = "、".join(ids[:MOST_NAMED]) + "等" * (len(ids) > MOST_NAMED)
        yield f"{KINDS[area].name} {len(ids)} 项：{named}"


def since(site: Site, standing: Standing) -> list[Difference] | None:
    """What was changed since the entry was signed last; None if the words of that time are not known."""
    before = signed_words(site, standing.void.hash) if standing.void else None
    return None if before is None else differences(before, standing.entry.words)


def signed_words(site: Site, hash_: str) -> Mapping[str, str] | None:
    """The words that were signed under `hash_`; None if they were not kept, or are no longer what was signed."""
    found = site.signed_words.get(hash_)
    return found if found is not None and fingerprint(found) == hash_ else None


def findings(site: Site, drafts: Site) -> Iterator[Finding]:
    """Yield what is wrong with signatures, and D122 for what is not signed but must be.

    D113: under nothing; D121: void; D126: given twice. `drafts` is the site with its drafts, which cannot be signed.
    """
    found = standings(site) if site.signoffs or site.settings.require_review else []
    by_name = {(each.entry.area, each.entry.id): each for each in found}
    drafted = {(each.area, each.id) for each in entries(drafts)} if site.signoffs else set()
    first: dict[tuple[str, ...], SignOff] = {}
    for signoff in site.signoffs:
        standing = by_name.get((signoff.area, signoff.entry))
        if standing is None:
            yield _under_nothing(site, signoff, drafted)
        elif signoff.hash != standing.entry.hash and signoff.step not in standing.held:
            yield _void(site, signoff, standing)
        before = first.setdefault((signoff.area, signoff.entry, signoff.step, signoff.hash), signoff)
        if before is not signoff:
            message = f"“{signoff.entry}”的{signoff.step}签了两次：{who(before)}；{who(signoff)}。"
            yield Finding(signoff.place("step"), message, "请删掉多的一行。", "D126", "warning")
    if site.settings.require_review:
        yield from _not_signed(each for each in found if each.missing)


def who(signoff: SignOff) -> str:
    """张三，2026-01-06."""
    return f"{signoff.name}，{signoff.on.isoformat()}"


def _under_nothing(site: Site, signoff: SignOff, drafted: set[tuple[Area, str]]) -> Finding:
    place, name = signoff.place("entry"), KINDS[signoff.area].name
    if (signoff.area, signoff.entry) in drafted:
        return Finding(place, f"“{signoff.entry}”还是草稿，签字不算。", "写完再签。", "D121", "warning")
    if signed_words(site, signoff.hash) is not None:  # it was there once
        message = f"{name}“{signoff.entry}”签过字，现在没有了。"
        return Finding(
            place, message, "改了编号的，请重新审核、签字；不要了的，删掉这一行。", "D121", "warning"
        )
    hint = nearest(signoff.entry, [id_ for area, id_ in drafted if area == signoff.area])
    return Finding(place, f"{name}里没有“{signoff.entry}”。", hint, "D113")


def _void(site: Site, signoff: SignOff, standing: Standing) -> Finding:
    kept = signed_words(site, signoff.hash)
    changed = "" if kept is None else "、".join(each.path for each in differences(kept, standing.entry.words))
    message = (
        f"{signoff.name}的{signoff.step}签字作废了：“{signoff.entry}”签字以后改过"
        f"{f'：{changed}' if changed else ''}。"
    )
    hint = f"请用 mingbai proof {signoff.area} {signoff.entry} 重新打印、审核，再用 mingbai sign 签字。"
    return Finding(signoff.place("hash"), message, hint, "D121", "warning")


def _not_signed(missing: Iterator[Standing]) -> Iterator[Finding]:
    """Yield one note for each file that has something to sign."""
    for _, group in groupby(missing, key=lambda each: (each.entry.area, each.entry.file)):
        found = list(group)
        first = found[0]
        message = f"还没有签字：{'、'.join(first.missing)}。"
        if len(found) > 1:
            ids = "、".join(each.entry.id for each in found[:MOST_NAMED])
            message = f"{len(found)} 项还没有签完字：{ids}{'等' if len(found) > MOST_NAMED else ''}。"
        hint = f"用 mingbai proof {first.entry.area} 打印审签单。"
        yield Finding(first.entry.place, message, hint, "D122", "note")
