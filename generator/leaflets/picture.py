"""Pictures for chats: drawn in black and white, shown in the green of the site, small enough to be loaded at once."""

import io

SHADES = 16
DARKEST = (13, 74, 77)  # --main of the theme


def small(png: bytes) -> bytes:
    """Return the same picture in shades from DARKEST to white, four bits a dot."""
    from PIL import Image

    with Image.open(io.BytesIO(png)) as drawn:
        grey = drawn.convert("L").point([value * SHADES // 256 for value in range(256)])
    picture = Image.frombytes("P", grey.size, grey.tobytes())
    picture.putpalette([_between(part, shade) for shade in range(SHADES) for part in DARKEST])
    made = io.BytesIO()
    picture.save(made, "png", bits=4, compress_level=4)
    return made.getvalue()


def _between(dark: int, shade: int) -> int:
    return dark + (255 - dark) * shade // (SHADES - 1)
