"""What is derived from a whole site: once, and kept as long as the site itself."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar
from weakref import WeakKeyDictionary

from generator.model.site import Site

T = TypeVar("T")


def per_site(derive: Callable[[Site], T]) -> Callable[[Site], T]:
    """Derive it once from each site. The result must not hold the site itself, which would never be given up."""
    known: WeakKeyDictionary[Site, T] = WeakKeyDictionary()

    @wraps(derive)
    def once(site: Site) -> T:
        if site not in known:
            known[site] = derive(site)
        return known[site]

    return once
