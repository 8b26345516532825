"""F: where is it done, at whose place? As the original says."""

from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, said
from generator.text.places import elsewhere


@rule("F167", by_document=True)
def place_differs(site: Site) -> Iterator[Finding]:
    """户籍地、居住地、申请地，说成了原文没有写的另一处。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            for here, there in elsewhere(compared(text), all_quoted(provision)):
                message = f"引文里没有“{here}”，写的是“{there}”。"
                yield Finding(provision.place(*keys), message, "请照原文改；原文别处有，就把那几个字引进来。")
