"""How long the document itself counts, read from its own words: 本办法自……起施行，有效期5年。"""

import re
from datetime import date
from typing import NamedTuple

from generator.official.official_text import OfficialText, Sentence
from generator.text.characters import normalise
from generator.text.periods import periods

_ITSELF = re.compile(
    r"(?:^|[,;。\"”])(?:[(（]?[\d一二三四五六七八九十]+[)）、.．]?)?"
    r"(?:本|此|该)(?:实施)?(?:办法|细则|意见|通知|措施|规定|方案|条例|政策|决定|公告|通告|规则|文件|若干措施|若干政策|"
    r"实施细则|实施意见|实施办法|行动计划|指南|规范|标准|制度|规程)"
)
# An order says from when what it publishes counts: 现予公布，自2026年5月1日起施行。
_PUBLISHED = re.compile(r"现(?:予以?|将其?)?(?:公布|发布|印发)[^。]{0,20}[,，]自")
_COUNTS = re.compile("施行|执行|实施|生效|有效|试行|废止|失效")
_LONG_TERM = re.compile("长期有效")


class FoundValidity(NamedTuple):
    """What the document says of itself, and the sentence in which it does. `first` may be the day of issue.

    `from_issue`: it is, as the text gives no other (自印发之日起).
    """

    first: date | None
    last: date | None
    years: int | None
    permanent: bool
    sentence: Sentence
    from_issue: bool


def validity(official: OfficialText, issued_on: date | None) -> FoundValidity | None:
    """Return how long the document says that it counts; None if it does not. The last such sentence counts."""
    found = None
    for sentence in official.sentences:
        text = sentence.compared
        if not (
            _COUNTS.search(text)
            and (_ITSELF.search(text) or _PUBLISHED.search(text) or text.startswith(("有效期", "自")))
        ):
            continue
        said = periods(normalise(text))
        first = said.starts[0] if said.starts else issued_on if said.from_issue else None
        last = said.ends[0] if said.ends else None
        permanent = bool(_LONG_TERM.search(text))
        if first or last or said.years or permanent:
            found = FoundValidity(
                first, last, said.years, permanent, sentence, said.from_issue and not said.starts
            )
    return found
