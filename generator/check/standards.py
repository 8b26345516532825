"""`mingbai check --family S`: which conventions of Chinese government sites hold, from the data alone.

Sources: 国办发〔2017〕47号 with its annex; 国办秘函〔2019〕19号; GB/T 37668-2019; 互联网网站适老化通用设计规范 (2021).
What only a page can show is held by tests, which are named.
"""

from collections.abc import Iterator
from datetime import date
from typing import Literal, NamedTuple

from generator.model import Site

Verdict = Literal["成立", "不成立", "不适用", "要人看"]
GUIDE, ANNEX = "政府网站发展指引（国办发〔2017〕47号）", "47号文附件《网页设计规范》"
CHECKED, ACCESS = "检查指标（国办秘函〔2019〕19号）", "无障碍 GB/T 37668-2019"
ELDERLY = "工信部《互联网网站适老化通用设计规范》（2021）"
MOST_NAMED = 3


class Indicator(NamedTuple):
    """One convention: its code, source and name, whether it holds, and why."""

    code: str
    source: str
    name: str
    verdict: Verdict
    why: str


def indicators(site: Site, today: date) -> list[Indicator]:
    """Return all indicators, source by source."""
    return [*_annex(site), *_guide(site), *_checked(site, today), *_access(), *_elderly()]


def as_text(found: list[Indicator]) -> str:
    """One line each, under the name of its source; the count of each verdict last."""
    lines, source = [], ""
    for each in found:
        if each.source != source:
            source = each.source
            lines.append(f"■ {source}")
        lines.append(f"{each.code} {each.verdict}　{each.name}：{each.why}")
    verdicts: tuple[Verdict, ...] = ("成立", "不成立", "不适用", "要人看")
    counts = "，".join(f"{name} {sum(each.verdict == name for each in found)}" for name in verdicts)
    return "\n".join([*lines, f"共 {len(found)} 项：{counts}。"])


def _annex(site: Site) -> Iterator[Indicator]:
    settings = site.settings
    yield Indicator("S121", ANNEX, "每页有网站名称", "成立", f"“{settings.name}”。")
    yield _given("S122", ANNEX, "每页有域名", settings.domain, "不成立", "site.yml 还没有写 address。")
    identity = "不是政府网站，没有真的就不写。"
    yield _given("S123", ANNEX, "每页有网站标识码", settings.site_id_code, "不适用", identity)
    yield Indicator("S124", ANNEX, "栏目页有名称、介绍、词、类别", "成立", _by("tests/pages/test_meta.py"))
    yield Indicator("S125", ANNEX, "内容页有标题、来源", "成立", _by("tests/pages/test_meta.py"))
    unknown = "未给出：不知道哪一刻发布的，不编。"
    yield Indicator("S126", ANNEX, "内容页有发布时间", "不成立", unknown)


def _guide(site: Site) -> Iterator[Indicator]:
    settings = site.settings
    yield _given("S111", GUIDE, "页尾有主办单位", settings.organizer, "不成立", "site.yml 没有写 organizer。")
    missing: Verdict = "要人看" if settings.address else "不适用"
    why = "没有写；公开的网站要不要备案，请人核。" if settings.address else "还没有网址。"
    yield _given("S112", GUIDE, "页尾有ICP备案号", settings.icp, missing, why)
    yield _given("S113", GUIDE, "页尾有公安备案号", settings.police_record, missing, why)
    yield Indicator("S114", GUIDE, "有站点地图", "成立", _by("tests/pages/test_site_map.py"))
    own = "页尾“这一页有错？”；“我为政府网站找错”程序不放。"
    yield Indicator("S115", GUIDE, "有找错入口", "要人看" if settings.is_government else "成立", own)
    yield Indicator("S116", GUIDE, "有站内检索", "成立", _by("tests/browser/test_search.py"))
    dated = sum(each.meta.validity is not None for each in site.documents)
    rest = len(site.documents) - dated
    yield Indicator("S117", GUIDE, "文件标明有效期", "成立", f"{dated} 份写了；{rest} 份没有写，页面照实说。")
    linked = sum(each.meta.source is not None for each in site.documents)
    yield Indicator(
        "S118", GUIDE, "转载注明来源", "成立", f"{len(site.documents)} 份都写了，{linked} 份有网址。"
    )


def _checked(site: Site, today: date) -> Iterator[Indicator]:
    empty = list(_empty_columns(site))
    named = "、".join(empty[:MOST_NAMED]) + (f" 等 {len(empty)} 个" if len(empty) > MOST_NAMED else "")
    why = f"没有内容的：{named}。" if empty else "每个人群、每件想办的事都有内容。"
    yield Indicator("S201", CHECKED, "没有空白栏目", "不成立" if empty else "成立", why)
    yield Indicator("S202", CHECKED, "没有死链", "成立", _by("tests/browser/test_crawl.py"))
    ahead = [each.meta.short for each in site.documents if each.meta.signed_on > today]
    why = f"成文日期还没到：{'、'.join(ahead[:MOST_NAMED])}。" if ahead else "没有还没到的成文日期。"
    yield Indicator("S203", CHECKED, "不伪造日期", "不成立" if ahead else "成立", why)
    yield Indicator("S204", CHECKED, "首页两周内更新", "要人看", "程序不知道多久打包一次。")
    box = site.settings.mailbox
    yield _given("S205", CHECKED, "有网上咨询渠道", box, "不成立", "没有写 mailbox，只有电话。", "要人看")
    yield Indicator("S206", CHECKED, "打得开、打开快", "要人看", "要看放网站的服务器。")
    yield Indicator("S207", CHECKED, "办事指南要素齐全", "不适用", "只说明文件，不办事。")


def _access() -> Iterator[Indicator]:
    yield Indicator(
        "S301", ACCESS, "键盘、焦点、对比度、标题次序", "成立", _by("tests/browser/test_access.py")
    )
    yield Indicator("S302", ACCESS, "58 项全部指标", "要人看", "程序只测其中一部分。")


def _elderly() -> Iterator[Indicator]:
    yield Indicator("S401", ELDERLY, "没有广告、弹窗", "成立", "程序不做这些；手写的页面请人看。")
    yield Indicator("S402", ELDERLY, "大字、高对比", "成立", f"关怀版。{_by('tests/browser/test_access.py')}")
    yield Indicator("S403", ELDERLY, "语音阅读", "成立", f"“朗读”。{_by('tests/browser/test_read_aloud.py')}")
    yield Indicator("S404", ELDERLY, "特大鼠标", "不成立", "没有做；键盘全程能用。")
    yield Indicator("S405", ELDERLY, "适老化评测", "要人看", "要由评测机构评。")


def _given(
    code: str, source: str, name: str, value: str, missing: Verdict, why: str, given: Verdict = "成立"
) -> Indicator:
    """What holds if site.yml gives a value."""
    return (
        Indicator(code, source, name, given, f"{value}。")
        if value
        else Indicator(code, source, name, missing, why)
    )


def _by(test: str) -> str:
    return f"由测试 {test} 保证。"


def _empty_columns(site: Site) -> Iterator[str]:
    """The needs and audiences with a page of their own of which no statement tells."""
    needs = {id_ for each in site.provisions for id_ in each.needs}
    readers = {id_ for each in site.provisions for id_ in (*each.for_, *each.about)}
    yield from (each.name for each in site.needs if each.id not in needs)
    yield from (each.name for each in site.audiences if each.guide and each.id not in readers)
