"""The fields of a Word file (cross references, dates, forms, 带圈字符): the result is kept, the code dropped.

What has no result and cannot be worked out from its code is lost, and said so. Source for the shapes: ECMA-376
part 1, 17.16.
"""

import re
from dataclasses import dataclass, field

from lxml import etree

from generator.importer.docx_account import Account, Places
from generator.importer.docx_contents import drop_contents
from generator.importer.docx_symbols import sign
from generator.importer.docx_xml import SHOWN, A, M, W, child_value, number, remove, switch, unwrap, value

# They mark something for Word (an index, a bookmark, a print order) and show nothing, or they count pages.
_SILENT = {
    "XE", "TC", "TA", "RD", "SET", "ASK", "PRIVATE", "ADVANCE", "NEXT", "NEXTIF", "SKIPIF", "PRINT", "INDEX",
    "ADDIN", "BIBLIOGRAPHY", "PAGE", "NUMPAGES", "SECTION", "SECTIONPAGES", "REVNUM",
}  # fmt: skip
# Word nests fields up to here.
_DEEPEST = 20
_IN_CIRCLE = re.compile(r"\\o\s*(?:\\a[clr]\s*)?\(([○◯〇OoＯ]|[□◇△])[,，;](.+?)\)\s*$", re.IGNORECASE)
_OVER = re.compile(
    r"\\o\s*(?:\\a[dlcr]\d*\s*)*\(\s*\\s\s*\\up\s*\d*\s*\((.*?)\)\s*[,，;](.+?)\)\s*$", re.IGNORECASE
)
_FRACTION = re.compile(r"\\f\s*\(([^()]+?)[,，;]([^()]+?)\)\s*$", re.IGNORECASE)
_CODE_OF_SYMBOL = re.compile(
    r"SYMBOL\s+(0x[0-9a-f]{1,6}|[0-9]{1,6})(?:.*?\\f\s*\"?([^\"\\]+)\"?)?", re.IGNORECASE
)
# What these show is no fixed wording: another day at each opening, another name in each letter.
_CHANGING = {
    "DATE": "的日期（“{}”）是自动更新的域，每次打开都会变，请对照原件",
    "TIME": "的日期（“{}”）是自动更新的域，每次打开都会变，请对照原件",
    "SAVEDATE": "的日期（“{}”）是自动更新的域，每次保存都会变，请对照原件",
    "PRINTDATE": "的日期（“{}”）是自动更新的域，每次打印都会变，请对照原件",
    "MERGEFIELD": "有邮件合并的空位（“{}”），不是写定的字，请对照原件",
}
_REFERENCE_FAILED = re.compile(r"错误[!！]|Error!", re.IGNORECASE)


@dataclass
class _Field:
    begin: etree._Element
    code: list[etree._Element] = field(default_factory=list)
    result: list[etree._Element] = field(default_factory=list)
    separated: bool = False


def resolve_fields(story: etree._Element, places: Places, account: Account) -> None:
    """Leave of every field in `story` just what it shows."""
    for simple in list(story.iter(f"{W}fldSimple")):
        result = list(simple.iter(*SHOWN))
        _judge(simple, value(simple, "instr"), result, None, places, account)
        unwrap(simple)
    open_fields: list[_Field] = []
    for each in list(story.iter(f"{W}fldChar", f"{W}instrText", *SHOWN)):
        kind = value(each, "fldCharType") if each.tag == f"{W}fldChar" else ""
        if kind == "begin":
            open_fields.append(_Field(each))
        elif kind == "separate" and open_fields:
            open_fields[-1].separated = True
        elif kind == "end" and open_fields:
            _close(open_fields.pop(), each, places, account)
        elif not kind:
            for opened in open_fields[-_DEEPEST:]:
                (opened.result if opened.separated else opened.code).append(each)
    for opened in open_fields:
        account.lose(places.of(opened.begin), "个没有结束的域，请核对它前后的文字")
    for code in list(story.iter(f"{W}instrText")):
        remove(code)


