"""Soft breaks in a paragraph of Word: joined where they cut a sentence or a title, kept where a line ends.

Offices press Shift+Enter to make a line look right; it says nothing of where a sentence ends.
"""

import re

_NUMERAL = "零〇一二两三四五六七八九十百"
_ENDS = re.compile(r"(?:[。！？!?；;：:…]|[。！？；][”’」』]|[。；]\s*[（(][^（()）]*[）)])\s*$")
_BEGINS = re.compile(
    rf"\s*(?:第[{_NUMERAL}\d]+[章节条编款]|[{_NUMERAL}]+、|[（(][{_NUMERAL}\d]+[）)]|\d{{1,2}}[.．、)）](?!\d)|[①-⓿㈠-㉃㊀-㊉❶-➓]|"
    r"[☐☑☒□■●○◆◇★▪•·]|附件[:：\d]|附[:：]|注[:：\d]|[\u4e00-\u9fff]{2,8}[：:]\s*\S)"
)
_TITLE = re.compile(r".{2,80}(?:通知|办法|意见|方案|细则|规定|公告|通告|决定|措施|规划|批复|函)\s*")
_DATE = re.compile(rf"\s*(?:\d{{4}}|[{_NUMERAL}０-９]{{4}})\s*年.{{1,5}}月.{{1,4}}日\s*")
_NUMBER = re.compile(r"\s*\S{2,20}[〔［\[（(]\s*[\d０-９]{4}\s*[〕］\])）].{0,4}[\d０-９]+\s*号\s*")
_AGENCY = re.compile(r"\s*[\u4e00-\u9fff ]{2,30}(?:政府|办公[厅室]|委员会|[厅局委办院会部]|中心|公司)\s*")
_WESTERN = re.compile(r"[\x21-\x7e]")


def join_soft_breaks(text: str) -> tuple[list[str], int]:
    """Return the lines of a paragraph whose soft breaks are newlines, and how many breaks were joined."""
    lines: list[list[str]] = []
    fresh = True
    for piece in text.split("\n"):
        if not piece.strip():
            fresh = True
        elif fresh or _parts(lines[-1][-1], piece):
            lines.append([piece])
            fresh = False
        else:
            before = lines[-1][-1].rstrip()
            lines[-1][-1] = before + _blank_between(before, piece.lstrip())
            lines[-1].append(piece.lstrip())
    return ["".join(line) for line in lines], sum(len(line) - 1 for line in lines)


def _parts(before: str, after: str) -> bool:
    """Whether a break between these is the end of a line: a sentence ends, or something new begins."""
    if _ENDS.search(before[-200:]) or _BEGINS.match(after):
        return True
    if any(shape.fullmatch(each) for shape in (_DATE, _NUMBER) for each in (before, after)):
        return True
    if _TITLE.fullmatch(before) and after.rstrip().endswith(("：", ":")):
        return True
    return bool(_AGENCY.fullmatch(before) and _AGENCY.fullmatch(after))


def _blank_between(before: str, after: str) -> str:
    """Western words keep a blank, Chinese ones need none."""
    return " " if _WESTERN.match(before[-1:]) and _WESTERN.match(after) else ""
