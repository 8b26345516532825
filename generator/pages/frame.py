"""What the frame of a page says: of the document that the page is about, or of all, and of who runs the site."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date

from generator.model import Area, Site, document_state
from generator.pages.review import Entries, line
from generator.text import dates


@dataclass(frozen=True)
class Frame:
    """What main.html, header.html and footer.html say around a page, as `frame` in their context.

    Of several documents each thing is said once, joined by “、”; of many dates the first and the last.
    """

    age: str
    """Year and month of signing: 2020年11月."""
    standing: document_state.DocumentWords
    """How they stand on the day of the site: too old, valid until some day …"""
    dates: str
    """Their dates, from which the browser tells how they stand on the reader's own day."""
    year: str
    """Year of signing, for the window's title: 2020."""
    day: str
    """Day of signing, on paper: 2020年11月26日."""
    number: str
    """How the documents are cited, on paper: by number, or title; of many how many they are."""
    menu: tuple[tuple[str, str], ...]
    """The pages of the menu (file, words) that the site has."""
    leaflets: bool
    """Are there sheets of paper to print?"""
    url: str
    """Where the original stands: its page, or the list if the frame is of several."""
    coverage: str
    """Where the original stands beside what was made of each sentence; of several, the first's."""
    search_example: str
    """What the search box shows as an example, "" without one."""
    run_by: str
    """Who runs the site, a whole sentence."""
    government: bool
    """Is it a government's site, as site.yml says with its code?"""
    identity: tuple[tuple[str, str], ...]
    """Who the site is, as far as site.yml gives it: 主办单位, 备案号."""
    example: bool
    """Is a made-up document among those of the site?"""
    reviewed: bool
    """Does the office that runs the site sign what it says, so that pages tell what is not signed?"""
    unsigned: str
    """What the page says of its own review; "" where all on it is signed, or nothing on it is to be signed."""
    drafts: bool
    """Does the site show drafts, so that every page must say so?"""


def frame(
    site: Site,
    today: date,
    drafts: bool,
    document: str = "",
    entries: Entries = (),
    signed: Collection[tuple[Area, str]] = (),
) -> Frame:
    """Return the frame of a page about `document`, or of one about all documents of `site`, on the day `today`.

    `entries` are what the page shows and somebody has to stand for, `signed` those of the site that are signed.
    """
    found = [site.document_of[document]] if document else list(site.documents)
    signed_on = [each.meta.signed_on for each in found]
    only = found[0].id if len(found) == 1 else ""
    return Frame(
        age=dates.months(signed_on),
        standing=document_state.words(found, today),
        dates=document_state.as_json(found),
        year=dates.years(signed_on),
        day=dates.days(signed_on),
        number=document_state.each_named(each.meta.cited for each in found),
        menu=tuple(menu(site)),
        leaflets=site.with_leaflets,
        url=f"documents/{only}/index.html" if only else "documents/index.html",
        coverage=f"coverage/{only or found[0].id}/index.html",
        search_example=site.settings.search_example or "",
        run_by=site.settings.run_by,
        government=site.settings.is_government,
        identity=site.settings.identity,
        example=any(each.meta.example for each in site.documents),
        reviewed=site.settings.require_review or bool(signed),
        unsigned=line(entries, signed),
        drafts=drafts,
    )


def menu(site: Site) -> Iterator[tuple[str, str]]:
    """Yield the pages of the menu; what would be empty has no page."""
    for folder, words, is_there in (
        ("needs", "想办的事", bool(site.needs)),
        ("for", "我是谁", any(each.guide for each in site.audiences)),
        ("finder", "哪几条写到我", bool(site.questions)),
        ("answers", "常问的问题", bool(site.asked)),
        ("measures", "全部措施", True),
        ("units", "责任单位", bool(site.units)),
        ("contacts", "打电话问", True),
        ("terms", "名词解释", bool(site.terms)),
    ):
        if is_there:
            yield f"{folder}/index.html", words
