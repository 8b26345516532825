"""F: are two things joined by the same word, and do they come in the same order?"""

from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, said
from generator.text.characters import excerpt
from generator.text.connectors import exchanged, reversed_, turned
from generator.text.events import moved, started
from generator.text.junctions import joined_otherwise


@rule("F160", by_document=True)
def connector_exchanged(site: Site) -> Iterator[Finding]:
    """原文是“或”，这里是“和”；或者原文是“和”，这里是“或”。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            plain, official = compared(text), all_quoted(provision)
            found = (
                each
                for each in exchanged(plain, official)
                if keys[0] != "conditions" or each[0] not in ("或", "或者")  # 要是甲或者乙: for each of them
            )
            for here, there in dict.fromkeys((*found, *joined_otherwise(plain, official))):
                message = f"这里用“{here}”，引文里用“{there}”。"
                yield Finding(provision.place(*keys), message, "请照原文改。")


@rule("F161", by_document=True)
def order_reversed(site: Site) -> Iterator[Finding]:
    """原文先做的事，这里说成后做。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            plain, official = compared(text), all_quoted(provision)
            for here, there in (*turned(plain, official), *moved(plain, official)):
                yield Finding(provision.place(*keys), f"这里说“{here}”，引文里是“{there}”。", "请照原文改。")
            for first, second in reversed_(plain, official):
                message = f"这里说先“{first}”、后“{second}”，引文里的先后相反。"
                yield Finding(provision.place(*keys), message, "请照原文的先后写。")


@rule("F165", by_document=True)
def start_differs(site: Site) -> Iterator[Finding]:
    """一段时间从哪件事那天算起，和原文不一样。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            for here, there in started(compared(text), all_quoted(provision)):
                message = f"这里从“{excerpt(here)}”那天算起，引文里是“{excerpt(there)}”。"
                yield Finding(provision.place(*keys), message, "请照原文改。")
