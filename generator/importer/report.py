"""What `mingbai import` says: what was found, what is missing, what was left out, and whether all of it is there."""

from generator.importer.draft import Known
from generator.importer.draft_sheet import SHEET
from generator.importer.outcome import Dropped, Reading
from generator.official import OfficialText
from generator.official.facts import Facts
from generator.official.head import document_number
from generator.official.oddity import Oddity
from generator.text.characters import excerpt, normalise

MOST_SHOWN = 30
LONGEST_SHOWN = 60  # characters of a line that was left out
MOST_ODDITIES = 12  # that are printed; the others wait in `mingbai check`


def report(
    name: str, parsed: OfficialText, found: Facts, known: Known, reading: Reading, odd: list[Oddity]
) -> str:
    """Return what was found, lost and left out, and what the editor does next."""
    bodies = [body for measure in parsed.measures for body in measure.units]
    unknown = dict.fromkeys(body for body in bodies if normalise(body) not in known.units)
    missing = [
        word
        for word, value in (
            ("标题", found.title),
            ("发文机关", found.issuer),
            ("文号", found.number),
            ("落款日期", found.signed_on),
        )
        if value is None
    ]
    lines = [
        f"导入好了：data/documents/{name}",
        f"找到 {len(parsed.measures)} 条措施、{len(parsed.sentences)} 句话；{_bodies(parsed)}。请对照原件数一遍。",
        *_annexes(parsed),
        *([f"没有找到：{'、'.join(missing)}。请在 document.yml 里填。"] if missing else []),
        *([] if found.number else _numbers_beside(reading.dropped)),
        *([f"units.yml 里还没有 {len(unknown)} 个单位：{'、'.join(unknown)}。"] if unknown else []),
        *(
            ["没有认出措施：原文没有“一、”“（一）”“1.”“第一条”这样的编号，请人工分条。"]
            if parsed.sentences and not parsed.measures
            else []
        ),
        *reading.notices,
        *_left_out(reading.dropped),
        *completeness(reading.losses, parsed),
        *_odd(odd),
        f"不用 YAML，也可以用 WPS 填 {SHEET}，再用 mingbai import 的 --into 写进来。",
        "现在都是草稿，不会放进网站。用 mingbai build --drafts 看样子。",
    ]
    return "\n".join(lines)


def _annexes(parsed: OfficialText) -> list[str]:
    """Each annex and how many sentences it has; those without any hold nothing that can be quoted."""
    told = [f"{each.name}（{len(each.sentences)} 句）" for each in parsed.annexes if each.sentences]
    return [f"附件 {len(told)} 个，各在 parts 里的一个文件：{'、'.join(told)}。"] if told else []


def _bodies(parsed: OfficialText) -> str:
    """How many measures name bodies, as one counts their tails, and how many names that are."""
    named = [len(measure.units) for measure in parsed.measures if measure.units]
    return f"{len(named)} 条写了责任单位，共 {sum(named)} 个名称" if named else "没有写责任单位"


def _left_out(dropped: tuple[Dropped, ...]) -> list[str]:
    """Each line of the file that is not in the text, once."""
    if not dropped:
        return []
    shown = [
        f"  {each.where}（{each.why}）：{excerpt(each.text, LONGEST_SHOWN)}" for each in dropped[:MOST_SHOWN]
    ]
    more = len(dropped) - len(shown)
    return [
        f"没有收进原文的有 {len(dropped)} 行：",
        *shown,
        *([f"  还有 {more} 行，用 mingbai import --account 看全部。"] if more else []),
    ]


def _numbers_beside(dropped: tuple[Dropped, ...]) -> list[str]:
    """Offer a number that stands only in the head or foot of the pages."""
    words = [
        (each.where, word)
        for each in dropped
        if "页眉" in each.why or "页脚" in each.why
        for word in (each.text, *each.text.split())
    ]
    found = {number.number: where for where, word in words if (number := document_number(word))}
    return [
        f"{where}里有文号“{number}”：核对以后，填进 document.yml 的 number。"
        for number, where in found.items()
    ]


def completeness(losses: tuple[str, ...], parsed: OfficialText) -> list[str]:
    """全文都在 is said only where everything that the file holds was read, and it says something."""
    if losses:
        return [
            f"有 {len(losses)} 处没有读出来，原文不全，请对照原件补上：",
            *(f"  {each}" for each in losses),
        ]
    if not parsed.measures and not parsed.sentences:
        return ["一条措施、一句话都没有读到：可能不是政策文件，或者没有下载到文件本身。请打开文件看一看。"]
    return ["文件里的字都读到了，全文都在。"]


def _odd(found: list[Oddity]) -> list[str]:
    """What is odd in the text itself, a line each."""
    if not found:
        return []
    shown = [
        f"  第{each.line}行：{each.message}" if each.line else f"  {each.message}"
        for each in found[:MOST_ODDITIES]
    ]
    rest = len(found) - len(shown)
    return [
        f"原文里有 {len(found)} 处请看一看，原文不要改：",
        *shown,
        *([f"  还有 {rest} 处，见 mingbai check。"] if rest else []),
    ]
