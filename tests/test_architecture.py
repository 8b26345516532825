"""The import graph is the one of the design: one direction, and only the plugin knows MkDocs."""

import ast
from pathlib import Path

GENERATOR = Path(__file__).parent.parent / "generator"
BRANCHES = ("rules", "pages", "search", "exports")
CORE = (
    "text",
    "record",
    "official",
    "tails",
    "model",
    "numbers",
    "urls",
    "status",
    "coverage",
    "eligibility",
    "force",
    "labels",
    "drafts",
    "relations",
    "frame",
    "wording",
    "staleness",
)


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"relative import in {path}"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def modules(folder: str = "") -> dict[str, set[str]]:
    return {
        path.relative_to(GENERATOR).as_posix(): imports(path) for path in (GENERATOR / folder).rglob("*.py")
    }


def test_only_the_plugin_and_the_preview_import_mkdocs():
    users = {
        name
        for name, found in modules().items()
        if any(each.split(".")[0] in ("mkdocs", "material") for each in found)
    }
    assert users == {"plugin.py", "serve/preview.py"}


def test_branches_import_neither_load_nor_each_other():
    for branch in BRANCHES:
        others = {
            "generator.load",
            "generator.plugin",
            "generator.source",
            *(f"generator.{each}" for each in BRANCHES if each != branch),
        }
        for name, found in modules(branch).items():
            wrong = {
                each for each in found for other in others if each == other or each.startswith(f"{other}.")
            }
            assert not wrong, f"{name} imports {wrong}"


def test_core_imports_only_core():
    allowed = {f"generator.{name}" for name in CORE}
    for name in CORE:
        mine = {each for each in imports(GENERATOR / f"{name}.py") if each.startswith("generator.")}
        assert all(any(each == core or each.startswith(f"{core}.") for core in allowed) for each in mine), (
            name
        )


def test_only_load_opens_the_data():
    readers = {name for name, found in modules().items() if "yaml" in found or "generator.source" in found}
    assert readers == {"source.py", "load.py"}
