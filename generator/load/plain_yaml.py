"""The text of one YAML file → plain data without marks: all that a file needs about which there is nothing to say.

Most of the time of reading goes into marks. Places are asked for by findings, which are few, so they are read
then (marked_yaml.py); this reading is for the other files, and hands all that is odd over to the marked one.
"""

import re
from collections.abc import Callable
from typing import Any

import yaml

from generator.model.record import Located, Places

DEEPEST = 20
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_ESCAPED = re.compile(r"\\[0abefvxuU]")  # how one may be written inside double quotation marks
_Take = Callable[[], Any]  # the next event


class OddError(Exception):
    """There is something in the file that an editor may have to be told."""


def read(text: str, places: Places) -> Any:
    """Return what `text` holds, every plain scalar as text; raises OddError or a YAMLError."""
    if _ESCAPED.search(text):
        raise OddError
    take: _Take = yaml.CSafeLoader(text).get_event
    take()  # the stream’s start
    if type(take()) is not yaml.DocumentStartEvent:
        raise OddError  # nothing but comments
    data = _value(take, take(), places, ())
    take()  # the document’s end
    if type(take()) is not yaml.StreamEndEvent:
        raise OddError  # a second document
    return data


def _value(take: _Take, event: Any, places: Places, path: tuple[str | int, ...]) -> Any:
    if event.anchor is not None or event.tag is not None:  # an alias has its anchor
        raise OddError
    kind = type(event)
    if kind is yaml.ScalarEvent:
        return event.value
    if len(path) >= DEEPEST:
        raise OddError
    return (_list if kind is yaml.SequenceStartEvent else _mapping)(take, places, path)


def _list(take: _Take, places: Places, path: tuple[str | int, ...]) -> list[Any]:
    result: list[Any] = []
    while type(event := take()) is not yaml.SequenceEndEvent:
        result.append(_value(take, event, places, (*path, len(result))))
    return result


def _mapping(take: _Take, places: Places, path: tuple[str | int, ...]) -> Located:
    result = Located(places, path)
    while type(event := take()) is not yaml.MappingEndEvent:
        key: Any = _value(take, event, places, path)
        if type(key) is not str or key in result:
            raise OddError
        result[key] = _value(take, take(), places, (*path, key))
    return result
