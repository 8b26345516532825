"""F: does every figure stand beside what it is a figure of?"""

from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, compared, said
from generator.text.crossed import crossed
from generator.text.figures import exchanged


@rule("F162", by_document=True)
def figure_exchanged(site: Site) -> Iterator[Finding]:
    """数字和原文里另一样东西的数字换了位置。"""
    for provision in site.provisions:
        for keys, text in said(provision):
            for here, there in exchanged(compared(text), all_quoted(provision), keys == ("title",)):
                message = f"这里写“{here.value}{here.unit}”，引文里这一样是“{there.value}{there.unit}”。"
                yield Finding(provision.place(*keys), message, "请核对哪个数是哪一样的。")
            for one, other in crossed(compared(text), all_quoted(provision)):
                message = f"“{one.value}{one.unit}”和“{other.value}{other.unit}”，在引文里正好相反。"
                yield Finding(provision.place(*keys), message, "请核对哪个数是哪一样的。")
