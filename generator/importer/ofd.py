""".ofd (GB/T 33190) → text, page by page; what the pages hold besides text is counted and named.

ofdkit opens the package and places the text. Before it walks a page, the figures that hold figures are counted:
a few of them can stand for billions.
"""

import io
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

import ofdkit
from ofdkit.package import Package

from generator.importer.contents import contents, without_dots
from generator.importer.ofd_lines import Part, Run, layout, paragraphs
from generator.importer.outcome import Dropped, Reading
from generator.model import Refused

MOST_PAGES, MOST_PARTS, LARGEST_PART, LARGEST_WHOLE = 1_000, 20_000, 30_000_000, 300_000_000
MOST_OBJECTS = 300_000
_BROKEN = ("OFD 文件坏了，读不出来。", "请重新下载，或者换成 Word 文件、PDF。")
_TOO_LARGE = (
    "文件解开以后大得不正常（可能是“压缩包炸弹”），没有打开。",
    "请核对文件从哪里来；可以复制正文到 .txt 再导入。",
)
_SCAN = (
    "这个 OFD 里没有文字，可能是扫描的图片。",
    "请找有文字的版本；或者先用文字识别软件（OCR）转成文字，再人工核对。",
)
_PAGE_NUMBER = re.compile(
    r"[-—–－·.\s]*(第\s*)?\d{1,4}\s*(页)?(\s*[/共，,]?\s*共?\s*\d{1,4}\s*页?)?[-—–－·.\s]*"
)


class Held(NamedTuple):
    """What a page holds besides text that is read: pictures, drawings, words without characters, hidden texts."""

    pictures: int
    drawings: int
    without_characters: int
    hidden: frozenset[str]


