"""A document that has no number: nowhere an empty place for it, and its title where others are cited by theirs."""

import re

from generator.load import load
from generator.pages import all_pages
from generator.rules import RULES
from tests import smallest
from tests.pages.conftest import TODAY

NUMBER = "某府发〔2020〕1号"
FOLDER = "data/documents/mou-2020-1"
CHANGED = {
    f"{FOLDER}/text.txt": smallest.TEXT.replace(f"{NUMBER}\n", ""),
    f"{FOLDER}/document.yml": re.sub("number: .*\n", "", smallest.FILES[f"{FOLDER}/document.yml"]),
}


def test_no_page_has_a_gap_where_the_number_would_be(tmp_path, shown):
    loaded = load(smallest.write(tmp_path, **CHANGED) / "data")
    assert loaded.site is not None, loaded.findings
    site = loaded.site
    assert list(RULES["F140"].check(site)) == []
    whole = {page.url: shown(site, page).get_text() for page in all_pages(site, TODAY)}
    assert not [url for url, text in whole.items() if re.search("，，|（，|（）|，）|(?<=\n)。", text)]
    assert "文号" not in whole["documents/mou-2020-1/"]
    assert site.documents[0].meta.cited == "《某市人民政府关于稳定就业的实施意见》"
