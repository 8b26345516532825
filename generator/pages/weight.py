"""About how many bytes of HTML a statement takes, told from its words before any template has seen it.

The numbers are those of the sites that there are; `ROOM` of split.py leaves what an estimate may miss.
"""

from generator.model import Provision, Site
from generator.model.eligibility import Outline

CHARACTER = 6  # three bytes, and the markup that a text brings along
BRIEF, LINE, ROW, FACT, NOTE = 1_000, 600, 350, 110, 700  # what goes around the words
TITLE_ALONE = ("chance", "none")  # of these a guide says no more


def brief(site: Site, provision: Provision) -> int:
    """A statement in a guide, and its line in the contents of the page."""
    replies = site.replies_to.get(provision.id, ())
    text = [
        provision.title,
        *([] if provision.effect in TITLE_ALONE else [provision.says]),
        *(each.says for each in provision.conditions),
        *(each.of or "" for each in provision.amounts),
        *(each.says for each in provision.later),
        *(each.says + each.quote for each in replies),
    ]
    facts = len(provision.conditions) + len(provision.amounts) + (provision.time is not None)
    notes = len(provision.later) + len(replies) + (provision.id in site.overtaken)
    return BRIEF + FACT * facts + NOTE * notes + CHARACTER * sum(map(len, text))


def line(provision: Provision) -> int:
    """A statement that is only a line, and that line in the contents."""
    return LINE + CHARACTER * len(provision.title)


def row(provision: Provision, conditions: tuple[Outline, ...]) -> int:
    """A statement in the table of the finder."""
    return ROW + CHARACTER * len(provision.title) + sum(map(_outline, conditions))


def _outline(condition: Outline) -> int:
    return 30 + 3 * len(condition.text) + sum(map(_outline, condition.inner))