def is_ofd(raw: bytes) -> bool:
    """Whether an archive is an OFD file."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return any(name.lower().strip("/") == "ofd.xml" for name in archive.namelist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return False


def read_ofd(raw: bytes) -> Reading:
    """Return the text of an .ofd file; raise Refused for what is broken, unsafe or has no text."""
    _inspect(raw)
    try:
        with Package(raw) as package, ofdkit.open(raw) as document:
            _count_figures(package)
            if len(document.pages) > MOST_PAGES:
                raise Refused(
                    f"文件有 {len(document.pages)} 页，最多 {MOST_PAGES} 页。", "请只留下政策文件本身。"
                )
            return _reading(package, document)
    except (ofdkit.OFDError, RecursionError, ValueError, LookupError, zipfile.BadZipFile) as error:
        raise Refused(*_BROKEN) from error


def _inspect(raw: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        parts = archive.infolist()
    if any(part.flag_bits & 1 for part in parts):
        raise Refused("文件加了密码，打不开。", "请用阅读软件打开，去掉密码，再导入。")
    texts = [part.file_size for part in parts if part.filename.lower().endswith(".xml")]
    if len(parts) > MOST_PARTS or max(texts, default=0) > LARGEST_PART or sum(texts) > LARGEST_WHOLE:
        raise Refused(*_TOO_LARGE)


def _count_figures(package: Package) -> None:
    """Refuse figures that stand for too many objects: each may hold others, which hold others."""
    own: Counter[str] = Counter()
    uses: dict[str, Counter[str]] = {}
    on_pages: Counter[str] = Counter()
    for _, root in _parts(package):
        inside = set()
        for unit in _named(root, "CompositeGraphicUnit"):
            name = unit.get("ID", "").strip()
            own[name] += sum(1 for _ in unit.iter())
            found = Counter(each.get("ResourceID", "").strip() for each in _named(unit, "CompositeObject"))
            uses.setdefault(name, Counter()).update(found)
            inside |= set(_named(unit, "CompositeObject"))
        on_pages.update(
            each.get("ResourceID", "").strip()
            for each in _named(root, "CompositeObject")
            if each not in inside
        )
    total, todo = 0, on_pages
    while todo:
        total += sum(own[name] * count for name, count in todo.items()) + todo.total()
        if total > MOST_OBJECTS:
            raise Refused(*_TOO_LARGE)
        below: Counter[str] = Counter()
        for name, count in todo.items():
            for other, times in uses.get(name, Counter()).items():
                below[other] += times * count
        todo = below


def _reading(package: Package, document: ofdkit.OFDDocument) -> Reading:
    pages: list[list[Part]] = []
    dropped: list[Dropped] = []
    losses: list[str] = []
    notices: list[str] = []
    for number, page in enumerate(document.pages, start=1):
        where = f"第{number}页"
        try:
            runs = page.runs
            held = _held(package, page.location) if page.location else Held(0, 0, 0, frozenset())
        except ofdkit.OFDError:
            losses.append(f"{where}坏了，读不出来。")
            pages.append([])
            continue
        hidden = [run for run in runs if run.object_id in held.hidden or not _is_on(run, page.box)]
        dropped += [Dropped(where, run.text, "页面上看不见的字") for run in hidden if run.text.strip()]
        found = layout(Run(r.text, r.x, r.y, r.size, r.width) for r in runs if r not in hidden)
        pages.append(found.lines)
        losses += _page_losses(where, held, bool(found.lines))
        notices += [f"{where}分两栏，先读左栏，再读右栏，请对照原件。"] if found.has_columns else []
        notices += [f"{where}有表格，行和列是按位置排的，请对照原件。"] if found.has_table else []
    inside = list(_without_edges(pages, dropped))
    losses += [f"第{n}页没有文字，可能是空白页或图片。" for n, page in enumerate(inside, start=1) if not page]
    kept = list(_without_contents(inside, dropped))
    if not any(kept):
        raise Refused(*_SCAN)
    losses += _elsewhere(package, document)
    text = "\n".join(paragraphs([line for page in kept for line in page])) + "\n"
    notices.append("OFD 里的段落是程序接起来的，请对照原件看一遍。")
    return Reading(text, tuple(notices), tuple(dropped), tuple(losses))


def _is_on(run: ofdkit.TextRun, box: tuple[float, float, float, float]) -> bool:
    left, top, width, height = box
    across, down = float(run.x), float(run.y)
    return left - 2 <= across <= left + width + 2 and top - 2 <= down <= top + height + 2


def _page_losses(where: str, held: Held, has_text: bool) -> Iterator[str]:
    if held.pictures:
        yield f"{where}有 {held.pictures} 张图片，图片里的字没有收进来。"
    if held.without_characters:
        yield f"{where}有 {held.without_characters} 个字只有字形、没有编码，没有收进来，可能是数字或字母。"
    if held.drawings and not has_text:
        yield f"{where}的字可能是画出来的（{held.drawings} 个图形），没有收进来。"


def _held(package: Package, location: str) -> Held:
    root = package.read_xml(location)
    hidden = set()
    without = 0
    for text in _named(root, "TextObject"):
        words = "".join(code.text or "" for code in _named(text, "TextCode"))
        glyphs = sum(len((each.text or "").split()) for each in _named(text, "Glyphs"))
        without += sum(not each.isprintable() and not each.isspace() for each in words)
        without += max(0, glyphs - len(words)) if not words.strip() else 0
        if text.get("Visible", "").lower() == "false" or text.get("Alpha", "") == "0":
            hidden.add(text.get("ID", "").strip())
    pictures = sum(1 for _ in _named(root, "ImageObject"))
    return Held(pictures, sum(1 for _ in _named(root, "PathObject")), without, frozenset(hidden - {""}))


def _without_edges(pages: list[list[Part]], dropped: list[Dropped]) -> Iterator[list[Part]]:
    """Take page numbers, and heads and feet that most pages repeat, off the first and last line."""
    edges = Counter(line.text for page in pages for line in {*page[:1], *page[-1:]})
    repeated = {text for text, count in edges.items() if count >= 3 and count * 2 > len(pages)}
    for number, page in enumerate(pages, start=1):
        kept = list(page)
        for edge in (0, -1):
            while kept and (_PAGE_NUMBER.fullmatch(kept[edge].text) or kept[edge].text in repeated):
                text = kept.pop(edge).text
                why = "页码" if _PAGE_NUMBER.fullmatch(text) else "页眉页脚"
                dropped.append(Dropped(f"第{number}页", text, why))
        yield kept


def _without_contents(pages: list[list[Part]], dropped: list[Dropped]) -> Iterator[list[Part]]:
    ranges = contents([[line.text for line in page] for page in pages])
    for number, (page, mine) in enumerate(zip(pages, ranges, strict=True), start=1):
        dropped += [Dropped(f"第{number}页", without_dots(page[at].text), "目录") for at in mine]
        yield [line for at, line in enumerate(page) if at not in mine]


def _elsewhere(package: Package, document: ofdkit.OFDDocument) -> Iterator[str]:
    """What the file holds outside its pages: notes, files, parts that are missing."""
    pages = {page.location for page in document.pages}
    for name, root in _parts(package):
        pictures = sum(1 for _ in _named(root, "ImageObject")) if name not in pages else 0
        if pictures:
            yield f"模板或图形里有 {pictures} 张图片，图片里的字没有收进来（{name}）。"
        if any(True for _ in _named(root, "PageAnnot")):
            words = "".join(code.text or "" for code in _named(root, "TextCode")).strip()
            if words:
                yield f"批注或签章里有字，没有收进来：“{words[:60]}”（{name}）。"
        for attachment in _named(root, "Attachment"):
            yield f"文件里夹着附件“{attachment.get('Name', '没有名字')}”，没有收进来。"
    missing = len([each for each in document.warnings if "not found" in each])
    if missing:
        yield f"文件里缺 {missing} 个部分（页面或模板），请对照原件。"


def _parts(package: Package) -> Iterator[tuple[str, Element]]:
    for name in package.names:
        if name.lower().endswith(".xml"):
            try:
                yield name, package.read_xml(name)
            except ofdkit.OFDError:
                continue


def _named(root: Element, name: str) -> Iterator[Element]:
    return (each for each in root.iter() if each.tag.rsplit("}", 1)[-1] == name)
