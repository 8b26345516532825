"""The names that government sites have for site, column and article stand in the head of every page, and are true."""

import pytest
from bs4 import BeautifulSoup

from generator.pages import all_pages, meta
from tests import smallest
from tests.conftest import DAY

SITE = smallest.FILES["data/site.yml"].replace('address: ""', "address: https://www.example.cn/mingbai/")
IDENTITY = f"# data/site.yml\n{SITE}organizer: 某市人民政府\nsite_id_code: '3610000001'\n"
COLUMN = {"ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"}
ARTICLE = {"ArticleTitle", "ContentSource"}


def said(site) -> dict[str, dict[str, str]]:
    return {page.url: dict(meta.of_page(site, page)) for page in all_pages(site, DAY)}


def test_domain_and_code_are_said_only_where_they_are_given(site_with):
    assert dict(meta.of_site(site_with().settings)) == {"SiteName": "明白"}
    given = {"SiteName": "明白", "SiteDomain": "www.example.cn", "SiteIDCode": "3610000001"}
    assert dict(meta.of_site(site_with(IDENTITY).settings)) == given


def test_a_page_is_a_column_or_an_article(site_with):
    found = said(site_with())
    for url, names in found.items():
        rest = names.keys() - {"SiteName"}
        expected = [set()] if url.startswith("editors/") else [COLUMN, ARTICLE]
        assert rest in expected, url
    assert found["needs/"]["ColumnType"] == "政策解读"
    assert found[""]["ColumnType"] == "首页"
    assert found["measures/"] == {
        "SiteName": "明白",
        "ColumnName": "全部措施",
        "ColumnDescription": "全部措施：一份文件的大白话说明。",
        "ColumnKeywords": "全部措施,某市就业文件",
        "ColumnType": "政策文件",
    }
    [article] = [names for url, names in found.items() if url == "documents/mou-2020-1/"]
    assert article["ContentSource"] == "某市人民政府（某府发〔2020〕1号）"


def test_a_page_that_editors_wrote_is_an_article_of_those_who_run_the_site(site_with):
    found = meta.of_written(site_with(IDENTITY).settings, "about.md", "关于本站")
    assert dict(found)["ContentSource"] == "某市人民政府"
    found = meta.of_written(site_with().settings, "about.md", "关于本站")
    assert dict(found) == {"SiteName": "明白", "ArticleTitle": "关于本站", "ContentSource": "这是示例站。"}
    assert dict(meta.of_written(site_with().settings, "editors/start.md", "开始")) == {"SiteName": "明白"}


@pytest.mark.parametrize("path", ["index.html", "about.html", "404.html", "editors/keys.html"])
def test_the_built_pages_have_them_once_and_no_time_is_made_up(smallest_built, path: str):
    page = BeautifulSoup((smallest_built / path).read_text(encoding="utf-8"), "html.parser")
    names = [each["name"] for each in page.head.select("meta[name]")]
    assert names.count("SiteName") == 1
    assert ("ArticleTitle" in names, "ColumnName" in names) == (path == "about.html", path == "index.html")
    assert "PubDate" not in names
    assert all(each["content"] for each in page.head.select("meta[name]"))
