"""What is compared: how each generator is given the corpus, and how it is started.

The others get the pages of the measures as Markdown. We get our data, check them, and make all of the site besides:
guides, documents, answers, search, exports. So ours is the larger task; the tables say how many files came of it.
"""

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from bench.speed import installed
from bench.speed.installed import BIN, ROOT

TODAY = "2026-11-24"  # of every run, so that the same is built on any day
OURS, STOCK, PRUNED = "mingbai", "Material, stock", "Material, pruned"

_MATERIAL = "site_name: bench\ntheme:\n  name: material\n  language: zh\n"
# The leanest that Material can be: no page is in the navigation, none is indexed for search.
_PRUNED = "  features: [navigation.prune]\nnav: [index.md]\nnot_in_nav: /measures/\nplugins: []\n"
# Neither has a theme of its own: a title and the content is all that their pages have.
_HUGO = 'title = "bench"\ndisableKinds = ["taxonomy", "term", "RSS"]\n'
_HUGO_PAGE = (
    '<!doctype html><html lang="zh"><meta charset="utf-8"><title>{{ .Title }}</title>{{ .Content }}</html>\n'
)
_ELEVENTY = """module.exports = (config) => {
  config.addGlobalData("layout", "page.njk");
  return { dir: { input: "content", includes: "../layouts", output: "site" }, markdownTemplateEngine: false };
};
"""
_ELEVENTY_PAGE = '<!doctype html><html lang="zh"><meta charset="utf-8"><title>{{ page.fileSlug }}</title>{{ content | safe }}</html>\n'


@dataclass(frozen=True)
class Tool:
    """A generator: what the command line and the tables call it, the package that brings it ("": ours), and where its site is.

    `install` returns the command; `prepare` makes a folder that it builds from the pages in another, in Markdown.
    """

    key: str
    name: str
    package: str
    install: Callable[[], list[str]]
    prepare: Callable[[Path, Path], None]
    site: str = "site"


def _material(settings: str) -> Callable[[Path, Path], None]:
    def prepare(folder: Path, pages: Path) -> None:
        shutil.copytree(pages, folder / "docs")
        (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")

    return prepare


def _hugo(folder: Path, pages: Path) -> None:
    shutil.copytree(pages, folder / "content")
    (folder / "content/index.md").rename(folder / "content/_index.md")
    (folder / "hugo.toml").write_text(_HUGO, encoding="utf-8")
    (folder / "layouts").mkdir()
    for kind in ("home", "section", "page"):
        (folder / f"layouts/{kind}.html").write_text(_HUGO_PAGE, encoding="utf-8")


def _eleventy(folder: Path, pages: Path) -> None:
    shutil.copytree(pages, folder / "content")
    (folder / "layouts").mkdir()
    (folder / "layouts/page.njk").write_text(_ELEVENTY_PAGE, encoding="utf-8")
    (folder / "eleventy.config.js").write_text(_ELEVENTY, encoding="utf-8")


def _mkdocs() -> list[str]:
    installed.python_package("mkdocs-material")
    return [str(BIN / "mkdocs"), "build"]


def _zensical() -> list[str]:
    installed.python_package("zensical")
    return [str(BIN / "zensical"), "build"]


def _node() -> list[str]:
    return ["node", str(installed.node_package(installed.ELEVENTY) / "cmd.cjs")]


def ours(*arguments: str) -> list[str]:
    """The command of this project, as the installed one would be started."""
    return [sys.executable, "-m", "generator.cli", *arguments, "--today", TODAY]


TOOLS = (
    Tool("ours", OURS, "", lambda: ours("build"), lambda folder, pages: None),
    Tool("material", STOCK, "mkdocs-material", _mkdocs, _material(_MATERIAL)),
    Tool("pruned", PRUNED, "mkdocs-material", _mkdocs, _material(_MATERIAL + _PRUNED)),
    Tool("zensical", "Zensical", "zensical", _zensical, _material(_MATERIAL)),
    Tool("hugo", "Hugo", "hugo", lambda: [str(installed.hugo())], _hugo, "public"),
    Tool("eleventy", "Eleventy", installed.ELEVENTY, _node, _eleventy),
)


def environment(folder: Path) -> dict[str, str]:
    """What a run finds around it: this project's code, and no cache but one of its own."""
    # The others are installed, and so compiled; this code lies here as it was written, and is compiled by its first run.
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return {
        **given,
        "MINGBAI_LEAFLETS": "0",  # no other makes any
        "PYTHONPATH": str(ROOT),
        "XDG_CACHE_HOME": str(folder / ".cache"),
        "NO_MKDOCS_2_WARNING": "1",
    }
