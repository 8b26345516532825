"""JSON-LD says of a document what the document says, never that it is in force, and no text leaves its block."""

import json
from datetime import date

from bs4 import BeautifulSoup

from generator.pages import document, terms
from generator.pages.linked_data import legislation, script
from tests.conftest import DAY
from tests.smallest import FILES

PATH = "data/documents/mou-2020-1/document.yml"
ADDRESS = FILES["data/site.yml"].replace('address: ""', "address: https://example.org/")


def of_document(site, today: date = DAY):
    return legislation(site, site.documents[0], today)


def with_meta(lines: str) -> str:
    return f"# {PATH}\n{FILES[PATH]}{lines}\n"


def test_a_document_is_legislation_with_what_it_says_of_itself(site_with, shown):
    site = site_with(f"# data/site.yml\n{ADDRESS}")
    [page] = document.pages(site, DAY)
    [block] = shown(site, page).select('script[type="application/ld+json"]')
    assert json.loads(block.string) == {
        "@context": "https://schema.org",
        "@type": "Legislation",
        "name": "某市人民政府关于稳定就业的实施意见",
        "alternateName": "某市就业文件",
        "legislationIdentifier": "某府发〔2020〕1号",
        "legislationDate": "2020-07-16",
        "legislationPassedBy": {"@type": "GovernmentOrganization", "name": "某市人民政府"},
        "inLanguage": "zh-CN",
        "url": "https://example.org/documents/mou-2020-1/",
    }


def test_force_is_told_only_once_the_last_day_has_passed(site_with):
    site = site_with(with_meta("validity: {until: 2021-04-30, quote: 实施期限延长至2021年4月30日}"))
    before, after = of_document(site, date(2021, 4, 30)), of_document(site, date(2021, 5, 1))
    assert "legislationLegalForce" not in before
    assert after["legislationLegalForce"] == "https://schema.org/NotInForce"
    assert before["expires"] == after["expires"] == "2021-04-30"


def test_what_is_made_up_is_no_legislation(site_with):
    assert of_document(site_with(with_meta("example: true"))) == {}
    assert script({}) == ""


def test_the_glossary_is_a_set_of_terms(site_with, shown):
    site = site_with()
    [page] = terms.pages(site, DAY)
    [block] = shown(site, page).select('script[type="application/ld+json"]')
    found = json.loads(block.string)
    assert (found["@type"], found["name"]) == ("DefinedTermSet", "名词解释")
    assert found["hasDefinedTerm"] == [
        {"@type": "DefinedTerm", "termCode": "caiyuan", "name": "裁员", "description": "单位让职工离开。"}
    ]


def test_no_text_ends_the_block():
    evil = "</script><!--<script>&amp;\u2028\u2029\\u003c]]>"
    block = script({"name": evil})
    assert not set("<>&\u2028\u2029") & set(block.removesuffix("</script>").partition(">")[2])
    [found] = BeautifulSoup(block, "html.parser").find_all(True)
    assert json.loads(found.string)["name"] == evil
