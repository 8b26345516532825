"""Text as YAML that programs write: nothing in it is markup."""

import json


def quoted(text: str) -> str:
    """YAML takes a JSON string for the same text, whatever is in it."""
    return json.dumps(text, ensure_ascii=False)
