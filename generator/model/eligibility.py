"""Was a provision written for this reader? Kleene's three-valued logic over the finder's answers.

A skipped question and what the document does not say are unknown. False is no, true is yes, the rest is
maybe; a force other than `stated` is maybe at the most. The rules are data: each provision's `eligible`.
assets/js/finder.js does the same in the browser; tests/personas.yml holds the two together.
"""

from collections.abc import Collection, Iterator, Mapping
from itertools import product
from typing import Literal, NamedTuple

from generator.model.provision import Force, Provision
from generator.model.readers import Eligible
from generator.model.site import Site
from generator.text.characters import full_width

Verdict = Literal["yes", "maybe", "no"]
Truth = bool | None
Answers = Mapping[str, frozenset[str]]
"""Question → the options chosen; a question that is absent or has none was skipped."""

VERDICTS: dict[Verdict, str] = {"yes": "写到了您", "maybe": "可能写到您", "no": "没写到您"}
ENDED: dict[Verdict, str] = {
    "yes": "{year}年写到了您，现已过期",
    "maybe": "{year}年可能写到您，现已过期",
    "no": "没写到您",
}
MET = "文件写的是“{written}”，您选了“{chosen}”。"
UNMET = "文件写的是“{written}”，您选的是“{chosen}”。"
SKIPPED = "文件写的是“{written}”，这一题您没有答。"
NOT_COMPARED = "这一条写给谁，还没有和问题对上，请点开看。"
CAPS: dict[Force, str] = {
    "may": "文件写的是“可以”，由办理单位定，不是都给。",
    "encouraged": "文件写的是鼓励、支持这类话，没有写一定给。",
    "planned": "文件写的是政府要做，做了没有，这里看不出来。",
    "goal": "文件写的是努力目标，不是人人都有的。",
}


class Reason(NamedTuple):
    """Why, in plain words, and the question that decided ("" for what nobody was asked)."""

    text: str
    question: str = ""


class Judgement(NamedTuple):
    """What the finder says of a provision, and why."""

    verdict: Verdict
    reasons: tuple[Reason, ...]


class Outline(NamedTuple):
    """A condition in words, with those inside it: the finder without JavaScript."""

    text: str
    inner: tuple["Outline", ...] = ()


def judge(site: Site, provision: Provision, answers: Answers) -> Judgement:
    """Say whether `provision` was written for the reader who gave `answers`."""
    if provision.eligible is None:
        return Judgement("maybe", (Reason(NOT_COMPARED),))
    value = truth(provision.eligible, answers)
    reasons = list(_reasons(site, provision.eligible, answers))
    if value is not False and provision.force in CAPS:
        value = None
        reasons.append(Reason(CAPS[provision.force]))
    return Judgement("no" if value is False else "yes" if value else "maybe", tuple(reasons))


def truth(eligible: Eligible, answers: Answers) -> Truth:
    """True, False, or None for unknown."""
    if eligible.not_ is not None:
        inner = truth(eligible.not_, answers)
        return None if inner is None else not inner
    if eligible.question is not None:
        chosen = answers.get(eligible.question)
        return bool(chosen & frozenset(eligible.is_ or ())) if chosen else None
    if eligible.unknown is not None:
        return None
    return _settled(eligible, [truth(each, answers) for each in _parts(eligible)])


def _settled(eligible: Eligible, values: Collection[Truth]) -> Truth:
    """The value of an `any` or `all` whose parts have these values."""
    decisive = eligible.any is not None  # one True settles `any`, one False settles `all`
    if decisive in values:
        return decisive
    return None if None in values else not decisive


def possible(eligible: Eligible, question: str, chosen: str, beside: Collection[str] = ()) -> set[Truth]:
    """All values that `eligible` can have for who answers `chosen` to `question`, and perhaps some of `beside`.

    Other questions may be answered in any way. Where one question stands twice, more is given than can be
    answered at once.
    """
    if eligible.question == question:
        options = frozenset(eligible.is_ or ())
        return {True} if chosen in options else {False} if options.isdisjoint(beside) else {True, False}
    if eligible.question is not None:
        return {True, False, None}
    if eligible.unknown is not None:
        return {None}
    inner = [possible(each, question, chosen, beside) for each in _parts(eligible)]
    if eligible.not_ is not None:
        return {None if each is None else not each for each in inner[0]}
    return {_settled(eligible, each) for each in product(*inner)}


def written(site: Site, leaf: Eligible, negated: bool = False) -> str:
    """How the document says what `leaf` asks for, fit to stand in quotation marks."""
    options = site.question_of[leaf.question or ""].option_of
    words = dict.fromkeys(options[each].written or options[each].name for each in leaf.is_ or ())
    found = leaf.written or ("不是" if negated else "") + "或".join(words)
    return inside(full_width(found))


def outline(site: Site, eligible: Eligible) -> Outline:
    """Return `eligible` in words, for a reader who looks it up rather than answers."""
    if eligible.unknown is not None:
        return Outline(eligible.unknown)
    if eligible.question is not None:
        question = site.question_of[eligible.question]
        names = "，或者".join(question.option_of[each].name for each in eligible.is_ or ())
        return Outline(f"{question.short}：{names}")
    heading = "下面几样都要合" if eligible.all else "下面合一样就行" if eligible.any else "不能是下面这样"
    return Outline(heading, tuple(outline(site, each) for each in _parts(eligible)))


def inside(text: str) -> str:
    """Quotation marks inside quotation marks."""
    return text.replace("“", "‘").replace("”", "’")


def _parts(eligible: Eligible) -> tuple[Eligible, ...]:
    return eligible.all or eligible.any or ((eligible.not_,) if eligible.not_ else ())


def _reasons(site: Site, eligible: Eligible, answers: Answers) -> Iterator[Reason]:
    """Yield one reason for each question, and for each unknown, that decided."""
    seen = set()
    for leaf, negated in _deciding(eligible, answers, False):
        subject = leaf.question or leaf.unknown
        if subject not in seen:
            seen.add(subject)
            yield _reason(site, leaf, negated, answers)


def _deciding(eligible: Eligible, answers: Answers, negated: bool) -> Iterator[tuple[Eligible, bool]]:
    """Yield the leaves that made the value what it is, and whether a `not` turns each round."""
    if eligible.not_ is not None:
        yield from _deciding(eligible.not_, answers, not negated)
        return
    parts = _parts(eligible)
    if not parts:
        yield eligible, negated
        return
    value = truth(eligible, answers)
    deciding = [each for each in parts if truth(each, answers) is value]
    if value is (eligible.any is not None):
        deciding = deciding[:1]
    for each in deciding:
        yield from _deciding(each, answers, negated)


def _reason(site: Site, leaf: Eligible, negated: bool, answers: Answers) -> Reason:
    if leaf.question is None:
        return Reason(f"{leaf.unknown}。")
    words = written(site, leaf, negated)
    options = site.question_of[leaf.question].options
    chosen = answers.get(leaf.question) or frozenset()
    value = truth(leaf, answers)
    if value is None:
        return Reason(SKIPPED.format(written=words), leaf.question)
    shown = chosen & frozenset(leaf.is_ or ()) if value else chosen
    names = "”“".join(inside(option.name) for option in options if option.id in shown)
    return Reason((UNMET if value is negated else MET).format(written=words, chosen=names), leaf.question)
