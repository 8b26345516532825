"""What became of each site, as the person who runs them reads it."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from generator.check import report
from generator.many.sites import Project
from generator.model import Finding, Refused

Result = Literal["made", "same", "failed"]
RESULTS: dict[Result, str] = {"made": "做好了", "same": "没有变", "failed": "没做成"}


class Outcome(NamedTuple):
    """What became of a site; `says` why it failed."""

    project: Project
    result: Result
    says: str = ""


def with_errors(project: Project, findings: Iterable[Finding]) -> Outcome:
    """The outcome of a project whose data have errors: how many, and the first of them."""
    found = list(findings)
    errors = [each for each in found if each.severity == "error"]
    first = report.as_text(errors[:1]).strip().splitlines()[0]
    return Outcome(project, "failed", f"{report.summary(found)}第一个：{first}")


def refused(project: Project, why: Refused) -> Outcome:
    """The outcome of a project that could not be built."""
    return Outcome(project, "failed", f"{why.message}{why.hint}".replace("\n", " "))


def unexpected(project: Project, error: BaseException) -> Outcome:
    """The outcome where the program itself failed."""
    return Outcome(project, "failed", f"程序出错了：{type(error).__name__}：{error}".replace("\n", " "))


def table(outcomes: Iterable[Outcome]) -> Iterator[str]:
    """Yield the lines of the table, in the order of the names, those that failed last, and the sums."""
    found = sorted(outcomes, key=lambda each: (each.result == "failed", each.project))
    for each in found:
        why = f"：{each.says}" if each.says else ""
        yield f"{RESULTS[each.result]}  {each.project.name}{why}"
        if each.result == "failed":
            yield f"        旧网站没有动。细看：mingbai check -f {each.project.config}"
    counts = Counter(each.result for each in found)
    sums = "，".join(f"{words} {counts[result]} 个" for result, words in RESULTS.items())
    yield f"共 {len(found)} 个网站：{sums}。"
