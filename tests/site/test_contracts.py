"""Each kind of page, built once from the real data, keeps the contracts that tools rely on."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urldefrag, urlsplit

import jsonschema
import pytest
from bs4 import BeautifulSoup, Tag

PARTS = {
    "title",
    "says",
    "for",
    "conditions",
    "time",
    "amounts",
    "unknown",
    "ask",
    "phone-script",
    "later",
    "note",
    "quote",
}
ORDER = ["title", "says", "conditions", "amounts", "time", "later", "ask", "quote", "for"]


def soup(path: Path) -> BeautifulSoup:
    return BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")


def pages(built: Path) -> Iterator[Path]:
    yield from sorted(built.rglob("*.html"))


@pytest.fixture(scope="module")
def soups(built: Path) -> dict[str, BeautifulSoup]:
    return {path.relative_to(built).as_posix(): soup(path) for path in pages(built)}


def select(soups: dict[str, BeautifulSoup], url: str, selector: str) -> list[Tag]:
    return list(soups[f"{url}index.html"].select(selector))


def test_every_measure_has_its_page(soups, real_site):
    found = {
        (int(str(article["data-measure"])), str(article["data-document"]))
        for name, page in soups.items()
        for article in page.select("article[data-measure]")
        if name.startswith("measures/")
    }
    assert found == {(number, "fuzhou-2020-15") for number in range(1, 21)}
    elsewhere = [
        name
        for name, page in soups.items()
        if page.select("[data-measure]") and not name.startswith("measures/")
    ]
    assert elsewhere == []


def test_every_provision_stands_on_its_page_with_its_parts(soups, real_site):
    for measure in real_site.measures:
        for provision in measure.provisions:
            [section] = select(soups, f"measures/{measure.id}/", f"section#{provision.id}")
            assert section["data-provision"] == provision.id
            assert section["data-force"] == provision.force
            assert section["data-effect"] == provision.effect
            assert section["data-state"] in ("expired", "changed", "unclear")
            parts = [str(part["data-part"]) for part in section.select("[data-part]")]
            assert set(parts) <= PARTS
            firsts = [part for part in dict.fromkeys(parts) if part in ORDER]
            assert firsts == [part for part in ORDER if part in parts]
            assert len(section.select("[data-part=conditions] li")) == len(provision.conditions)
            assert section.select_one("[data-part=says]").get_text() == provision.says
            assert len(section.select("blockquote[data-part=quote]")) == len(provision.quotes)


def test_every_quote_leads_to_its_sentence(soups, real_site):
    sentences = {each.id: each.text for each in real_site.documents[0].official.sentences}
    for name, page in soups.items():
        for quote in page.select("blockquote[data-part=quote]"):
            sentence = str(quote["data-sentence"])
            squeezed = re.sub(r"\s", "", quote.p.get_text())
            assert squeezed in re.sub(r"\s", "", sentences[sentence]), name
            links = [str(link["href"]) for link in quote.find_parent("details").select("a[href]")]
            assert any(
                link == f"#{sentence}"
                or link.endswith(f"documents/{quote['data-document']}/index.html#{sentence}")
                for link in links
            ), f"{name}: {sentence}"


def test_document_page_has_every_sentence(soups, real_site):
    document = real_site.documents[0]
    page = soups[f"documents/{document.id}/index.html"]
    for sentence in document.official.sentences:
        found = page.find(id=sentence.id)
        assert found is not None
        assert sentence.text in found.get_text()
    shown = re.sub(r"\s", "", page.select_one(".mb-original").get_text())
    for paragraph in document.official.paragraphs:
        if not paragraph.sentences:
            from generator.text.characters import full_width

            assert re.sub(r"\s", "", full_width(paragraph.text)) in shown


def test_units_contacts_and_terms_have_their_anchors(soups, real_site):
    units = {str(each["data-unit"]) for page in soups.values() for each in page.select("article[data-unit]")}
    assert units == {unit.short for unit in real_site.units}
    contacts = soups["contacts/index.html"]
    assert all(contacts.find(id=f"tel-{each.number}") for each in real_site.contacts)
    terms = soups["terms/index.html"]
    assert all(terms.find(id=f"term-{each.id}") for each in real_site.terms)


def test_guides_list_what_is_written_for_their_readers(soups, real_site):
    for audience in real_site.audiences:
        if not audience.guide:
            continue
        listed = [
            str(each["data-provision"]) for each in select(soups, f"for/{audience.id}/", "[data-provision]")
        ]
        mine = {each.id for each in real_site.provisions if audience.id in (*each.for_, *each.about)}
        assert sorted(listed) == sorted(mine)
    for need in real_site.needs:
        listed = [
            str(each["data-provision"]) for each in select(soups, f"needs/{need.id}/", "[data-provision]")
        ]
        assert sorted(listed) == sorted(each.id for each in real_site.provisions if need.id in each.needs)


def test_every_question_has_its_card_and_its_row(soups, built, real_site):
    """They stand apart from the hits of the search; the files for others have the same rows."""
    if not real_site.asked:
        assert "answers/index.html" not in soups
        return
    by_id = {each.id: each for each in real_site.asked}
    cards = {str(each["data-question"]): each for each in select(soups, "answers/", "[data-question]")}
    assert set(cards) <= set(by_id)
    assert len(cards) == len(select(soups, "answers/", "[data-question]"))
    for id_, card in cards.items():
        assert card.get("data-provision") == next(iter(by_id[id_].answered_by), None)
        assert card["data-state"] in ("expired", "changed", "unclear", "dated", "future")
        assert re.search("条（|全文（|文件的|转发", card.select_one("[data-part=clause]").get_text())
    lines = (built / "data/answers.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(each) for each in lines]
    assert {each["id"] for each in rows} == set(cards)
    assert all(each["state"] == cards[each["id"]]["data-state"] for each in rows)
    assert len((built / "data/answers.csv").read_text(encoding="utf-8-sig").splitlines()) == len(rows) + 1
    assert not [
        name for name in soups if name.startswith("search/") and soups[name].select("[data-question]")
    ]


def test_ids_are_unique_on_every_page(soups):
    for name, page in soups.items():
        ids = [str(each["id"]) for each in page.select("[id]")]
        assert len(ids) == len(set(ids)), name


def test_every_link_inside_the_site_leads_somewhere(built, soups):
    for name, page in soups.items():
        if name == "404.html":
            continue
        for link in page.select("a[href], link[href], script[src], form[action]"):
            url = str(link.get("href") or link.get("src") or link.get("action"))
            if urlsplit(url).scheme:
                continue
            path, fragment = urldefrag(url)
            target = (built / name).parent.joinpath(path).resolve() if path else built / name
            assert target.is_file(), f"{name} → {url}"
            if fragment:
                there = soups[target.relative_to(built.resolve()).as_posix()]
                assert there.find(id=fragment), f"{name} → {url}"


def test_no_inline_script_style_or_foreign_resource(soups):
    for name, page in soups.items():
        assert not page.select("style, [style], script:not([src], [type='application/ld+json'])"), name
        assert not [
            each for each in page.find_all(True) if any(key.startswith("on") for key in each.attrs)
        ], name
        for resource in page.select("script[src], link[href], img[src], iframe[src]"):
            assert not urlsplit(str(resource.get("src") or resource.get("href"))).netloc, name


def test_every_page_says_how_old_the_document_is(soups):
    for name, page in soups.items():
        assert "2020年7月" in page.select_one(".mb-age").get_text(), name
        assert page.select_one("a[href='tel:12345']"), name
        assert "不是政府网站" in page.select_one("footer").get_text(), name
        assert len(page.select("h1")) == 1, name
        assert page.html["lang"] == "zh", name
        assert "2020年" in page.title.get_text() or name in ("index.html", "404.html"), name


def test_no_page_carries_the_whole_navigation(soups):
    """Around its content every page has the same few links, however many pages there are."""
    around = {
        name: len(page.select("a[href]")) - len(page.select("#content a[href]"))
        for name, page in soups.items()
    }
    assert len(set(around.values())) == 1, around
    assert 10 < around["index.html"] < 30


def test_site_json_follows_its_schema_and_the_data(built, real_site):
    data = json.loads((built / "data/site.json").read_text(encoding="utf-8"))
    schema = json.loads((built / "data/site.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(data, schema)
    assert len(data["measures"]) == 20
    assert {each["id"] for each in data["provisions"]} == {each.id for each in real_site.provisions}
    sentences = {each["id"]: each["text"] for each in data["documents"][0]["sentences"]}
    for provision in data["provisions"]:
        for quote in provision["quotes"]:
            assert quote["sentences"]
            assert all(quote["text"] in sentences[each] for each in quote["sentences"])
    assert data["coverage"]["missing"] == 0
