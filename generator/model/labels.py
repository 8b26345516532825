"""The words a citizen reads for the codes in the data (plain-language.md, sections 2 and 3)."""

from typing import Literal

from generator.model.provision import Effect, Force, Unknown

EFFECTS: dict[Effect, str] = {
    "receive": "能得到",
    "chance": "有机会",
    "protect": "受保护",
    "limit": "有限制",
    "none": "与群众无直接关系",
}
FORCES: dict[Force, str] = {
    "stated": "文件写明",
    "may": "可以，由办理单位定",
    "encouraged": "鼓励",
    "planned": "政府要做",
    "goal": "努力目标",
}
# The state in a word, for headings; status.STATES has the whole sentence.
SHORT_STATES: dict[Literal["expired", "changed", "unclear"], str] = {
    "expired": "已过期",
    "changed": "后来变了",
    "unclear": "没写到期",
}
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


def sentence_label(sentence_id: str) -> str:
    """m04s08 → 第4条第8句; p01 → 开头第1句."""
    if sentence_id.startswith("m"):
        measure, sentence = sentence_id[1:].split("s")
        return f"第{int(measure)}条第{int(sentence)}句"
    names = {"n": "转发通知", "p": "开头", "z": "结尾", "g": "中间"}
    return f"{names[sentence_id[0]]}第{int(sentence_id[1:])}句"
