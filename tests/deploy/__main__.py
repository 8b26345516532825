"""Prints what each server does with the real site: `python -m tests.deploy`."""

import sys
import tempfile
from pathlib import Path

from tests.conftest import ROOT, mingbai
from tests.deploy.checks import CHECKS, is_promised
from tests.deploy.place import at_work
from tests.deploy.servers import SERVERS, install


def results(name: str, built: Path, path: str) -> list[str]:
    """A word a check: ok, how many complaints, or a dash for what nobody promises; the first complaints go to stderr."""
    with at_work(name, built, path) as place:
        found = {check: list(CHECKS[check](place)) for check in CHECKS if is_promised(name, check)}
    for check, complaints in found.items():
        for each in complaints[:1]:
            print(f"{name} {path} {check}: {each}", file=sys.stderr)
    return [_word(found.get(check)) for check in CHECKS]


def _word(complaints: list[str] | None) -> str:
    if complaints is None:
        return "—"
    return f"{len(complaints)} wrong" if complaints else "ok"


def main() -> None:
    complaint = install()
    if complaint:
        sys.exit(complaint)
    with tempfile.TemporaryDirectory() as folder:
        built = Path(folder) / "site"
        done = mingbai("build", "-d", str(built), "--today", "2026-11-24", cwd=ROOT)
        assert done.returncode == 0, done.stdout + done.stderr
        print(f"| server | path | {' | '.join(CHECKS)} |\n|---|---|{'---|' * len(CHECKS)}")
        for name in SERVERS:
            for path in ("/", "/x/明白/"):
                print(f"| {name} | {path} | {' | '.join(results(name, built, path))} |", flush=True)


if __name__ == "__main__":
    main()
