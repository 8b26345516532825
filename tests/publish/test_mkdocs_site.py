"""MkDocs' steps taken one by one: a page is made when it is asked for, what MkDocs complains of is said in Chinese."""

from pathlib import Path

import pytest

from generator.load import load
from generator.model import Refused
from generator.publish.mkdocs_site import MkDocsSite
from generator.publish.order import Order
from tests import smallest
from tests.conftest import DAY

CONFIG = smallest.FILES["mkdocs.yml"] + "validation:\n  anchors: warn\n"


def site(root: Path, strict: bool = False, **files: str) -> MkDocsSite:
    loaded = load(smallest.write(root, **files) / "data").site
    assert loaded is not None
    return MkDocsSite(root / "mkdocs.yml", root / "out", Order(loaded, DAY, page_by_page=True), strict)


def test_a_page_is_made_when_it_is_asked_for(tmp_path: Path):
    made = site(tmp_path)
    assert "for/index.html" in made.generated
    assert not (tmp_path / "out").exists()
    page = made.read("for/index.html")
    assert page is not None
    assert "按人群看" in page.decode()
    assert [path.name for path in (tmp_path / "out").rglob("*.html")] == ["index.html"]


def test_what_an_editor_writes_is_not_generated(tmp_path: Path):
    made = site(tmp_path)
    assert "about/index.html" not in made.generated
    made.write_the_rest()
    assert (tmp_path / "out/404.html").exists()
    assert not (tmp_path / "out/for").exists()


@pytest.mark.parametrize(
    ("text", "message"),
    [("[x](nowhere.md)\n", "nowhere.md"), ("[x](about.md#nowhere)\n", "nowhere")],
)
def test_a_dead_link_refuses_only_where_that_is_asked_for(tmp_path: Path, text: str, message: str):
    files = {"content/about.md": text, "mkdocs.yml": CONFIG}
    site(tmp_path / "mild", **files).write_the_rest()
    with pytest.raises(Refused, match=message):
        site(tmp_path / "strict", strict=True, **files).write_the_rest()
