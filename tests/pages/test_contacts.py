"""The numbers: to ask and for help, each with who answers, what to mind, and where that is written."""

from generator.pages.contacts import pages
from tests import smallest
from tests.pages.conftest import TODAY

CONTACTS = (
    "# data/contacts.yml\n"
    + smallest.FILES["data/contacts.yml"]
    + """- number: "120"
  name: 急救
  kind: emergency
  what_for: 有人受伤
  run_by: 急救中心
  caveat: 说清地方。
  since: 全国一样。
  sources: [{what: 办法, url: "https://www.gov.cn/a"}, {what: 规定, number: 第3号}]
  checked_on: 2026-11-24
"""
)


def test_numbers_for_help_stand_apart(site_with):
    [page] = pages(site_with(CONTACTS), TODAY)
    found = {key: [each.number for each in page.context[key]] for key in ("hotlines", "emergency")}
    assert found == {"hotlines": ["12345"], "emergency": ["120"]}


def test_a_number_can_be_linked_to_and_called(site_with, shown):
    site = site_with(CONTACTS)
    html = shown(site, *pages(site, TODAY))
    for contact in site.contacts:
        card = html.find(id=f"tel-{contact.number}")
        assert card.select_one("a[href^='tel:']")["href"] == f"tel:{contact.number}"
        for words in (contact.name, contact.what_for, contact.run_by, contact.caveat, "2026年11月24日查的"):
            assert words in card.text
    first, second = (
        html.find(id=f"tel-{each.number}").select_one("[data-part=sources]") for each in site.contacts
    )
    assert first.text == "出处：国务院办公厅文件，国办发〔2020〕53号。2026年11月24日查的。"
    assert second.text == "出处：办法；规定，第3号。2026年11月24日查的。"
    assert [each["href"] for each in second.select("a")] == ["https://www.gov.cn/a"]


def test_who_is_told_of_a_mistake_is_only_whom_the_site_names(site_with, shown):
    site = site_with()
    wrong = shown(site, *pages(site, TODAY)).find(id="wrong")
    assert wrong.select("a[href^='mailto:']") == []
    assert wrong.select_one("a[href='tel:12345']")
    lines = "organizer: 某市人民政府\nmailbox: cuo@example.cn\n"
    site = site_with(f"# data/site.yml\n{smallest.FILES['data/site.yml']}{lines}")
    wrong = shown(site, *pages(site, TODAY)).find(id="wrong")
    assert "请告诉某市人民政府：cuo@example.cn" in wrong.text
    assert wrong.select_one("a[href='mailto:cuo@example.cn']")
