"""What a Word file holds besides text: pictures, charts, embedded files. Each is counted and named with its place."""

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_xml import A, O, R, V, W
from generator.text.sentences import SENTENCE_END

_KINDS = {
    "excel": "个嵌入的表格",
    "et": "个嵌入的表格",
    "equation": "个公式（公式编辑器）",
    "mathtype": "个公式（公式编辑器）",
    "word": "个嵌入的文件",
    "wps": "个嵌入的文件",
    "package": "个嵌入的文件",
    "powerpoint": "个嵌入的文件",
    "acroexch": "个嵌入的文件",
    "visio": "个嵌入的图",
}
_OTHERS = {
    "chart": "个图表，里面的字和数没有收进来",
    "contentPart": "处手写的字，没有收进来",
    "control": "个控件，没有收进来",
    "altChunk": "份插入的文件，没有收进来",
    "subDoc": "份插入的文件，没有收进来",
}
# So many characters before and after a picture tell where it stands.
_NEAR = 8
PICTURE = "张图片，图片里的字没有收进来"
_DATA_MODEL = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}relIds"


def count_objects(
    story: etree._Element, places: Places, account: Account, diagrams: dict[str, etree._Element]
) -> None:
    """Name every object in `story` as a loss; `diagrams` are the data of SmartArt by the ids of relations."""
    for each in story.iter(etree.Element):
        name = etree.QName(each).localname
        if each.tag == f"{O}OLEObject":
            account.lose(places.of(each), f"{_kind(each.get('ProgID', ''))}没有收进来")
        elif each.tag == f"{A}blip" or (each.tag == f"{V}imagedata" and not _is_preview(each)):
            account.lose(places.of(each), _picture(each))
        elif each.tag == _DATA_MODEL:
            account.lose(places.of(each), _diagram(diagrams.get(each.get(f"{R}dm", ""))))
        elif name in _OTHERS and each.get(f"{R}id") is not None:
            account.lose(places.of(each), _OTHERS[name])


def _picture(image: etree._Element) -> str:
    """The loss of a picture; one that stands in a line like a word, in the middle of a sentence, with the words."""
    holder = next(image.iterancestors(f"{W}drawing", f"{W}pict", f"{W}object"), None)
    paragraph = next(image.iterancestors(f"{W}p"), None)
    if holder is None or paragraph is None or holder.find("{*}anchor") is not None or _floats(holder):
        return PICTURE
    around = ["", ""]
    passed = 0
    for each in paragraph.iter(f"{W}t", holder.tag):
        passed |= each is holder
        around[passed] += (each.text or "") if each.tag == f"{W}t" else ""
    before, after = around
    if not before.strip() or not after.strip() or before.rstrip().endswith(tuple(SENTENCE_END)):
        return PICTURE
    return f"张图片夹在句子中间（“{before[-_NEAR:]}”和“{after[:_NEAR]}”之间），图片里的字没有收进来"


def _floats(holder: etree._Element) -> bool:
    """Whether a picture of old files is placed on the page and not in the line."""
    return any("position:absolute" in str(each.get("style", "")).replace(" ", "") for each in holder.iter())


def _kind(program: str) -> str:
    first = program.split(".")[0].lower()
    return next((kind for start, kind in _KINDS.items() if first.startswith(start)), "个嵌入的对象")


def _is_preview(image: etree._Element) -> bool:
    """The picture that an embedded object shows of itself."""
    holder = next(image.iterancestors(f"{W}object", f"{W}pict"), None)
    return holder is not None and next(holder.iter(f"{O}OLEObject", f"{W}control"), None) is not None


def _diagram(data: etree._Element | None) -> str:
    words = [] if data is None else ["".join(p.itertext(f"{A}t")) for p in data.iter(f"{A}p")]
    told = "、".join(filter(None, map(str.strip, words)))
    return f"个示意图（SmartArt），里面的字没有收进来{f'（{told}）' if told else ''}"
