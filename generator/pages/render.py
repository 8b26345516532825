"""Page → HTML, with templates that escape everything: data is text, never markup."""

import re
from collections.abc import Callable
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path

from jinja2 import BytecodeCache, Environment, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup, escape

from generator.cache import NOTHING_KEPT, Cache, key_of, program
from generator.lexicon.words import one_of
from generator.model import Site, lacks, urls
from generator.model.coverage import progress
from generator.model.leaflets import leaflet_at
from generator.model.record import NO_DAY
from generator.pages.page import Page
from generator.text.borders import is_across
from generator.text.dates import day, month

THEME = Path(str(files("mingbai_theme")))
SHORTEST_TERM = 2
LONGEST_PHRASE = (
    11  # characters that fit on a line of a title on the narrowest phone where they are kept together
)
DIGIT_WIDTH = 0.7  # of a Chinese character

Linker = Callable[[str], str]


# Compiled templates, while the program runs: a preview makes an environment for every edit.
_COMPILED: dict[str, bytes] = {}


class Compiled(BytecodeCache):
    """Compiled templates, by name and content; those that an earlier run has `kept`, too."""

    def __init__(self, kept: Cache) -> None:
        self.kept = kept

    def load_bytecode(self, bucket: Bucket) -> None:
        known = _COMPILED.get(_name(bucket))
        if known is None and self.kept.folder:
            known = self.kept.get("templates", _key(bucket))
        if known is not None:
            bucket.bytecode_from_string(known)  # which refuses it if the template has changed

    def dump_bytecode(self, bucket: Bucket) -> None:
        _COMPILED[_name(bucket)] = made = bucket.bytecode_to_string()
        if self.kept.folder:
            self.kept.put("templates", _key(bucket), made)


def _key(bucket: Bucket) -> str:
    return key_of((program(), _name(bucket), bucket.checksum))


def _name(bucket: Bucket) -> str:
    """A template in MkDocs' environment, which does not escape, is another than in ours."""
    return f"{bucket.key} {bucket.environment.autoescape}"


def environment(site: Site, asset: Callable[[str], str] = str, kept: Cache = NOTHING_KEPT) -> Environment:
    """Return the environment in which all pages of `site` are rendered; `asset` says under which name a file is published.

    Templates that an earlier run has `kept` are not compiled again.
    """
    found = templates(asset, kept)
    found.globals["site_progress"] = progress(site.documents)
    found.globals["leaflet_at"] = leaflet_at(site)
    found.filters["left_unsaid"] = lacks.left
    found.filters["unknown_words"] = lacks.in_words
    found.filters["with_terms"] = with_terms(_terms(site))
    return found


def templates(asset: Callable[[str], str] = str, kept: Cache = NOTHING_KEPT) -> Environment:
    """Return an environment for pages that know no site: a portal has several."""
    found = Environment(
        loader=FileSystemLoader(THEME),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        bytecode_cache=Compiled(kept),
    )
    found.globals["asset"] = asset
    found.filters["day"] = day_or_not
    found.filters["month"] = month
    found.filters["phrases"] = phrases
    return found


def render(templates: Environment, page: Page) -> str:
    """Return the HTML of a page's content, its links relative to its address."""
    link = partial(urls.relative, page.url)
    leaflet = templates.globals["leaflet_at"].get(page.url)  # type: ignore[attr-defined]
    return templates.get_template(page.template).render({**page.context, "link": link, "leaflet": leaflet})


def day_or_not(value: date) -> str:
    """A date as people write it; what a draft has not got is said."""
    return "（日期还没有写）" if value == NO_DAY else day(value)


def phrases(text: str) -> Markup:
    """Escape a title and keep its short parts between commas together: lines break after a comma."""
    parts = re.findall(r"[^，、：；]+[，、：；]*|[，、：；]+", text)
    return Markup("").join(_phrase(part) for part in parts)


def _phrase(part: str) -> Markup:
    if sum(DIGIT_WIDTH if character.isascii() else 1 for character in part) > LONGEST_PHRASE:
        return escape(part)
    return Markup('<span class="mb-phrase">{}</span>').format(part)


def with_terms(terms: dict[str, str]) -> Callable[[str, Linker], Markup]:
    """Return what escapes a text and links the first mention of each term to its entry in the glossary."""
    if not terms:
        return lambda text, link: escape(text)
    any_term = re.compile(one_of(list(terms)))

    def linked(text: str, link: Linker) -> Markup:
        seen: set[str] = set()
        parts, end = [], 0
        for match in any_term.finditer(text):
            word, id_ = match.group(), terms[match.group()]
            parts.append(escape(text[end : match.start()]))
            end = match.end()
            if id_ in seen or is_across(text, *match.span()):
                parts.append(escape(word))
                continue
            seen.add(id_)
            parts.append(
                Markup('<a class="mb-term" href="{}">{}</a>').format(link(f"terms/#term-{id_}"), word)
            )
        return Markup("").join([*parts, escape(text[end:])])

    return linked


def _terms(site: Site) -> dict[str, str]:
    """Every form of every term → its id."""
    forms: dict[str, str] = {}
    for term in site.terms:
        for form in (term.term, *term.as_written):
            if len(form) >= SHORTEST_TERM:
                forms.setdefault(form, term.id)
    return forms
