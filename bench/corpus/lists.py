"""The lists of the corpus: what the four sites have, cut down to what its measures say.

A corpus of twenty measures has not the words of all, and check wants every word of a list in a text.
"""

import re
from collections.abc import Iterator

from bench.corpus import merged
from bench.corpus.measures import Measure, names
from bench.corpus.sites import Record, library, sites
from generator.text.characters import normalise

# Terms of which the documents explain the meaning in a part that no measure has.
_EXPLAINED_IN_A_PART = {"siwei-yiti", "rencai-jiju", "sanji", "yaosu-funeng", "qianmen", "houmen"}
_SETTINGS = {
    "schema": "2",
    "name": "明白",
    "description": "量速度用的样品：四个示例站的措施，一再重复。",
    "address": "",
    "run_by": "这是量速度用的样品。",
}


def lists(found: list[Measure], whole: bool) -> dict[str, list[Record] | Record]:
    """Return the files of data/ for these measures, each of them once; `whole`: they are all that there are."""
    official = _plain("|".join(line for each in found for line in each.lines))
    terms = [
        term
        for each in merged.terms(sites())
        if _stands(each["as_written"], official)
        and (term := _explained(each, whole)) != library("terms").get(each["id"])
    ]
    audiences = merged.audiences(sites())
    needs = merged.by_key(sites(), "needs")
    if not whole:
        audiences, needs = ([_without_figures(each) for each in records] for records in (audiences, needs))
    ours = "|".join([official, *map(_plain, _ours(found, [*names().units, *terms, *audiences]))])
    return {
        "site": _SETTINGS,
        "units": names().units,
        "contacts": merged.by_key(sites(), "contacts", "number"),
        "audiences": audiences,
        "needs": needs,
        "terms": terms,
        "finder": [_question(each, official) for each in names().questions.values()],
        "synonyms": list(_leading(ours)),
        "questions": list(_asked({each.source.record["plain"] for each in found})),
        "words": [
            each
            for site in sites()
            for each in site.lists["words"]
            if _stands([*each.get("words", ()), *each.get("official", ())], official)
        ],
    }


def _plain(text: str) -> str:
    return normalise(text).lower()


def _stands(words: list[str], text: str) -> bool:
    return any(_plain(each) in text for each in words)


def _explained(term: Record, whole: bool) -> Record:
    """A term; that the documents explain it is said only where the words are there."""
    is_there = whole and term["id"] not in _EXPLAINED_IN_A_PART
    return term if is_there or term["explained_by"] != "document" else term | {"explained_by": "common"}


def _without_figures(record: Record) -> Record:
    """An introduction without the figures, which may be those of measures that are not here."""
    kept = [each for each in re.split("(?<=。)", record["intro"]) if each and not re.search(r"\d", each)]
    return record | {"intro": "".join(kept) or "文件里写到的，都在这里。"}


def _question(question: Record, official: str) -> Record:
    """A question of the finder, whose answers name only words that the texts have."""
    options = [
        {key: value for key, value in each.items() if key != "written" or _plain(value) in official}
        for each in question["options"]
    ]
    return question | {"options": options}


def _leading(texts: str) -> Iterator[Record]:
    """The synonyms that lead to one of our words."""
    for each in merged.synonyms(sites()):
        if written := [word for word in each["written"] if _plain(word) in texts]:
            yield each | {"written": written}


def _ours(found: list[Measure], records: list[Record]) -> Iterator[str]:
    """What search looks through beside the official text."""
    for each in found:
        yield from (each.title, each.record["plain"], each.record["summary"])
        for provision in each.record["provisions"]:
            yield from (provision["title"], provision["says"])
    for record in records:
        yield from (record[key] for key in ("name", "short", "term", "says", "does") if key in record)
        yield from (*record.get("as_written", ()), *record.get("official", ()))


def _asked(told: set[str]) -> Iterator[Record]:
    """The questions that measures of the corpus answer; one that two sites are asked, once."""
    taken: set[str] = set()
    for site in sites():
        here = {
            provision["id"]
            for source in site.measures
            if source.record["plain"] in told
            for provision in source.record["provisions"]
        }
        for each in site.lists["questions"]:
            answers = each.get("answered_by")
            if answers and here.issuperset(answers) and each["id"] not in taken:
                taken.add(each["id"])
                yield each | {"answered_by": [names().provisions[site.name, one] for one in answers]}
