"""What stands around a page: of one document, or of all."""

from pathlib import Path

from generator.load import load
from generator.model.document_state import DOCUMENT_WORDS
from generator.pages.frame import Frame, frame
from tests import county, smallest
from tests.conftest import DAY

REVIEWED = "# data/site.yml\n" + smallest.FILES["data/site.yml"] + "require_review: true\n"


def test_of_one_document(site_with):
    expected = Frame(
        age="2020年7月",
        standing=DOCUMENT_WORDS["old"],
        dates='[["2020-07-16","","",false]]',
        year="2020",
        day="2020年7月16日",
        number="某府发〔2020〕1号",
        menu=(
            ("needs/index.html", "想办的事"),
            ("for/index.html", "我是谁"),
            ("finder/index.html", "哪几条写到我"),
            ("measures/index.html", "全部措施"),
            ("units/index.html", "责任单位"),
            ("contacts/index.html", "打电话问"),
            ("terms/index.html", "名词解释"),
        ),
        leaflets=False,
        url="documents/mou-2020-1/index.html",
        coverage="coverage/mou-2020-1/index.html",
        search_example="",
        run_by="这是示例站。",
        government=False,
        identity=(),
        example=False,
        reviewed=False,
        unsigned="",
        drafts=True,
    )
    site = site_with()
    assert frame(site, DAY, drafts=True) == frame(site, DAY, drafts=True, document="mou-2020-1") == expected


def test_what_a_page_says_of_its_review(site_with):
    site = site_with()
    entries, other = (("terms", "caiyuan"),), frozenset([("units", "fz-renshe")])
    nobody = frame(site, DAY, False, entries=entries)
    assert (nobody.unsigned, nobody.reviewed) == ("这一页的说明还没有人审核签字。", False)
    somebody = frame(site, DAY, False, entries=entries, signed=other)
    assert (somebody.unsigned, somebody.reviewed) == (nobody.unsigned, True)
    assert frame(site, DAY, False, entries=entries, signed={*entries}).unsigned == ""
    assert frame(site_with(REVIEWED), DAY, False).reviewed


def test_of_all_documents_each_thing_once(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    assert site is not None
    first, second = (frame(site, DAY, False, each.id) for each in site.documents)
    both = frame(site, DAY, False)
    assert (both.number, both.url) == (f"{first.number}、{second.number}", "documents/index.html")
    assert both.year == "、".join(dict.fromkeys([first.year, second.year]))
    assert both.coverage == first.coverage


def test_only_a_code_makes_it_a_government_s_site(site_with):
    lines = "# data/site.yml\n" + smallest.FILES["data/site.yml"] + "organizer: 某市人民政府\n"
    assert frame(site_with(lines), DAY, False).government is False
    found = frame(site_with(lines + 'site_id_code: "3610000001"\n'), DAY, False)
    assert found.government
    assert found.identity == (("主办单位", "某市人民政府"), ("网站标识码", "3610000001"))