def _close(found: _Field, end: etree._Element, places: Places, account: Account) -> None:
    code = "".join(each.text or "" for each in found.code if each.tag in (f"{W}instrText", f"{W}t"))
    for each in found.code:
        if each.tag != f"{W}instrText":
            remove(each)
    result = [each for each in found.result if each.tag != f"{W}instrText" and each.getparent() is not None]
    _judge(end, code, result, found.begin.find(f"{W}ffData"), places, account)


def _judge(
    at: etree._Element,
    code: str,
    result: list[etree._Element],
    form: etree._Element | None,
    places: Places,
    account: Account,
) -> None:
    """Write what a field without a result shows at `at`, or say that it is lost."""
    code = " ".join(code.split())
    shown = "".join(each.text or "□" * (each.tag not in (f"{W}t", f"{M}t", f"{A}t")) for each in result)
    if _REFERENCE_FAILED.search(shown):
        account.lose(places.of(at), f"处引用找不到目标（“{shown.strip()[:30]}”）")
    name = code.split(" ")[0].upper() if code else ""
    if name in _CHANGING and shown.strip():
        account.note(places.of(at), _CHANGING[name].format(shown.strip()[:30]))
    if name == "TOC":
        drop_contents(result, places, account)
        return
    if shown.strip(" \u2002" if form is not None else "") and not (name == "SYMBOL" and sign_of(code)):
        return
    text = worked_out(code, form)
    if text is None:
        if name not in _SILENT:
            account.lose(places.of(at), f"个域没有结果，没有收进来（{code[:40] or '没有代码'}）")
        return
    for each in result:
        remove(each)
    reading = _OVER.search(code)
    if reading:
        account.drop(places.of(at), reading.group(1), "注音")
    _insert(at, text)


def _insert(at: etree._Element, text: str) -> None:
    written = etree.Element(f"{W}t")
    written.text = text
    if at.tag == f"{W}fldSimple":
        run = etree.SubElement(at, f"{W}r")
        run.append(written)
    else:
        at.addnext(written)


def worked_out(code: str, form: etree._Element | None) -> str | None:
    """Return what a field shows that has no result, or None if the code does not tell."""
    name = code.split(" ")[0].upper() if code else ""
    if form is not None:
        return _filled_in(form)
    if name == "SYMBOL":
        return sign_of(code) or None
    if name != "EQ":
        return None
    if over := _OVER.search(code):
        return over.group(2)
    if circle := _IN_CIRCLE.search(code):
        return _circled(circle.group(1), circle.group(2).strip())
    if fraction := _FRACTION.search(code):
        return f"({fraction.group(1).strip()})/({fraction.group(2).strip()})"
    return None


def sign_of(code: str) -> str:
    """Return the sign of a field SYMBOL (a code and a font), or nothing if it is unknown."""
    found = _CODE_OF_SYMBOL.match(code)
    if not found:
        return ""
    code_point = int(found.group(1), 16 if found.group(1)[1:2] in ("x", "X") else 10)
    known = sign(found.group(2) or "", code_point)
    return known or (chr(code_point) if not found.group(2) and 0x20 < code_point < 0xD800 else "")


def _circled(frame: str, text: str) -> str | None:
    if frame not in "□◇△":
        if text.isdecimal() and 0 < int(text) <= 20:
            return chr(0x2460 + int(text) - 1)
        if text in "一二三四五六七八九十":
            return chr(0x3280 + "一二三四五六七八九十".index(text))
    return None


def _filled_in(form: etree._Element) -> str | None:
    """What a field of an old form shows: a box, the chosen entry, the preset text."""
    box, choices, text = (form.find(f"{W}{tag}") for tag in ("checkBox", "ddList", "textInput"))
    if box is not None:
        checked = switch(box, "checked")
        return "☑" if (switch(box, "default") if checked is None else checked) else "□"
    if choices is not None:
        entries = [value(each, "val") for each in choices.findall(f"{W}listEntry")]
        chosen = number(child_value(choices, "result") or child_value(choices, "default") or "0")
        return entries[chosen] if chosen is not None and chosen < len(entries) else None
    return child_value(text, "default") if text is not None else None
