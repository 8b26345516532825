"""JSON for people to read: json.dumps(value, ensure_ascii=False, indent=1), which Python makes slowly, piece by piece."""

import json
from json.encoder import encode_basestring
from typing import Any


def json_text(value: Any, margin: str = "\n") -> str:
    """Return `value`, made of dicts with texts for keys, lists, texts, numbers and truths, a line for each part."""
    if isinstance(value, str):
        return encode_basestring(value)
    inner = f"{margin} "
    if isinstance(value, dict) and value:
        parts = [f"{encode_basestring(key)}: {json_text(each, inner)}" for key, each in value.items()]
        return f"{{{inner}{f',{inner}'.join(parts)}{margin}}}"
    if isinstance(value, list) and value:
        parts = [json_text(each, inner) for each in value]
        return f"[{inner}{f',{inner}'.join(parts)}{margin}]"
    return json.dumps(value)
