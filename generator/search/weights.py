"""BM25F (Robertson, Zaragoza & Taylor 2004), worked out here: the browser only adds up numbers.

A token's weight in an entry is its count in each field, times the field's weight, dampened for long fields,
then saturated. Times the entry's prior it lies between 0 and 1 and is kept in 16 levels.
"""

from collections.abc import Iterable
from functools import lru_cache

from generator.search.entries import Field
from generator.search.pipeline import REMEMBERED, cut

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
    counts: dict[str, float] = {}
    for weight, tokens in map(_weighed, fields):
        for token in tokens:
            if token in counts:
                counts[token] += weight
            else:
                counts[token] = weight
    # Most tokens of an entry have one of a few counts.
    level_of = {count: _level(count, prior) for count in set(counts.values())}
    return {token: level for token, count in counts.items() if (level := level_of[count]) >= LEAST}


@lru_cache(maxsize=REMEMBERED)
def _level(count: float, prior: float) -> int:
    share = prior * count / (SATURATION + count)
    return min(LEVELS - 1, int(share * LEVELS))


@lru_cache(maxsize=REMEMBERED)
def _weighed(field: Field) -> tuple[float, tuple[str, ...]]:
    """How much each token of a field counts, and its tokens."""
    _, tokens, with_characters, length = cut(field.text)
    weight = field.weight / (1 - DAMPING + DAMPING * max(length, 4) / USUAL_LENGTH)
    return weight, with_characters if field.weight >= STRONG or length <= SHORT else tokens
