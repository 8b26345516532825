"""What a statement is for its reader, and how firmly it is written: the codes in the data and their plain words.

Pages, finder, search, exports, schema and handbook read these tables; the order of a table is the order on the
page. No force is shown as firmer than another: 鼓励 is not more than 政府要做.
"""

from typing import NamedTuple

from generator.lexicon.words import words
from generator.model.provision import Amount, Bound, Effect, Force, Unknown


class EffectWords(NamedTuple):
    """An effect: its label, its mark, and when to choose it, with words of law that often show it."""

    label: str
    mark: str
    says: str


class ForceWords(NamedTuple):
    """A force: its label, the heading above statements that have it, and when to choose it."""

    label: str
    heading: str
    says: str


class BoundWords(NamedTuple):
    """A bound: what stands before and after the number, and what editors call it."""

    before: str
    after: str
    name: str


EFFECT_WORDS: dict[Effect, EffectWords] = {
    "receive": EffectWords("能得到", "●", "文件写了给您的钱、东西或服务：给予、发放、返还、减免。"),
    "apply": EffectWords("能申请、能投诉", "✎", "您可以自己去申请、要求复核、投诉：可向……申请。"),
    "protect": EffectWords("受保护", "◆", "不让您吃亏：不得收费，按时足额发放。"),
    "chance": EffectWords("有机会", "◐", "也许轮得到您，文件没有写一定给：优先、扩大招聘。"),
    "duty": EffectWords("要做到", "■", "您必须做的：应当、须、必须。"),
    "limit": EffectWords("有限制", "▲", "您不能做、得不到的：不得、不予、除外、只能。"),
    "step": EffectWords("怎么办、几天办", "▶", "办理的步骤和期限：受理、审核、公示、几天内办完。"),
    "meaning": EffectWords("说的是什么", "＝", "一个词在文件里的意思：本办法所称……是指……。"),
    "none": EffectWords("政府要做的事", "○", "文件没有写群众能领什么、办什么。"),
}
FORCE_WORDS: dict[Force, ForceWords] = {
    "stated": ForceWords("文件写明", "文件写明的", "定下来的：返还、发放、应当、须、不得、不予、是指。"),
    "choice": ForceWords(
        "可以，由您自己定", "可以，由您自己定的", "您可以做，也可以不做：可向……申请，可以选择。"
    ),
    "may": ForceWords(
        "可以，由办理单位定", "可以，由办理单位定的", "给不给由办理单位决定：可给予、可予以、视情。"
    ),
    "encouraged": ForceWords("鼓励", "文件鼓励的", "只是鼓励，不一定有钱或服务：鼓励、支持、引导、探索。"),
    "planned": ForceWords(
        "政府要做", "政府要做的", "政府要做的事，做了没有，这里看不出来：开展、建设、确保。"
    ),
    "goal": ForceWords("努力目标", "努力目标", "想达到的目标，不是给每个人的：力争、争取、努力。"),
}
EFFECTS: dict[Effect, str] = {effect: words.label for effect, words in EFFECT_WORDS.items()}
FORCES: dict[Force, str] = {force: words.label for force, words in FORCE_WORDS.items()}
UNKNOWNS: dict[Unknown, str] = {
    "amount": "多少（钱或数量）",
    "who": "具体是谁",
    "how": "怎么办",
    "where": "在哪里办",
    "when": "什么时候办",
    "papers": "要带什么材料",
    "threshold": "具体标准",
    "other-document": "要看的另一份文件是哪一份",
}
# The same on a card, which has one line for them.
UNKNOWNS_SHORT: dict[Unknown, str] = {
    "amount": "多少",
    "who": "具体是谁",
    "how": "怎么办",
    "where": "在哪办",
    "when": "何时办",
    "papers": "要什么材料",
    "threshold": "标准",
    "other-document": "是哪份文件",
}
BOUNDS: dict[Bound, BoundWords] = {
    "exact": BoundWords("", "", "正好"),
    "max": BoundWords("最多", "", "最多"),
    "min": BoundWords("至少", "", "最少"),
    "about": BoundWords("", "左右", "大约"),
}
TIME = frozenset(words("measures")["time"])
MONEY_OF_A_MONTH, LENGTHS = (tuple(words("shares")[each]) for each in ("money_of_a_month", "lengths"))


def amount_in_words(amount: Amount) -> str:
    """上年度缴纳的失业保险费：最多50%; 每人每月300元左右; 人均最多3个月的低保标准; 毕业5年以内."""
    of, bound = amount.of or "", BOUNDS[amount.bound]
    number = f"{amount.per or ''}{bound.before}{amount.value}{amount.unit}{bound.after}"
    if not of:
        return number
    if is_time(amount) and of.endswith(MONEY_OF_A_MONTH):
        return f"{number}的{of}"
    if is_time(amount) and amount.bound != "exact" and not amount.per and not of.endswith(LENGTHS):
        return f"{of}{amount.value}{amount.unit}以内" if amount.bound == "max" else f"{of}{number}"
    return f"{of}：{number}"


def is_time(amount: Amount) -> bool:
    """Is it a stretch of time: 3个月, 7个工作日?"""
    return amount.unit in TIME
