"""F: does every condition of the original have its own place, with its own words?"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from generator.model import Finding, Provision, Quote, Section, Site
from generator.official import Sentence
from generator.rules.registry import rule
from generator.rules.wording import all_quoted, in_sight, quoted, quoted_sentences, stretch
from generator.text.characters import excerpt, normalise
from generator.text.limits import limits
from generator.text.sentences import parted

# Who may have it, and when: each has a condition of its own, in plain words of which one must be there.
CONDITIONS = {
    "省产": "本省",
    "单位按": "单位",
    "有创业意愿": "想创业|愿意",
    "示范基地": "基地",
    "国家最低价": "国家",
    "我市": "抚州|本市",
    "各地可": "各地",
    "现行": "写文件时|当时|2020年",
    "疫情(防控)?期间": "疫情(防控)?期间|防疫期间",
    "常态化前提": "前提",
    "符合条件": "符合.{0,6}条件|够条件|合条件",
    "受疫情影响|因疫": "受.{0,4}疫情|受疫情|疫情影响|因为?疫情",
    "由于疫情|因疫情": "因为?疫情|由于疫情",
    "影响严重": "严重",
    "影响较大": "较大|很大",
    "暂遇|暂时": "暂时|一时",
    "恢复有望": "有望|好转",
    "确需": "确实|真的",
    "较多": "较多|多裁|很多",
    "同一企业": "同一家?企业|一家企业|一家|同一年度只能",
    "同一年度": "同一年度|同一年|一年",
    "新发生": "新办|新发生|新做|新的",
    "阶段性(?:减免|降低)": "一段时间|阶段性",
    "按规定": "按规定|照规定|依规定",
    "依法依规": "依法依规|依法",
    "有条件": "有条件|合条件",
    "适当": "适当|一些|一点",
    "适度": "适度|一些|一点",
    "合理扩大": "合理",
    "部分退役": "一部分|部分",
    "其中中小微": "中小微",
    "参保企业|参保职工": "参保|参加.{0,4}保险",
    "返乡农民工": "返乡|回乡|回来",
    "建档立卡": "建档立卡|登记",
    "政府投资": "政府.{0,4}(投资|出钱)",
    "特定重大": "特定",
    "确诊及疑似": "确诊.*疑似",
    "省级以上": "省级以上",
    "规上": "规模以上|规上",
    "优质外贸": "优质",
    "重点展会": "重点",
    "知名": "知名|有名",
    "重点行业": "重点行业",
    "重点企业": "重点企业",
    "重点保障企业": "重点保障",
    "产业链上": "产业链",
    "潜在": "潜在",
    "突发性": "突然|突发|急",
    "紧迫性": "紧急|紧迫|急",
    "财政困难": "财政困难",
    "承租": "租",
    "还款困难": "困难|还不上",
    "3岁以下": "3岁以下",
    "粮油": "粮油",
    "农业产业化": "农业",
    "生产经营困难|困难企业(?!稳岗返还)": "困难",
}
_ONE_OF = re.compile("只能[^,;:。和]{0,3}?享受([^,;:。]+)和([^,;:。]+)中的一项")


def entries(table: Mapping[str, str], official: str) -> tuple[tuple[str, str], ...]:
    """The limits of a table that official words have, each with the plain words for it."""
    found = ((re.search(pattern, official), plain) for pattern, plain in table.items())
    return tuple((match.group(), plain) for match, plain in found if match)


@rule(
    "F123",
    why="“疫情期间”“对……企业”写在句子前头，后面几段都归它管。",
    bad="""# text.txt
疫情期间,对企业给予稳岗补贴。
# measures/01-a.yml
left_out: [{quote: 疫情期间, why: 只写了时间。}]
provisions:
  - {id: a, title: 给企业稳岗补贴, says: 文件写明，给企业稳岗补贴。, effect: receive, force: stated,
     force_word: 给予, for: [company], quotes: [对企业给予稳岗补贴], ask: ["12345"]}""",
    good="""# text.txt
疫情期间,对企业给予稳岗补贴。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 疫情期间，给企业稳岗补贴, says: 疫情期间，给企业稳岗补贴。, effect: receive, force: stated,
     force_word: 给予, for: [company], quotes: ["疫情期间,对企业给予稳岗补贴"], ask: ["12345"],
     time: {during: 疫情期间, quote: 疫情期间}}""",
)
def leading_limit_not_quoted(site: Site) -> Iterator[Finding]:
    """引文前面紧跟着的“疫情期间”“对……的企业”这样的话，没有引。"""
    for section in site.sections:
        for provision in section.provisions:
            for limit in dict.fromkeys(_leading_limits(section, provision)):
                if limit not in all_quoted(provision):
                    message = f"前面的“{excerpt(limit)}”也管着这里，没有引。"
                    yield Finding(provision.place("quotes"), message, "请引进 quotes 或 conditions。")


def _leading_limits(section: Section, provision: Provision) -> Iterator[str]:
    """Yield the limiting clauses before what the provision quotes: up to a “；”, and those of its lead-in."""
    sentences = {each.id: each for each in section.sentences}
    for each in quoted_sentences(section, provision):
        if each.sentence.lead in sentences:
            yield from _limits(sentences[each.sentence.lead].text)
        led = len(normalise(parted(each.sentence.text)[0]))
        for begin, _ in each.stretches:
            reach = each.text.rfind(";", 0, begin) + 1
            for clause in _limits(each.sentence.text):
                at = each.text.find(clause)
                if at + len(clause) <= begin and (at >= reach or at < led):
                    yield clause


@lru_cache(maxsize=1024)
def _limits(text: str) -> tuple[str, ...]:
    """The limiting clauses of a sentence, as they are compared."""
    return tuple(map(normalise, limits(text)))


@lru_cache(maxsize=4096)
def _conditions(official: str) -> tuple[tuple[str, str], ...]:
    """Those of them that need a condition."""
    return entries(CONDITIONS, official)


@rule(
    "F127",
    why="条件要一条一条写明，各有各的引文，读者才能一条一条对。",
    bad="unknown: []\nconditions: [{says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}]",
    good="""unknown: []
