"""What a guide counts."""

from generator.pages.counts import counts, gaps


def test_sums_of_money_are_counted(two):
    assert counts(two.provisions) == {"provisions": 2, "with_money": 1}
    assert counts([]) == {"provisions": 0, "with_money": 0}


def test_what_is_not_written_is_counted_the_commonest_first(site_with, two):
    assert gaps(two.provisions) == [("怎么办", 2)]
    [only] = site_with("unknown: [who, how]").provisions
    assert gaps([only, *two.provisions])[0] == ("怎么办", 3)
    assert gaps([]) == []
