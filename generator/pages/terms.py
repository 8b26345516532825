"""The glossary; where it is too long for one page, an index with a page for each letter."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from generator.model import Site, Term
from generator.pages.a_z import folder, letter
from generator.pages.linked_data import script, term_set
from generator.pages.page import Context, Page
from generator.pages.review import named
from generator.pages.split import is_long, leaves
from generator.text.pinyin import in_order

ADDRESS, TITLE = "terms/", "名词解释"


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield the glossary, in the order of terms.yml, if there is any term."""
    if not site.terms:
        return
    if not is_long(site, sum(map(_heavy, site.terms))):
        entries = named("terms", (each.id for each in site.terms))
        whole = {"terms": site.terms, "linked_data": script(term_set(site, TITLE, ADDRESS, site.terms))}
        yield Page(ADDRESS, TITLE, "pages/terms.html", whole, entries=entries, by_needs=True)
        return
    ordered = sorted(site.terms, key=lambda each: (letter(each.term), in_order(each.term)))
    groups = [(name, list(found)) for name, found in groupby(ordered, key=lambda each: letter(each.term))]
    below = [(name, list(leaves(site, f"{ADDRESS}{folder(name)}/", found, _heavy))) for name, found in groups]
    index = [
        (name, [(term, f"{leaf.url}#term-{term.id}") for leaf in found for term in leaf.items])
        for name, found in below
    ]
    yield Page(ADDRESS, TITLE, "pages/terms-index.html", {"letters": index}, by_needs=True)
    for name, found in below:
        title = f"{TITLE}：{name}"
        for leaf in found:
            entries = named("terms", (each.id for each in leaf.items))
            linked_data = script(term_set(site, leaf.titled(title), leaf.url, leaf.items))
            context: Context = {"title": title, "leaf": leaf, "terms": leaf.items, "linked_data": linked_data}
            yield Page(
                leaf.url, leaf.titled(title), "pages/terms-part.html", context, entries=entries, by_needs=True
            )


def _heavy(term: Term) -> int:
    twice = (term.term, term.says)  # for people and, as linked data, for programs
    texts = (*twice, *twice, term.not_ or "", *(each.says for each in term.later))
    sources = sum(60 + 3 * len(each.what) for each in term.sources)
    return 250 + 3 * sum(map(len, texts)) + sources
