"""What one document does to the sentences of another: supplements, replaces, extends."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from typing import NamedTuple

from generator.model.document import Document, Kind, Relation
from generator.model.per_site import per_site
from generator.model.site import Site


class Related(NamedTuple):
    """`source` says in `relation.quote` that it does `kind` to a sentence of `target`."""

    kind: Kind
    relation: Relation
    source: Document
    target: Document

    @property
    def source_sentence(self) -> str:
        """The sentence that says so."""
        return self.relation.quote.sentences[0]


def relations(site: Site) -> Iterator[Related]:
    """Yield all relations between documents of the site, in the order of the data."""
    for document in site.documents:
        for kind, _, relation in document.meta.relations():
            if relation.document in site.document_of:
                yield Related(kind, relation, document, site.document_of[relation.document])


# (id of the document, of the sentence) → the relations, each with its place in the order of all.
_Related = dict[tuple[str, str], list[tuple[int, Related]]]


class _Index(NamedTuple):
    """The relations by the sentence to which something is done, and by the one that says so."""

    incoming: _Related
    outgoing: _Related


@per_site
def _index(site: Site) -> _Index:
    to: _Related = defaultdict(list)
    by: _Related = defaultdict(list)
    for at, each in enumerate(relations(site)):
        to[each.target.id, each.relation.sentence].append((at, each))
        by[each.source.id, each.source_sentence].append((at, each))
    return _Index(to, by)


def incoming(site: Site, document: Document, sentences: Collection[str]) -> list[Related]:
    """What other documents do to these sentences of `document`."""
    return _of(_index(site).incoming, document, sentences)


def outgoing(site: Site, document: Document, sentences: Collection[str]) -> list[Related]:
    """What these sentences of `document` do to others."""
    return _of(_index(site).outgoing, document, sentences)


def _of(index: _Related, document: Document, sentences: Collection[str]) -> list[Related]:
    found = dict(each for sentence in {*sentences} for each in index.get((document.id, sentence), ()))
    return [found[at] for at in sorted(found)]


def overtaken(site: Site) -> frozenset[str]:
    """Return the ids of the provisions of which a finished document replaces or extends a sentence."""
    moved = {
        (each.target.id, each.relation.sentence)
        for each in relations(site)
        if each.kind != "supplements" and not each.source.meta.draft
    }
    return frozenset(
        provision.id
        for provision in site.provisions
        for quote in provision.quotes
        for span in quote.spans
        if (span.document, span.sentence) in moved
    )
