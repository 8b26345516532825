"""What one document does to the sentences of another: supplements, replaces, extends."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from generator.model.document import Document, Kind, Relation
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


def incoming(site: Site, document: Document, sentences: Collection[str]) -> list[Related]:
    """What other documents do to these sentences of `document`."""
    return [
        each for each in relations(site) if each.target is document and each.relation.sentence in sentences
    ]


def outgoing(site: Site, document: Document, sentences: Collection[str]) -> list[Related]:
    """What these sentences of `document` do to others."""
    return [each for each in relations(site) if each.source is document and each.source_sentence in sentences]


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
