"""What is derived from a whole site: once, and kept as long as the site itself."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from generator.model.site import Site

P = ParamSpec("P")
T = TypeVar("T")


def per_site(derive: Callable[Concatenate[Site, P], T]) -> Callable[Concatenate[Site, P], T]:
    """Derive it once from each site, and from what else is given, such as the day.

    The result must not hold the site itself, which would never be given up.
    """
    known: WeakKeyDictionary[Site, dict[Any, T]] = WeakKeyDictionary()

    @wraps(derive)
    def once(site: Site, /, *given: P.args, **named: P.kwargs) -> T:
        mine = known.setdefault(site, {})
        key = (given, *sorted(named.items()))
        if key not in mine:
            mine[key] = derive(site, *given, **named)
        return mine[key]

    return once
