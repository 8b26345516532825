"""Quotes, units, audiences, force and effect: what the record says beside the words."""

import re
from collections.abc import Iterator

from bench.mutators import Data, Target, mutator, reworded

# Whose affair it is, as the words and as the ids of audiences.yml have it.
PARTIES = {
    "company": ("企业", "worker", "职工"),
    "small-business": ("企业", "worker", "职工"),
    "worker": ("职工", "company", "企业"),
    "organisation": ("园区", "small-business", "企业"),
    "self-employed": ("个体工商户", "worker", "职工"),
    "graduate": ("毕业生", "migrant-worker", "农民工"),
    "migrant-worker": ("农民工", "graduate", "毕业生"),
    "veteran": ("退役军人", "graduate", "毕业生"),
    "exporter": ("外贸企业", "worker", "职工"),
    "unemployed": ("失业", "elderly", "年老"),
    "farmer": ("农民", "worker", "职工"),
    "patient": ("病人", "elderly", "老人"),
    "low-income": ("困难群众", "worker", "职工"),
}
# An audience that the other one has within it: to add it changes nothing.
WITHIN = {"company": {"small-business", "exporter", "investor"}, "resident": {"elderly", "parent", "worker"}}
AUDIENCES = [*sorted(PARTIES), "elderly", "parent", "investor", "resident", "village-staff"]


@mutator("引文改一个字")
def change_quote(target: Target) -> Iterator[Data]:
    """One character of a quote is mistyped, doubled or lost."""
    official = "".join(quote for each in target.section["provisions"] for quote in each["quotes"])
    for at, quote in enumerate(target.provision["quotes"]):
        where = target.chance.randrange(1, len(quote) - 1)
        typo = target.chance.choice([each for each in official if each != quote[where] and each.isalpha()])
        for instead in (typo, "", quote[where] * 2):
            new = quote[:where] + instead + quote[where + 1 :]
            if re.sub(r"\W", "", new) != re.sub(r"\W", "", quote):
                quotes = [
                    new if index == at else each for index, each in enumerate(target.provision["quotes"])
                ]
                yield target.with_provision(quotes=quotes)


@mutator("引文搬到别的措施")
def move_quote(target: Target) -> Iterator[Data]:
    """A quote goes to a provision of another measure; the last one takes the provision with it."""
    stem = target.chance.choice([each for each in target.data if each != target.stem])
    there = target.data[stem]
    *kept, moved = target.provision["quotes"]
    if kept:
        at = target.chance.randrange(len(there["provisions"]))
        host = there["provisions"][at]
        new = [*there["provisions"]]
        new[at] = host | {"quotes": [*host["quotes"], moved]}
        yield target.with_provision(quotes=kept) | {stem: there | {"provisions": new}}
    else:
        new = [*there["provisions"], target.provision]
        yield target.with_provisions({target.index: None}) | {stem: there | {"provisions": new}}


def _neighbours(target: Target) -> Iterator[int]:
    """The provision after this one, if it rests on other words."""
    following = target.index + 1
    provisions = target.section["provisions"]
    if following < len(provisions) and provisions[following]["quotes"] != target.provision["quotes"]:
        yield following


@mutator("相邻两条换引文")
def swap_quotes(target: Target) -> Iterator[Data]:
    """Two neighbours' quotes change places; the force words go with them, or stay."""
    for other in _neighbours(target):
        one, two = target.provision, target.section["provisions"][other]
        for keys in (("quotes",), ("quotes", "force", "force_word")):
            first = one | {key: two[key] for key in keys}
            second = two | {key: one[key] for key in keys}
            yield target.with_provisions({target.index: first, other: second})


@mutator("相邻两条换说法")
def swap_words(target: Target) -> Iterator[Data]:
    """Two neighbours' plain words change places."""
    for other in _neighbours(target):
        one, two = target.provision, target.section["provisions"][other]
        keys = ("title", "says")
        first = one | {key: two[key] for key in keys}
        yield target.with_provisions({target.index: first, other: two | {key: one[key] for key in keys}})


@mutator("删一条事项")
def delete_provision(target: Target) -> Iterator[Data]:
    """A whole statement goes."""
    yield target.with_provisions({target.index: None})


@mutator("两个单位换位置")
def swap_units(target: Target) -> Iterator[Data]:
    """Two units change places: who leads becomes who helps."""
    units = target.section.get("units", [])
    if len(units) > 1:
        first, second = sorted(target.chance.sample(range(len(units)), 2))
        new = [*units]
        new[first], new[second] = units[second], units[first]
        yield {target.stem: target.section | {"units": new}}


