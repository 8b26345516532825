"""F: no phone number and no link without a source, and nothing left to fill in."""

import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urlsplit

from generator.model import Finding, Place, Record, Site
from generator.rules.registry import rule
from generator.text.characters import normalise
from generator.text.phones import PHONE

# Hosts to which a page may link: government, the Party's papers, the state news agency.
OFFICIAL_HOSTS = ["gov.cn", "people.com.cn", "news.cn", "xinhuanet.com", "cpc.people.com.cn"]
# What the importer writes where only an editor knows.
TO_FILL_IN = "请填："
# What the page about a new site says until somebody has written it.
UNWRITTEN_ABOUT = "由谁办这个网站，这一页还没有写"
_LINK = re.compile(r"https?://|www\.|\.(com|cn|net|org)\b", re.ASCII)
_LINKS = {"source", "url", "address"}
_VERBATIM = {"quote"}  # the own words of an office, whatever is in them
_NO_WORDS = _LINKS | _VERBATIM | {"sha256"}


@rule("F116")
def phone_without_source(site: Site) -> Iterator[Finding]:
    """文字里的电话号码，contacts.yml 里没有。"""
    for record in _records(site):
        for keys, text in record.texts:
            for number in () if keys[-1] in _NO_WORDS else _numbers(text):
                if number not in site.contact_of:
                    message = f"号码“{number}”没有写在 contacts.yml 里。"
                    yield Finding(record.place(*keys), message, "没有出处的电话不能写；请写12345。")


@lru_cache(maxsize=16384)
def _numbers(text: str) -> tuple[str, ...]:
    """What looks like a phone number."""
    return tuple(PHONE.findall(normalise(text)))


@rule("F117")
def link_not_official(site: Site) -> Iterator[Finding]:
    """链接不是政府网站或者中央媒体的，或者写在了文字里。"""
    for record in _records(site):
        for keys, text in record.texts:
            if keys[-1] in _LINKS:
                host = urlsplit(text).hostname or ""
                if (
                    text
                    and keys[-1] != "address"
                    and not any(host == each or host.endswith(f".{each}") for each in OFFICIAL_HOSTS)
                ):
                    message = f"“{host}”不是政府网站。"
                    yield Finding(record.place(*keys), message, "出处是镜像网站的，写文号，不放链接。")
            elif keys[-1] not in _VERBATIM and _LINK.search(text):
                yield Finding(record.place(*keys), "文字里不能写网址。", "网址只能写在 source 或 url 里。")


@rule("F131")
def left_to_fill_in(site: Site) -> Iterator[Finding]:
    """还留着“请填：……”。"""
    for record in _records(site):
        for keys, text in record.texts:
            if text.startswith(TO_FILL_IN):
                yield Finding(record.place(*keys), "这里还没有填。", "请填好；没有，就删掉这一行。")


@rule("F173", reads_answers=False)
def page_not_written(site: Site) -> Iterator[Finding]:
    """网站讲了真的文件，“关于本站”还是样品。"""
    if not site.provisions or all(document.meta.example for document in site.documents):
        return
    for page in site.written_pages:
        for number, line in enumerate(page.text.splitlines(), start=1):
            if UNWRITTEN_ABOUT in line:
                message = "这一页还是样品，没有人写过。"
                hint = "请写明讲的是哪份文件、由谁办这个网站，再删掉这一句。"
                yield Finding(Place(f"content/{page.path}", number, 1), message, hint)


def _records(site: Site) -> Iterator[Record]:
    """All records of the site that no other record holds."""
    yield site.settings
    for document in site.documents:
        yield document.meta
    yield from site.sections
    for records in (
        site.units,
        site.contacts,
        site.audiences,
        site.needs,
        site.terms,
        site.questions,
        site.replies,
    ):
        yield from records
