"""F: what the document does not say is said to be unsaid, and never filled in."""

import re
from collections.abc import Iterator

from generator.model import Finding, Site
from generator.rules.registry import rule
from generator.rules.wording import said, stated
from generator.text.characters import normalise

# What a citizen would have to bring or find; each needs the original's own word.
DETAILS = [
    *("身份证", "户口", "营业执照", "银行卡", "申请表", "复印件", "照片", "证明", "盖章", "合同原件", "纸质"),
    *("公众号", "微信", "支付宝", "小程序", "官网", "网站", "APP", "二维码", "邮箱", "手机号"),
    *("窗口", "号楼", "街道办", "便民中心", "服务中心", "办事大厅", "服务大厅", "社保局", "银行网点"),
]
_OPEN = re.compile("没有?(写|解释|列|说|提|点名)")


@rule(
    "F125",
    why="编出来的材料、窗口、公众号，会让人白跑一趟。",
    bad="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。请带营业执照。",
    good="says: 符合条件的企业不裁员或少裁员，退回上年度失业保险费的50%。在哪个窗口办，没有写。",
)
def detail_invented(site: Site) -> Iterator[Finding]:
    """写了材料、窗口、公众号，这一条的原文里没有。"""
    for section in site.sections:
        official = normalise("".join(each.text for each in section.sentences))
        for provision in section.provisions:
            for keys, text in said(provision):
                words = stated(text)
                for word in DETAILS:
                    if word in words and word not in official:
                        message = f"原文没有写“{word}”。"
                        yield Finding(provision.place(*keys), message, "没写的放进 unknown，写“文件没有写”。")


@rule(
    "F129",
    why="文件没有写多少钱、找谁办，就要告诉读者“没有写”。",
    bad="conditions:\n  - {says: 要符合条件, quote: 对符合条件的}\n"
    "  - {says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}\nunknown: [threshold]",
    good="conditions:\n  - {says: 要符合条件。什么条件，没有写, quote: 对符合条件的}\n"
    "  - {says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}\nunknown: [threshold]",
)
def unknown_not_told(site: Site) -> Iterator[Finding]:
    """`unknown` 里记了文件没有写的事，没有说给读者听。"""
    for provision in site.provisions:
        told = sum(len(_OPEN.findall(each.says)) for each in provision.conditions)
        if not _OPEN.search(provision.says) and told < len(provision.unknown):
            message = "unknown 里有没写的事，没有说给读者听。"
            yield Finding(provision.place("unknown"), message, "请在 says 里加一句“……，没有写”。")
