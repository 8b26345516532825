"""The JSON Schemas: all data is valid, and they agree with the models on what is not."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.editors import schema
from generator.load import load
from tests.conftest import ROOT

# What a schema can see: keys, types, choices, ids. Not: quotes, duplicate ids, numbers of measures.
SEEN = {"D110", "D111", "D112", "D113", "D118"}
MUTANTS = 100


@pytest.fixture(scope="module")
def written(real_site, tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("schema")
    schema.write(root, real_site)
    return root


def kind_of(path: str) -> str:
    found = [name for name, kind in schema.KINDS.items() if Path(path).match(kind.files)]
    assert len(found) == 1, f"{path} has no schema: add its kind to generator/schema.py"
    return found[0]


def rejected(written: Path, files: dict[Path, str]) -> set[Path]:
    """Which of the files, each of the kind given with it, check-jsonschema rejects."""
    wrong = set()
    for kind in sorted(set(files.values())):
        mine = [str(path) for path, each in files.items() if each == kind]
        command = [sys.executable, "-m", "check_jsonschema", "--output-format", "json"]
        command += ["--schemafile", str(written / f".vscode/schema/{kind}.json"), *mine]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)
        result = json.loads(done.stdout)
        assert not result.get("parse_errors"), result
        wrong |= {Path(each["filename"]) for each in result.get("errors", ())}
    return wrong


def test_all_data_is_valid(written: Path):
    files = {path: kind_of(path.relative_to(ROOT).as_posix()) for path in sorted(ROOT.glob("data/**/*.yml"))}
    assert len(files) > 25
    assert rejected(written, files) == set()


def nodes(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if path:
        yield path
    items = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for key, value in items:
        yield from nodes(value, (*path, key))


def drop(parent: Any, key: Any) -> None:
    del parent[key]


def rename(parent: Any, key: Any) -> None:
    if isinstance(parent, dict):
        parent[f"{key}x"] = parent.pop(key)
    else:
        parent[key] = {"a": "b"}


def put(value: Any) -> Callable[[Any, Any], None]:
    def change(parent: Any, key: Any) -> None:
        parent[key] = value

    return change


def wrap(parent: Any, key: Any) -> None:
    parent[key] = [parent[key]]


CHANGES = [
    drop,
    rename,
    wrap,
    *map(put, ("", "  ", "不对", "2020-02-30", "no-such-id", 7, 1.5, True, [], {})),
]


@pytest.mark.deep
def test_schemas_and_models_agree_on_mutated_files(written: Path, tmp_path: Path):
    dice = random.Random(20200716)
    names = sorted(path.relative_to(ROOT).as_posix() for path in ROOT.glob("data/**/*.yml"))
    refused, files = set(), {}
    for number in range(MUTANTS):
        root = tmp_path / str(number)
        shutil.copytree(ROOT / "data", root / "data")
        name = dice.choice(names)
        data = yaml.load((ROOT / name).read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        *before, key = dice.choice(list(nodes(data)))
        parent = data
        for each in before:
            parent = parent[each]
        dice.choice(CHANGES)(parent, key)
        path = root / name
        path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")
        files[path] = kind_of(name)
        if any(each.code in SEEN and each.place.path == name for each in load(root / "data").findings):
            refused.add(path)
    assert rejected(written, files) == refused
    assert 20 < len(refused) < MUTANTS - 5


def test_titles_are_chinese_and_ids_are_those_of_the_project(written: Path, real_site):
    found = json.loads((written / ".vscode/schema/measure.json").read_text(encoding="utf-8"))
    provision = found["$defs"]["Provision"]["properties"]
    assert provision["says"]["title"] == "大白话"
    assert found["else"]["properties"]["units"]["items"]["enum"] == [each.id for each in real_site.units]
    assert provision["for"]["items"]["enum"] == [each.id for each in real_site.audiences]
    assert provision["needs"]["items"]["enum"] == [each.id for each in real_site.needs]
    assert "12345" in provision["ask"]["items"]["enum"]


def test_vscode_is_wired_and_its_settings_are_not_overwritten(tmp_path: Path, real_site):
    settings = (ROOT / ".vscode/settings.json").read_text(encoding="utf-8")
    assert json.loads(settings) == schema.VSCODE["settings.json"]
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode/settings.json").write_text("{}", encoding="utf-8")
    schema.write(tmp_path, real_site)
    assert (tmp_path / ".vscode/settings.json").read_text(encoding="utf-8") == "{}"
    assert (tmp_path / ".vscode/extensions.json").exists()
    for name in schema.VSCODE["settings.json"]["yaml.schemas"]:
        assert (tmp_path / name).exists()


def test_a_word_of_the_site_is_of_one_kind(written: Path, tmp_path: Path):
    lines = {
        "plain": "{plain: [娃], official: [婴幼儿], why: 甲}",
        "force": "{force: planned, words: [谋划推进], why: 乙}",
        "both": "{plain: [娃], official: [婴幼儿], force: may, words: [可], why: 丙}",
        "neither": "{why: 丁}",
        "half": "{plain: [娃], why: 戊}",
        "empty": "{plain: [], official: [婴幼儿], why: 己}",
        "no reason": "{plain: [娃], official: [婴幼儿]}",
    }
    for name, line in lines.items():
        (tmp_path / f"{name}.yml").write_text(f"- {line}\n", encoding="utf-8")
    wrong = rejected(written, {tmp_path / f"{name}.yml": "words" for name in lines})
    assert {path.stem for path in wrong} == set(lines) - {"plain", "force"}
