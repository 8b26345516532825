"""F: a number stands for its own service, and is one of those who answer for this matter."""

from collections.abc import Iterator

from generator.lexicon.words import words
from generator.model import Finding, Measure, Site
from generator.rules.registry import rule
from generator.rules.wording import quoted_sentences
from generator.text.characters import normalise

_NATIONWIDE = words("hotlines")


@rule("F142", reads_answers=False)
def another_service(site: Site) -> Iterator[Finding]:
    """contacts.yml 里全国统一的号码，名称或者管的事和全国的不一样。"""
    for contact in site.contacts:
        known = _NATIONWIDE.get(contact.number)
        for key, field, name in (("name", "names", "叫"), ("what_for", "about", "管")) if known else ():
            if not any(word in getattr(contact, key) for word in known[field]):
                message = f"{contact.number} 在全国{name}的是“{'、'.join(known[field])}”。"
                yield Finding(contact.place(key), message, f"出处：{known['source']}。请照它写。")


@rule("F143", by_document=True)
def not_one_of_its_units(site: Site) -> Iterator[Finding]:
    """`ask` 里的号码，不是这一条责任单位的，也不是什么都管的热线；原文说的也不是它管的事。"""
    for section in site.sections:
        units = section.units if isinstance(section, Measure) else ()
        theirs = {number for id_ in units for number in site.unit_of[id_].ask}
        for provision in section.provisions if units else ():
            text = "".join(each.text for each in quoted_sentences(section, provision))
            for index, number in enumerate(provision.ask):
                known = _NATIONWIDE.get(number, {"about": ()})
                fits = known.get("general") or any(normalise(word) in text for word in known["about"])
                if number not in theirs and not fits:
                    message = f"“{number}”不是这一条责任单位的号码，也不管这件事。"
                    hint = f"责任单位的：{'、'.join(sorted(theirs))}。拿不准，写 12345。"
                    yield Finding(provision.place("ask", index), message, hint)
