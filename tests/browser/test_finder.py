"""The finder in Chromium: the same verdicts as in Python, one question a screen, nothing sent or stored."""

from datetime import datetime
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.model import Site
from generator.model.eligibility import judge
from tests import smallest
from tests.conftest import mingbai
from tests.model.test_eligibility import PERSONAS, given

SMALL_BUSINESS = "who=small-business&layoffs=none&epidemic=large&kind=factory"
VERDICTS = """() => [...document.querySelectorAll("#finder-result [data-provision]")].map((each) => [
    each.dataset.provision,
    each.dataset.verdict,
    [...each.querySelectorAll("li")].map((line) => [line.firstChild.textContent, line.dataset.question || ""]),
])"""
# A link inside a sentence may be as high as its line.
TARGETS = """() => [...document.querySelectorAll(
    ".mb-finder :is(button, summary, .mb-choice, .mb-tel, li h4 a, li h5 a, th a)")]
    .filter((each) => each.checkVisibility())
    .map((each) => [each.textContent.trim(), each.getBoundingClientRect()])
    .filter(([, box]) => box.height < 44 || box.width < 44)
    .map(([text, box]) => `${text}: ${box.width} × ${box.height}`)"""


@pytest.fixture
def finder(page: Page, built: Path) -> Page:
    page.goto((built / "finder/index.html").as_uri())
    expect(page.locator("#finder-form")).to_be_visible()
    return page


def opened(finder: Page, fragment: str) -> Page:
    """Open the result that a fragment stands for."""
    finder.evaluate("fragment => { location.hash = fragment; }", fragment)
    expect(finder.locator("#finder-result-title")).to_be_focused()
    return finder


def fragment(persona: dict) -> str:
    return "&".join(f"{key}={','.join(options)}" for key, options in persona["answers"].items()) or "who="


def question(page: Page) -> str:
    """The one question on the screen, which has the focus."""
    visible = page.locator("fieldset:visible")
    expect(visible).to_have_count(1)
    expect(visible.locator("h2")).to_be_focused()
    return str(visible.get_attribute("data-question"))


def test_personas_get_the_same_verdicts_and_reasons_as_in_python(finder: Page, real_site: Site):
    for persona in PERSONAS:
        found = opened(finder, fragment(persona)).evaluate(VERDICTS)
        finder.evaluate("location.hash = ''")
        expected = {
            each.id: judge(real_site, each, given(persona))
            for each in real_site.provisions
            if each.effect != "none"
        }
        assert len(found) == len(expected)
        for id_, verdict, reasons in found:
            wanted = expected[id_]
            assert (verdict, [tuple(each) for each in reasons]) == (
                wanted.verdict,
                [tuple(each) for each in wanted.reasons],
            ), (persona["name"], id_)


def test_one_question_a_screen_by_keyboard(finder: Page):
    expect(finder.locator("fieldset:visible")).to_have_attribute("data-question", "who")
    finder.locator("input[name=who][value=small-business]").focus()
    finder.keyboard.press("Space")
    finder.keyboard.press("Enter")
    assert question(finder) == "layoffs"
    finder.keyboard.press("Tab")
    finder.keyboard.press("Space")
    finder.keyboard.press("Enter")
    assert question(finder) == "epidemic"
    for _ in range(3):
        finder.keyboard.press("Tab")
    expect(finder.locator("#finder-skip")).to_be_focused()
    finder.keyboard.press("Enter")
    assert question(finder) == "kind"
    expect(finder.locator("#finder-progress")).to_have_text("第 4 题")
    expect(finder.locator("#finder-form [type=submit]")).to_have_text("看结果")
    finder.locator("#finder-form [type=submit]").press("Enter")
    expect(finder.locator("#finder-result-title")).to_be_focused()
    assert finder.url.endswith("#who=small-business&layoffs=none")
    expect(finder.locator("#finder-answers li")).to_have_text(
        [
            "您是谁：小公司、小厂（中小微企业）改",
            "有没有裁员：没有裁改",
            "2020年疫情影响：没有答改",
            "店或企业是哪一种：没有答改",
        ]
    )


