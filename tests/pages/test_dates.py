"""What pages say of the age of documents comes from their dates, and 老 only where it is true."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from generator.load import load
from generator.pages.frame import frame
from generator.pages.render import THEME
from generator.text.dates import days, months, years
from tests import county
from tests.conftest import mingbai

JULY, MARCH = date(2020, 7, 16), date(2021, 3, 1)


@pytest.fixture(scope="module")
def young(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two documents of different dates, one of them from this year."""
    root = county.write(tmp_path_factory.mktemp("young"))
    done = mingbai("build", "--today", "2021-08-01", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


def page(site: Path, url: str) -> BeautifulSoup:
    return BeautifulSoup((site / url).read_text(encoding="utf-8"), "html.parser")


def test_every_date_is_said_once():
    assert months([JULY, JULY, MARCH]) == "2020年7月、2021年3月"
    assert years([JULY, JULY, MARCH]) == "2020、2021"


def test_of_many_dates_the_first_and_the_last_are_said():
    found = [MARCH, *(date(year, 5, 2) for year in range(2015, 2020)), JULY]
    assert months(found) == "2015年5月到2021年3月"
    assert years(found) == "2015到2021"
    assert days(found) == "2015年5月2日到2021年3月1日"
    assert days([JULY, JULY, MARCH]) == "2020年7月16日、2021年3月1日"


def test_many_documents_are_counted_not_cited(large, two):
    found = frame(large, JULY, False)
    assert (found.number, found.age) == ("4份文件", "2016年3月到2019年3月")
    assert frame(two, JULY, False).number == "某府发〔2020〕1号、某县府发〔2021〕3号"
    assert json.loads(found.dates) == [[f"{year}-03-01", "", "", False] for year in range(2016, 2020)]


def test_the_frame_speaks_of_its_documents(tmp_path: Path):
    site = load(county.write(tmp_path) / "data").site
    today = date(2021, 8, 1)
    documents = ("mou-2020-1", "xian-2021-3", "")
    assert [frame(site, today, False, each).standing.bar[0] for each in documents] == ["老", "文", "文"]


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("measures/01-a/index.html", "2020年7月的老文件，先问12345"),
        ("measures/01-butie/index.html", "2021年3月的文件，先问12345"),
        ("index.html", "2020年7月、2021年3月的文件，先问12345"),
    ],
)
def test_the_bar_says_how_old_they_are(young: Path, url: str, says: str):
    assert page(young, url).select_one(".mb-age").get_text().startswith(says)


def test_the_home_page_does_not_call_a_young_document_old(young: Path, built: Path):
    assert "这是2020年7月、2021年3月的文件，可能" in page(young, "index.html").select_one(".mb-about").text
    assert "这是2020年7月的老文件，不是今天的政策" in page(built, "index.html").select_one(".mb-about").text


def test_the_finder_is_dated_by_all_documents(young: Path):
    finder = page(young, "finder/index.html")
    assert "您的回答和2020年7月、2021年3月的文件一条一条对" in finder.select_one(".mb-finder__facts p").text
    assert "文件是2020、2021年的" in finder.select_one(".mb-finder__facts").text
    assert "拿2020年7月、2021年3月的文件对的" in finder.select_one("#finder-result").text
    assert finder.caption.text == "2020年7月、2021年3月的文件写了什么、写给谁"
    rows = [each.text.split("　")[0] for each in finder.select("tbody th .mb-small")]
    assert rows == ["2020年文件", "2021年文件"]


def test_the_example_of_a_search_comes_from_the_data(young: Path, built: Path):
    assert "placeholder" not in page(young, "finder/index.html").select_one("#mb-q").attrs
    assert page(built, "finder/index.html").select_one("#mb-q")["placeholder"] == "比如：退失业保险费"


def test_the_theme_knows_no_document(real_site):
    """A year, a name or a number in a template would be wrong on the next site."""
    meta = real_site.documents[0].meta
    names = {
        meta.title,
        meta.short,
        meta.number,
        meta.issuer,
        meta.issuer[:2],
        real_site.settings.search_example,
    }
    names |= {each.short for each in real_site.units}
    known = re.compile("|".join([r"\d{4}年", *map(re.escape, sorted(names))]))
    files = [each for kind in ("html", "js", "css") for each in THEME.rglob(f"*.{kind}")]
    assert len(files) > 30
    for path in files:
        found = known.findall(path.read_text(encoding="utf-8"))
        assert not found, f"{path.name}: {found}"
