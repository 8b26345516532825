"""Scripts, styles and pictures carry the hash of their content; pages ask for them by that name."""

import hashlib
import re
from pathlib import Path

from bs4 import BeautifulSoup

from generator.publish.assets import named, names

HASHED = re.compile(r"assets/(css|js|images)/[\w-]+\.[0-9a-f]{8}\.(css|js|svg)")


def test_each_name_is_of_the_content(built: Path):
    for path, name in names().items():
        assert HASHED.fullmatch(name), path
        digest = hashlib.sha256((built / name).read_bytes()).hexdigest()[:8]
        assert name.endswith(f".{digest}{Path(path).suffix}")
        assert not (built / path).exists()
    assert named("assets/search/core.js") == "assets/search/core.js"


def test_a_page_asks_for_what_is_there(built: Path):
    for page in ("index.html", "search/index.html", "finder/index.html", "answers/index.html"):
        soup = BeautifulSoup((built / page).read_text(encoding="utf-8"), "html.parser")
        found = [
            value
            for tag in soup.select("script, link, button")
            for key, value in tag.attrs.items()
            if key in ("src", "href", "data-script", "data-search") and "assets/" in value
        ]
        assert len(found) > 4
        assert all((built / page).parent.joinpath(each).is_file() for each in found)
        assert {each.partition("assets/")[2].split("/")[0] for each in found} <= {
            "css",
            "js",
            "images",
            "search",
            "finder",
        }
