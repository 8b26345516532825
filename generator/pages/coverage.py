"""原文逐句对照: the whole text on the left, what we made of every clause on the right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import partial

from generator.model import Document, Provision, Section, Site, coverage, urls
from generator.model.coverage import Clause, Stretch
from generator.official.labels import annex_of, sentence_label
from generator.pages.cards import Link
from generator.pages.page import Context, Page
from generator.pages.split import Leaf, leaves
from generator.text.characters import normalise
from generator.text.sentences import clauses as clause_spans

TITLE = "原文逐句对照"


@dataclass(frozen=True)
class Part:
    """A clause as it stands: its number in the sentence, its words, and whether it is told, left out, unwritten."""

    number: int
    text: str
    state: str


@dataclass(frozen=True)
class Row:
    """A sentence, clause by clause; who tells which of them; what was left out, and why; what is not written yet.

    `heading`: the words of one that names what follows, and has no clauses.
    """

    label: str
    url: str
    parts: tuple[Part, ...]
    heading: str
    provisions: tuple[tuple[Link, str, str], ...]
    left_out: tuple[tuple[str, str], ...]
    unwritten: str


def pages(site: Site, today: date) -> Iterator[Page]:
    """Yield one page for each document; more, where the site has several and it is too long."""
    for document in site.documents:
        first, *more = leaves(site, f"coverage/{document.id}/", coverage.stretches(document), _heavy)
        needs = partial(_context, site, document, first)
        shown = (*document.sections, *document.unwritten)
        template = "pages/coverage.html"
        yield Page(first.url, TITLE, template, needs, document=document.id, sections=shown)
        for leaf in more:
            needs, name = partial(_of_leaf, site, document, leaf), leaf.titled(TITLE)
            template = "pages/coverage-more.html"
            yield Page(leaf.url, name, template, needs, document=document.id, sections=shown)


def _context(site: Site, document: Document, first: Leaf[Stretch]) -> Context:
    return {
        **_of_leaf(site, document, first),
        "counts": coverage.counts(
            clause for each in coverage.stretches(document) for clause in coverage.stretch_clauses(each)
        ),
        "progress": coverage.progress([document]),
    }


def _of_leaf(site: Site, document: Document, leaf: Leaf[Stretch]) -> Context:
    found = [(each, list(coverage.stretch_clauses(each))) for each in leaf.items]
    return {
        "document": document,
        "leaf": leaf,
        "sections": [
            (_heading(document, each), coverage.counts(clauses), _rows(site, document, each, clauses))
            for each, clauses in found
        ],
    }


def _heavy(stretch: Stretch) -> int:
    """About the bytes of a stretch: its words with the marks of their clauses, and what is told of them."""
    told = stretch.section.provisions if stretch.section else ()
    return (
        400
        + sum(350 + 5 * len(each.text) for each in stretch.sentences)
        + sum(300 + 3 * len(each.title + each.says) for each in told)
    )


def _heading(document: Document, stretch: Stretch) -> str:
    if not stretch.id.startswith("m"):
        annex = document.official.annex_of.get(annex_of(stretch.id) or 0)
        return annex.heading if annex else document.name_of_stretch(stretch.id)
    official = document.official.measure_of[int(stretch.id[1:])]
    return f"{official.name}　{official.title}".rstrip()


def _rows(site: Site, document: Document, stretch: Stretch, clauses: list[Clause]) -> list[Row]:
    section = stretch.section
    by_id = {each.id: each for each in section.provisions} if section else {}
    rows = []
    for sentence in stretch.sentences:
        mine = [each for each in clauses if each.sentence.id == sentence.id]
        told = dict.fromkeys(id_ for clause in mine for id_ in clause.told)
        rows.append(
            Row(
                label=sentence_label(sentence.id, document.official.names),
                url=urls.sentence(document.id, sentence.id),
                parts=tuple(_parts(sentence.text, mine)),
                heading=sentence.text if sentence.is_heading else "",
                provisions=tuple(_told(site, by_id[id_], mine) for id_ in told),
                left_out=tuple(
                    (_numbers([at]), _reason(section, each))
                    for at, each in _numbered(mine)
                    if section and each.left_out
                ),
                unwritten=_numbers([at for at, each in _numbered(mine) if each.unwritten]),
            )
        )
    return rows


def _parts(text: str, clauses: list[Clause]) -> Iterator[Part]:
    """Cut the sentence where its clauses begin; marks go with the clause before them."""
    starts = [start for start, _ in clause_spans(text)][1:]
    spans = zip([0, *starts], [*starts, len(text)], strict=True)
    for (number, clause), (start, end) in zip(_numbered(clauses), spans, strict=False):
        yield Part(number, text[start:end], _state(clause))


def _state(clause: Clause) -> str:
    if clause.unwritten:
        return "unwritten"
    return "missing" if clause.missing else "left_out" if clause.left_out else "told"


def _numbered(clauses: list[Clause]) -> Iterator[tuple[int, Clause]]:
    return enumerate(clauses, start=1)


def _told(site: Site, provision: Provision, clauses: list[Clause]) -> tuple[Link, str, str]:
    """The provision's link and words, and which clauses of the sentence it tells."""
    mine = [at for at, clause in _numbered(clauses) if provision.id in clause.told]
    return Link(provision.title, urls.provision(site, provision)), provision.says, _numbers(mine)


def _numbers(numbers: list[int]) -> str:
    """1, 2, 3, 5 → “1—3、5”."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return "、".join(f"{run[0]}—{run[-1]}" if len(run) > 2 else "、".join(map(str, run)) for run in runs)


def _reason(section: Section, clause: Clause) -> str:
    """Why the editor left out `clause`."""
    return next(
        (
            each.why
            for each in section.left_out
            if clause.sentence.id in each.quote.sentences and _overlap(each.quote.text, clause.text)
        ),
        "",
    )


def _overlap(quote: str, clause: str) -> bool:
    words = normalise(quote)
    return clause in words or words in clause
