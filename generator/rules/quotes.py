"""F: do the quotes stand in the text, do they carry our words, and are our words our own?"""

from collections.abc import Iterator

from generator.model import Document, Finding, Place, Section, Site
from generator.model.coverage import Clause, section_clauses
from generator.rules.registry import rule
from generator.rules.wording import names, said
from generator.text.characters import excerpt, full_width, normalise


@rule("F101", by_document=True)
def quote_not_verbatim(site: Site) -> Iterator[Finding]:
    """引文在这一条的原文里找不到，或者跨了两句。"""
    for section in site.sections:
        quotes = [
            (provision, keys, quote)
            for provision in section.provisions
            for keys, quote in provision.every_quote()
        ] + [(each, ("quote",), each.quote) for each in section.left_out]
        for record, keys, quote in quotes:
            if not quote.sentences:
                message, hint = _not_found(quote.text, section, site.document_of[section.document])
                yield Finding(record.place(*keys), message, hint)
    for document in site.documents:
        for note in document.meta.notes:
            if normalise(note.quote.text) not in normalise(document.text):
                message = f"原文没有这句话：“{excerpt(note.quote.text)}”。"
                yield Finding(note.place("quote"), message)


def _not_found(words: str, section: Section, document: Document) -> tuple[str, str]:
    """Say whether the text has these words nowhere, or where no quote can be: in a heading, a tail, a table."""
    wanted = normalise(words)
    if wanted in normalise(document.text) and not any(
        wanted in each.compared for each in document.official.sentences
    ):
        message = f"“{excerpt(words)}”在标题、责任单位或者表格里，不能引。"
        return message, "请引正文里的话；标题写给谁、管什么，检查自己会看。"
    return f"原文没有这句话：“{excerpt(words)}”。", _nearest_words(words, section)


def _nearest_words(words: str, section: Section) -> str:
    """Say where the quote leaves the text: the longest beginning of it that the text has."""
    wanted = normalise(words)
    texts = [normalise(each.text) for each in section.sentences]
    for length in range(len(wanted), 3, -1):
        for text in texts:
            if (at := text.find(wanted[:length])) >= 0:
                following = full_width(text[at + max(0, length - 6) : at + length + 8])
                return f"前 {length} 个字对得上，后面原文是“…{following}…”。"
    return "请从原文里复制，不要自己打；一条引文只能在一句话里。"


@rule("F107", reads_answers=False, by_document=True)
def clause_not_told(site: Site) -> Iterator[Finding]:
    """原文有分句，既没有事项引用，也没有写进 left_out。"""
    for section in site.sections:
        for clause in section_clauses(section):
            if clause.missing:
                message = f"{clause.sentence.id} 的这个分句没有写到：“{full_width(clause.text)}”。"
                yield Finding(_nearest(section, clause), message, "请写成事项，或者写进 left_out。")


def _nearest(section: Section, clause: Clause) -> Place:
    """Where a provision quotes the words nearest to `clause`, if any does: there it is to be added."""
    order = {each.id: at for at, each in enumerate(section.sentences)}
    sentence = clause.sentence
    at = sentence.compared.find(clause.text)
    start, _ = sentence.as_shown(at, at + 1)
    here = order[sentence.id]
    quoted = [
        (
            abs(order[span.sentence] - here),
            abs(span.start - start) if span.sentence == sentence.id else 0,
            which,
        )
        for which, provision in enumerate(section.provisions)
        if provision.file == section.file  # an answer that stands for one is elsewhere
        for _, quote in provision.every_quote()
        for span in quote.spans
        if span.sentence in order
    ]
    return section.provisions[min(quoted)[-1]].place("quotes") if quoted else section.place()


@rule("F121", by_document=True)
def name_not_in_text(site: Site) -> Iterator[Finding]:
    """“…”里的话，这一条的原文里没有。"""
    for section in site.sections:
        text = section.compared
        for provision in section.provisions:
            for keys, words in said(provision):
                for name in names(words):
                    if normalise(name) not in text:
                        message = f"这一条的原文里没有“{name}”。"
                        yield Finding(provision.place(*keys), message, "请照原文写，或者去掉引号。")
