"""Replies of offices whose days have not come yet: nobody has replied or checked tomorrow."""

from collections.abc import Iterator
from datetime import date

from generator.model import Finding, Site

AHEAD = "R106"


def findings(site: Site, today: date) -> Iterator[Finding]:
    """Yield a finding for each day of a reply that lies after `today`, or before the reply was there to be checked."""
    for reply in site.replies:
        for key, day in (("on", reply.on), ("checked_on", reply.checked_on)):
            if day > today:
                yield Finding(reply.place(key), f"{day} 还没有到。", "请照答复上的日子写。", AHEAD)
        if reply.checked_on < reply.on:
            message = f"答复是 {reply.on} 的，不会在 {reply.checked_on} 就核对过。"
            yield Finding(reply.place("checked_on"), message, "请核对这两个日子。", AHEAD)
