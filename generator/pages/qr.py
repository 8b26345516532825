"""An address as a QR code, for paper."""

import segno
from markupsafe import Markup


def qr(address: str) -> Markup:
    """The address as a QR code: an inline SVG with a name of its own, one unit a module."""
    code = segno.make(address, error="m", micro=False)
    drawn = code.svg_inline(svgclass="mb-qr", lineclass=None, omitsize=True)
    return Markup(drawn.replace("<svg ", '<svg role="img" aria-label="这一页网址的二维码" ', 1))
