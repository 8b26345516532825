"""What a portal tells of a site: read from the data of the site itself, as it was built."""

import json
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from generator.many.sites import DATA
from generator.model import Refused, urls
from generator.model.document import Validity
from generator.model.record import ID

GOVERNMENT = "人民政府"


class Times(NamedTuple):
    """When a document was signed, and how long it says that it counts."""

    signed_on: date
    validity: Validity | None


class Told(NamedTuple):
    """A document of a site; `audiences` and `needs`: id → name of those of which it has a statement."""

    id: str
    title: str
    issuer: str
    number: str
    meta: Times
    audiences: dict[str, str]
    needs: dict[str, str]


class County(NamedTuple):
    """A site: its folder, its name, who runs it, the places whose governments speak in it, its documents."""

    folder: Path
    name: str
    run_by: str
    places: tuple[str, ...]
    documents: tuple[Told, ...]


def read(folder: Path) -> County:
    """Read the site in `folder`. Raises Refused for one that this program has not made."""
    try:
        site = _json(folder / DATA)
        documents = sorted(
            (_document(folder, site, each) for each in site["documents"]),
            key=lambda each: each.meta.signed_on,
            reverse=True,
        )
        governments = [name for each in site["documents"] for name in _governments(each)]
        return County(
            folder,
            str(site["site"]["name"]),
            str(site["site"]["run_by"]),
            tuple(dict.fromkeys(map(place, governments))),
            tuple(documents),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Refused(
            f"{folder / DATA} 看不懂。", "多半是旧版程序做的，请用 mingbai build-all 重新做一次。"
        ) from error


def place(issuer: str) -> str:
    """The place of a government: 乐安县 of 乐安县人民政府办公室; of another body its whole name."""
    return issuer.partition(GOVERNMENT)[0] or issuer


def _governments(document: dict[str, Any]) -> Iterator[str]:
    yield document["issuer"]
    if "forwarded_by" in document:
        yield document["forwarded_by"]["issuer"]


def _document(folder: Path, site: dict[str, Any], given: dict[str, Any]) -> Told:
    id_ = _id(given["id"])
    whole = _json(folder / urls.data_of(id_)) if "path" in given else site
    provisions = [each for each in whole["provisions"] if each["document"] == id_]
    validity = given.get("validity")
    if validity is not None:
        validity = Validity.model_validate({**validity, "quote": validity["quote"]["text"]})
    return Told(
        id_,
        str(given["title"]),
        str(given["issuer"]),
        str(given.get("number", "")),
        Times(date.fromisoformat(given["signed_on"]), validity),
        _named(
            [each for each in site["audiences"] if each["guide"]],
            [name for each in provisions for name in each["for"]],
        ),
        _named(site["needs"], [name for each in provisions for name in each["needs"]]),
    )


def _named(records: list[dict[str, Any]], used: list[str]) -> dict[str, str]:
    """Return id → name of those that are used, in the order of the site."""
    return {_id(each["id"]): str(each["name"]) for each in records if each["id"] in used}


def _id(value: str) -> str:
    """An id, which becomes part of an address."""
    if not re.fullmatch(ID, value):
        raise ValueError(value)
    return value


def _json(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found
