"""审核签字: three people in turn stand for a section as it is; any edit makes their signatures void."""

import hashlib
import json
from collections.abc import Iterator
from typing import get_args

from generator.model import Document, Finding, Section, SignOff, Site, Step
from generator.text.spelling import nearest

STEPS: tuple[Step, ...] = get_args(Step)


def name(section: Section) -> str:
    """What signatures call a section: DOC/ID."""
    return f"{section.document}/{section.id}"


def fingerprint(document: Document, section: Section) -> str:
    """Return 16 hex digits that change with any word of the section or of the official text it tells."""
    content = {
        "record": section.model_dump(mode="json", by_alias=True, exclude_defaults=True),
        "original": [each.text for each in section.sentences],
        "document": [document.meta.number, document.meta.signed_on.isoformat()],
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def signatures(site: Site, section: Section) -> dict[Step, SignOff]:
    """The signatures that hold for the section as it is now, by step."""
    current = fingerprint(site.document_of[section.document], section)
    return {
        each.step: each for each in site.signoffs if each.section == name(section) and each.hash == current
    }


def is_signed(site: Site, section: Section) -> bool:
    """Do all three steps hold?"""
    return len(signatures(site, section)) == len(STEPS)


def unsigned(site: Site) -> list[Section]:
    """The sections that lack a signature."""
    return [section for section in site.sections if not is_signed(site, section)]


def findings(site: Site, drafts: Site) -> Iterator[Finding]:
    """Yield D113 for a signature under nothing, D121 for a void one, D122 for what is not signed but must be.

    `drafts` is the site with its drafts, which cannot be signed.
    """
    sections = {name(each): each for each in site.sections}
    known = [name(each) for each in drafts.sections]
    for signoff in site.signoffs:
        section = sections.get(signoff.section)
        if signoff.section not in known:
            message = f"没有“{signoff.section}”这一条。"
            yield Finding(signoff.place("section"), message, nearest(signoff.section, known), "D113")
        elif section is None:
            message = f"“{signoff.section}”还是草稿，签字不算。"
            yield Finding(signoff.place("section"), message, "写完再签。", "D121", "warning")
        elif signatures(site, section).get(signoff.step) is None:
            message = f"{signoff.name}的{signoff.step}签字作废了：“{signoff.section}”签字以后改过。"
            yield Finding(
                signoff.place("hash"), message, "请重新审核、签字，换上新的内容编码。", "D121", "warning"
            )
    if site.settings.require_review:
        for section in unsigned(site):
            held = signatures(site, section)
            missing = "、".join(step for step in STEPS if step not in held)
            yield Finding(
                section.place("plain"),
                f"还没有签字：{missing}。",
                "用 mingbai proof 打印审签单。",
                "D122",
                "note",
            )
