"""The same content for the other engines: the pages of the built site, taken out of their frame.

Without the guides: they repeat the provisions of the measures, are no right answer by the benchmark's rules, and
the others, which cannot tell them apart, would only lose by them.
"""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from bs4 import BeautifulSoup

CONTENT = ("measures/*/", "units/*/", "contacts/", "terms/")
# What is no text of the page: the list of its parts, buttons, scripts.
NOT_TEXT = "nav, button, script, .mb-copy"

MINISEARCH_PAGE = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>MiniSearch</title>
<script src="minisearch.js"></script><script>
const cut = (text) => (text.toLowerCase().match(/[\\u3400-\\u9fff]+|[a-z0-9]+/g) || []).flatMap((run) =>
  run[0] < "\\u3400" || run.length === 1 ? [run] : [...run.slice(1)].map((character, at) => run[at] + character));
window.ready = fetch("docs.json").then((answer) => answer.json()).then((docs) => {
  const index = new MiniSearch({ fields: ["title", "text"], storeFields: ["location"], tokenize: cut });
  index.addAll(docs);
  window.find = (query) => index.search(query, { boost: { title: 2 } }).slice(0, 10).map((hit) => hit.location);
});
</script></html>
"""
PAGEFIND_PAGE = """<!doctype html><html lang="zh"><meta charset="utf-8"><title>Pagefind</title>
<script type="module">
const pagefind = await import("./pagefind/pagefind.js");
await pagefind.init();
window.find = async (query) => {
  const { results } = await pagefind.search(query);
  const found = await Promise.all(results.slice(0, 10).map((result) => result.data()));
  return found.map(({ url, sub_results: parts }) => (parts.find((part) => part.url.includes("#tel-")) || { url }).url);
};
window.ready = true;
</script></html>
"""


def pages(site: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (address, title, HTML) of the pages that answer queries."""
    for pattern in CONTENT:
        for path in sorted(site.glob(f"{pattern}index.html")):
            content = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser").select_one("#content")
            assert content, path
            assert content.h1, path
            for each in content.select(NOT_TEXT):
                each.decompose()
            yield (
                f"{path.parent.relative_to(site).as_posix()}/",
                content.h1.get_text(),
                content.decode_contents(),
            )


def material(site: Path, folder: Path, mkdocs: Path) -> Path:
    """Build the pages with stock Material and its search (jieba is installed beside it)."""
    shutil.rmtree(folder, ignore_errors=True)
    for url, title, html in pages(site):
        target = folder / "docs" / url / "index.md"
        target.parent.mkdir(parents=True)
        # One line is one block of raw HTML for Markdown.
        line = " ".join(html.split("\n"))
        target.write_text(f"---\ntitle: {json.dumps(title)}\n---\n\n<div>{line}</div>\n", encoding="utf-8")
    (folder / "docs/index.md").write_text("# 首页\n", encoding="utf-8")
    config = "site_name: 明白\ntheme: {name: material, language: zh, font: false}\nplugins: [{search: {lang: zh}}]\n"
    (folder / "mkdocs.yml").write_text(config, encoding="utf-8")
    subprocess.run([mkdocs, "build", "--quiet", "-f", folder / "mkdocs.yml"], check=True)
    return folder / "site"


def pagefind(site: Path, folder: Path, program: Path) -> Path:
    """Index the pages with Pagefind extended."""
    shutil.rmtree(folder, ignore_errors=True)
    for url, title, html in pages(site):
        target = folder / url / "index.html"
        target.parent.mkdir(parents=True)
        head = f'<!doctype html><html lang="zh"><meta charset="utf-8"><title>{escape(title)}</title>'
        target.write_text(
            f"{head}<body><main data-pagefind-body>{html}</main></body></html>", encoding="utf-8"
        )
    subprocess.run([program, "--site", folder], check=True, stdout=sys.stderr)
    (folder / "find.html").write_text(PAGEFIND_PAGE, encoding="utf-8")
    return folder


def minisearch(material_site: Path, folder: Path, library: Path) -> Path:
    """Give MiniSearch the sections that Material's search works on."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    index = json.loads((material_site / "search/search_index.json").read_text(encoding="utf-8"))
    docs = [{"id": number, **doc} for number, doc in enumerate(index["docs"])]
    (folder / "docs.json").write_text(json.dumps(docs, ensure_ascii=False), encoding="utf-8")
    shutil.copy(library, folder / "minisearch.js")
    (folder / "find.html").write_text(MINISEARCH_PAGE, encoding="utf-8")
    return folder