def test_back_goes_back_with_the_answers(finder: Page):
    finder.locator("label", has_text="家里有孩子的人").click()
    finder.get_by_role("button", name="下一题").click()
    assert question(finder) == "child"
    finder.locator("label", has_text="不到3岁").click()
    finder.get_by_role("button", name="上一题").click()
    assert question(finder) == "who"
    expect(finder.locator("input[value=parent]")).to_be_checked()
    finder.get_by_role("button", name="下一题").click()
    expect(finder.locator("input[value=baby]")).to_be_checked()
    finder.get_by_role("button", name="看结果").click()
    expect(finder.locator("#finder-result-title")).to_be_focused()
    finder.go_back()
    assert question(finder) == "child"
    finder.go_forward()
    finder.get_by_role("button", name="改“孩子多大”的回答").click()
    assert question(finder) == "child"
    expect(finder.locator("input[value=baby]")).to_be_checked()


def test_answer_that_is_no_longer_asked_is_dropped(finder: Page):
    opened(finder, "who=parent&child=baby")
    finder.get_by_role("button", name="改“您是谁”的回答").click()
    finder.locator("label", has_text="家里有孩子的人").click()
    finder.locator("label", has_text="退伍军人").click()
    finder.get_by_role("button", name="下一题").click()
    expect(finder.locator("#finder-result-title")).to_be_focused()
    assert finder.url.endswith("#who=veteran")


def test_all_can_be_skipped_in_seven_steps(finder: Page):
    for step in range(1, 8):
        expect(finder.locator("#finder-progress")).to_have_text(f"第 {step} 题")
        finder.get_by_role("button", name="跳过").click()
    expect(finder.locator("#finder-result-title")).to_be_focused()
    assert finder.locator("[data-verdict=yes]").count() == 0
    finder.get_by_role("button", name="从头再答").click()
    assert question(finder) == "who"


def test_address_opens_the_result(page: Page, built: Path):
    page.goto(f"{(built / 'finder/index.html').as_uri()}#{SMALL_BUSINESS}")
    expect(page.locator("#finder-result-title")).to_be_focused()
    expect(page.locator("#finder-form")).to_be_hidden()
    yes = page.locator("#finder-yes [data-verdict=yes]")
    expect(yes).to_have_count(3)
    expect(page.locator("#finder-count")).to_contain_text("写到了您：3处；可能写到您：")
    expect(page.locator("[data-provision=danwei-yanglao-16]")).to_contain_text("2020年文件　没写到期　有限制")
    expect(page.locator("#finder-maybe [data-provision]").first).to_be_hidden()
    page.locator("#finder-maybe summary", has_text="稳员工").click()
    link = page.locator("[data-provision=wengang-100] a")
    expect(page.locator("[data-provision=wengang-100]")).to_contain_text("由办理单位定")
    link.click()
    expect(page.locator("section#wengang-100")).to_be_in_viewport()


@pytest.mark.parametrize(
    ("day", "words", "state"),
    [
        (datetime(2021, 4, 30, 12), "写到了您", "changed"),
        (datetime(2021, 5, 1, 12), "2020年写到了您，现已过期", "expired"),
    ],
)
def test_what_has_ended_says_so_by_the_browsers_day(page: Page, built: Path, day, words, state):
    page.clock.set_fixed_time(day)
    page.goto(f"{(built / 'finder/index.html').as_uri()}#{SMALL_BUSINESS}")
    ended = page.locator("[data-provision=shiye-gongshang-feilv-2021]")
    expect(ended.locator(".mb-verdict")).to_have_text(words)
    expect(ended).to_have_attribute("data-state", state)
    expect(ended).to_contain_text("2020年文件")


