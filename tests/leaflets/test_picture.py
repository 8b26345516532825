"""A picture in shades of one colour is the same picture, and smaller."""

import io

from PIL import Image

from generator.leaflets.picture import DARKEST, SHADES, small


def drawn() -> bytes:
    picture = Image.new("RGBA", (400, 300), "white")
    for x in range(100):
        for y in range(100):
            picture.putpixel((x, y), (x, x, x, 255) if y < 50 else (0, 0, 0, 255))
    made = io.BytesIO()
    picture.save(made, "png", compress_level=0)
    return made.getvalue()


def test_black_is_the_darkest_and_white_stays_white():
    picture = Image.open(io.BytesIO(small(drawn()))).convert("RGB")
    assert picture.size == (400, 300)
    assert picture.getpixel((0, 99)) == DARKEST
    assert picture.getpixel((399, 299)) == (255, 255, 255)
    shades = [sum(picture.getpixel((x, 0))) for x in range(100)]
    assert shades == sorted(shades)
    assert len(picture.getcolors()) <= SHADES


def test_it_is_smaller_and_the_same_picture_gives_the_same_bytes():
    assert small(drawn()) == small(drawn())
    assert len(small(drawn())) < len(drawn()) / 10
