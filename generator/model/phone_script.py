"""What to say on the phone about a page or a sheet of paper."""

from collections.abc import Iterable

from generator.model.document import Document
from generator.text.dates import month

MOST_NAMED = 3  # documents that anybody names in one sentence


def phone_script(documents: Iterable[Document], where: str, title: str, gives: bool) -> str:
    """A sentence to say on the phone, made from the data alone; `gives`: is there anything to get?"""
    return asked(documents, f"{where}里的“{title.replace('“', '‘').replace('”', '’')}”", gives)


def asked(documents: Iterable[Document], what: str, gives: bool) -> str:
    """The same about `what` of the documents, in the words that it has there."""
    question = "现在还有吗？找谁办？" if gives else "现在做得怎么样了？该问谁？"
    return f"我想问{named(documents)}{what}：{question}"


def named(documents: Iterable[Document]) -> str:
    """Documents by month and short name; nobody says the names of more than a few."""
    found = [f"{month(each.meta.signed_on)}{each.meta.short}" for each in documents]
    return "、".join(found) if len(found) <= MOST_NAMED else "政策文件"
