"""Reading aloud. Headless Chromium has no voices, so a speaker of ours stands in for the browser's."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.publish.assets import named

SPEAKER = """
window.spoken = [];
class Utterance { constructor(text) { this.text = text; } }
const speaker = {
  getVoices: () => [{ lang: LANGUAGE, name: 'a voice' }],
  addEventListener() {},
  speak(each) { window.spoken.push(each.text); window.current = each; },
  cancel() { window.cancelled = true; },
};
Object.defineProperty(window, 'speechSynthesis', { value: speaker, configurable: true });
Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
"""
MARKED = "[...CSS.highlights.get('mb-read')].map(range => range.toString()).join('')"


@pytest.fixture
def page_with(browser: Browser, served: str) -> Iterator:
    """Return a function: language of the only voice → the page of measure 4."""
    context = browser.new_context(viewport={"width": 360, "height": 740})

    def open_with(language: str) -> Page:
        page = context.new_page()
        if language:
            page.add_init_script(SPEAKER.replace("LANGUAGE", repr(language)))
        page.goto(served + "measures/04-shehui-baozhang/")
        return page

    yield open_with
    context.close()


@pytest.mark.parametrize("language", ["", "en-US"])
def test_without_a_chinese_voice_there_is_no_button(page_with, language: str):
    expect(page_with(language).locator("#mb-read")).to_be_hidden()


def test_it_reads_sentence_by_sentence_and_marks_each(page_with):
    page = page_with("zh-CN")
    button = page.locator("#mb-read")
    button.click()
    expect(page.locator("#mb-read")).to_have_text("停止朗读")
    expect(button).to_have_text("停止朗读")
    expect(button).to_have_attribute("aria-pressed", "true")
    for count in range(1, 30):
        assert page.evaluate("window.spoken.length") == count
        spoken = page.evaluate("window.spoken.at(-1)")
        assert page.evaluate(MARKED).strip() == spoken
        assert spoken.count("。") <= 1
        page.evaluate("window.current.onend()")
    text = page.evaluate("window.spoken.join('|')")
    assert text.startswith(page.locator("h1").inner_text().split("、")[0])
    assert text.index("没写到期") < text.index(page.locator("[data-part=says]").first.inner_text()[:6])
    assert "复制这句话" not in text
    assert "这一页写了" not in text
    button.click()
    expect(button).to_have_text("朗读")
    assert page.evaluate("window.cancelled")
    assert page.evaluate(MARKED) == ""


def test_it_begins_where_the_reader_is(page_with):
    page = page_with("zh-CN")
    page.evaluate("document.querySelector('#linshi-jiuzhu').scrollIntoView({behavior: 'instant'})")
    page.locator("#mb-read").click()
    expect(page.locator("#mb-read")).to_have_text("停止朗读")
    assert page.evaluate("window.spoken[0]") != page.locator(".mb-lead").inner_text()
    page.evaluate("for (let i = 0; i < 3; i += 1) window.current.onend()")
    assert "直接给临时救助" in page.evaluate("window.spoken.join('')")


def test_it_comes_only_when_asked_for(page_with):
    page = page_with("zh-CN")
    script = named("assets/js/read.js")
    assert script not in page.content().replace(f'data-script="../../{script}"', "")
