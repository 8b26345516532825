"""What a guide counts: statements, how many of them name a sum, and how many do not say something."""

from collections import Counter
from collections.abc import Iterable, Sequence

from generator.model import Provision
from generator.model.vocabulary import UNKNOWNS


def counts(provisions: Sequence[Provision]) -> dict[str, int]:
    """How many there are, and how many of them name a sum of money."""
    with_money = sum(any("元" in amount.unit for amount in each.amounts) for each in provisions)
    return {"provisions": len(provisions), "with_money": with_money}


def gaps(provisions: Iterable[Provision]) -> list[tuple[str, int]]:
    """What the document does not say, and in how many of the provisions; the commonest first."""
    times = Counter(each for provision in provisions for each in provision.unknown)
    return [(UNKNOWNS[each], number) for each, number in times.most_common()]
