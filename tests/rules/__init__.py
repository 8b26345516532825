"""What the tests of the rules share."""

from pathlib import Path

from generator.load import load
from generator.model import Site
from generator.rules import RULES
from tests import county


def two_documents(root: Path, old: str = "", new: str = "", **changes: str) -> Site:
    """The smallest site and the county's supplement, with `new` for `old` in the county's document.yml and measure."""
    for name, text in ((county.DOCUMENT_FILE, county.DOCUMENT + county.RELATIONS), (COUNTY, county.MEASURE)):
        changes.setdefault(name, text.replace(old, new) if old else text)
    loaded = load(county.write(root, **changes) / "data")
    assert loaded.site is not None, loaded.findings
    return loaded.site


COUNTY = f"{county.FOLDER}/measures/01-butie.yml"
PATH = "data/documents/mou-2020-1/measures/01-a.yml"


def found(site: Site, code: str) -> list[tuple[int, int, str, str]]:
    """(line, column, message, hint) of each finding of the rule `code`."""
    return [(*each.place[1:], each.message, each.hint) for each in RULES[code].check(site)]


def messages(site: Site, code: str) -> list[str]:
    """The message of each finding of the rule `code`."""
    return [each[2] for each in found(site, code)]


def told_alone(
    site_with, code: str, text: str, says: str, effect: str = "step", amount: str = "", condition: str = ""
) -> list[str]:
    """The messages of `code` on a measure with `text` as its only words, which one provision tells with `says`."""
    amounts = f"amounts: [{{{amount}}}], " if amount else ""
    conditions = f'conditions: [{{says: {condition}, quote: "{text}"}}], ' if condition else ""
    lines = (
        f"# text.txt\n{text}。\n# measures/01-a.yml\nleft_out: []\nprovisions:\n"
        f"  - {{id: a, title: 有这件事, says: {says}, effect: {effect}, force: stated, force_word: 给予, "
        f'{amounts}{conditions}for: [company], quotes: ["{text}"], ask: ["12345"]}}'
    )
    return [each for each in messages(site_with(lines), code) if "这件事" not in each]
