"""The lists of the four sites as those of one site, so that whatever a measure names is there."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bench.corpus.sites import Record, Site

# The keys of which the words of all sites are wanted; of the others those of the first site that has one.
_JOINED = ("as_written", "official", "shown_by", "not_meant", "not_written", "ask", "options")
# Plain words that mean these audiences on their own site only.
_UNSAID = {"urgent": ["急难"], "organiser": ["办活动"], "government": ["政府"]}
# The package's word for what one site explains under another id.
_EXPLAINED_ELSEWHERE = {"jiuzhu-linshi"}
_MOST_QUESTIONS = 7  # more of them the finder does not take


def by_key(sites: Iterable[Site], name: str, key: str = "id") -> list[Record]:
    """The records of a list, those of the same id made one."""
    found: dict[str, Record] = {}
    for site in sites:
        for record in site.lists[name]:
            found[record[key]] = _joined(found[record[key]], record) if record[key] in found else record
    return list(found.values())


def _joined(one: Record, other: Record) -> Record:
    # What a question does not say, the package says; another site's words for it would change its answers.
    both = dict(one) if "options" in one else {**other, **one}
    for key in _JOINED:
        if key in one and key in other:
            both[key] = _without_doubles([*one[key], *other[key]])
    return both


def _without_doubles(values: Iterable[Any]) -> list[Any]:
    """Options are the same by their ids, words by themselves."""
    found: dict[str, Any] = {}
    for each in values:
        found.setdefault(each["id"] if isinstance(each, dict) else each, each)
    return list(found.values())


def units(sites: Iterable[Site]) -> tuple[list[Record], Mapping[tuple[str, str], str]]:
    """The bodies, those of one spelling made one; and (site, its id) → the id that the body has now."""
    found: dict[str, Record] = {}
    spelled: dict[str, str] = {}
    ids: dict[tuple[str, str], str] = {}
    for site in sites:
        for record in site.lists["units"]:
            same = next((spelled[form] for form in record["as_written"] if form in spelled), None)
            id_ = same or (record["id"] if record["id"] not in found else f"{site.name}-{record['id']}")
            ids[site.name, record["id"]] = id_
            found[id_] = _joined(found[id_], record) if same else {**record, "id": id_}
            spelled.update((form, id_) for form in record["as_written"])
    return list(found.values()), ids


def audiences(sites: Iterable[Site]) -> list[Record]:
    """The audiences, without the plain words that would name them in the titles of another site."""
    found = by_key(sites, "audiences")
    return [
        each | {"spoken": [word for word in each["spoken"] if word not in _UNSAID[each["id"]]]}
        if each["id"] in _UNSAID and "spoken" in each
        else each
        for each in found
    ]


def terms(sites: Iterable[Site]) -> list[Record]:
    """The words that need explaining."""
    return [each for each in by_key(sites, "terms") if each["id"] not in _EXPLAINED_ELSEWHERE]


def finder(sites: Iterable[Site]) -> dict[str, Record]:
    """The first questions of the finder, by their ids."""
    return {each["id"]: each for each in by_key(sites, "finder")[:_MOST_QUESTIONS]}


def synonyms(sites: tuple[Site, ...]) -> Iterator[Record]:
    """What people say for the words of the documents; no two sites lead in a circle.

    What one of the sites has not, another has: those that lead nowhere are left out.
    """
    for site in sites:
        others = {
            word
            for other in sites
            if other is not site
            for each in other.lists["synonyms"]
            for word in each["written"]
        }
        for each in site.lists["synonyms"]:
            said = [word for word in each["said"] if word not in others]
            if said and each["written"]:
                yield each | {"said": said}


def asked_here(eligible: Record, questions: Mapping[str, Record]) -> Record:
    """The conditions of a statement; what this finder does not ask is what nobody knows."""
    if eligible.get("question", "who") not in questions:
        written = eligible.get("written")
        return {"unknown": f"要看原文写的“{written}”" if written else "要看具体情况"}
    changed = dict(eligible)
    for key in {"all", "any"} & changed.keys():
        changed[key] = [asked_here(each, questions) for each in changed[key]]
    if "not" in changed:
        changed["not"] = asked_here(changed["not"], questions)
    return changed
