"""What `mingbai check` says at its end: how much is told, in which force, what is open, what is exempt."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import TypeVar

from generator.model import Document, Site, coverage
from generator.model.vocabulary import EFFECTS, FORCES, UNKNOWNS
from generator.rules.terms import names_and_terms
from generator.text.characters import count_characters
from generator.text.sentences import sentences

Code = TypeVar("Code", bound=str)


def overview(site: Site) -> Iterator[str]:
    """Yield the lines of the summary."""
    for document in site.documents:
        yield from _document(document)
    provisions = site.provisions
    yield f"事项：共 {len(provisions)} 条。"
    yield f"  按力度：{_counted(Counter(each.force for each in provisions), FORCES)}。"
    yield f"  按作用：{_counted(Counter(each.effect for each in provisions), EFFECTS)}。"
    unknown = Counter(kind for each in provisions for kind in each.unknown)
    yield f"  文件没有写的：{_counted(unknown, UNKNOWNS)}。"
    names, terms = names_and_terms(site)
    yield f"名词：原文引号里的名字 {names} 个，我们写的官方名词 {terms} 个；terms.yml 有 {len(site.terms)} 条解释。"
    yield from _exemptions(site)


def _document(document: Document) -> Iterator[str]:
    found = coverage.counts(coverage.document_clauses(document))
    unwritten = f"还没写 {found.unwritten} 个，" if found.unwritten else ""
    yield (
        f"{document.meta.cited}：共 {found.clauses} 个分句，写成大白话 {found.covered} 个，"
        f"说明了不写的 {found.left_out} 个（占 {found.share_left_out:.1%} 的字），{unwritten}漏掉 {found.missing} 个。"
    )
    done = coverage.progress([document])
    if not done.complete:
        begun = f"{done.begun} 条写了一部分，" if done.begun else ""
        yield f"  写完 {done.finished} 条，{begun}共 {done.measures} 条。"
    ours = [each.says for section in document.sections for each in section.provisions]
    yield f"  原文一句{_lengths([each.text for each in document.official.sentences])}；大白话一句{_lengths(ours)}。"


def _lengths(texts: list[str]) -> str:
    """Mean and longest sentence, in characters without punctuation."""
    counts = [count_characters(sentence) for text in texts for sentence in sentences(text)]
    mean = sum(counts) / len(counts) if counts else 0.0
    return f"平均 {mean:.1f} 个字、最长 {max(counts, default=0)} 个字"


def _counted(counts: Counter[Code], labels: Mapping[Code, str]) -> str:
    return "、".join(f"{label} {counts[key]}" for key, label in labels.items() if counts[key]) or "没有"


def _exemptions(site: Site) -> Iterator[str]:
    """Every exception to a rule, with its reason and its place."""
    with_exemptions = [each for each in site.provisions if each.except_]
    share = len(with_exemptions) / max(1, len(site.provisions))
    yield f"例外：{sum(len(each.except_) for each in with_exemptions)} 处（{share:.1%} 的事项）。"
    for provision in with_exemptions:
        for index, exemption in enumerate(provision.except_):
            place = provision.place("except", index)
            yield f"  {place.path}:{place.line} {exemption.rule}：{exemption.why}"
