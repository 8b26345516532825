"""The words a citizen reads for the codes in the data; the order of a table is the order on the page."""

from typing import NamedTuple

from generator.model.provision import Amount, Bound, Effect, Force, Unknown

EFFECTS: dict[Effect, str] = {
    "receive": "能得到",
    "protect": "受保护",
    "chance": "有机会",
    "limit": "有限制",
    "none": "与群众无直接关系",
}
# A force: its mark, and the heading above all statements that have it.
_FORCES: dict[Force, tuple[str, str]] = {
    "stated": ("文件写明", "文件写明的"),
    "may": ("可以，由办理单位定", "可以，由办理单位定的"),
    "encouraged": ("鼓励", "文件鼓励的"),
    "planned": ("政府要做", "政府要做的"),
    "goal": ("努力目标", "努力目标"),
}
FORCES: dict[Force, str] = {force: mark for force, (mark, _) in _FORCES.items()}
FORCE_HEADINGS: dict[Force, str] = {force: heading for force, (_, heading) in _FORCES.items()}
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


class BoundWords(NamedTuple):
    """A bound: what stands before the number, and what editors call it in messages."""

    before: str
    name: str


BOUNDS: dict[Bound, BoundWords] = {
    "exact": BoundWords("", "正好"),
    "max": BoundWords("最多", "最多"),
    "min": BoundWords("至少", "最少"),
}


def amount_in_words(amount: Amount) -> str:
    """上年度缴纳的失业保险费：最多50%."""
    of = f"{amount.of}：" if amount.of else ""
    return f"{of}{BOUNDS[amount.bound].before}{amount.value}{amount.unit}"
