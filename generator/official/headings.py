"""Is it a name or a statement? What stands behind a label is cut into title and text here."""

import re

from generator.official.labels import find
from generator.official.lines import Line
from generator.text.numbers import COUNTS, moments, quantities
from generator.text.sentences import sentences

LONGEST_TITLE = 40
_QUOTED = re.compile(r"[“「『《][^“”「」『』《》]*[”」』》]")
# Words that rule or lead in; a name has none of them.
_RULES = re.compile(
    r"应当|可以|不得|必须|予以|一律|每人|每月|每户|下列|如下|以下|之一|不再|之日|起施行|起执行|[的者][，,]|^凡|"
    r"^对.+(?:给予|发放|返还|减免|奖励|补助|补贴)"
)
# Words of a clause, where a sentence is all that its measure has.
_CLAUSE = re.compile(
    r"[，,]|为|按|由|应|可|不|须|给予|免|享|报|向|到|后|前|自|起|给|有|是|将|纳入|属于|负责|于|禁|严格|停止|截止|取消"
)
_LEADS_IN = re.compile(r"下列|如下|以下|之一|包括|其中|条件|材料|情形|[的者][:：]$")
_IN_BRACKETS = re.compile(r"[（(【〔\[［]([^（(【〔\[［］\]）)】〕。，；：]{1,30})[）)】〕\]］]\s*")
_APART = re.compile(r"([^，。；：、,;:\s]{2,25})(?:\u3000+|[ \u00a0]{2,})(?=\S)")
_ARTICLE_TITLE = re.compile(r"[^，。；：,;:\s]{2,20}[\s\u3000]+(?=\S)")
_ARTICLE_NAME = re.compile(r"[^，。；：,;:]{2,20}")
_BEFORE_COLON = re.compile(r"([^，。；：,;:]{2,15})[：:](?=.)")
_COLON_NAME = re.compile(r"([^，。；：、,;:]{2,12})[：:]")


def is_name(text: str, alone: bool) -> bool:
    """Whether a heading names (发放补贴) instead of stating (低保标准为每人每月800元).

    `alone`: nothing else stands in its measure, so a sentence with a verb is more than a name.
    """
    if len(text.strip()) > LONGEST_TITLE:
        return False
    plain = _QUOTED.sub("", text.strip())
    closed = plain.endswith(("。", "！", "？"))
    if plain.endswith(("；", ";", "，", ",", "、", "：", ":")):
        return False
    if _RULES.search(plain) or any(each.unit not in COUNTS for each in quantities(plain)):
        return False
    if moments(plain) and (closed or _CLAUSE.search(plain)):
        return False
    return not (alone and closed and _CLAUSE.search(plain))


def is_prose(line: Line) -> bool:
    """Whether a line that could be a heading tells something: 一、补贴标准为每人每月500元。"""
    parts = sentences(line.rest)
    return bool(parts) and (len(parts) > 1 or not is_name(parts[0], alone=True))


def leads_in(line: Line) -> bool:
    """Whether items must follow: 有下列情形之一的：."""
    return line.text.endswith(("：", ":")) and bool(_LEADS_IN.search(line.text[-60:]))


def split_title(line: Line, goes_on: bool) -> tuple[str, str]:
    """Cut what follows a label into title and text; a statement has no title. Joined they give it back.

    `goes_on`: more text of the measure follows on other lines.
    """
    rest = line.rest
    if (apart := _APART.match(rest)) and is_name(apart.group(1), alone=False):
        return rest[: apart.end()], rest[apart.end() :]
    first = sentences(rest)[0] if rest else ""
    colon = _BEFORE_COLON.match(rest)
    if colon and is_name(colon.group(1), alone=False) and not _LEADS_IN.search(colon.group(1)[-4:]):
        return rest[: colon.end()], rest[colon.end() :]
    if _COLON_NAME.fullmatch(rest) and is_name(rest[:-1], alone=False):
        return rest, ""
    alone = not goes_on and first == rest
    return (first, rest[len(first) :]) if first and is_name(first, alone) else ("", rest)


def without_statements(cuts: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The titles and texts of items side by side, where what may be a statement is none of the titles.

    参保人员严格执行首诊负责制。 could be either; where at least half of the others have no title, it is a statement.
    """
    untitled = sum(not title for title, _ in cuts)
    return [
        ("", title + rest) if _may_state(title, rest) and 2 * untitled >= len(cuts) - 1 > 0 else (title, rest)
        for title, rest in cuts
    ]


def _may_state(title: str, rest: str) -> bool:
    closed = title.rstrip().endswith(("。", "！", "？"))
    return closed and bool(rest.strip()) and not is_name(title, alone=True)


def split_article(line: Line, apart: bool, goes_on: bool) -> tuple[str, str]:
    """The same for 第一条（目的）为了…; `apart`: in this document a blank parts an article's title."""
    rest = line.rest
    brackets = _IN_BRACKETS.match(rest)
    if brackets and not find(rest) and is_name(brackets.group(1), alone=False):
        return brackets.group(), rest[brackets.end() :]
    if apart:
        if title := _ARTICLE_TITLE.match(rest):
            return title.group(), rest[title.end() :]
        if goes_on and _ARTICLE_NAME.fullmatch(rest):
            return rest, ""
    return "", rest


def are_titled(articles: list[tuple[Line, bool]]) -> bool:
    """Whether most articles of a document have a title parted by a blank, or on a line of their own."""
    titled = sum(
        bool(_ARTICLE_TITLE.match(line.rest) or (goes_on and _ARTICLE_NAME.fullmatch(line.rest)))
        for line, goes_on in articles
    )
    return titled >= min(2, len(articles)) and titled * 2 > len(articles)


def title_alone(title: str) -> str:
    """A title as OfficialMeasure has it: without brackets around it and marks behind it."""
    plain = title.strip()
    inside = _IN_BRACKETS.fullmatch(plain)
    return (inside.group(1) if inside else plain).strip().rstrip("。：:")
