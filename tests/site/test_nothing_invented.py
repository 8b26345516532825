"""No page shows a phone number, date, amount or link that is in neither the document, content/, nor a record."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.text.characters import normalise
from generator.text.numbers import UNITS, moments, quantities
from tests.conftest import ROOT

PHONE = re.compile(r"(?<![\d.])(?:1\d{4}|9\d{4}|1[1-9]\d|0\d{2,3}-?\d{7,8}|1\d{10})(?![\d.])")
AMOUNT_UNITS = set(UNITS)


@pytest.fixture(scope="module")
def sources(real_site) -> str:
    """Everything that may be said: the official text, what editors wrote beside it with sources, content/."""
    texts = [document.text for document in real_site.documents]
    texts += [path.read_text(encoding="utf-8") for path in sorted((ROOT / "content").glob("*.md"))]
    for provision in real_site.provisions:
        for each in provision.later:
            assert each.number or each.source or each.place_, (
                f"{provision.id}: a later change without a source"
            )
            texts += [
                each.says,
                each.as_of,
                str(each.until or ""),
                str(each.checked_on),
                each.source or "",
                each.number or "",
            ]
    for record in (*real_site.contacts, *real_site.terms):
        for source in record.sources:
            texts += [source.what, source.number or "", source.url or ""]
    for unit in real_site.units:
        for change in unit.later:
            texts += [change.as_of, change.says, str(change.checked_on), change.source or ""]
    for contact in real_site.contacts:
        texts += [contact.number, contact.caveat, contact.since or "", str(contact.checked_on)]
    for term in real_site.terms:
        texts += [each.says + each.as_of for each in term.later]
        if term.explained_by in ("source", "common"):
            texts.append(term.says)
    for document in real_site.documents:
        meta = document.meta
        texts += [str(meta.signed_on), str(meta.checked_on), meta.source or ""]
    return "\n".join(texts)


def citizens_pages(built: Path) -> list[Path]:
    """All pages but the editors' handbook, whose examples are made up."""
    return [path for path in sorted(built.rglob("*.html")) if "editors" not in path.relative_to(built).parts]


def visible(path: Path) -> str:
    page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
    # What people ask is theirs; the answer is ours.
    for each in page.select("[data-count], [data-part=question], a[href*='#q-'], script, head"):
        each.replace_with(" ")
    for each in page.select("a.mb-term"):  # 7个<a>工作日</a> is one thing
        each.unwrap()
    page.smooth()
    return page.get_text("|")  # so that 12345 and the 3岁 after it are two things


def test_no_phone_date_or_amount_is_invented(built, sources, real_site):
    numbers = {contact.number for contact in real_site.contacts}
    known_amounts = {(each.value, each.unit) for each in quantities(sources)}
    known_days = {each.last for each in moments(sources)} | {
        document.meta.signed_on.replace(month=12, day=31) for document in real_site.documents
    }
    digits = normalise(sources)
    for path in citizens_pages(built):
        text = visible(path)
        for match in PHONE.finditer(text):
            assert match.group() in numbers or match.group() in digits, f"{path}: {match.group()}"
        for found in quantities(text):
            assert (found.value, found.unit) in known_amounts, f"{path}: {found}"
        for moment in moments(text):
            assert moment.last in known_days or f"{moment.last.year}年{moment.last.month}月" in digits, (
                f"{path}: {moment}"
            )


def test_no_link_is_invented(built, sources):
    for path in citizens_pages(built):
        for link in BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser").select(
            "[href^=http], [src^=http]"
        ):
            assert str(link.get("href") or link.get("src")) in sources, path