conditions:
  - {says: 要符合条件, quote: 对符合条件的不裁员或少裁员的企业}
  - {says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}
  - {says: 按上年度的算, quote: 返还其上年度实际缴纳失业保险费的50%}""",
)
def limit_without_condition(site: Site) -> Iterator[Finding]:
    """引文里的限制，没有写成一条自己的条件。"""
    for provision in site.provisions:
        told = [(normalise(each.quote.text), normalise(each.says)) for each in provision.conditions]
        if provision.time and provision.time.quote:
            told.append((normalise(provision.time.quote.text), in_sight(provision)))
        for limit, plain in _conditions(quoted(provision)):
            if not any(limit in quote and re.search(plain, says) for quote, says in told):
                message = f"引文里的限制“{limit}”没有写进 conditions。"
                yield Finding(provision.place("conditions"), message, "请写成一条条件，带上它自己的引文。")


@rule(
    "F128",
    why="一句话开头的前提、“其中”两个字，把前面的条件也带了过来。",
    bad="""# text.txt
对招工的企业给予补贴,其中本地企业给予奖金。同一企业只能享受一次。
# measures/01-a.yml
left_out: []
provisions:
  - {id: a, title: 招工的企业有补贴, says: 招工的企业，给予补贴。, effect: receive, force: stated, force_word: 给予,
     for: [company], quotes: [对招工的企业给予补贴], ask: ["12345"],
     conditions: [{says: 一家企业只能有一次, quote: 同一企业只能享受一次}]}
  - {id: b, title: 招工的本地企业有奖金, says: 本地企业给予奖金。, effect: receive, force: stated, force_word: 给予,
     for: [company], quotes: [其中本地企业给予奖金], ask: ["12345"],
     conditions: [{says: 要招工, quote: 对招工的企业给予补贴}]}
  - {id: c, title: 一家企业只能有一次, says: 一家企业只能有一次。, effect: limit, force: stated, force_word: 只能,
     for: [company], quotes: [同一企业只能享受一次], ask: ["12345"],
     conditions: [{says: 说的是一家企业, quote: 同一企业只能享受一次}]}""",
    good="""unknown: []
conditions:
  - {says: 要符合条件, quote: 对符合条件的不裁员或少裁员的企业}
  - {says: 写到2021年4月30日, quote: 实施期限延长至2021年4月30日}""",
)
def shared_condition_lost(site: Site) -> Iterator[Finding]:
    """同一句里别的事项都带着的条件，或者“其中”前面那一项的条件，这里没有。"""
    for section in site.sections:
        choices = list(_choices(section))
        for provision in section.provisions:
            shared = dict(_shared_conditions(section, provision))
            shared |= {words: id_ for words, id_, names in choices if _offers(provision, id_, names)}
            for words, other in shared.items():
                if words not in all_quoted(provision):
                    message = f"{other} 带着的条件“{excerpt(words)}”，这里没有。"
                    yield Finding(provision.place("conditions"), message, "请看它管不管这件事，管就补上。")


def _shared_conditions(section: Section, provision: Provision) -> Iterator[tuple[str, str]]:
    """Yield (words, id of whose condition) of the conditions that this provision has in common with others."""
    ids = {id_ for quote in provision.quotes for id_ in quote.sentences}
    others = [each for each in section.provisions if each.id != provision.id and each.conditions]
    borrowed = [(quote, each) for each in others if _rests_on(each, ids) for quote in _borrowed(each)]
    for each in quoted_sentences(section, provision) if borrowed else ():
        begin = min(start for start, _ in each.stretches)
        for quote, other in borrowed:
            words = normalise(quote.text)
            there = stretch(each.sentence, quote)
            is_shared = sum(words == normalise(one.text) for one, _ in borrowed) > 1
            leads = is_shared and there is not None and there[0] < begin
            if leads or _is_among(each.sentence, provision, other):
                yield words, other.id


def _choices(section: Section) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """“只能享受甲和乙中的一项” is a condition of 甲 and of 乙: yield its words, whose they are, the names."""
    for provision in section.provisions:
        if match := _ONE_OF.search(quoted(provision)):
            yield match.group(), provision.id, match.groups()


def _offers(provision: Provision, chooser: str, names: tuple[str, ...]) -> bool:
    """The provision rests on one of the names to choose from."""
    return provision.id != chooser and any(name in quoted(provision) for name in names)


def _rests_on(provision: Provision, sentences: set[str]) -> bool:
    return any(not sentences.isdisjoint(each.sentences) for each in provision.quotes)


def _borrowed(provision: Provision) -> Iterator[Quote]:
    """The quotes of its conditions whose words are not among its own quotes."""
    for condition in provision.conditions:
        if normalise(condition.quote.text) not in quoted(provision):
            yield condition.quote


def _is_among(sentence: Sentence, one: Provision, other: Provision) -> bool:
    """One of the two begins with “其中” right after the other, or after the clause that both rest on."""
    for first, second in ((one, other), (other, one)):
        for quote in second.quotes:
            there = stretch(sentence, quote)
            if there and there[0] > 0 and normalise(quote.text).startswith("其中"):
                end = len(sentence.compared[: there[0]].rstrip(","))
                ends = (mine[1] for each in first.quotes if (mine := stretch(sentence, each)))
                return end in ends
    return False
