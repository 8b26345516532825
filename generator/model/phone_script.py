"""What to say on the phone about a page or a sheet of paper."""

from collections.abc import Iterable

from generator.model.document import Document
from generator.text.dates import month

MOST_NAMED = 3  # documents that anybody names in one sentence


def phone_script(documents: Iterable[Document], where: str, title: str, gives: bool) -> str:
    """A sentence to say on the phone, made from the data alone; `gives`: is there anything to get?

    Nobody says the names of more than a few documents.
    """
    named = [f"{month(each.meta.signed_on)}{each.meta.short}" for each in documents]
    of = "、".join(named) if len(named) <= MOST_NAMED else "政策文件"
    question = "现在还有吗？找谁办？" if gives else "现在做得怎么样了？该问谁？"
    return f"我想问{of}{where}里的“{title.replace('“', '‘').replace('”', '’')}”：{question}"
