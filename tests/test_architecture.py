"""The code is as docs/architecture.md draws it: the rooms, what may import what, and a test beside each module."""

import ast
import re
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.conftest import ROOT

GENERATOR = ROOT / "generator"
LONGEST = 300
ROW = re.compile(r"^\| `(\w+)` \| [^|]+ \| ([^|]*)\|$", re.MULTILINE)
MAY_IMPORT = {
    room: set(rights.split())
    for room, rights in ROW.findall((ROOT / "docs/architecture.md").read_text(encoding="utf-8"))
}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"relative import in {path}"
            found |= {node.module or ""} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


MODULES = {
    path.relative_to(GENERATOR).with_suffix("").as_posix(): imports(path)
    for path in sorted(GENERATOR.rglob("*.py"))
}
ROOMS = {name.split("/")[0] for name in MODULES} - {"__init__"}


def rooms_used(room: str) -> set[str]:
    mine = (found for name, found in MODULES.items() if name.split("/")[0] == room)
    used = {each.split(".")[1] for found in mine for each in found if each.startswith("generator.")}
    return used & ROOMS - {room}


def test_the_table_names_every_room_and_no_other():
    assert set(MAY_IMPORT) == ROOMS


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_a_room_imports_what_the_table_says(room):
    assert rooms_used(room) == MAY_IMPORT[room]


def test_no_room_and_no_module_runs_in_a_circle():
    list(TopologicalSorter({room: rooms_used(room) for room in ROOMS}).static_order())
    modules = {
        name: {
            other
            for other in MODULES
            if not other.endswith("__init__") and f"generator.{other.replace('/', '.')}" in found
        }
        for name, found in MODULES.items()
        if not name.endswith("__init__")
    }
    list(TopologicalSorter(modules).static_order())


def test_only_two_modules_know_mkdocs():
    users = {
        name
        for name, found in MODULES.items()
        if any(each.split(".")[0] in ("mkdocs", "material") for each in found)
    }
    assert users == {"publish/plugin", "publish/mkdocs_site"}


def test_only_load_and_lexicon_read_yaml():
    assert {name.split("/")[0] for name, found in MODULES.items() if "yaml" in found} == {"load", "lexicon"}


def test_an_init_names_what_its_room_gives_and_does_nothing():
    for path in GENERATOR.rglob("__init__.py"):
        for node in ast.parse(path.read_text(encoding="utf-8")).body:
            names = isinstance(node, ast.Assign) and [ast.unparse(each) for each in node.targets] == [
                "__all__"
            ]
            assert names or isinstance(node, ast.ImportFrom | ast.Expr), path


def test_no_module_is_too_long_to_read():
    lines = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in GENERATOR.rglob("*.py")
    }
    assert {name: count for name, count in lines.items() if count > LONGEST} == {}


def has_logic(path: Path) -> bool:
    """A function, or a method that is more than a field."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def test_every_module_with_logic_has_its_test_at_the_same_place():
    wanted = {
        f"{path.relative_to(GENERATOR).parent.as_posix()}/test_{path.stem}.py"
        for path in GENERATOR.rglob("*.py")
        if has_logic(path) and not path.stem.startswith("__")
    }
    there = {path.relative_to(ROOT / "tests").as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    assert sorted(each.removeprefix("./") for each in wanted if each.removeprefix("./") not in there) == []


def names_of(tree: ast.Module) -> set[str]:
    """The constants, functions and classes at the top of a module; what is decorated is known to its decorator."""
    found = {target for node in tree.body if isinstance(node, ast.Assign) for target in node.targets}
    found |= {node.target for node in tree.body if isinstance(node, ast.AnnAssign)}
    defined = (each for each in tree.body if isinstance(each, ast.FunctionDef | ast.ClassDef))
    return {each.id for each in found if isinstance(each, ast.Name)} | {
        each.name for each in defined if not each.decorator_list
    }


def test_nothing_is_left_over_that_nobody_uses():
    code = {path: path.read_text(encoding="utf-8") for path in GENERATOR.rglob("*.py")}
    everything = "".join(code.values()) + (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    everything += "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bench").glob("*.py"))
    words = Counter(re.findall(r"\w+", everything))
    for path, text in code.items():
        own = Counter(re.findall(r"\w+", text))
        for name in names_of(ast.parse(text)) - {"__all__"}:
            assert (own if name.startswith("_") else words)[name] > 1, f"{path}: {name}"


OFFICIAL = "|".join(
    re.sub(r"\s", "", path.read_text(encoding="utf-8"))
    for path in (*ROOT.glob("data/documents/*/text.txt"), *ROOT.glob("tests/documents/*.txt"))
)
# Words of the language, not of one document.
LANGUAGE = {"中的一项", "个工作日", "有关部门"}


def phrases(path: Path) -> set[str]:
    """The stretches of four or more characters in its texts that official texts have.

    Docstrings, and sentences for editors (they end with 。), may quote one.
    """
    tree = ast.parse(path.read_text(encoding="utf-8"))
    expressions = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    texts = (
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in expressions
    )
    found = (run for text in texts if not text.endswith("。") for run in re.findall("[一-鿿]{4,}", text))
    return {run for run in found if run in OFFICIAL}


@pytest.mark.parametrize("room", ["rules", "text"])
def test_the_code_of_rules_has_no_phrase_of_a_document(room):
    found = {path.name: phrases(path) - LANGUAGE for path in (GENERATOR / room).glob("*.py")}
    assert {name: each for name, each in found.items() if each} == {}
