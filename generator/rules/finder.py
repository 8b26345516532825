"""E: does the finder ask about what the official text says, and about all of it?"""

from collections.abc import Collection, Iterator

from generator.model import Audience, Eligible, Finding, Option, Provision, Record, Section, Site
from generator.model.eligibility import possible
from generator.rules.registry import rule
from generator.text.characters import excerpt, normalise


@rule("E101", by_document=True)
def not_eligible_for_anybody(site: Site) -> Iterator[Finding]:
    """同一份文件里别的事项写了 eligible，这一条没有写。"""
    for document in site.documents:
        mine = [each for section in document.sections for each in section.provisions]
        if not any(each.eligible for each in mine):
            continue
        for provision in mine:
            if provision.effect != "none" and provision.eligible is None:
                message = f"“{provision.id}”没有写 eligible。"
                hint = "请写出哪些回答算写到了他；文件没有写的，写 {unknown: …}。"
                yield Finding(provision.place("id"), message, hint)


@rule("E103", by_document=True)
def eligible_differs_from_for(site: Site) -> Iterator[Finding]:
    """`for` 里的人群，怎么答都对不上 eligible；或者 for、about 里没有的人群，能答成“写到了您”。"""
    for question in site.questions:
        people = [each for each in question.options if each.id in site.audience_of]
        # Options that are no audience (老师) say more of one who is: they may be chosen beside it.
        others = question.option_of.keys() - site.audience_of.keys() if question.many else ()
        for provision in site.provisions if people else ():
            if provision.eligible:
                yield from _who(site, provision, provision.eligible, question.id, people, others)


def _who(
    site: Site,
    provision: Provision,
    eligible: Eligible,
    question: str,
    people: list[Option],
    others: Collection[str],
) -> Iterator[Finding]:
    told = [site.audience_of[each] for each in (*provision.for_, *provision.about)]
    leaves = (each for each in eligible.leaves() if each.question == question)
    asked = {id_ for each in leaves for id_ in each.is_ or ()}
    of_another = True in possible(eligible, question, "")  # is it for who answers what nothing asks for?
    for option in people:
        id_, name = option.id, option.name
        if id_ in provision.for_ and possible(eligible, question, id_, others) == {False}:
            place = provision.place("for", provision.for_.index(id_))
            message = f"for 里有“{id_}”，可是答“{name}”的人怎么答都是“没写到您”。"
            yield Finding(place, message, "请核对 for 和 eligible。")
        is_for = True in possible(eligible, question, id_) if id_ in asked else of_another
        if is_for and not any(_is_narrower(site.audience_of[id_], each) for each in told):
            message = f"for 和 about 里没有“{id_}”，答“{name}”的人却能看到“写到了您”。"
            yield Finding(provision.place("eligible"), message, "请核对 eligible，或者补进 about。")


def _is_narrower(one: Audience, other: Audience) -> bool:
    """Do the official words for one have those for the other in them? 外贸企业 are 企业, but 农民工 are no 农民."""
    return any(
        wide in word and word not in other.not_meant for word in one.official for wide in other.official
    )


@rule("E102")
def written_is_not_in_the_text(site: Site) -> Iterator[Finding]:
    """文件的叫法（written）不是原文里的字。"""
    whole = normalise("".join(document.text for document in site.documents))
    for question in site.questions:
        for option in question.options:
            if option.written and normalise(option.written) not in whole:
                yield _not_found(option, "written", option.written)
    for section in site.sections:
        for provision in section.provisions:
            if provision.eligible:
                yield from _leaves(site, section, provision.eligible)


def _leaves(site: Site, section: Section, eligible: Eligible) -> Iterator[Finding]:
    text = section.compared
    for leaf in eligible.leaves():
        if leaf.question is None:
            continue
        options = site.question_of[leaf.question].option_of
        chosen = [options[each] for each in leaf.is_ or ()]
        for words in [(leaf.written,)] if leaf.written else [_called(site, each) for each in chosen]:
            if not any(normalise(each) in text for each in words):
                yield _not_found(leaf, "written" if leaf.written else "is", words[0])


def _called(site: Site, option: Option) -> tuple[str, ...]:
    """How texts may call whom an option is for; what the option itself gives is the only right one."""
    audience = site.audience_of.get(option.id)
    if option.written:
        return (option.written,)
    return audience.official if audience else (option.name,)


def _not_found(record: Record, key: str, words: str) -> Finding:
    hint = "请照原文抄；选项的叫法不合这一条，就在这里加上 written。"
    return Finding(record.place(key), f"原文没有“{excerpt(words)}”这几个字。", hint)
