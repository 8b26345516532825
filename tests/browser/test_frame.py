"""What stands on every page: 关怀版, the menu, the skip link; with and without a script, at any width."""

import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.model.vocabulary import FORCES
from tests.browser.conftest import CARE
from tests.browser.kinds import kinds
from tests.browser.test_walk import press_to

FONT_SIZE = "parseFloat(getComputedStyle(document.body).fontSize)"
SHIFTS = """new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => { for (const each of list.getEntries()) sum += each.value; })
    .observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => done(sum), 150);
})"""


class Trickle(SimpleHTTPRequestHandler):
    """The top of a page comes in small pieces, as over a slow line: it is drawn while it is half there."""

    def do_GET(self) -> None:
        page = Path(self.translate_path(self.path))
        if page.suffix != ".html":
            super().do_GET()
            return
        html = page.read_bytes()
        begin, end = html.index(b"<body"), html.index(b"</header>")
        pieces = [html[:begin], *(html[at : min(at + 150, end)] for at in range(begin, end, 150)), html[end:]]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        for piece in pieces:
            self.wfile.write(piece)
            self.wfile.flush()
            time.sleep(0.01)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def trickled(built: Path) -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Trickle, directory=built)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


def test_large_letters_are_one_press_away_and_remembered(home: Page, built: Path):
    normal = home.evaluate(FONT_SIZE)
    home.get_by_label("关怀版").check()
    assert home.evaluate(FONT_SIZE) > 1.35 * normal
    assert home.evaluate("getComputedStyle(document.body).color") == "rgb(0, 0, 0)"
    home.goto((built / "contacts/index.html").as_uri())
    expect(home.get_by_label("关怀版")).to_be_checked()
    assert home.evaluate(FONT_SIZE) > 1.35 * normal
    home.get_by_label("关怀版").uncheck()
    home.reload()
    expect(home.get_by_label("关怀版")).not_to_be_checked()
    assert home.evaluate(FONT_SIZE) == normal


def test_remembered_letters_are_large_before_the_first_paint(browser: Browser, served: str):
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.add_init_script(CARE)
    page = context.new_page()
    page.goto(served)
    assert page.evaluate(SHIFTS) == 0
    context.close()


def test_menu_and_large_letters_work_without_a_script(browser: Browser, built: Path):
    context = browser.new_context(java_script_enabled=False, viewport={"width": 360, "height": 740})
    page = context.new_page()
    page.goto((built / "index.html").as_uri())
    normal = page.locator("h1").bounding_box()
    page.get_by_label("关怀版").check()
    large = page.locator("h1").bounding_box()
    assert normal
    assert large
    assert large["height"] > 1.3 * normal["height"]
    link = page.get_by_role("navigation", name="主菜单").get_by_role("link", name="名词解释")
    expect(link).to_be_hidden()
    page.locator(".mb-menu > summary").click()
    link.click()
    expect(page.locator("h1")).to_have_text("名词解释")
    expect(page.locator("#mb-read")).to_be_hidden()
    context.close()


def test_menu_by_keyboard_on_a_phone(home: Page):
    press_to(home, ".mb-menu > summary")
    press_to(home, ".mb-menu a[href='contacts/index.html']")
    expect(home.locator("h1")).to_have_text("打电话问")


def test_on_a_wide_window_menu_and_contents_lie_open(home: Page, built: Path):
    home.set_viewport_size({"width": 1280, "height": 800})
    home.goto(next((built / "measures").glob("04-*/index.html")).as_uri())
    for name in ("主菜单", "这一页写了"):
        expect(home.get_by_role("navigation", name=name).get_by_role("link").first).to_be_in_viewport()
    expect(home.locator(".mb-menu > summary")).to_be_hidden()
    home.get_by_role("navigation", name="这一页写了").get_by_role("link").last.click()
    expect(home.locator("#ask")).to_be_in_viewport()


def test_nothing_jumps_while_a_page_loads(browser: Browser, trickled: str, built: Path):
    context = browser.new_context(viewport={"width": 360, "height": 740})
    page = context.new_page()
    moved = []
    for path in (each for each in kinds(built) if each != "404.html"):
        page.goto(trickled + path)
        if page.evaluate(SHIFTS) > 0:
            moved.append(path)
    context.close()
    assert moved == []


def test_wider_spacing_of_letters_breaks_nothing(home: Page, built: Path):
    """WCAG 1.4.12: a reader's own spacing."""
    spacing = (
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
    )
    for path in (each for each in kinds(built) if each != "404.html"):
        home.goto((built / path).as_uri())
        home.add_style_tag(content=f"{spacing} p {{ margin-bottom: 2em !important }}")
        assert home.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_focus_is_always_visible_on_every_kind_of_page(home: Page, built: Path):
    ring = (
        "() => { const e = document.activeElement;"
        " const s = getComputedStyle(e.matches('input[type=checkbox]') && e.id === 'mb-care' ? e.parentElement : e);"
        " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 }"
    )
    for path in (each for each in kinds(built) if each != "404.html"):
        home.goto((built / path).as_uri())
        for _ in range(25):
            home.keyboard.press("Tab")
            if home.evaluate("document.activeElement === document.body"):
                break
            box = home.locator(":focus").bounding_box()
            where = f"{path}: {home.evaluate('document.activeElement.outerHTML')}"
            assert box, where
            assert box["y"] + box["height"] > 0, where
            assert box["y"] < 740, where
            assert home.evaluate(ring), where


@pytest.mark.parametrize("colours", ["active", "none"])
def test_state_and_force_are_words_and_shapes(browser: Browser, built: Path, colours: str):
    context = browser.new_context(forced_colors=colours)
    page = context.new_page()
    page.goto((built / "measures/08-rongzi-zhichi/index.html").as_uri())
    card = page.locator("[data-state=expired]").last
    mark = "e => getComputedStyle(e, '::before').content"
    assert "✕" in card.locator("[data-state-label]").evaluate(mark)
    expect(card.locator("[data-state-label]")).to_have_text("已过期")
    expect(card.locator(".mb-meta")).to_contain_text(FORCES[card.get_attribute("data-force")])
    context.close()


def test_escape_closes_the_menu(home: Page):
    button = home.locator(".mb-menu > summary")
    button.click()
    expect(home.locator(".mb-menu a").first).to_be_visible()
    home.locator(".mb-menu a").first.focus()
    home.keyboard.press("Escape")
    expect(home.locator(".mb-menu a").first).to_be_hidden()
    expect(button).to_be_focused()


def test_the_head_is_one_row_in_every_size(browser: Browser, built: Path):
    for width, large in ((320, False), (320, True), (360, False), (360, True)):
        context = browser.new_context(viewport={"width": width, "height": 740})
        if large:
            context.add_init_script(CARE)
        page = context.new_page()
        page.goto((built / "contacts/index.html").as_uri())
        page.locator(".mb-brand__name").evaluate("each => { each.textContent = '明白，某某市某某县某某乡' }")
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        tools = [each.bounding_box() for each in page.locator(".mb-header__inner .mb-tool, .mb-brand").all()]
        middles = {round(each["y"] + each["height"] / 2) for each in tools if each}
        assert len(tools) == 4
        assert max(middles) - min(middles) <= 2, (width, large)
        ordered = sorted((each for each in tools if each), key=lambda each: each["x"])
        assert all(one["x"] + one["width"] <= two["x"] + 1 for one, two in pairwise(ordered)), (width, large)
        context.close()
