"""A table of contents says every heading once more; it is no part of the text."""

import re

from generator.text.characters import normalise

_HEADING = re.compile("目[录次]")
_PAGE = r"[-—–(（]?\s*(?:\d{1,4}|[ivxlcIVXLC]{1,6})\s*[-—–)）]?"
# An entry with dots up to the number of its page, and one that only a gap parts from it.
_DOTS = re.compile(r"(?:[.．·•・…‥⋯_]\s*){4,}|…{2,}")
_LED = re.compile(rf".*\S\s*(?:{_DOTS.pattern}){_PAGE}")
_PARTED = re.compile(rf".*\S\u3000\s*{_PAGE}")
_FEWEST, _FEWEST_UNDER_HEADING = 3, 2
# Lines between two entries: the first lines of a heading over several.
_BETWEEN = 2


def contents(pages: list[list[str]]) -> list[range]:
    """Return for each page which of its lines, from the top, are a table of contents; none is an empty range."""
    found: list[range] = []
    goes_on = False
    for lines in pages:
        heading = next(
            (at for at, line in enumerate(lines) if _HEADING.fullmatch(normalise(line[:20]))), None
        )
        sure = heading is not None or goes_on
        start = heading + 1 if heading is not None else 0
        entries = _run([at for at in range(start, len(lines)) if _is_entry(lines[at], sure)])
        if sure and entries and entries[0] - start > _BETWEEN:
            entries = []
        if len(entries) >= (_FEWEST_UNDER_HEADING if heading is not None else 1 if goes_on else _FEWEST):
            first = heading if heading is not None else 0 if goes_on else entries[0]
            found.append(range(first, entries[-1] + 1))
        else:
            found.append(range(0))
        goes_on = bool(found[-1]) and found[-1].stop == len(lines)
    return found


def without_dots(line: str) -> str:
    """Return an entry as it is shown to an editor."""
    return _DOTS.sub("……", line)


def _is_entry(line: str, sure: bool) -> bool:
    return bool(_LED.fullmatch(line) or (sure and _PARTED.fullmatch(line)))


def _run(places: list[int]) -> list[int]:
    """The first places, up to the first wide gap."""
    found: list[int] = []
    for place in places:
        if found and place - found[-1] > _BETWEEN + 1:
            break
        found.append(place)
    return found
