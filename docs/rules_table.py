"""Writes the table of rules into CONTRIBUTING.md, from the rules themselves: `make rules-table`."""

from pathlib import Path

from generator.rules import RULES

CONTRIBUTING = Path(__file__).parent.parent / "CONTRIBUTING.md"
START, END = "<!-- rules, written by make rules-table -->\n", "<!-- end of rules -->\n"


def with_table(text: str) -> str:
    """Return the text of CONTRIBUTING.md with the table as the rules are now."""
    before, rest = text.split(START)
    after = rest.split(END)[1]
    rows = [f"| {code} | {rule.summary} |" for code, rule in RULES.items()]
    table = "\n".join(["| rule | what it finds |", "|---|---|", *rows, ""])
    return f"{before}{START}{table}{END}{after}"


if __name__ == "__main__":
    CONTRIBUTING.write_text(with_table(CONTRIBUTING.read_text(encoding="utf-8")), encoding="utf-8")
