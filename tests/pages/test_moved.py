"""An old address leads to the page that has another id by now."""

import re
from pathlib import Path

from bs4 import BeautifulSoup

from tests import smallest
from tests.conftest import mingbai


def project(root: Path, aliases: str, address: bool = False) -> Path:
    units = smallest.FILES["data/units.yml"].replace(
        "{id: fz-renshe,", f"{{id: fz-renshe, aliases: [{aliases}],"
    )
    changes = {"data/units.yml": units}
    if address:
        changes["data/site.yml"] = smallest.FILES["data/site.yml"].replace(
            'address: ""', "address: https://example.org/xian/"
        )
    return smallest.write(root, **changes)


def test_the_old_address_leads_to_the_new_one(tmp_path: Path):
    root = project(tmp_path, "renshe, old-renshe", address=True)
    done = mingbai("build", "--today", "2026-11-24", cwd=root)
    assert done.returncode == 0, done.stderr
    for old in ("renshe", "old-renshe"):
        page = BeautifulSoup(
            (root / f"site/units/{old}/index.html").read_text(encoding="utf-8"), "html.parser"
        )
        assert page.select_one("meta[http-equiv=refresh]")["content"] == "0; url=../fz-renshe/index.html"
        assert page.select_one(".mb-text a")["href"] == "../fz-renshe/index.html"
        assert page.select_one("link[rel=canonical]")["href"] == "https://example.org/xian/units/fz-renshe/"
    found = re.findall("<loc>(.*?)</loc>", (root / "site/sitemap.xml").read_text(encoding="utf-8"))
    assert "https://example.org/xian/units/fz-renshe/" in found
    assert not [each for each in found if "renshe/" in each and "fz-renshe" not in each]
    assert not [each for each in found if "index.html" in each]
    robots = (root / "site/robots.txt").read_text(encoding="utf-8")
    assert robots == "User-agent: *\nDisallow:\nSitemap: https://example.org/xian/sitemap.xml\n"


def test_an_old_address_that_is_anothers_is_an_error(tmp_path: Path):
    root = project(tmp_path, "a, a")
    done = mingbai("check", cwd=root)
    assert done.returncode == 1
    assert "“a”已经用过了" in done.stderr + done.stdout


def test_without_an_address_nothing_names_one(smallest_built: Path):
    assert (smallest_built / "robots.txt").read_text(encoding="utf-8") == "User-agent: *\nDisallow:\n"
    assert not (smallest_built / "sitemap.xml").exists()
