"""The search box and the page of results, as a reader uses them."""

import functools
import http.server
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import smallest
from tests.conftest import mingbai


def search(page: Page, built: Path, query: str, more: str = "") -> Page:
    page.goto(f"{(built / 'search/index.html').as_uri()}?q={quote(query)}{more}")
    expect(page.locator("#search-results")).to_have_attribute("data-state", "done")
    return page


def results(page: Page):
    return page.locator("#search-results li")


def first_link(page: Page) -> str:
    return str(results(page).first.locator("a").first.get_attribute("href"))


def test_box_of_every_page_leads_to_the_provision(home: Page):
    home.locator("#mb-q").fill("失业保险费")
    home.keyboard.press("Enter")
    expect(home.locator("#search-results")).to_have_attribute("data-state", "done")
    first = results(home).first
    expect(first).to_contain_text("2020年")
    expect(first.locator("mark").first).to_have_text("失业保险费")
    first.locator("a").click()
    home.wait_for_url("**/measures/**#*")
    expect(home.locator("section:target")).to_be_in_viewport()


@pytest.mark.parametrize("query", ["护照", "违章查询", "lihun"])
def test_says_honestly_that_there_is_nothing(page: Page, built: Path, query: str):
    search(page, built, query)
    expect(page.locator("[data-no-answer]")).to_be_visible()
    expect(page.locator("[data-no-answer]")).to_contain_text("这份文件里没有写。您可以拨打 12345")
    expect(results(page)).to_have_count(0)
    expect(page.locator("#search-status")).to_have_text("这份文件里没有写。")
    expect(page.locator("#search-q")).to_have_value(query)


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "？！", "龘靐"])
def test_what_is_no_word_is_not_said_to_be_unwritten(page: Page, built: Path, query: str):
    search(page, built, query)
    expect(page.locator("#search-lost")).to_contain_text("没找到这些词。")
    expect(page.locator("#search-lost")).to_contain_text("12345")
    expect(page.locator("[data-no-answer]")).to_be_hidden()
    expect(results(page)).to_have_count(0)
    expect(page.locator("#search-q")).to_have_value(query)


def test_what_may_be_meant_is_offered_as_that(page: Page, built: Path):
    search(page, built, "隔壁王大爷天天来借酱油我该不该给工资")
    expect(page.locator("#search-status")).to_have_text("这几条可能说的是这件事")
    assert 0 < results(page).count() <= 3
    assert page.locator("#search-results li:not([data-maybe])").count() == 0
    expect(page.locator("#search-sure")).to_contain_text("12345")
    search(page, built, "失业保险金")
    assert page.locator("#search-results li[data-maybe]").count() == 0
    expect(page.locator("#search-sure")).to_be_hidden()


def test_names_what_people_ask_for_in_vain(page: Page, built: Path):
    search(page, built, "领养孩子")
    expect(page.locator("#search-absent")).to_have_text("“领养”这件事，这份文件里没有。")
    search(page, built, "护照怎么办")  # an answer card says it
    expect(page.locator("#search-answer")).to_contain_text("文件里没有写这件事。")
    expect(page.locator("#search-absent")).to_be_hidden()


def test_offers_what_is_near_outside_the_results(page: Page, built: Path):
    search(page, built, "小区停车收费")
    expect(page.locator("[data-no-answer]")).to_be_visible()
    expect(page.locator("#search-near a").first).to_be_visible()
    expect(results(page)).to_have_count(0)


@pytest.mark.parametrize(
    ("query", "measure"),
    [
        ("社保", "0[14]-"),
        ("下岗", "04-"),
        ("shiyejin", "04-"),
        ("dbf", "08-"),
        ("失ye保险金", "04-"),
        ("減稅降費", "07-"),
        ("赣付通", "10-"),
        ("以工代振", "0[23]-"),
        ("７ 个 工 作 日", "16-"),
        ("我老爹八十多岁了一个人在家没人照顾想问一下养老院的事", "05-"),
    ],
)
def test_finds_what_people_mean(page: Page, built: Path, query: str, measure: str):
    search(page, built, query)
    expect(results(page).first.locator("a").first).to_have_attribute(
        "href", re.compile(f"/measures/{measure}")
    )


