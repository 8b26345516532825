"""The QR code of an address: a picture with a name, another one for another address."""

from bs4 import BeautifulSoup

from generator.pages.qr import qr


def test_an_address_is_drawn_with_a_name_of_its_own():
    svg = BeautifulSoup(qr('https://example.org/?a=1&b="2"'), "html.parser").svg
    assert (svg["role"], svg["aria-label"]) == ("img", "这一页网址的二维码")
    assert svg["viewbox"].startswith("0 0 ")
    assert svg.path["d"]
    assert qr("https://example.org/a") != qr("https://example.org/b")
