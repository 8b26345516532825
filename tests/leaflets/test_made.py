"""What stands on paper is what the data say, whole, on as many sides as promised; what cannot be set is refused."""

import io
import re
import subprocess
from functools import cache
from itertools import groupby

import pypdfium2
import pytest
import zxingcpp
from PIL import Image

from generator.cache import NOTHING_KEPT, Cache
from generator.leaflets import typesetting
from generator.leaflets.made import files
from generator.leaflets.sheet import LARGE, PAPER, PICTURE, Form, sheet
from generator.model import Refused, Site, aloud
from generator.model.leaflets import Leaflet, leaflets
from generator.text.characters import count_characters
from tests.conftest import DAY
from tests.leaflets.conftest import first
from tests.smallest import MEASURE_FILE

HEAVIEST_SHEET, HEAVIEST_PICTURE = 150_000, 300_000


def squeezed(text: str) -> str:
    return re.sub(r"\s", "", text)


@cache
def _of(site: Site, leaflet: Leaflet) -> dict[str, bytes]:
    return dict(files(site, leaflet, DAY, NOTHING_KEPT))


def of(site: Site, leaflet: Leaflet) -> dict[str, bytes]:
    """The files of a leaflet, made once for all tests."""
    return dict(_of(site, leaflet))


def codes(picture: Image.Image) -> list[str]:
    """What a telephone reads: QR codes alone, for a row of bars is also seen in Chinese letters."""
    return [each.text for each in zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)]


def check_sheet(site: Site, leaflet: Leaflet, form: Form, content: bytes, most: int) -> None:
    """Its words are those of the model, its code can be read from a grey scan of 150 dots an inch."""
    made = sheet(site, leaflet, DAY)
    _, placed = typesetting.pdf("sheet.typ", made.data(form), DAY)
    document = pypdfium2.PdfDocument(content)
    assert len(document) == placed.sides <= most, leaflet
    text = squeezed("".join(page.get_textpage().get_text_range() for page in document)).replace("\ufffe", "")
    for said in made.shown(placed.shown, placed.lean):
        assert squeezed(said) in text, leaflet
    for at in set(range(len(made.items))) - set(placed.shown):
        whole = squeezed("".join(line.text for line in made.items[at].lines[:2]))
        assert not whole or whole not in text, leaflet
    for page in document:
        scan = page.render(scale=150 / 72, grayscale=True).to_pil()
        assert codes(scan) == [made.code], leaflet
    assert len(content) <= HEAVIEST_SHEET, leaflet
    assert b"<pdfaid:part>2</pdfaid:part>" in content
    assert b"<pdfuaid:part>1</pdfuaid:part>" in content


def check_all(site: Site, leaflet: Leaflet) -> None:
    made = of(site, leaflet)
    check_sheet(site, leaflet, PAPER, made.pop(leaflet.paper), 2 if leaflet.kind == "audience" else 1)
    check_sheet(site, leaflet, LARGE, made.pop(leaflet.large), 2)
    if leaflet.picture:
        picture = made.pop(leaflet.picture)
        assert len(picture) <= HEAVIEST_PICTURE, leaflet
        drawn = Image.open(io.BytesIO(picture))
        assert drawn.width == 1080
        code = sheet(site, leaflet, DAY).code
        assert codes(drawn.convert("L")) == [code], leaflet
        assert Image.open(io.BytesIO(made.pop(leaflet.card))).size == (1200, 630)
    if leaflet.aloud:
        said = made.pop(leaflet.aloud).decode().splitlines()
        assert tuple(said) == aloud.script(site, leaflet, DAY)
    assert not made


def test_one_of_each_kind_says_what_the_data_say(papered: Site):
    for _, found in groupby(leaflets(papered), key=lambda each: each.kind):
        check_all(papered, next(found))


@pytest.mark.deep
def test_every_leaflet_says_what_the_data_say(papered: Site):
    for leaflet in leaflets(papered):
        check_all(papered, leaflet)


