"""The queries of the benchmark and how they are scored; the rules are in the head of queries.yaml."""

import re
from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
KINDS = ("plain", "official", "synonym", "noisy", "hard", "none")


def queries(name: str = "queries") -> list[dict[str, Any]]:
    """Read the queries of bench/<name>.yaml."""
    found = yaml.safe_load((HERE / f"{name}.yaml").read_text(encoding="utf-8"))["queries"]
    return [{**each, "expect": each.get("expect", []), "hotline": each.get("hotline", [])} for each in found]


def is_measure(url: str) -> bool:
    """Is this the page of a measure, or a part of it?"""
    return bool(re.search(r"measures/\d+-", url))


def is_right(query: Mapping[str, Any], url: str, units: Mapping[str, str]) -> bool:
    """Does the result at `url` answer the query? `units`: id → short name."""
    if measure := re.search(r"measures/(\d+)-", url):
        return int(measure.group(1)) in query["expect"]
    if unit := re.search(r"units/([\w-]+)/", url):
        return units.get(unit.group(1)) == query.get("unit", "")
    if hotline := re.search(r"#tel-(\d+)", url):
        return hotline.group(1) in query["hotline"]
    return False


@dataclass
class Score:
    """Sums over queries; the properties are shares."""

    ranks: list[int] = field(default_factory=list)
    empty: int = 0
    unanswerable: int = 0
    false_answers: int = 0

    def add(
        self, query: Mapping[str, Any], urls: Sequence[str], units: Mapping[str, str], offered: bool
    ) -> None:
        """Count the first ten results of a query; rank 0 is no right one among them. `offered`: they are not asserted."""
        if query.get("none"):
            self.unanswerable += 1
            self.false_answers += not offered and any(map(is_measure, urls))
            return
        right = [at for at, url in enumerate(urls[:10], 1) if is_right(query, url, units)]
        self.ranks.append(right[0] if right else 0)
        self.empty += not urls

    def success(self, most: int) -> float:
        """Share of the answerable queries with a right result among the first `most`."""
        return sum(0 < rank <= most for rank in self.ranks) / max(1, len(self.ranks))

    @property
    def reciprocal(self) -> float:
        """Mean of 1 / rank of the first right result."""
        return sum(1 / rank for rank in self.ranks if rank) / max(1, len(self.ranks))


def scores(
    asked: Iterable[Mapping[str, Any]],
    answers: Mapping[str, Sequence[str]],
    units: Mapping[str, str],
    offered: Container[str] = (),
) -> dict[str, Score]:
    """Score the answers (query → addresses of its results), for all queries and for each kind.

    `offered` are the queries whose results may be meant and are not asserted.
    """
    found = {kind: Score() for kind in ("all", *KINDS)}
    for query in asked:
        for kind in ("all", query["kind"]):
            found[kind].add(query, answers[query["q"]], units, query["q"] in offered)
    return found


def score_of_hard(
    asked: Iterable[Mapping[str, Any]], answers: Mapping[str, tuple[str, Sequence[str]]]
) -> Mapping[str, int]:
    """Count the answers (query → state, addresses of the results) to hard paraphrases.

    `first`, `third`: a right result first, among the first three; `maybe`: hits are only offered; `silent`: it is
    said that nothing is written, although there is; `answered`: of the `unanswerable` ones, those with hits that
    are asserted.
    """
    found = dict.fromkeys(("count", "first", "third", "maybe", "silent", "unanswerable", "answered"), 0)
    for query in asked:
        state, urls = answers[query["q"]]
        if query.get("none"):
            found["unanswerable"] += 1
            found["answered"] += state == "found"
            continue
        right = [is_right(query, url, {}) for url in urls[:3]] if state in ("found", "maybe") else []
        found["count"] += 1
        found["first"] += any(right[:1])
        found["third"] += any(right)
        found["maybe"] += state == "maybe"
        found["silent"] += state == "none"
    return found
