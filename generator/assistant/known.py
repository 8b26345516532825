"""What an assistant names, found among what the site has; else the nearest is offered."""

from collections.abc import Mapping
from typing import TypeVar

from generator.model import Document, Provision, Refused, Site
from generator.text.characters import excerpt
from generator.text.spelling import nearest

Found = TypeVar("Found")


def one_of(known: Mapping[str, Found], wanted: str, what: str) -> Found:
    """Return what `wanted` names; raises Refused with the nearest name of `known`: 没有这个事项。"""
    if wanted in known:
        return known[wanted]
    hint = nearest(wanted, known) or "请先用 search 或者 documents 查编号。"
    raise Refused(f"没有叫“{shown(wanted)}”的{what}。", hint)


def provision(site: Site, id_: str) -> Provision:
    """Return the statement with this id, or that once had it."""
    return one_of(provisions(site), id_, "事项")


def provisions(site: Site) -> Mapping[str, Provision]:
    """Every id by which a statement is or was known → the statement."""
    old = {id_: each for each in site.provisions for id_ in each.was}
    return {**old, **site.provision_of}


def document(site: Site, name: str) -> Document:
    """Return the document with this id or number."""
    numbers = {each.meta.cited: each for each in site.documents}
    return one_of({**numbers, **site.document_of}, name, "文件")


def shown(text: str) -> str:
    """What somebody typed, short and in one line."""
    return excerpt("".join(each if each.isprintable() else "�" for each in text))
