"""What is derived from a site is derived once, for each site anew, and given up with it."""

import gc
from dataclasses import replace
from weakref import ref

from generator.model.per_site import per_site


def test_it_is_derived_once_for_each_site(real_site):
    calls: list[int] = []

    @per_site
    def counted(site) -> int:
        calls.append(len(site.measures))
        return calls[-1]

    assert counted(real_site) == counted(real_site) == len(real_site.measures)
    assert len(calls) == 1
    assert counted(replace(real_site, documents=())) == 0


def test_it_is_derived_for_each_day(real_site):
    @per_site
    def made(site, day: int) -> list[int]:
        return [day]

    assert made(real_site, 1) is made(real_site, 1)
    assert made(real_site, 2) == [2]


def test_it_is_given_up_with_the_site(real_site):
    @per_site
    def named(site) -> list[str]:
        return [each.id for each in site.measures]

    site = replace(real_site)
    named(site)
    watched = ref(site)
    del site
    gc.collect()
    assert watched() is None
