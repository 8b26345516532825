"""The same thing keeps its id; another thing, and the same thing of another site, has another."""

from generator.exports.identity import identity
from tests.smallest import FILES

ADDRESS = FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")


def test_an_id_is_of_one_thing_of_one_site(site_with):
    site, other = site_with(), site_with(f"# data/site.yml\n{ADDRESS}")
    assert identity(site, "a", "b") == identity(site_with(), "a", "b")
    assert (
        len({identity(each, *names) for each in (site, other) for names in (["a"], ["a", "b"], ["ab"])}) == 6
    )
