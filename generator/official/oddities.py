"""What is odd in an official text, found in its own words. The text is never changed.

A slip that is missed costs little, a false alarm teaches editors not to look: what may be right is not said.
"""

import re
from collections.abc import Iterator
from datetime import date

from generator.official.odd_dates import dates
from generator.official.odd_marks import marks
from generator.official.odd_names import names
from generator.official.odd_order import order
from generator.official.odd_spellings import spellings
from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.official.validity import validity

_CONTACT = re.compile(
    r"联系人|联系电话|联系方式|咨询电话|电话[:：]|电子邮箱|(?<!\d)12345(?!\d)|"
    r"(?<!\d)(?:0\d{2,3}[-—－ ]?\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4})(?!\d)"
)


def oddities(text: str, official: OfficialText, issued_on: date | None) -> list[Oddity]:
    """Return what is odd in `text`, line by line; what it does not say at all comes first, with line 0."""
    lines = [Line(at, line.strip()) for at, line in enumerate(text.splitlines(), start=1) if line.strip()]
    found = [
        *_absent(text, official, issued_on),
        *marks(lines, official),
        *order(lines, official),
        *dates(lines, official, issued_on),
        *names(lines, official),
        *spellings(lines),
    ]
    return sorted(dict.fromkeys(found), key=lambda each: each.line)


def _absent(text: str, official: OfficialText, issued_on: date | None) -> Iterator[Oddity]:
    if not validity(official, issued_on):
        yield Oddity(0, "", "没有写从哪天起施行、有效期到哪天。")
    if not _CONTACT.search(text):
        yield Oddity(0, "", "没有写电话，也没有写联系人。")
