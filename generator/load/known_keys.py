"""The keys that our YAML files may have, whatever the record."""

from functools import cache

from generator.model import Record


@cache
def known_keys() -> frozenset[str]:
    """All keys that a YAML file of ours may have."""
    keys: set[str] = set()
    pending = list(Record.__subclasses__())
    while pending:
        record = pending.pop()
        pending += record.__subclasses__()
        keys |= {each.alias or name for name, each in record.model_fields.items()}
    return frozenset(keys)
