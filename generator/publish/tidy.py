"""Takes out of a page what Material's frame has only for its own script, which our pages do not load."""

import re

# The inputs are no valid HTML either.
LEFTOVERS = re.compile(
    r'<input class="md-toggle"[^>]*>|<label class="md-overlay"[^>]*></label>'
    r'|<div data-md-component="(?:skip|announce)">.*?</div>'
    r'|<div class="md-dialog" data-md-component="dialog">\s*<div[^>]*></div>\s*</div>',
    re.DOTALL,
)
EMPTY_LINES = re.compile(r"(<pre\b.*?</pre>)|\n\s*\n+", re.DOTALL)


def tidy(html: str) -> str:
    """Return `html` without the leftovers and the empty lines, other than those of examples in <pre>."""
    return EMPTY_LINES.sub(lambda match: match[1] or "\n", LEFTOVERS.sub("", html)).lstrip()
