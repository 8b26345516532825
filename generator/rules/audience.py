"""F: who gets it? The words of the original for people and bodies, and the ids of audiences.yml."""

from collections.abc import Iterable, Iterator

from generator.model import Finding, Provision, Section, Site
from generator.rules.names import Names
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, around, quoted, stated, without_names
from generator.text.characters import normalise

GOVERNMENT = "government"


# Firms of one kind stand for “企业”.
NARROWER = {"company": {"small-business", "exporter", "investor"}}


@rule(
    "F114",
    why="写给企业的钱说成职工的，读者会白跑一趟。",
    bad="for: [worker]",
    good="for: [company]",
)
def audience_differs(site: Site) -> Iterator[Finding]:
    """`for` 里的人群，引文没有写到；引文点了名的人群，没有写；说的和 `for` 不是同一个人群。"""
    names = Names(site.audiences)
    for section in site.sections:
        for provision in section.provisions:
            yield from _unsupported(site, names, section, provision)
            yield from _left_out(site, names, provision)
            yield from _spoken_of(site, names, provision)


def _unsupported(site: Site, names: Names, section: Section, provision: Provision) -> Iterator[Finding]:
    """An audience of `for` that neither the quotes nor, if these name nobody, the text around them name."""
    concerned = _concerned(names, section, provision)
    for index, id_ in enumerate(provision.for_):
        if id_ != GOVERNMENT and id_ not in concerned:
            message = f"引文没有写到{_named(site, [id_])}。"
            hint = "原文写给谁就写谁；连带的写进 about。原文的叫法写进 audiences.yml 的 official。"
            yield Finding(provision.place("for", index), message, hint)


def _concerned(names: Names, section: Section, provision: Provision) -> frozenset[str]:
    """The audiences that the quotes concern; if they concern nobody, those that the sentence names."""
    found = names.concerned(quoted(provision)) or names.concerned(all_quoted(provision))
    if not found and GOVERNMENT not in provision.for_:
        found = frozenset(names.official(around(section, provision))) or names.concerned(_whole(section))
    return found | {"small-business"} if "company" in found else found  # “企业” may be a small one


def _named(site: Site, ids: Iterable[str]) -> str:
    """The names of audiences, each with its id: 企业（company）."""
    return "、".join(f"{site.audience_of[id_].name}（{id_}）" for id_ in ids)


def _whole(section: Section) -> str:
    title = getattr(section, "title", "")
    return normalise(title + "".join(each.text for each in section.sentences))


def _left_out(site: Site, names: Names, provision: Provision) -> Iterator[Finding]:
    """An audience that the quotes name, and the provision does not."""
    if provision.effect == "none":
        return
    mine = {GOVERNMENT, *provision.for_, *provision.about}
    named = names.official(quoted(provision))
    for id_, word in sorted(named.items()):
        if mine.isdisjoint({id_, *(named.keys() & NARROWER.get(id_, set()))}) and mine.isdisjoint(
            names.namesakes(id_)
        ):
            message = f"引文写到“{word}”，for 和 about 里没有{_named(site, [id_])}。"
            yield Finding(provision.place("for"), message, "请补上。")


def _spoken_of(site: Site, names: Names, provision: Provision) -> Iterator[Finding]:
    """What we say names people, and none of them are those of `for`."""
    if provision.effect == "none":
        return
    for key in ("title", "says"):
        text = stated(without_names(getattr(provision, key)))
        named = names.spoken(text)
        if named and named.keys().isdisjoint(provision.for_):
            words = "、".join(f"“{named[id_]}”" for id_ in sorted(named))
            message = (
                f"{words}说的是{_named(site, sorted(named))}，for 写的是{_named(site, provision.for_)}。"
            )
            yield Finding(provision.place(key), message, "原文写给谁，就说谁。")


@rule(
    "F124",
    why="政府自己的安排不是群众的好处；群众的好处也不能藏成政府的安排。",
    bad="effect: none\ntitle: 政府要退企业失业保险费",
    good="effect: receive",
)
def effect_differs(site: Site) -> Iterator[Finding]:
    """写给群众的写成“无关”，或者写给政府的写成能得到。"""
    guided = {each.id for each in site.audiences if each.guide}
    for provision in site.provisions:
        people = [id_ for id_ in provision.for_ if id_ in guided]
        if provision.effect == "none" and people:
            message = f"effect 写的是 none，for 里却有{_named(site, people)}。"
            yield Finding(provision.place("effect"), message, "连带的人群写进 about。")
        elif provision.effect in ("receive", "chance", "protect") and set(provision.for_) == {GOVERNMENT}:
            message = f"只写给政府，effect 却是 {provision.effect}。"
            yield Finding(provision.place("effect"), message, "政府自己的安排写 none。")