@pytest.mark.parametrize(
    ("query", "title"), [("市退役军人事务局", "市退役军人事务局"), ("工商局", "市市场监管局")]
)
def test_finds_units_by_new_and_old_names(page: Page, built: Path, query: str, title: str):
    search(page, built, query)
    expect(results(page).first.locator("h2")).to_have_text(title)


def test_hotline_is_found_by_its_number(page: Page, built: Path):
    assert first_link(search(page, built, "１２ ３４５")).endswith("contacts/index.html#tel-12345")


def test_says_what_is_written_and_what_is_not(page: Page, built: Path):
    search(page, built, "低保多少钱")
    expect(page.locator("#search-partial")).to_contain_text("文件写到了“低保”，没有写多少")
    expect(page.locator("#search-partial")).to_contain_text("12345")


def test_says_how_the_document_calls_it(page: Page, built: Path):
    search(page, built, "下岗")
    expect(page.locator("#search-note")).to_have_text("您说的“下岗”，文件里写作“失业人员”。")
    expect(results(page).first.locator("mark", has_text="失业").first).to_be_visible()


def test_says_so_only_of_what_the_first_hit_has(page: Page, built: Path):
    search(page, built, "我爸看病没钱")
    expect(results(page).first).to_be_visible()
    expect(page.locator("#search-note")).to_be_hidden()


def test_says_for_which_words_it_looked(page: Page, built: Path):
    search(page, built, "赣付通")
    expect(page.locator("#search-note")).to_contain_text("按“赣服通”找的。")


def test_every_hit_shows_its_clause_state_and_audience(page: Page, built: Path):
    search(page, built, "失业保险金")
    first = results(page).first
    expect(first).to_contain_text("第（四）条")
    expect(first).to_contain_text("2020年")
    expect(first).to_contain_text("没写到期")
    expect(first).to_contain_text("写给：")


def test_a_day_that_has_passed_since_the_build_counts(page: Page, tmp_path: Path):
    done = mingbai("build", "--today", "2020-08-01", cwd=smallest.write(tmp_path))
    assert done.returncode == 0, done.stdout + done.stderr
    for now, state in (("2021-04-30", "文件写到2021年4月30日"), ("2021-05-01", "已过期")):
        page.clock.set_fixed_time(f"{now}T12:00:00")
        search(page, tmp_path / "site", "失业保险费")
        expect(results(page).first).to_contain_text(state)


def test_filters_narrow_the_results_and_stay_in_the_address(page: Page, built: Path, real_site):
    search(page, built, "就业")
    before = results(page).count()
    page.locator("#search-filters summary").click()
    page.locator("#search-for").select_option("graduate")
    expect(page.locator("#search-results")).to_have_attribute("data-state", "done")
    page.wait_for_function(
        "before => document.querySelectorAll('#search-results li').length < before", arg=before
    )
    assert page.url.endswith("&for=graduate")
    page.reload()
    expect(page.locator("#search-for")).to_have_value("graduate")
    written_for = {each.id for each in real_site.provisions if "graduate" in (*each.for_, *each.about)}
    for link in results(page).locator("h2 a").all():
        assert str(link.get_attribute("href")).partition("#")[2] in written_for


def test_more_results_are_shown_on_demand(page: Page, built: Path):
    search(page, built, "企业")
    expect(results(page)).to_have_count(10)
    page.locator("#search-more").click()
    expect(results(page)).not_to_have_count(10)
    expect(results(page).nth(10).locator("a").first).to_be_focused()


def test_back_button_brings_the_former_results(page: Page, built: Path):
    search(page, built, "养猪")
    page.locator("#search-q").fill("低保")
    page.locator("#search-q").press("Enter")
    expect(results(page).first).to_contain_text("低保")
    page.go_back()
    expect(page.locator("#search-q")).to_have_value("养猪")
    expect(results(page).first).to_contain_text("猪")


