"""What people ask, as whoever answers the phone uses it: by keyboard, by address, offline, and without a script."""

from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests import smallest
from tests.conftest import mingbai

QUESTIONS = """
- {id: tuiduoshao, asks: 不裁员的企业退多少？, also: [失业保险费能退几成], answered_by: [wengang-50]}
- {id: shenqing, asks: 退失业保险费怎么申请？, also: [退保险费去哪里办], answered_by: [wengang-50], unknown: [how]}
- {id: zhigong, asks: 职工能分到退的钱吗？, answered_by: [wengang-50], answer: 退给企业，是上年度失业保险费的50%。没有写退给职工。}
- {id: huzhao, asks: 护照怎么办？, also: [出国要办什么证], absent: [护照]}
"""
ANSWER = "符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。"


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The smallest site with questions, built."""
    root = smallest.write(tmp_path_factory.mktemp("asked"), **{"data/questions.yml": QUESTIONS})
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stdout + done.stderr
    return root / "site"


@pytest.fixture
def answers(page: Page, asked: Path) -> Page:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto((asked / "answers/index.html").as_uri())
    return page


def cards(page: Page):
    return page.locator("[data-question]:visible")


def options(page: Page):
    return page.locator("#answers-hits [role=option]")


def test_typing_opens_the_card_and_arrow_keys_go_on(answers: Page):
    expect(cards(answers)).to_have_count(4)
    answers.keyboard.press("/")
    box = answers.locator("#answers-q")
    expect(box).to_be_focused()
    box.press_sequentially("失业保险费")
    expect(cards(answers)).to_have_count(1)
    first = cards(answers).get_attribute("data-question")
    expect(options(answers).first).to_have_attribute("aria-selected", "true")
    box.press("ArrowDown")
    second = cards(answers).get_attribute("data-question")
    assert first != second
    assert answers.url.endswith(f"#q-{second}")
    box.press("ArrowUp")
    expect(cards(answers)).to_have_attribute("data-question", str(first))
    box.press("Escape")
    expect(box).to_have_value("")
    expect(cards(answers)).to_have_count(4)
    assert "#" not in answers.url


def test_enter_copies_the_answer_with_what_it_depends_on(answers: Page):
    box = answers.locator("#answers-q")
    box.fill("不裁员的企业退多少")
    expect(cards(answers)).to_have_count(1)
    expect(cards(answers)).to_have_attribute("data-question", "tuiduoshao")
    box.press("Enter")
    expect(answers.locator("#answers-status")).to_have_text("已复制")
    assert answers.evaluate("navigator.clipboard.readText()").splitlines() == [
        ANSWER,
        "条件：写到2021年4月30日；要符合条件。什么条件、怎么申请，没有写",
        "文件没有写：怎么办",
        "依据：第（一）条（某府发〔2020〕1号，2020年）",
        "2020年，已过期。拿不准请问12345。",
    ]


def test_the_button_copies_a_negative_with_what_is_silent(answers: Page):
    answers.locator("#q-huzhao .mb-copy").click()
    expect(answers.locator("#answers-status")).to_have_text("已复制")
    assert answers.evaluate("navigator.clipboard.readText()").splitlines() == [
        "护照怎么办？",
        "文件里没有写这件事。",
        "查过：全文（某府发〔2020〕1号，2020年）",
        "2020年文件，全文没有写。拿不准请问12345。",
    ]


def test_without_the_clipboard_the_old_way_copies(answers: Page):
    answers.evaluate("() => { navigator.clipboard.writeText = () => Promise.reject(new Error('no')) }")
    answers.locator("#q-huzhao .mb-copy").click()
    expect(answers.locator("#answers-status")).to_have_text("已复制")
    assert "全文没有写" in answers.evaluate("navigator.clipboard.readText()")


@pytest.mark.parametrize(
    ("query", "question"),
    [("炒鱿鱼", "tuiduoshao"), ("huzhao", "huzhao"), ("出国的证", "huzhao"), ("职工能分到吗", "zhigong")],
)
def test_synonyms_and_pinyin_find_the_card(answers: Page, query: str, question: str):
    answers.locator("#answers-q").fill(query)
    expect(cards(answers)).to_have_count(1)
    expect(cards(answers)).to_have_attribute("data-question", question)


def test_what_is_no_question_leads_to_the_search(answers: Page):
    box = answers.locator("#answers-q")
    box.fill("天气预报")
    expect(answers.locator("#answers-none")).to_contain_text("没有现成的回答")
    expect(cards(answers)).to_have_count(0)
    box.press("Enter")
    answers.wait_for_url(f"**/search/index.html?q={quote('天气预报')}")


def test_an_address_opens_its_card_alone(answers: Page, asked: Path):
    answers.goto((asked / "answers/index.html").as_uri() + "#q-huzhao")
    answers.reload()
    expect(cards(answers)).to_have_count(1)
    expect(cards(answers).locator("h3")).to_have_text("护照怎么办？")
    expect(cards(answers)).to_be_in_viewport()
    answers.get_by_role("button", name="看全部问题").click()
    expect(cards(answers)).to_have_count(4)


def test_an_unfinished_composition_finds_nothing(answers: Page):
    answers.locator("#answers-q").focus()
    session = answers.context.new_cdp_session(answers)
    session.send("Input.imeSetComposition", {"text": "huzhao", "selectionStart": 6, "selectionEnd": 6})
    answers.wait_for_timeout(200)
    expect(cards(answers)).to_have_count(4)
    session.send("Input.insertText", {"text": "护照"})
    expect(cards(answers)).to_have_count(1)


def test_without_a_script_every_card_is_there(browser: Browser, asked: Path):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((asked / "answers/index.html").as_uri())
    expect(cards(page)).to_have_count(4)
    expect(page.locator("#answers-find")).to_be_hidden()
    expect(page.get_by_text("复制这个回答")).to_have_count(0)
    page.emulate_media(media="print")
    expect(cards(page)).to_have_count(4)
    context.close()


@pytest.mark.parametrize(("width", "height"), [(360, 740), (1366, 768)])
def test_a_card_fits_on_one_screen(answers: Page, width: int, height: int):
    answers.set_viewport_size({"width": width, "height": height})
    for card in cards(answers).all():
        box = card.bounding_box()
        assert box
        assert box["height"] <= height
    answers.locator("#answers-q").fill("护照")
    expect(cards(answers)).to_have_count(1)
    expect(cards(answers).locator("[data-part=basis]")).to_be_in_viewport()
    assert answers.evaluate("document.documentElement.scrollWidth") <= width


def search(page: Page, asked: Path, query: str) -> None:
    page.goto(f"{(asked / 'search/index.html').as_uri()}?q={quote(query)}")
    expect(page.locator("#search-results")).to_have_attribute("data-state", "done")


def test_the_search_shows_the_card_of_the_question_that_is_meant(page: Page, asked: Path):
    search(page, asked, "退失业保险费怎么申请")
    card = page.locator("#search-answer")
    expect(card).to_be_visible()
    expect(card.locator("h2")).to_have_text("退失业保险费怎么申请？")
    expect(card).to_contain_text("文件没有写怎么办")
    expect(card).to_contain_text("2020年")
    expect(card).to_contain_text("第（一）条")
    assert page.locator("#search-results #search-answer, #search-results [href*=answers]").count() == 0
    card.locator("h2 a").click()
    page.wait_for_url("**/answers/index.html#q-shenqing")
    expect(cards(page)).to_have_count(1)


@pytest.mark.parametrize("query", ["失业保险费", "企业", "天气预报", "财政局"])
def test_the_search_shows_no_card_where_none_surely_is_meant(page: Page, asked: Path, query: str):
    search(page, asked, query)
    expect(page.locator("#search-answer")).to_be_hidden()


def test_what_no_document_has_is_answered_above_the_advice(page: Page, asked: Path):
    search(page, asked, "护照怎么办")
    expect(page.locator("#search-answer")).to_contain_text("文件里没有写这件事。")
    expect(page.locator("[data-no-answer]")).to_be_visible()
    expect(page.locator("#search-results li")).to_have_count(0)
