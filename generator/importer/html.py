"""HTML → text, one block a line. Menus, feet, scripts and hidden words are left out, and said."""

import re

from lxml import etree
from lxml import html as lxml_html

from generator.importer.html_lines import Line
from generator.importer.html_main import judge, weight
from generator.importer.html_style import generated, rules
from generator.importer.html_walk import HIDDEN, LOST, PICTURE, WITHOUT_SCRIPT, lines
from generator.importer.outcome import Dropped, Reading
from generator.importer.raised import NOTE_MARK
from generator.importer.txt import decode
from generator.model import Refused

MOST_PLACES = 5
_CHARSET = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_NUMBER_WITH_BLANKS = re.compile(
    r"^(?:([（(])[ \u00a0\u3000]*([零〇一二三四五六七八九十百\d]+)[ \u00a0\u3000]*([）)])[ \u00a0]*"
    r"|([零〇一二三四五六七八九十百]+)[ \u00a0\u3000]+(、)[ \u00a0\u3000]*)"
)
_LAST_WORDS = re.compile(r"(?:[!-~]+|.).{0,11}$")  # no number is cut
_EMPTY_FRAMES = (
    "网页里只有框架，正文在另一个网页里。",
    "请在浏览器里打开框架里的那个网页，另存下来，再导入。",
)


def read_html(raw: bytes) -> Reading:
    """Return the text of an HTML page; the encoding is UTF-8, else what the page says, else GB18030."""
    said = _CHARSET.search(raw[:4000])
    text = decode(raw, said.group(1).decode("ascii") if said else None)
    parser = lxml_html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)
    try:
        root = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*>", "", text), parser=parser)
        known = rules(root)
        found, notices = _shown(root, lines(root, known), known)
    except (etree.LxmlError, ValueError) as error:
        raise Refused("网页读不出来。", "请在浏览器里打开网页，把正文复制到 .txt 文件，再导入。") from error
    return _reading(root, found, notices, generated(root, known))


def _shown(
    root: etree._Element, found: list[Line], known: dict[str, dict[str, str]]
) -> tuple[list[Line], list[str]]:
    """Read a hidden part if it holds more of a document than all that is shown: a script shows it."""
    shown = sum(weight(line) for line in found if not line.why)
    hidden = [line for line in found if line.why in (HIDDEN, WITHOUT_SCRIPT) and weight(line)]
    if sum(map(weight, hidden)) <= shown:
        return found, []
    parts = frozenset(each for line in hidden for each in (line.owner, *line.owner.iterancestors()))
    return lines(root, known, parts), ["网页的正文是隐藏的，打开时由脚本显示；已经读了，请对照网页看一遍。"]


def _reading(root: etree._Element, found: list[Line], notices: list[str], added: list[str]) -> Reading:
    """Sort the lines into text, what was left out, and what is lost."""
    words = [line for line in found if not line.why]
    judged = judge(root, words)
    reasons = iter(judged.why)
    why = [line.why or next(reasons) for line in found]
    kept = [number for number, reason in enumerate(why) if not reason]
    text = [_without_blanks(found[number].text) for number in kept]
    dropped = [
        Dropped(_where(number, kept), line.text, reason)
        for number, (line, reason) in enumerate(zip(found, why, strict=True))
        if reason and reason not in (PICTURE, LOST)
    ]
    within = range(kept[0], kept[-1] + 2) if kept else range(len(found))
    losses = [
        f"{_after(n, kept, found)}有{found[n].text}，里面的字没有收进来。"
        for n in range(len(found))
        if why[n] == LOST
    ]
    if losses and not kept:
        raise Refused(*_EMPTY_FRAMES)
    pictures = [n for n in within if n < len(found) and why[n] == PICTURE and found[n].linked < 1]
    if pictures:
        places = "；".join(f"{_after(n, kept, found)}（{found[n].text}）" for n in pictures[:MOST_PLACES])
        losses.append(
            f"正文里有 {len(pictures)} 张图片，图片里的字没有收进来：{places}{'；……' if len(pictures) > MOST_PLACES else ''}。"
        )
    if added:
        losses.append(
            f"网页的样式表另外显示了 {len(added)} 处字，没有收进来：{'、'.join(dict.fromkeys(added))}。"
        )
    losses += _from_scripts(root, "".join(text))
    return Reading(
        "\n".join(text) + "\n",
        (*notices, *_note_marks(root, text)),
        tuple(dict.fromkeys(dropped)),
        tuple(losses),
    )


def _without_blanks(text: str) -> str:
    """Blanks inside the number of a heading only place it on the page: （ 一 ） and 二 、."""
    return _NUMBER_WITH_BLANKS.sub(lambda found: "".join(filter(None, found.groups())), text.strip())


def _where(number: int, kept: list[int]) -> str:
    if not kept:
        return "网页"
    return "正文前" if number < kept[0] else "正文后" if number > kept[-1] else "正文中间"


def _after(number: int, kept: list[int], found: list[Line]) -> str:
    """The place of something that is no text: after which words it stands."""
    before = [each for each in kept if each < number]
    if not before:
        return "正文开头"
    words = _LAST_WORDS.search(found[before[-1]].text)
    return f"“{words.group() if words else ''}”后面"


def _note_marks(root: etree._Element, text: list[str]) -> list[str]:
    if next(root.iter("sup"), None) is None:
        return []
    before = [line[: mark.start()] for line in text for mark in NOTE_MARK.finditer(line)]
    if not before:
        return []
    places = "；".join(f"“{each[-8:]}”后面" if each else "行首" for each in before[:MOST_PLACES])
    more = "；……" if len(before) > MOST_PLACES else ""
    return [f"有 {len(before)} 处上标的注号，写成“〔注1〕”这样，免得和数字连在一起，请对照：{places}{more}。"]


def _from_scripts(root: etree._Element, text: str) -> list[str]:
    """Sentences that stand in scripts only: the page shows them when it runs."""
    inside = re.findall(
        r"[\u4e00-\u9fff，、：“”（）〔〕\d]{12,}[。；]",
        "".join(each.text or "" for each in root.iter("script")),
    )
    lost = [each for each in inside if each not in text]
    if len("".join(lost)) <= len(text):
        return []
    return [f"网页的脚本里还有 {len(lost)} 句话，打开网页才显示，没有收进来，例如：“{lost[0][:30]}”。"]
