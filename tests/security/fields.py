"""The fields of the records, found in the models themselves: a new field is there without being named here."""

from collections.abc import Iterator, Mapping
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, Union, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from generator.model import Provision, Record
from tests.security.everything import model_of

Path = tuple[str | int, ...]


class Slot(NamedTuple):
    """A place for a text: its file, the keys that lead to it, the field (Provision.says) and its type."""

    file: str
    keys: Path
    field: str
    type: Any


def slots(data: Mapping[str, Any]) -> Iterator[Slot]:
    """Every place of these files that holds a text, a number, an id or a day, whether it is written or left away."""
    for name, held in data.items():
        kind = model_of(name)
        for at, record in enumerate(held) if isinstance(held, list) else [((), held)]:
            yield from _of_record(name, (at,) if isinstance(at, int) else (), kind, record)


def _of_record(file: str, keys: Path, kind: type[Record], record: Mapping[str, Any]) -> Iterator[Slot]:
    for name, field in kind.model_fields.items():
        key = field.alias or name
        whole = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        yield from _of_value(file, (*keys, key), f"{kind.__name__}.{key}", whole, record.get(key))


def _of_value(file: str, keys: Path, field: str, type_: Any, value: Any) -> Iterator[Slot]:
    nested, item = _record(type_), _item(type_)
    if item is not None:
        values = value or ([] if _record(item) else [None])
        for at, each in enumerate(values):
            yield from _of_value(file, (*keys, at), field, item, each)
    elif nested is None:
        yield Slot(file, keys, field, type_)
    elif value is not None:
        yield from _of_record(file, keys, nested, value)


def _parts(type_: Any) -> tuple[Any, ...]:
    """What a type may be: of X | None both, of Annotated[X, …] what X may be."""
    if get_origin(type_) is Annotated:
        return _parts(get_args(type_)[0])
    if get_origin(type_) in (Union, UnionType):
        return tuple(part for each in get_args(type_) for part in _parts(each))
    return (type_,)


def _record(type_: Any) -> type[Record] | None:
    found = [each for each in _parts(type_) if isinstance(each, type) and issubclass(each, Record)]
    return Provision if Provision in found else found[0] if found else None


def _item(type_: Any) -> Any:
    """The type of the items, where it is one of lists."""
    return next((get_args(each)[0] for each in _parts(type_) if get_origin(each) is tuple), None)


def kinds(kind: type[Record]) -> set[type[Record]]:
    """The kind and all kinds of records inside it."""
    found, todo = set[type[Record]](), [kind]
    while todo:
        if (each := todo.pop()) not in found:
            found.add(each)
            types = [field.annotation for field in each.model_fields.values()]
            todo += filter(None, (_record(_item(one) or one) for one in types))
    return found


@cache
def _adapter(slot_type: Any) -> TypeAdapter[Any]:
    return TypeAdapter(slot_type)


def takes(slot: Slot, text: str) -> bool:
    """Does the type of the field take this text?"""
    try:
        _adapter(slot.type).validate_python(text)
    except ValidationError:
        return False
    return True


def value_at(data: Any, slot: Slot) -> Any:
    """What is written at the place; None where nothing is."""
    found = data[slot.file]
    for key in slot.keys:
        try:
            found = found[key]
        except (KeyError, IndexError):
            return None
    return found


def put(data: Any, slot: Slot, text: str) -> None:
    """Write the text at the place."""
    *way, last = (slot.file, *slot.keys)
    found = data
    for at, key in enumerate(way):
        if isinstance(found, dict) and key not in found:
            found[key] = [] if isinstance((*way, last)[at + 1], int) else {}
        found = found[key]
    if isinstance(found, list) and last == len(found):
        found.append(text)
    else:
        found[last] = text
