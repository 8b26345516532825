"""BM25F (Robertson, Zaragoza & Taylor 2004), worked out here: the browser only adds up numbers.

A token's weight in an entry is its count in each field, times the field's weight, dampened for long fields,
then saturated. Times the entry's prior it lies between 0 and 1 and is kept in 16 levels.
"""

from collections.abc import Iterable, Mapping

from generator.search.entries import Field
from generator.search.pipeline import cut

SATURATION = 4.0
DAMPING = 0.35
USUAL_LENGTH = 14
LEVELS = 16
LEAST = 2  # a token that says less of an entry is left out of the index: a tenth of all
# A character on its own is looked for only in titles and names, and in what people say.
STRONG = 4.0
SHORT = 4


def levels(fields: Iterable[Field], prior: float) -> dict[str, int]:
    """Return token → level (0 … LEVELS - 1) of an entry that has these words; it depends on nothing else."""
    counts = _counts(fields)
    # Most tokens of an entry have one of a few counts.
    level_of = {count: _level(count, prior) for count in set(counts.values())}
    found = ((token, level_of[count]) for token, count in counts.items())
    return {token: level for token, level in found if level >= LEAST}


def _level(count: float, prior: float) -> int:
    share = prior * count / (SATURATION + count)
    return min(LEVELS - 1, int(share * LEVELS))


def _counts(fields: Iterable[Field]) -> Mapping[str, float]:
    """Token → its weighted count in an entry."""
    counts: dict[str, float] = {}
    for field in fields:
        _, tokens, with_characters, length = cut(field.text)
        weight = field.weight / (1 - DAMPING + DAMPING * max(length, 4) / USUAL_LENGTH)
        for token in with_characters if field.weight >= STRONG or length <= SHORT else tokens:
            counts[token] = counts.get(token, 0.0) + weight
    return counts
