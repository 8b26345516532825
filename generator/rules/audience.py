"""F: who gets it? The words of the original for people and bodies, and the ids of audiences.yml."""

from collections import Counter
from collections.abc import Iterable, Iterator

from generator.lexicon.words import words
from generator.model import Document, Finding, Provision, Section, Site
from generator.rules.names import Names
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, quoted, without_names
from generator.text.characters import normalise

GOVERNMENT = "government"
_EVERYONE = frozenset(words("audiences")["everyone"])
OFTEN = 3  # measures of a document from which counting them says something


# Firms of one kind stand for “企业”.
NARROWER = {"company": {"small-business", "exporter", "investor"}}


@rule("F114", by_document=True)
def audience_differs(site: Site) -> Iterator[Finding]:
    """`for` 里的人群，引文和它周围都没有写到。"""
    names = Names(site.audiences)
    for document in site.documents:
        subjects = _subjects(names, document)
        for section in (*document.measures, *document.parts):
            for provision in section.provisions:
                yield from _meant_for_others(site, names, subjects, section, provision)


def _subjects(names: Names, document: Document) -> frozenset[str]:
    """The audiences that the titles of the document name, or a third of its measures: all of it is about them."""
    titles = normalise("".join((document.meta.title, *document.official.titles)))
    measures = [normalise("".join(each.text for each in one.sentences)) for one in document.official.measures]
    counted = Counter(id_ for text in measures for id_ in names.official(text))
    often = (id_ for id_, count in counted.items() if count * 3 >= len(measures) > OFTEN)
    return frozenset((*names.official(titles), *often))


def _meant_for_others(
    site: Site, names: Names, subjects: frozenset[str], section: Section, provision: Provision
) -> Iterator[Finding]:
    """An audience of `for` that the quotes do not name: they name others, or the text around does not name it."""
    known = names.concerned(all_quoted(provision)) | subjects
    known |= {"small-business"} if "company" in known else set()  # “企业” may be a small one
    if GOVERNMENT in provision.for_ or known.issuperset(provision.for_):
        return
    others = names.official(quoted(provision)).keys() - {*provision.for_, *provision.about}
    nearby = names.concerned(section.compared)
    if not nearby:
        nearby = names.concerned(normalise(site.document_of[section.document].text))
    is_named = not known.isdisjoint(provision.for_)
    for index, id_ in enumerate(provision.for_):
        audience = site.audience_of.get(id_)
        if audience is None or (is_named and not _EVERYONE.isdisjoint(audience.official)):
            continue
        if id_ in known or (id_ in nearby and (is_named or not audience.guide or not others)):
            continue
        message = f"引文没有写到{_named(site, [id_])}。"
        hint = "原文写给谁就写谁；连带的写进 about。原文的叫法写进 audiences.yml 的 official。"
        yield Finding(provision.place("for", index), message, hint)


def _named(site: Site, ids: Iterable[str]) -> str:
    """The names of audiences, each with its id: 企业（company）."""
    return "、".join(f"{site.audience_of[id_].name}（{id_}）" for id_ in ids if id_ in site.audience_of)


def _words(site: Site, id_: str) -> tuple[str, ...]:
    audience = site.audience_of[id_]
    return (audience.name, *audience.official, *audience.spoken)


@rule("F137", by_document=True)
def audience_left_out(site: Site) -> Iterator[Finding]:
    """引文点了名的人群，`for` 和 `about` 里没有。"""
    names = Names(site.audiences)
    guided = {each.id for each in site.audiences if each.guide}
    for provision in site.provisions:
        yield from _left_out(site, names, guided, provision)


def _left_out(site: Site, names: Names, guided: set[str], provision: Provision) -> Iterator[Finding]:
    """An audience with a guide that the quotes name, and the provision does not."""
    if provision.effect == "none":
        return
    mine = {GOVERNMENT, *provision.for_, *provision.about}
    named = names.official(without_names(quoted(provision)))
    own = [normalise(each) for id_ in mine & site.audience_of.keys() for each in _words(site, id_)]
    for id_, word in sorted(named.items()) if mine.isdisjoint(named) else ():
        if any(word[-2:] in each for each in own):
            continue  # 科技型中小企业 are 企业
        if id_ in guided and mine.isdisjoint((*NARROWER.get(id_, ()), *names.namesakes(id_))):
            message = f"引文写到“{word}”，for 和 about 里没有{_named(site, [id_])}。"
            yield Finding(provision.place("for"), message, "请补上。")


@rule("F124", by_document=True)
def effect_differs(site: Site) -> Iterator[Finding]:
    """写给群众的写成“无关”，或者写给政府的写成能得到。"""
    guided = {each.id for each in site.audiences if each.guide}
    for provision in site.provisions:
        people = [id_ for id_ in provision.for_ if id_ in guided]
        if provision.effect == "none" and people and provision.force in ("stated", "may", "choice"):
            message = f"effect 写的是 none，for 里却有{_named(site, people)}，原文又是写定的。"
            yield Finding(
                provision.place("effect"), message, "群众能得到、要做到的，照实写；连带的写进 about。"
            )
        elif provision.effect in ("receive", "chance", "protect") and set(provision.for_) == {GOVERNMENT}:
            message = f"只写给政府，effect 却是 {provision.effect}。"
            yield Finding(provision.place("effect"), message, "政府自己的安排写 none。")