@pytest.mark.parametrize(
    "hostile",
    [
        "who=<img src=x onerror=alert(1)>&layoffs=%3Cscript%3E",
        "__proto__=x&constructor=y&who=toString",
        "_at=<b>&who=,,,",
        "%E0%A4%A",
    ],
)
def test_foreign_fragments_are_ignored(finder: Page, hostile: str):
    opened(finder, hostile)
    assert finder.locator(".mb-finder img, .mb-finder b").count() == 0
    assert finder.locator("#finder-result [data-verdict=maybe]").count() > 90


def test_nothing_is_sent_or_stored(finder: Page):
    requests: list[str] = []
    finder.on("request", lambda request: requests.append(request.url))
    finder.locator("label", has_text="老师").click()
    finder.get_by_role("button", name="下一题").click()
    expect(finder.locator("#finder-result-title")).to_be_focused()
    assert [url for url in requests if "/assets/images/icon." not in url] == []
    assert finder.context.cookies() == []
    assert finder.evaluate("[localStorage.length, sessionStorage.length, history.state]") == [0, 0, None]


def test_hostile_words_in_the_data_stay_words(page: Page, tmp_path: Path):
    evil = "<img src=x onerror=stop>"
    measure = smallest.MEASURE.replace(
        'ask: ["12345"]\n', f'ask: ["12345"]\n    eligible: {{unknown: "{evil}"}}\n'
    )
    finder = smallest.FILES["data/finder.yml"].replace("开公司的人", f'"{evil}"')
    smallest.write(tmp_path, **{smallest.MEASURE_FILE: measure, "data/finder.yml": finder})
    done = mingbai("build", "--today", "2026-11-24", cwd=tmp_path)
    assert done.returncode == 0, done.stdout
    page.goto((tmp_path / "site/finder/index.html").as_uri() + "#who=company")
    expect(page.locator("[data-verdict=maybe] li")).to_have_text(f"{evil}。")
    expect(page.locator("#finder-answers li").first).to_contain_text(evil)
    assert page.locator("img").count() == 0


def test_without_javascript_the_table_says_it_all(browser: Browser, built: Path, real_site: Site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((built / "finder/index.html").as_uri())
    expect(page.locator("#finder-form")).to_be_hidden()
    rows = page.locator("#finder-table tbody tr")
    expect(rows).to_have_count(sum(each.effect != "none" for each in real_site.provisions))
    [title] = [each.title for each in real_site.provisions if each.id == "wengang-50"]
    row = rows.filter(has_text=title)
    expect(row).to_be_visible()
    expect(row).to_contain_text("有没有裁员：没有裁，或者裁得少")
    expect(row).to_contain_text("裁员率标准和别的条件，文件没有写全")
    row.locator("a").click()
    expect(page.locator("section#wengang-50")).to_be_in_viewport()
    context.close()


def test_print_has_the_result_and_no_buttons(finder: Page):
    opened(finder, SMALL_BUSINESS)
    finder.emulate_media(media="print")
    expect(finder.locator("[data-provision=wengang-50]")).to_be_visible()
    expect(finder.locator(".mb-finder button:visible")).to_have_count(0)
    expect(finder.locator("#finder-table")).to_be_hidden()
    expect(finder.locator("#finder-no")).to_be_hidden()


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_screen_fits_and_its_targets_are_large(finder: Page, width: int):
    finder.set_viewport_size({"width": width, "height": 800})
    screens = ["_at=who", "_at=kind", SMALL_BUSINESS]
    for screen in screens:
        finder.evaluate("screen => { location.hash = screen; }", screen)
        finder.wait_for_function("() => document.activeElement.matches('h2')")
        finder.evaluate(
            "document.querySelectorAll('.mb-finder details').forEach(each => { each.open = true; })"
        )
        assert finder.evaluate("document.documentElement.scrollWidth") <= width
        assert finder.evaluate(TARGETS) == []