def test_an_unfinished_composition_searches_nothing(page: Page, built: Path):
    search(page, built, "养猪")
    shown = first_link(page)
    page.locator("#search-q").focus()
    session = page.context.new_cdp_session(page)
    page.locator("#search-q").fill("")
    expect(page.locator("#search-status")).to_have_text("")
    session.send("Input.imeSetComposition", {"text": "dibao", "selectionStart": 5, "selectionEnd": 5})
    expect(page.locator("#search-q")).to_have_value("dibao")
    page.wait_for_timeout(200)
    assert results(page).count() == 0
    assert page.locator("#search-q-suggestions li").count() == 0
    session.send("Input.insertText", {"text": "低保"})
    expect(results(page).first).to_contain_text("低保")
    assert first_link(page) != shown


def test_suggestions_by_keyboard(home: Page):
    box = home.locator("#mb-q")
    box.press_sequentially("失")
    options = home.locator("#mb-q-suggestions [role=option]")
    expect(options.first).to_be_visible()
    expect(box).to_have_attribute("role", "combobox")
    expect(box).to_have_attribute("aria-expanded", "true")
    expect(home.locator("form .mb-search__status")).to_contain_text("个提示")
    box.press("ArrowDown")
    expect(options.first).to_have_attribute("aria-selected", "true")
    active = box.get_attribute("aria-activedescendant")
    assert active == options.first.get_attribute("id")
    box.press("Escape")
    expect(home.locator("#mb-q-suggestions")).to_be_hidden()
    box.press_sequentially("业")
    expect(options.first).to_contain_text("失业")
    words = options.nth(1).get_attribute("data-words")
    box.press("ArrowDown")
    box.press("ArrowDown")
    box.press("Enter")
    expect(home.locator("#search-results")).to_have_attribute("data-state", "done")
    expect(home.locator("#search-q")).to_have_value(str(words))


def test_suggestions_by_touch_and_by_pinyin(page: Page, built: Path):
    search(page, built, "")
    page.locator("#search-q").press_sequentially("yanglao")
    option = page.locator("#search-q-suggestions [role=option]", has_text="养老院")
    option.first.click()
    expect(results(page).first).to_contain_text("养老")


def test_nothing_is_fetched_before_the_reader_turns_to_search(page: Page, built: Path):
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto((built / "index.html").as_uri())
    page.wait_for_load_state("networkidle")
    assert not [url for url in fetched if "/search/" in url or "/js/search." in url]
    page.locator("#mb-q").focus()
    page.wait_for_function("window.mingbaiSearch")


def test_without_javascript_the_box_leads_to_the_needs(browser: Browser, built: Path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built / "index.html").as_uri())
    page.locator("#mb-q").fill("低保")
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_have_text("搜索")
    assert "搜索框用不了" in (built / "search/index.html").read_text(encoding="utf-8")
    assert page.locator("a[href*='needs/']").count() > 10
    context.close()


@pytest.mark.parametrize("width", [320, 1280])
def test_results_and_suggestions_fit_the_window(page: Page, built: Path, width: int):
    page.set_viewport_size({"width": width, "height": 700})
    search(page, built, "开店")
    page.locator("#search-q").press_sequentially("补")
    page.locator("#search-q").press("Backspace")
    expect(page.locator("#search-q-suggestions li").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= width


class StrictHandler(http.server.SimpleHTTPRequestHandler):
    """Serves the site below /a/b/, with a policy that allows nothing foreign and nothing inline."""

    def translate_path(self, path: str) -> str:
        return super().translate_path(path.removeprefix("/a/b"))

    def end_headers(self) -> None:
        self.send_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'",
        )
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        pass


@pytest.fixture
def strict_address(built: Path) -> Iterator[str]:
    handler = functools.partial(StrictHandler, directory=str(built))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/a/b/"
    server.shutdown()
    server.server_close()


def test_works_below_a_path_and_under_a_strict_policy(browser: Browser, strict_address: str):
    context = browser.new_context()
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    page.goto(f"{strict_address}index.html")
    page.locator("#mb-q").press_sequentially("低保")
    expect(page.locator("#mb-q-suggestions li").first).to_be_visible()
    page.keyboard.press("Enter")
    expect(results(page).first).to_contain_text("低保")
    results(page).first.locator("a").click()
    page.wait_for_url("**/a/b/measures/**")
    assert complaints == []
    context.close()


