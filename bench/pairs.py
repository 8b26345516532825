"""How many faithful statements of other documents does check refuse, and how many untruths does it catch?

`python -m bench.pairs`. bench/pairs/ holds statements of three real documents with untruths of each, written by
two people who had not read the rules. Each statement is checked alone, in a site of its own.
"""

import copy
import json
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import click
import yaml
from pydantic import ValidationError

from generator import rules
from generator.load import load
from generator.model import Home, Measure, Part, Site
from generator.official.labels import AROUND
from generator.official.spans import finder
from generator.text.characters import normalise

ROOT = Path(__file__).parent.parent
TEXTS = {
    "suqian": "02-suqian-shitiao",
    "guangzhou": "06-guangzhou-linshi-jiuzhu",
    "zhengzhou": "10-zhengzhou-tuiguang-fangan",
}
Statement = dict[str, Any]
Findings = Counter[tuple[str, str]]
_META = {
    "title": "某文件", "short": "某文件", "issuer": "某政府", "number": "某〔2026〕1号", "signed_on": "2026-01-01",
    "source_name": "某网站", "checked_on": "2026-01-01",
}  # fmt: skip


class Told(NamedTuple):
    """A statement: what check says of it, and for each untruth its kind and what check says beside."""

    id: str
    alarms: Findings
    lies: tuple[tuple[str, Findings], ...]


def told(name: str) -> Iterator[Told]:
    """Check all statements of a document of bench/pairs/."""
    items = yaml.load((ROOT / f"bench/pairs/{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    audiences = items[0].get("audiences", []) if "audiences" in items[0] else []
    with tempfile.TemporaryDirectory() as folder:
        site = _site(Path(folder), name, audiences)
    for item in (each for each in items if "audiences" not in each):
        clean = {
            key: value for key, value in item.items() if key not in ("measure", "lies", "part") and value
        }
        clean["ask"] = ["12345"]
        alarms = _findings(site, clean)
        lies = (
            (lie["kind"], _findings(site, _with(clean, lie["field"], lie["value"])) - alarms)
            for lie in item.get("lies", ())
        )
        yield Told(item["id"], alarms, tuple(lies))


def _site(root: Path, name: str, audiences: list[Statement]) -> Site:
    """A site with the document and nothing told of it; its audiences are those of the first site and its own."""
    data = root / "data"
    folder = data / "documents" / name
    folder.mkdir(parents=True)
    for file in ("site.yml", "contacts.yml", "needs.yml"):
        shutil.copy(ROOT / "data" / file, data / file)
    known = yaml.load((ROOT / "data/audiences.yml").read_text(encoding="utf-8"), yaml.BaseLoader)
    own = [{"spoken": [], **each, "guide": "false", "intro": "某。"} for each in audiences]
    ids = {each["id"] for each in own}
    files = {
        data / "units.yml": [],
        data / "terms.yml": [],
        data / "audiences.yml": [*(each for each in known if each["id"] not in ids), *own],
        folder / "document.yml": _META,
    }
    for path, content in files.items():
        path.write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")
    shutil.copy(ROOT / f"tests/documents/{TEXTS[name]}.txt", folder / "text.txt")
    loaded = load(data)
    assert loaded.site is not None, loaded.findings
    return loaded.site


def _with(statement: Statement, field: str, value: Any) -> Statement:
    """A copy with the value at `field` (says, conditions.0.says) exchanged."""
    changed = copy.deepcopy(statement)
    *path, last = [int(each) if each.isdigit() else each for each in field.split(".")]
    holder: Any = changed
    for key in path:
        holder = holder[key]
    holder[last] = value
    return changed


def _findings(site: Site, statement: Statement) -> Findings:
    """What the fidelity rules say of the statement, and would not say of its measure without it."""
    return _said(site, statement, [statement]) - _said(site, statement, [])


def _said(site: Site, statement: Statement, provisions: list[Statement]) -> Findings:
    """What they say of the measure or part in which the statement is told, if `provisions` are all that it has."""
    [document] = site.documents
    quote = normalise(statement["quotes"][0])
    sentence = next(each for each in document.official.sentences if quote in each.compared)
    measure = next((each for each in document.official.measures if sentence in each.sentences), None)
    sentences = measure.sentences if measure else document.official.sentences
    record = {"plain": "某条", "summary": "某条。", "provisions": provisions}
    context = {
        "find": finder(document.id, sentences),
        "home": Home(f"{measure.number if measure else 0:02}-x", document.id, sentences),
    }
    try:
        if measure:
            record |= {"measure": str(measure.number), "title": measure.title or "某条", "units": []}
            changed = replace(document, measures=(Measure.model_validate(record, context=context),))
        else:
            record["part"] = AROUND[sentence.id[0]].part
            changed = replace(document, parts=(Part.model_validate(record, context=context),))
    except ValidationError as error:
        return Counter({("D112", str(error)): 1})
    found = rules.findings(replace(site, documents=(changed,)))
    return Counter((each.code, each.message) for each in found if each.code.startswith("F") and each.severity == "error")


@click.command()
@click.option("--missed", is_flag=True, help="Name the untruths that were not caught, and the false alarms.")
def main(missed: bool) -> None:
    """Print for each document: faithful statements that are refused, untruths that are caught, by rule."""
    for name in TEXTS:
        found = list(told(name))
        refused = [each for each in found if each.alarms]
        lies = [(each.id, kind, new) for each in found for kind, new in each.lies]
        caught = [each for each in lies if each[2]]
        by_rule = Counter(code for each in refused for code in {code for code, _ in each.alarms})
        click.echo(
            f"{name}：{len(found)} 条真话，错报 {len(refused)} 条；{len(lies)} 句假话，查出 {len(caught)} 句。"
        )
        click.echo("  错报：" + "、".join(f"{code} {count}" for code, count in by_rule.most_common()))
        if missed:
            for each in refused:
                click.echo(f"  错报 {each.id}：" + "；".join(f"{code} {text}" for code, text in each.alarms))
            for id_, kind, new in lies:
                if not new:
                    click.echo(f"  没查出 {id_}：{kind}")


if __name__ == "__main__":
    main()
