"""F: of what is an amount a share, and for each of what is it? As the original says."""

import re
from collections.abc import Iterator

from generator.lexicon.words import words
from generator.model import Amount, Finding, Provision, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, in_sight, said, titles_of
from generator.text.any_of import any_of
from generator.text.bases import other_base, other_each, other_period
from generator.text.characters import excerpt, normalise
from generator.text.licence import unlicensed
from generator.text.numbers import Quantity, measured, quantities
from generator.text.operators import kinds
from generator.text.shares import per

_MEASURES = any_of(words("plain")["measures"])
_EACH = re.compile("[年月日天周季次人户家]")


@rule("F134", by_document=True)
def base_differs(site: Site) -> Iterator[Finding]:
    """`amounts` 里的 of（什么的）、per（每什么），原文不是这样写的。"""
    for document in site.documents:
        for section in document.sections:
            names = titles_of(document, section)
            for provision in section.provisions:
                for index, amount in enumerate(provision.amounts):
                    for key, message in _differences(provision, amount, names):
                        yield Finding(provision.place("amounts", index, key), message, "请照原文写。")


@rule("F166", by_document=True)
def told_base_differs(site: Site) -> Iterator[Finding]:
    """说一个数是什么的几成、每什么一份、多久一份，和原文不一样。"""
    for provision in site.provisions:
        official = all_quoted(provision)
        for keys, text in said(provision):
            plain = compared(text)
            for here, there in (*other_base(plain, official), *other_each(plain, official)):
                message = f"这里按“{excerpt(here)}”算，引文里按“{excerpt(there)}”算。"
                yield Finding(provision.place(*keys), message, "请照原文改。")
            for period in other_period(plain, official):
                yield Finding(provision.place(*keys), f"引文里没有按“{period}”算。", "请照原文改。")


def _differences(provision: Provision, amount: Amount, names: str) -> Iterator[tuple[str, str]]:
    official = all_quoted(provision)
    of = _MEASURES.sub("", normalise(amount.of or ""))
    known = official + in_sight(provision)
    for added in unlicensed(of, known):
        yield "of", f"“{added}”在引文里找不到依据。"
    for kind in kinds():
        for name, (word, _) in {} if kind.only_opposites else kind.read(of).items():
            if not kind.operators[name].anyhow and not kind.operators[name].allowed.stands_in(
                official + names
            ):
                yield "of", f"“{word}”（{kind.name}）引文里没有。"
    written = {per(official, each) for each in quantities(official) if _is_same(amount, each)}
    if amount.per and not set(_EACH.findall(amount.per)) <= set(_EACH.findall(official)):
        yield "per", f"引文里没有“{amount.per}”。"
    elif amount.per and None not in written and written:
        expected = {frozenset(_EACH.findall(each or "")) for each in written}
        if frozenset(_EACH.findall(amount.per)) not in expected and any(expected):
            yield "per", f"引文里是“{sorted(filter(None, written))[0]}”，不是“{amount.per}”。"


def _is_same(amount: Amount, figure: Quantity) -> bool:
    return measured(amount) == measured(figure)