@pytest.mark.deep
def test_another_checker_finds_them_accessible_and_every_font_in_them(papered: Site, checkers, tmp_path):
    for leaflet in leaflets(papered):
        for name, content in of(papered, leaflet).items():
            if name.endswith(".pdf"):
                (tmp_path / name.replace("/", "-")).write_bytes(content)
    sheets = sorted(tmp_path.glob("*.pdf"))
    assert len(sheets) == 2 * len(leaflets(papered))
    command = [checkers.parent / "pdf/bin/outloud", "--fail-on", "warning", "--quiet", *sheets]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:]
    for each in sheets:
        done = subprocess.run(["pdffonts", each], capture_output=True, text=True, check=True)
        fonts = done.stdout.splitlines()[2:]
        assert fonts
        assert all(re.search(r" yes yes yes ", line) for line in fonts), done.stdout


def test_an_address_is_what_the_code_says(small_with):
    site = small_with(
        "# data/site.yml\nschema: 2\nname: 明白\ndescription: 说明。\nrun_by: 示例。\naddress: https://明白.example/a/\n"
    )
    code = sheet(site, first(site, "need"), DAY).code
    assert re.fullmatch(r"https://\S+/a/needs/keep-staff/\?v=[a-z]{8}", code)
    check_all(site, first(site, "measure"))


def test_text_is_never_markup(small_with):
    hostile = '#panic("x") $x$ *a* `b` <c> \\u{41} @d #emph[e] "'
    site = small_with(f"says: '{hostile}'")
    leaflet = first(site, "measure")
    text = pypdfium2.PdfDocument(of(site, leaflet)[leaflet.paper])[0].get_textpage().get_text_range()
    assert squeezed(hostile) in squeezed(text)


@pytest.mark.parametrize(
    ("line", "place", "told"),
    [
        ("says: 退回失业保险费🍜。", ("says",), "“🍜”这个字（U+1F35C）"),
        ("note: 有两种读法，\U00020000。", ("note",), "“\U00020000”这个字（U+20000）"),
        (f"says: 看{'x' * 90}。", ("says",), "一行放不下"),
    ],
)
def test_what_cannot_be_set_is_refused_with_its_place(small_with, line, place, told):
    site = small_with(line)
    with pytest.raises(Refused) as refused:
        of(site, first(site, "measure"))
    [finding] = refused.value.findings
    assert (finding.code, finding.severity) == ("L101", "error")
    assert told in finding.message
    assert finding.place == site.provisions[0].place(*place)
    assert finding.place.path == MEASURE_FILE


def needs(name: str, intro: str) -> str:
    return f"# data/needs.yml\n- {{id: keep-staff, name: {name}, intro: {intro}}}\n"


def test_a_head_that_leaves_no_room_is_refused(small_with):
    site = small_with(needs("稳住员工" * 200, "看这里。"))
    with pytest.raises(Refused) as refused:
        of(site, first(site, "need"))
    assert refused.value.findings[0].place.path == "data/needs.yml"


def test_a_lead_gives_way_to_a_statement(small_with):
    site = small_with(needs("稳住员工", "这里说得太长。" * 90))
    check_all(site, first(site, "need"))
    made = sheet(site, first(site, "need"), DAY)
    assert typesetting.pdf("sheet.typ", made.data(LARGE), DAY)[1].lean


def test_what_has_no_room_is_left_out_whole_and_counted(papered: Site):
    left = 0
    for leaflet in leaflets(papered)[:12]:
        made = sheet(papered, leaflet, DAY)
        _, placed = typesetting.pdf("sheet.typ", made.data(LARGE), DAY)
        missing = len(made.items) - len(placed.shown)
        said = list(made.shown(placed.shown))
        assert any(f"还有{missing}" in each for each in said) == bool(missing), leaflet
        left += missing
    assert left


def test_the_same_words_are_not_set_again(small_with, tmp_path, monkeypatch):
    site = small_with("")
    leaflet = first(site, "audience")
    before = dict(files(site, leaflet, DAY, Cache(tmp_path)))
    monkeypatch.setattr(typesetting, "_compiler", None)  # whoever sets one now fails
    assert dict(files(site, leaflet, DAY, Cache(tmp_path))) == before


def test_letters_are_as_large_as_promised():
    assert (PAPER.size, LARGE.size) == (14, 20)
    assert 2 * PICTURE.width == 1080


def test_no_sentence_of_a_text_to_read_is_longer_than_a_breath(papered: Site):
    for leaflet in leaflets(papered):
        if leaflet.aloud:
            said = aloud.script(papered, leaflet, DAY)
            assert 60 <= aloud.seconds(said) <= 90, (leaflet, said)
            assert max(map(count_characters, said)) <= 20, leaflet