@mutator("少一个单位")
def remove_unit(target: Target) -> Iterator[Data]:
    """A unit is forgotten, or another is put in its place."""
    units = target.section.get("units", [])
    if units:
        at = target.chance.randrange(len(units))
        yield {target.stem: target.section | {"units": units[:at] + units[at + 1 :]}}
        others = sorted({unit for each in target.data.values() for unit in each.get("units", ())} - {*units})
        new = [*units[:at], target.chance.choice(others), *units[at + 1 :]]
        yield {target.stem: target.section | {"units": new}}


@mutator("扩大人群")
def widen_audience(target: Target) -> Iterator[Data]:
    """Somebody is added to those who get it."""
    mine = {*target.provision["for"], *target.provision.get("about", ())}
    included = {inner for each in mine for inner in WITHIN.get(each, ())}
    outer = {each for each, inner in WITHIN.items() if inner & mine}
    others = [each for each in AUDIENCES if each not in mine | included]
    if target.provision["effect"] == "none":
        others = [each for each in others if each not in outer]
    yield target.with_provision(**{"for": [*target.provision["for"], target.chance.choice(others)]})


@mutator("受益人写错")
def wrong_beneficiary(target: Target) -> Iterator[Data]:
    """The firm's money becomes the worker's: in the record, in the words, in both."""
    provision = target.provision
    if provision["effect"] == "none":
        return
    for id_ in provision["for"]:
        if id_ not in PARTIES:
            continue
        word, other, other_word = PARTIES[id_]
        new = [other if each == id_ else each for each in provision["for"] if each != other]
        if set(new) == set(provision["for"]):
            continue
        yield target.with_provision(**{"for": new})
        told = reworded(provision, lambda text, o=word, n=other_word: text.replace(o, n), conditions=False)
        if told["title"] != provision["title"] and told["says"] != provision["says"]:
            yield target.with_provisions({target.index: told})
            yield target.with_provisions({target.index: told | {"for": new}})


@mutator("“可以”写成“写明”")
def may_to_stated(target: Target) -> Iterator[Data]:
    """What an office may give becomes what it gives: in the record, in the words, in both."""
    provision = target.provision
    if provision["force"] != "may":
        return
    told = reworded(provision, lambda text: re.sub("可以|可能", "", text))
    official = "".join(provision["quotes"])
    verbs = [each for each in ("返还", "给予", "确定", "展期", "免收", "减半", "按") if each in official]
    yield target.with_provision(force="stated")
    yield target.with_provisions({target.index: told})
    for verb in verbs:
        yield target.with_provision(force="stated", force_word=verb)
        yield target.with_provisions({target.index: told | {"force": "stated", "force_word": verb}})


@mutator("“鼓励”写成“给”")
def encouraged_to_stated(target: Target) -> Iterator[Data]:
    """What is encouraged becomes what is given to all."""
    provision = target.provision
    if provision["force"] != "encouraged":
        return
    for instead in ("一律", "要求", ""):
        told = reworded(
            provision, lambda text, n=instead: re.sub("鼓励和引导|鼓励和支持|鼓励|支持|引导", n, text)
        )
        if told["says"] != provision["says"]:
            yield target.with_provisions({target.index: told})
            yield target.with_provisions({target.index: told | {"force": "stated"}})


@mutator("目标写成事实")
def goal_to_fact(target: Target) -> Iterator[Data]:
    """What is hoped for becomes what is: in the words, in the record, in both."""
    provision = target.provision
    if provision["force"] != "goal":
        return
    told = reworded(provision, lambda text: re.sub("(努力)?目标(：|是|，)|的?目标|努力|争取", "", text))
    yield target.with_provision(force="stated")
    yield target.with_provision(says=told["says"])
    yield target.with_provisions({target.index: told | {"force": "stated"}})


@mutator("力度写错")
def change_force(target: Target) -> Iterator[Data]:
    """The record names another force."""
    others = [
        each
        for each in ("stated", "may", "encouraged", "planned", "goal")
        if each != target.provision["force"]
    ]
    yield target.with_provision(force=target.chance.choice(others))


@mutator("政府的事写成好处")
def none_to_benefit(target: Target) -> Iterator[Data]:
    """The government's own affair becomes a benefit: in the record, or in the title."""
    provision = target.provision
    if provision["effect"] == "none":
        yield target.with_provision(effect=target.chance.choice(["receive", "chance", "protect"]))
        title = re.sub("^(政府要|文件要求)", "您能", provision["title"])
        if title != provision["title"]:
            yield target.with_provision(title=title)
    else:
        yield target.with_provision(effect="none")
