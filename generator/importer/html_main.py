"""Which lines of a page are its document: the text of an office, as against menus, tools and feet.

A line is judged by its words and its links, an element by its lines. What looks like the document of an office
is never left out because of the name of the element it stands in.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from lxml import etree

from generator.importer.html_lines import Line

MENU, FOOT, TOOL, FACTS, ELSE = "网页菜单", "网页页脚", "网页按钮", "网页信息栏", "正文以外"
CONTAINER = re.compile(
    r"(?:^|[\s_-])(?:zoom|js_content|ucap-content|trs_\w+|trs-editor|article\w*|\w*content\w*|detail\w*|zhengwen|zw\w{0,3}"
    r"|nr|neirong|\w*editor|mainbody|main|text)(?:$|[\s_-])",
    re.IGNORECASE,
)
# The editor of a content system: nothing in it is left out for the company it keeps.
EDITOR = re.compile(r"zoom|js_content|ucap-content|trs_editor", re.IGNORECASE)
FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:nav\w*|menu\w*|bread\w*|crumbs?|foot\w*|share\w*|side-?bar|copyright|position|location|toolbar|pagination)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_FOOT = re.compile(
    r"版权所有|ICP备|ＩＣＰ备|公网安备|网站标识码|网站地图|站点地图|技术支持[:：]|网站找错|copyright|©|网站声明|隐私(?:声明|政策)"
    r"|您是第.*(?:访|位)|(?:访问|浏览|点击)(?:总?量|次数|总数)|建议使用.*(?:浏览器|分辨率)|(?:本|该)(?:网站|站|网)由|法律声明|网站维护",
    re.IGNORECASE,
)
_OWNER = re.compile(
    r"^(?:(?:网站)?(?:主办|承办|协办|主管|运维)(?:单位)?|联系(?:电话|地址|我们)|电话|地址|邮编|邮箱|传真|电子邮件)[:：]?"
)
_TOOL_WORD = (
    r"(?:打印(?:本页|正文)?|关闭(?:窗口|本页|页面)?|收藏(?:本页)?|分享(?:到|至)?|推荐|字体(?:大小)?|字号|[大中小]|[Aa][+-]?|微信(?:扫一扫)?|微博|新浪微博"
    r"|QQ(?:空间|好友)?|朋友圈|返回(?:顶部|首页|列表|上一页)?|TOP|阅读原文|朗读|无障碍(?:浏览|阅读)?|繁体(?:中文|版)?|简体(?:中文)?|登录|注册"
    r"|搜索|下载|纠错|默认|特大|超大|长者模式|关怀版|在看|点赞|展开(?:全文|阅读|更多)?|阅读全文|查看(?:全文|更多)|收起|写留言|评论|举报|English|EN|复制链接|语音播报|播放|暂停)"
)
_TOOLS = re.compile(
    rf"[\s|｜/【】\[\]（）()：:·、>»]*(?:{_TOOL_WORD}[\s|｜/【】\[\]（）()：:·、>»]*)+", re.IGNORECASE
)
_NEIGHBOUR = re.compile(
    r"^(?:[上下]一[篇条页]|共\s*\d+\s*页(?:\s|$)|相关(?:链接|阅读|文章|新闻|文件|解读)|推荐阅读|延伸阅读|扫一扫|扫码|微信扫|长按|预览时标签|点击上方|分享到)"
)
_MENU_WORD = (
    r"(?:(?:网站)?首页|政[务府](?:公开|服务|要闻|网站)|信息公开|政民互动|互动交流|办事服务|新闻(?:中心|动态)|专题专栏|联系我们|关于我们|设为首页"
    r"|加入收藏|走进[\u4e00-\u9fff]{2,4}|公告公示|数据开放|友情链接|网站导航|要闻动态|解读回应|部门动态)"
)
_MENU = re.compile(rf"[\s|｜>»›·/]*(?:{_MENU_WORD}[\s|｜>»›·/]*)+")
_CRUMB = re.compile(
    r"^(?:您?(?:现在)?(?:的|所在)?|当前|所在)(?:的?位置)[:：]|^(?:网站)?首页\s*[>»›/→＞-]|^\S{2,8}\s*[>＞»›]\s*\S{2,8}\s*[>＞»›]"
)
_FACTS = re.compile(
    r"^(?:信息)?(?:来源|发布(?:时间|日期|机构|单位|人|者)|索\s*引\s*号|发文(?:字号|机关|日期)|成文日期|主题(?:分类|词)|公开(?:方式|日期|形式)|作者|责任编辑"
    r"|编辑|审核|时间|日期|有效性|名\s*称|阅读|文章来源|信息分类)\s*[:：]"
)
# A row of such a table, whose keys have no colon: 文 号　示例府办发〔2026〕9号　成文日期　2026-03-02.
_FACTS_ROW = re.compile(
    r"^(?:索\s*引\s*号|发?\s*文\s*(?:字\s*)?号|发\s*文\s*(?:机\s*关|日\s*期)|成\s*文\s*日\s*期|标\s*题|名\s*称|主\s*题\s*分\s*类|有\s*效\s*性)"
    r"\s*(?:[:：]|\u3000)"
)
_NUMBERED = re.compile(
    r"^(?:第[零〇一二三四五六七八九十百\d]+[条章]|[一二三四五六七八九十]+\s*、|[（(]\s*[一二三四五六七八九十\d]+\s*[）)]|\d+\s*[.．、])"
)
TITLE = re.compile(
    r"关于.{2,60}(?:通知|意见|办法|决定|方案|通告|公告|措施|规定|批复|函|报告|通报|细则|请示|规划)(?:[（(].{1,12}[）)])?$"
)
NUMBER = re.compile(
    r"[\u4e00-\u9fff]{2,16}\s*[〔［\[【（(]\s*(?:19|20)\d\d\s*[〕］\]】）)]\s*第?\s*\d+\s*号|第\s*\d+\s*号$"
)
_BELONGS = re.compile(rf"{_NUMBERED.pattern}|本(?:通知|办法|措施|意见|规定|方案|细则)|起(?:施|执)行|^特此")
_DATE = re.compile(
    r"^(?:\d{4}|[一二〇○零九]{4})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$"
)
_FILE = re.compile(r"^附件|\.(?:docx?|xlsx?|pdf|wps|zip|rar|ofd)\b", re.IGNORECASE)
SHORT, SENTENCE, LONGEST_TAIL = 40, 12, 5


class Judged(NamedTuple):
    """For each line why it is left out, or nothing; and whether the page marks where the document is."""

    why: list[str]
    marked: bool


def judge(root: etree._Element, lines: Sequence[Line]) -> Judged:
    """Tell for the lines of a page (only those that a browser shows) which are not the document."""
    why = [noise(line.text) for line in lines]
    good = [0 if reason else weight(line) for line, reason in zip(lines, why, strict=True)]
    _add_furniture(lines, why, good)
    kept = [number for number, reason in enumerate(why) if not reason]
    good = [each if not why[number] else 0 for number, each in enumerate(good)]
    main = _container(root, lines, why, good)
    marked = main is not None
    if main is None:
        main = _common([lines[number].owner for number in kept if good[number]]) if any(good) else root
    inside = {number for number in kept if main in _above(lines[number].owner)}
    result = [reason or ("" if number in inside else ELSE) for number, reason in enumerate(why)]
    if marked and inside:
        _keep_head(lines, result, sorted(inside))
        _keep_tail(lines, result, max(inside))
    return Judged(result, marked)


def noise(text: str) -> str:
    """Return what a line is by its words alone, if it cannot belong to a document; else nothing."""
    if _NUMBERED.match(text):
        return ""
    if _MENU.fullmatch(text) or (_CRUMB.match(text) and len(text) < 2 * SHORT):
        return MENU
    if _TOOLS.fullmatch(text) or (_NEIGHBOUR.match(text) and len(text) < 2 * SHORT):
        return TOOL
    if (_FACTS.match(text) or _FACTS_ROW.match(text)) and len(text) < 3 * SHORT and "。" not in text:
        return FACTS
    if _FOOT.search(text) and len(text) < 5 * SHORT and not NUMBER.search(text):
        return FOOT
    return ""


def weight(line: Line) -> int:
    """Return how much a line speaks for a document: its length, if it has the marks of one."""
    text = line.text
    if line.linked > 0.8 and not (text.endswith("。") and len(text) > SHORT):
        return 0
    sentence = len(text) >= SENTENCE and re.search(r"[。；：]", text) and not _OWNER.match(text)
    marks = sentence or TITLE.search(text) or NUMBER.search(text) or _DATE.match(text)
    return len(text) if marks else 0


def _above(element: etree._Element) -> list[etree._Element]:
    return [element, *element.iterancestors()]


def _add_furniture(lines: Sequence[Line], why: list[str], good: list[int]) -> None:
    """Leave out whole elements without any mark of a document, if words, links or their name tell what they are."""
    holds: dict[etree._Element, list[int]] = {}
    for number, line in enumerate(lines):
        for element in _above(line.owner):
            holds.setdefault(element, []).append(number)
    for element, numbers in holds.items():
        if any(good[number] for number in numbers):
            continue
        reason = _furniture(
            element, [lines[number] for number in numbers], [why[number] for number in numbers]
        )
        for number in numbers:
            why[number] = why[number] or reason


def _furniture(element: etree._Element, lines: list[Line], why: list[str]) -> str:
    if any(_FILE.search(line.text) for line in lines):
        return ""
    known = Counter(filter(None, why)).most_common(1)
    if element.tag in ("nav", "footer", "aside") or FURNITURE.search(_name(element)):
        return known[0][0] if known else MENU
    linked = [line for line in lines if line.linked > 0.8]
    if (len(linked) == len(lines) and len(element.findall(".//a")) > 1) or (
        len(linked) > 2 and 2 * len(linked) > len(lines)
    ):
        return MENU
    rest = [line.text for line, reason in zip(lines, why, strict=True) if not reason]
    alone = element.tag not in ("body", "html", "form") and not any(
        EDITOR.search(_name(each)) for each in _above(element)
    )
    if known and alone and all(len(text) <= SHORT or _OWNER.match(text) for text in rest):
        return known[0][0]
    return ""


def _container(
    root: etree._Element, lines: Sequence[Line], why: list[str], good: list[int]
) -> etree._Element | None:
    """The element that the page names as its text, if it holds what looks like a document and nothing does elsewhere."""
    value: Counter[etree._Element] = Counter()
    loose: Counter[etree._Element] = Counter()
    for number, line in enumerate(lines):
        for element in _above(line.owner):
            value[element] += good[number]
            if not good[number] and not why[number] and line.owner.tag != "table":
                loose[element] += len(line.text)
    named = [each for each in value if _is_named(each) and (value[each] or not any(good))]
    if not named:
        return None
    best = max(named, key=lambda each: (value[each] - 0.2 * loose[each], -len(_above(each))))
    outside = [n for n, line in enumerate(lines) if good[n] and best not in _above(line.owner)]
    elsewhere = any(_BELONGS.search(lines[number].text) for number in outside)
    return None if elsewhere or 2 * value[best] < sum(good) else best


def _is_named(element: etree._Element) -> bool:
    marked = element.tag in ("article", "main") or element.get("role") in ("main", "article")
    return marked or bool(CONTAINER.search(_name(element)))


def _name(element: etree._Element) -> str:
    return f"{element.get('id', '')} {element.get('class', '')}"


def _common(elements: Iterable[etree._Element]) -> etree._Element:
    """The deepest element that holds all of `elements`."""
    chains = [list(reversed(_above(element))) for element in elements]
    common = chains[0]
    for chain in chains[1:]:
        common = [one for one, other in zip(common, chain, strict=False) if one is other]
    return common[-1]


def _keep_head(lines: Sequence[Line], why: list[str], inside: list[int]) -> None:
    """Keep title and number that stand above the marked text, if it does not say them itself."""
    text = "".join(re.sub(r"\s", "", lines[number].text) for number in inside[:15])
    for shape in (TITLE, NUMBER):
        above = [
            n
            for n in range(inside[0])
            if why[n] == ELSE and not lines[n].linked and shape.search(lines[n].text)
        ]
        if above and not shape.search(text) and re.sub(r"\s", "", lines[above[-1]].text) not in text:
            why[above[-1]] = ""


def _keep_tail(lines: Sequence[Line], why: list[str], last: int) -> None:
    """Keep issuer and date that stand below the marked text."""
    for number in range(last + 1, min(last + 1 + LONGEST_TAIL, len(lines))):
        if why[number] != ELSE or lines[number].linked:
            return
        if _DATE.match(lines[number].text):
            why[last + 1 : number + 1] = [""] * (number - last)
            return
