"""A calendar of whole days as a file (RFC 5545): escaped, folded, without what no program may be given."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple
from uuid import UUID

from generator.text.characters import printable

LONGEST = 75  # bytes of a line
ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


class Event(NamedTuple):
    """What is on a day; `url` is whole, or "" where the site has no address."""

    id: UUID
    day: date
    title: str
    text: str
    kind: str
    url: str


def calendar(name: str, events: Iterable[Event], today: date) -> str:
    """Return the calendar `name` as it was made on the day `today`."""
    return "".join(f"{folded(line)}\r\n" for line in _lines(name, events, today))


def _lines(name: str, events: Iterable[Event], today: date) -> Iterator[str]:
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//mingbai//mingbai//ZH", "METHOD:PUBLISH")
    yield from (f"{each}:{escaped(name)}" for each in ("NAME", "X-WR-CALNAME"))  # RFC 7986; older programs
    for each in events:
        yield from ("BEGIN:VEVENT", f"UID:{each.id}", f"DTSTAMP:{today:%Y%m%d}T000000Z")
        yield f"DTSTART;VALUE=DATE:{each.day:%Y%m%d}"
        if each.day < date.max:
            yield f"DTEND;VALUE=DATE:{each.day + timedelta(days=1):%Y%m%d}"  # the first day that is none of it
        yield f"SUMMARY:{escaped(each.title)}"
        if each.text:
            yield f"DESCRIPTION:{escaped(each.text)}"
        yield f"CATEGORIES:{escaped(each.kind)}"
        if each.url:
            yield f"URL:{each.url}"
        yield from ("TRANSP:TRANSPARENT", "END:VEVENT")
    yield "END:VCALENDAR"


def escaped(text: str) -> str:
    """A text as the value of a property."""
    return printable(text).translate(ESCAPED)


def folded(line: str) -> str:
    """A line of at most 75 bytes, followed by as many as it needs, each after a blank; no character is cut."""
    parts, length = [""], 0
    for character in line:
        size = len(character.encode())
        if length + size > LONGEST:
            parts.append(" ")
            length = 1
        parts[-1] += character
        length += size
    return "\r\n".join(parts)
