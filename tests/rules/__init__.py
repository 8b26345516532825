"""What the tests of the rules share."""

from generator.model import Site
from generator.rules import RULES

PATH = "data/documents/mou-2020-1/measures/01-a.yml"


def found(site: Site, code: str) -> list[tuple[int, int, str, str]]:
    """(line, column, message, hint) of each finding of the rule `code`."""
    return [(*each.place[1:], each.message, each.hint) for each in RULES[code].check(site)]


def messages(site: Site, code: str) -> list[str]:
    """The message of each finding of the rule `code`."""
    return [each[2] for each in found(site, code)]
