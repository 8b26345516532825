"""What is imported is declared in pyproject.toml: a package that only another one needs may go with it."""

import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest

from tests.conftest import ROOT
from tests.test_architecture import imports

OURS = {"generator", "mingbai_theme", "tests", "bench"}
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = PROJECT["optional-dependencies"]
NEEDED = [*PROJECT["dependencies"], *(each for name in EXTRAS if name != "dev" for each in EXTRAS[name])]
FOR_TESTS = [*NEEDED, *EXTRAS["dev"]]


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.mark.parametrize(("folder", "declared"), [("generator", NEEDED), ("tests", FOR_TESTS)])
def test_every_package_that_is_imported_is_declared(folder: str, declared: list[str]):
    names = {canonical(re.split(r"[\s><=!~\[;]", each)[0]) for each in declared}
    known = packages_distributions()
    missing = {
        (path.relative_to(ROOT).as_posix(), package)
        for path in (ROOT / folder).rglob("*.py")
        for package in {name.split(".")[0] for name in imports(path)} - sys.stdlib_module_names - OURS
        if names.isdisjoint(map(canonical, known.get(package, [])))
    }
    assert missing == set()
