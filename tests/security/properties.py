"""How properties are checked: the same examples in every run, few in `make test`, many in `make test-deep`."""

from collections.abc import Callable
from typing import Any, NamedTuple

from hypothesis import HealthCheck, given, settings
from hypothesis.strategies import SearchStrategy

QUICK = settings(
    max_examples=150,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
DEEP = settings(QUICK, max_examples=1_500)


class Property(NamedTuple):
    """What holds for every example: a function that asserts it."""

    examples: SearchStrategy[Any]
    holds: Callable[[Any], None]


def check(each: Property, how: settings) -> None:
    def run(example: Any) -> None:
        each.holds(example)

    how(given(each.examples)(run))()
