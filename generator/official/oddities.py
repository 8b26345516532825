"""What is odd in an official text, found in its own words. The text is never changed.

A slip that is missed costs little, a false alarm teaches editors not to look: what may be right is not said.
"""

import re
from collections.abc import Iterator
from datetime import date

from generator.official.head import document_number
from generator.official.odd_dates import dates
from generator.official.odd_marks import marks
from generator.official.odd_names import names
from generator.official.odd_order import order
from generator.official.odd_spellings import spellings
from generator.official.odd_typing import slips
from generator.official.oddity import Line, Oddity
from generator.official.official_text import OfficialText
from generator.official.validity import validity

# 自公布之日起30日后施行 names no day, and yet it says from when.
_SAYS = re.compile("(?:起|后)(?:施行|实施|执行|生效)|有效期|长期有效")
_CONTACT = re.compile(
    r"联系人|联系电话|联系方式|咨询电话|电话[:：]|电子邮箱|(?<!\d)1[12]\d{3}(?!\d)|热线[:：]?\d|"
    r"(?<!\d)(?:0\d{2,3}[-—－ ]?\d{7,8}|1[3-9]\d{9}|[48]00-?\d{3}-?\d{4})(?!\d)"
)


def oddities(text: str, official: OfficialText, issued_on: date | None) -> list[Oddity]:
    """Return what is odd in `text`, line by line; what it does not say at all comes first, with line 0."""
    lines = [Line(at, line.strip()) for at, line in enumerate(text.splitlines(), start=1) if line.strip()]
    found = [
        *_absent(text, official, issued_on),
        *_second_number(official),
        *marks(lines, official),
        *order(lines, official),
        *dates(lines, official, issued_on),
        *names(lines, official),
        *spellings(lines),
        *slips(lines, official),
    ]
    return sorted(dict.fromkeys(found), key=lambda each: each.line)


def _absent(text: str, official: OfficialText, issued_on: date | None) -> Iterator[Oddity]:
    if not validity(official, issued_on) and not any(
        _SAYS.search(each.compared) for each in official.sentences
    ):
        yield Oddity(0, "", "没有写从哪天起施行、有效期到哪天。")
    if not _CONTACT.search(text):
        yield Oddity(0, "", "没有写电话，也没有写联系人。")


def _second_number(official: OfficialText) -> Iterator[Oddity]:
    """A line that is the number of a document, below the first measure: two documents in one file."""
    begun = False
    for paragraph in official.paragraphs:
        begun = begun or paragraph.kind == "measure"
        number = document_number(paragraph.text) if begun and paragraph.kind in ("line", "text") else None
        if number and number.number != official.number:
            message = f"这里又有一个文号“{number.number}”。要是两份文件放在了一起，请分开导入。"
            yield Oddity(paragraph.lines[0], paragraph.text.strip(), message)