def test_of_several_documents_a_hit_says_which_one_it_is_from(page: Page, two_documents: Path):
    search(page, two_documents, "不裁员的企业")
    metas = results(page).locator(".mb-meta").all_text_contents()
    assert any("2021年" in each and "某县补充文件" in each for each in metas)
    assert any("2020年" in each and "某县补充文件" not in each for each in metas)


def test_one_document_alone_can_be_searched(page: Page, two_documents: Path):
    search(page, two_documents, "不裁员的企业")
    both = results(page).count()
    page.locator("#search-filters summary").click()
    page.locator("#search-document").select_option("xian-2021-3")
    page.wait_for_function("both => document.querySelectorAll('#search-results li').length < both", arg=both)
    for meta in results(page).locator(".mb-meta").all_text_contents():
        assert "某县补充文件" in meta
    assert page.url.endswith("&document=xian-2021-3")


def test_a_site_of_one_document_has_nothing_to_choose_there(page: Page, built: Path):
    search(page, built, "就业")
    assert page.locator("#search-document").count() == 0


def test_conditions_and_what_changed_later_stand_with_the_hit(page: Page, built: Path, real_site):
    changed = next(each for each in real_site.provisions if each.later and each.conditions)
    search(page, built, changed.title)
    hit = results(page).filter(has=page.locator(f"a[href$='#{changed.id}']")).first
    expect(hit).to_contain_text(f"条件：{changed.conditions[0].says}")
    expect(hit).to_contain_text(f"后来有变化：{changed.later[0].says}")


def test_the_copied_answer_has_clause_and_year_and_not_the_question(page: Page, built: Path):
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    search(page, built, "我没工作了能领失业保险金吗")
    title = results(page).first.locator("h2").text_content()
    results(page).first.locator(".mb-copy").click()
    expect(page.locator("#search-status")).to_have_text("已复制")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert str(title) in copied
    assert "2020年文件" in copied
    assert "第（四）条" in copied
    assert "我没工作了" not in copied


def test_the_guide_for_whom_the_words_name_stands_above_the_list(page: Page, built: Path):
    search(page, built, "农民工回村找活干")
    expect(page.locator("#search-guide a")).to_have_attribute("href", re.compile("/for/"))
    assert page.locator("#search-results a[href*='/for/'], #search-results a[href*='/needs/']").count() == 0


def test_a_telephone_stands_after_the_statements_unless_it_is_named(page: Page, built: Path):
    search(page, built, "失业金")
    kinds = [("tel-" in str(each.get_attribute("href"))) for each in results(page).locator("h2 a").all()]
    assert kinds == sorted(kinds)
    search(page, built, "12333")
    assert "#tel-12333" in first_link(page)


def test_the_first_hit_stands_on_the_first_half_of_a_phone(page: Page, built: Path):
    page.set_viewport_size({"width": 360, "height": 740})
    search(page, built, "低保")
    box = results(page).first.bounding_box()
    assert box
    assert box["y"] < 450


def test_a_search_goes_on_while_a_new_version_is_put_on_the_server(
    browser: Browser, built: Path, tmp_path: Path
):
    page, site = browser.new_page(), tmp_path / "site"
    shutil.copytree(built, site)
    search(page, site, "低保")
    (site / "assets/search/core.js").write_text("mingbaiSearch.receive('core',{});\n", encoding="utf-8")
    page.locator("#search-q").fill("养猪")
    expect(results(page).first).to_contain_text("猪")
    [folder] = [each for each in (site / "assets/search").iterdir() if each.is_dir()]
    folder.rename(site / "assets/search/other")
    page.locator("#search-q").fill("出口退税")
    expect(page.locator("#search-results")).to_have_attribute("data-state", "failed")
    expect(page.locator("#search-failed")).to_contain_text("网站可能刚换了新的")
    expect(page.locator("#search-failed a")).to_have_attribute("href", re.compile("a-z/"))
    page.close()
