"""The pages of the measures as plain Markdown, for generators that know nothing of our data.

Each has what our own page of the measure says, in the same order; what our templates say on every page is not there.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.corpus import merged
from bench.corpus.measures import Measure, measures, names, write_text
from bench.corpus.sites import Record, library, sites
from generator.model.vocabulary import BOUNDS, EFFECTS, FORCES, UNKNOWNS_SHORT


def write(count: int, folder: Path) -> None:
    """Write `index.md` and `measures/NAME.md` for `count` measures into `folder`."""
    audiences = {each["id"]: each["name"] for each in library("audiences").values()}
    audiences |= {each["id"]: each["name"] for each in merged.audiences(sites())}
    units = {each["id"]: each["short"] for each in names().units}
    index = ["# 全部措施", ""]
    for each in measures(count):
        lines = [*_measure(each, audiences), *_units([units[id_] for id_ in each.record["units"]])]
        write_text(folder / f"measures/{each.slug}.md", "\n".join(lines) + "\n")
        index.append(f"- [{each.record['plain']}](measures/{each.slug}.md)")
    write_text(folder / "index.md", "\n".join(index) + "\n")


def _measure(measure: Measure, audiences: dict[str, str]) -> Iterator[str]:
    record = measure.record
    yield from (f"# {record['plain']}", "", record["summary"], "")
    yield from (f"第{measure.number}条“{measure.title}”", "")
    for each in record["provisions"]:
        yield from _provision(each, audiences)
    numbers = dict.fromkeys(number for each in record["provisions"] for number in each["ask"])
    yield from ("## 打电话问", "", "、".join(numbers), "")


def _provision(record: Record, audiences: dict[str, str]) -> Iterator[str]:
    yield from (
        f"## {record['title']}",
        "",
        f"**{EFFECTS[record['effect']]}**，{FORCES[record['force']]}。",
        "",
    )
    yield from (record["says"], "")
    if conditions := record.get("conditions"):
        yield from ("### 条件", "", *(f"- {each['says']}" for each in conditions), "")
    if amounts := record.get("amounts"):
        yield from ("### 数字", "", *(f"- {_amount(each)}" for each in amounts), "")
    if unknown := record.get("unknown"):
        yield from (f"文件没有写：{'、'.join(UNKNOWNS_SHORT[each] for each in unknown)}。", "")
    if "note" in record:
        yield from (record["note"], "")
    for each in record.get("later", ()):
        yield from (f"后来：{each['says']}（{each['as_of']}年，{each['checked_on']}查）", "")
    quotes = [*record["quotes"], *(each["quote"] for each in record.get("conditions", ()))]
    for quote in dict.fromkeys(quotes):
        yield from (f"> {quote}", "")
    people = "、".join(audiences[each] for each in (*record["for"], *record.get("about", ())))
    yield from (f"写给：{people}。", "")


def _amount(record: Record) -> str:
    bound = BOUNDS[record.get("bound", "exact")]
    number = f"{record.get('per', '')}{bound.before}{record['value']}{record.get('unit', '')}{bound.after}"
    return f"{record['of']}：{number}" if "of" in record else number


def _units(units: list[str]) -> Iterator[str]:
    yield from ("## 原文写的责任单位", "", "、".join(units) or "这一条没有写责任单位。")
